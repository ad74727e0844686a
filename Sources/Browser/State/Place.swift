/// The views the number keys lead to. 4 is kept for the round of the half-year.
package enum View: Int, CaseIterable, Sendable {
  case today = 1
  case municipalities = 2
  case agenda = 3
  case round = 4
  case figures = 5
  case ladder = 6
}
