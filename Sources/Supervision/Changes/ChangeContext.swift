/// What a change needs to know besides the case. All of it comes in as a value.
package struct ChangeContext: Sendable {
  /// The day on which it is recorded, only to refuse what lies in its future.
  package var today: Day
  /// The scales that judgements are given on.
  package var scales: [JudgementScale]

  package init(today: Day, scales: [JudgementScale] = []) {
    self.today = today
    self.scales = scales
  }

  package init(today: Day, reference: ReferenceBook) {
    self.init(today: today, scales: reference.scales)
  }
}
