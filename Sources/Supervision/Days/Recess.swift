/// Days in which the province does not meet, as it lists them itself: "meireces". It never moves a term
/// (USER.md M22).
package struct Recess: Hashable, Sendable {
  package var title: String
  package var firstDay: Day
  /// Included.
  package var lastDay: Day

  package init(title: String, firstDay: Day, lastDay: Day) {
    self.title = title
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  package func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }
}
