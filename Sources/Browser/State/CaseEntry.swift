import Supervision
import Wording

/// A case with what follows from it on the day: worked out once for each reading and each day, not at each key.
///
/// A class that never changes, because a case is large and lists, panels and menus all hand it around.
package final class CaseEntry: Sendable {
  package let subject: Case
  /// The day on which the rest holds.
  let today: Day
  package let items: [AgendaItem]
  /// The day on which each of them stands in the agenda; `nil` for one that does not.
  let agendaDays: [Day?]
  package let overview: CaseOverview
  /// The stands it waits for or has; counted whenever the lines of Vandaag are made.
  let stands: StandTally.OfCase

  package init(_ subject: Case, context: AgendaContext) {
    self.subject = subject
    today = context.today
    items = subject.agenda(in: context)
    agendaDays = items.map { $0.standing == .closed ? nil : $0.agendaDay }
    overview = subject.overview(agenda: items, on: context.today, people: context.people)
    stands = StandTally.OfCase(items)
  }
}

extension [CaseEntry] {
  var walk: CaseWalk {
    CaseWalk(count: count) { body in
      for entry in self { body(entry.subject) }
    }
  }
}
