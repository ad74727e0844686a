import Supervision
import Wording

/// What a look at all cases found: the items to print, in their order, and counts of everything else.
///
/// The items stay where they were found; they are large, and named by their numbers.
struct Findings {
  private let lists: [[AgendaItem]]
  /// Of each item its list and its place there.
  private let places: [(list: Int, item: Int)]
  /// The items in the order of attention.
  let order: [Int]
  private(set) var counts = Agenda.Counts()
  private(set) var stands = StandTally()
  /// Names of municipalities with a backlog or a trede of 2 or higher and nothing ahead.
  private(set) var lacksNextStep: [String] = []
  /// Late items that the filter hides: no filter hides them without this number being shown.
  private(set) var lateOutsideFilter = 0
  let unreadable: [UnreadableFile]

  init(_ cases: [CaseFindings], unreadable: [UnreadableFile]) {
    self.unreadable = unreadable
    var lists: [[AgendaItem]] = []
    lists.reserveCapacity(cases.count)
    cases.forEachInPlace { lists.append($0.items) }
    self.lists = lists
    (places, order) = Findings.inOrder(lists)
    cases.forEachInPlace { found in
      counts.add(found.counts)
      stands.add(found.stands)
      if let name = found.lacksNextStep { lacksNextStep.append(name) }
    }
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
    lists = [filtered.left()]
    (places, order) = Findings.inOrder(lists)
    counts.add(lists[0])
    lateOutsideFilter = late - counts.late
  }

  private static func inOrder(_ lists: [[AgendaItem]]) -> (places: [(list: Int, item: Int)], order: [Int]) {
    var places: [(list: Int, item: Int)] = []
    for list in lists.indices {
      for item in lists[list].indices { places.append((list, item)) }
    }
    let order = AgendaOrder.order(count: places.count) { number in
      lists[places[number].list].orderKey(at: places[number].item)
    } comesFirstByName: { first, second in
      let (one, other) = (places[first], places[second])
      return AgendaItem.comesFirstByName(lists[one.list][one.item], lists[other.list][other.item])
    }
    return (places, order)
  }

  subscript(number: Int) -> AgendaItem { lists[places[number].list][places[number].item] }

  /// What an item is grouped by.
  func grouping(_ number: Int) -> Sections.Grouping {
    lists[places[number].list].grouping(at: places[number].item)
  }

  func standing(_ number: Int) -> Standing { lists[places[number].list][places[number].item].standing }

  func municipality(_ number: Int) -> String {
    lists[places[number].list][places[number].item].municipality
  }

  /// The items in the order of attention, each made when it is asked for.
  var items: some RandomAccessCollection<AgendaItem> { order.lazy.map { self[$0] } }

  var outcome: Outcome {
    if !unreadable.isEmpty { return .unreadable }
    if counts.late > 0 { return .late }
    return counts.asksAttention ? .attention : .inOrder
  }

  /// Whether there is nothing to tell.
  var isQuiet: Bool { order.isEmpty && unreadable.isEmpty && lateOutsideFilter == 0 }
}
