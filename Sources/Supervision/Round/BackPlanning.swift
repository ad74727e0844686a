/// What a province does around the day that GS decide, in its own words and its own number of days. No law says how
/// many, so there is no default.
package struct BackPlanning: Hashable, Sendable {
  package struct Task: Hashable, Sendable {
    /// "stukken aanleveren"
    package var title: String
    /// Days from the GS day: below zero before it.
    package var days: Int

    package init(title: String, days: Int) {
      self.title = title
      self.days = days
    }
  }

  package var tasks: [Task]

  package init(tasks: [Task] = []) {
    self.tasks = tasks
  }

  /// The tasks with their days, earliest first. A day counted back never moves (rule 20).
  package func days(around council: Day) -> [(task: Task, day: Day)] {
    tasks.map { (task: $0, day: council.adding(days: $0.days)) }.sorted { $0.day < $1.day }
  }
}
