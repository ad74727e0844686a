/// The items of all cases on a day, in the order in which they ask for attention.
package struct Agenda: Sendable {
  package let items: [AgendaItem]
  package let counts: Counts

  /// How many items stand how. What is not counted here is not in need of attention.
  package struct Counts: Hashable, Sendable {
    package var late = 0
    package var today = 0
    package var soon = 0
    package var unmeasured = 0
    package var missed = 0
    package var later = 0
    package var conditional = 0
    package var undated = 0

    package init(_ items: some Sequence<AgendaItem>) {
      for item in items {
        switch item.standing {
        case .late: late += 1
        case .today: today += 1
        case .soon: soon += 1
        case .unmeasured: unmeasured += 1
        case .missed: missed += 1
        case .later: later += 1
        case .conditional: conditional += 1
        case .undated: undated += 1
        case .met, .metLate, .settled, .lapsed, .expired, .closed: break
        }
      }
    }

    /// Whether something was due today, is near, or waits to be measured or judged.
    package var asksAttention: Bool { today + soon + unmeasured + missed > 0 }
  }

  package init(_ items: [AgendaItem]) {
    self.items = items.sorted(by: AgendaItem.comesFirst)
    counts = Counts(items)
  }

  package init(cases: [Case], context: AgendaContext) {
    self.init(cases.flatMap { $0.agenda(in: context) })
  }
}

extension AgendaItem {
  /// The order inside Vandaag: by standing, then by days, then trede high to low, then name.
  package static func comesFirst(_ first: AgendaItem, _ second: AgendaItem) -> Bool {
    if first.standing.order != second.standing.order { return first.standing.order < second.standing.order }
    let (firstDay, secondDay) = (first.sortDay, second.sortDay)
    if firstDay != secondDay { return firstDay < secondDay }
    let (firstTrede, secondTrede) = (first.place.trede?.number ?? 0, second.place.trede?.number ?? 0)
    if firstTrede != secondTrede { return firstTrede > secondTrede }
    if first.municipality != second.municipality { return first.municipality < second.municipality }
    return (first.caseID, first.id) < (second.caseID, second.id)
  }

  /// The day the item is ordered by: what is longest late comes first, and the nearest of what is to come. A
  /// window that has not opened yet counts from its first day.
  private var sortDay: Int {
    guard let lastDay else { return .max }
    guard let firstDay, let days, standing == .soon || standing == .later else { return lastDay.number }
    let today = lastDay.number - days
    return today >= firstDay.number ? lastDay.number : firstDay.number
  }
}

extension Standing {
  /// The place in the order of attention.
  package var order: Int { Standing.allCases.firstIndex(of: self)! }
}
