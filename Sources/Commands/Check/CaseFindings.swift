import Supervision
import Wording

/// What a look at one case found: the items to print and counts of everything else.
struct CaseFindings: Sendable {
  private(set) var items: [AgendaItem] = []
  private(set) var counts = Agenda.Counts()
  let stands: StandTally.OfCase
  /// The name of the municipality, when it has a backlog or a trede of 2 or higher and nothing ahead.
  private(set) var lacksNextStep: String?

  /// - Parameter everything: also keeps items that ask for no attention.
  init(_ subject: borrowing Case, context: AgendaContext, everything: Bool) {
    var agenda = subject.agenda(in: context)
    stands = StandTally.OfCase(agenda)
    counts.add(agenda)
    var hasNextStep = false
    for place in agenda.indices { hasNextStep = hasNextStep || agenda[place].isNextStep }
    if !hasNextStep, subject.overview(agenda: agenda, on: context.today).lacksNextStep {
      lacksNextStep = subject.name
    }
    // Moved from one list to the other: an item is large, and to copy each is what would take the time.
    while let item = agenda.popLast() {
      if everything || item.standing.asksAttention { items.append(consume item) }
    }
    items.reverse()
  }
}
