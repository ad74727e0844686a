import Supervision
import Wording

/// What a look at all cases found: the items to print, in their order, and counts of everything else.
struct Findings {
  private(set) var items: [AgendaItem] = []
  private(set) var counts = Agenda.Counts([])
  private(set) var stands = StandTally()
  /// Names of municipalities with a backlog or a trede of 2 or higher and nothing ahead.
  private(set) var lacksNextStep: [String] = []
  /// Late items that the filter hides: no filter hides them without this number being shown.
  private(set) var lateOutsideFilter = 0
  let unreadable: [UnreadableFile]

  /// Goes through the cases one by one and keeps only what will be printed, so that thousands of cases are
  /// no burden.
  ///
  /// - Parameter everything: also keeps items that ask for no attention.
  init(_ contents: StoreContents, context: AgendaContext, filter: Filter, everything: Bool) {
    unreadable = contents.unreadable
    var filtered = filter.isEmpty ? nil : FilteredItems(filter, on: context.today)
    for subject in contents.cases {
      let agenda = subject.agenda(in: context)
      stands.add(agenda)
      let hasNextStep = look(through: agenda, keeping: filtered == nil, everything: everything)
      if filtered != nil {
        filtered?.add(agenda, of: subject) { everything || $0.standing.asksAttention }
      } else if !hasNextStep, subject.overview(agenda: agenda, on: context.today).lacksNextStep {
        lacksNextStep.append(subject.name)
      }
    }
    if let filtered {
      let late = counts.late
      counts = Agenda.Counts([])
      _ = look(through: filtered.left(), keeping: true, everything: true)
      lateOutsideFilter = late - counts.late
    }
    let order = items.indices.sorted { AgendaItem.comesFirst(items[$0], items[$1]) }
    items = order.map { items[$0] }
  }

  /// Counts the items and keeps those that will be printed. Works by place: an item is large, and to copy every
  /// one of them is what would take the time.
  ///
  /// - Returns: whether somebody has a step to take in what lies ahead.
  private mutating func look(through agenda: [AgendaItem], keeping: Bool, everything: Bool) -> Bool {
    var hasNextStep = false
    for place in agenda.indices {
      let standing = agenda[place].standing
      counts.add(standing)
      hasNextStep = hasNextStep || agenda[place].isNextStep
      if keeping, everything || standing.asksAttention { items.append(agenda[place]) }
    }
    return hasNextStep
  }

  var outcome: Outcome {
    if !unreadable.isEmpty { return .unreadable }
    if counts.late > 0 { return .late }
    return counts.asksAttention ? .attention : .inOrder
  }

  /// Whether there is nothing to tell.
  var isQuiet: Bool { items.isEmpty && unreadable.isEmpty && lateOutsideFilter == 0 }
}
