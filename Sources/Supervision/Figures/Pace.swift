/// How a half-year goes against an even pace of one sixth of the total a month (rule 13).
///
/// It states what is and what would be even; it predicts nothing about a municipality.
package struct Pace: Hashable, Sendable {
  /// Whole months of the half-year that were over on the day of the stand.
  package let monthsPassed: Int
  package let housed: Int
  /// Persons an even pace would have reached by then: what is needed rounds up.
  package let expected: Int
  /// Persons still to be housed.
  package let toGo: Int

  /// - Parameters:
  ///   - total: everything to be housed in the half-year, opening balance included.
  ///   - asOf: the day of the stand, a first of the month.
  package init(period: HalfYear, total: Int, housed: Int, asOf: Day) {
    monthsPassed = Pace.monthsPassed(of: period, on: asOf)
    self.housed = housed
    expected = Pace.even(total: total, months: monthsPassed)
    toGo = max(0, max(0, total) - housed)
  }

  /// Whole months of the half-year that are over on a day: 0 on its first day and before, 6 from its peildatum on.
  package static func monthsPassed(of period: HalfYear, on day: Day) -> Int {
    min(6, max(0, months(from: period.firstDay, to: day)))
  }

  /// Persons that an even pace has housed after so many months: a sixth of the total for each, rounded up as what is
  /// needed is. So a whole number of persons reaches it exactly when it reaches the fraction.
  package static func even(total: Int, months: Int) -> Int { (max(0, total) * months + 5) / 6 }

  /// How many firsts of a month lie after one day, up to and with the other.
  static func months(from start: Day, to end: Day) -> Int {
    let (startYear, startMonth, _) = start.parts
    let (endYear, endMonth, _) = end.parts
    return (endYear - startYear) * 12 + endMonth - startMonth
  }

  /// Persons short of the even pace; 0 when level or ahead.
  package var behind: Int { max(0, expected - housed) }

  /// Persons a month so far, rounded down; `nil` before a month has passed.
  package var achievedPerMonth: Int? { monthsPassed > 0 ? housed / monthsPassed : nil }

  /// Persons a month needed from here, rounded up; `nil` when the half-year is over.
  package var neededPerMonth: Int? {
    let left = 6 - monthsPassed
    return left > 0 ? (toGo + left - 1) / left : nil
  }
}
