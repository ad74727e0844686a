import Supervision
import Wording

/// What a look at all cases found: the items to print, in their order, and counts of everything else.
struct Findings {
  private(set) var items: [AgendaItem] = []
  private(set) var counts = Agenda.Counts()
  private(set) var stands = StandTally()
  /// Names of municipalities with a backlog or a trede of 2 or higher and nothing ahead.
  private(set) var lacksNextStep: [String] = []
  /// Late items that the filter hides: no filter hides them without this number being shown.
  private(set) var lateOutsideFilter = 0
  let unreadable: [UnreadableFile]

  init(_ cases: [CaseFindings], unreadable: [UnreadableFile]) {
    self.unreadable = unreadable
    for found in cases {
      counts.add(found.counts)
      stands.add(found.stands)
      if let name = found.lacksNextStep { lacksNextStep.append(name) }
      items += found.items
    }
    items = items.inOrderOfAttention()
  }

  /// What the filter leaves.
  ///
  /// - Parameter everything: also keeps items that ask for no attention.
  init(_ contents: StoreContents, context: AgendaContext, filter: Filter, everything: Bool, _ words: Words) {
    unreadable = contents.unreadable
    var filtered = FilteredItems(filter, in: context, words)
    var late = 0
    for subject in contents.cases {
      let agenda = subject.agenda(in: context)
      stands.add(StandTally.OfCase(agenda))
      late += agenda.count { $0.standing == .late }
      filtered.add(agenda, of: subject) { everything || $0.standing.asksAttention }
    }
    items = filtered.left()
    counts.add(items)
    lateOutsideFilter = late - counts.late
    items = items.inOrderOfAttention()
  }

  var outcome: Outcome {
    if !unreadable.isEmpty { return .unreadable }
    if counts.late > 0 { return .late }
    return counts.asksAttention ? .attention : .inOrder
  }

  /// Whether there is nothing to tell.
  var isQuiet: Bool { items.isEmpty && unreadable.isEmpty && lateOutsideFilter == 0 }
}
