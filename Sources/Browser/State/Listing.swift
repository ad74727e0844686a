import Display
import Supervision

/// What a row stands for. Selections and actions bind to it, never to a row number.
package enum RowID: Hashable, Sendable {
  case item(CaseID, ItemID)
  /// Several cases that wait for the stand of one day.
  case stand(Day)
  /// Several cases whose stand of one day is to be asked for.
  case standRequest(Day)
  case subject(CaseID)
  case unreadable(String)
  /// A line of a dossier that is no item, by its place.
  case line(Int)

  package var caseID: CaseID? {
    switch self {
    case .item(let id, _), .subject(let id): id
    case .stand, .standRequest, .unreadable, .line: nil
    }
  }
}

/// One line of a list: something to select, or a heading.
package enum ListLine: Sendable {
  case heading(String, Role)
  case row(RowID, Content)
  case blank

  /// What a row is drawn from. Large things stand elsewhere: a list may have tens of thousands of lines.
  package enum Content: Sendable {
    indirect case item(AgendaItem)
    /// An item by its place, in a list that may have tens of thousands.
    case listed(ListedItem)
    /// Entered and all stands of a day, and who still waits.
    case stand(Day, entered: Int, all: Int, waiting: [String])
    /// The stand of a day that COA is to be asked for, and whose it is.
    case standRequest(Day, of: [String])
    /// The place of the case in the state's list of entries.
    case entry(Int)
    indirect case unreadable(UnreadableFile)
  }

  package var id: RowID? {
    if case .row(let id, _) = self { return id }
    return nil
  }

  /// For how many things the line stands: all that wait for one stand share a line.
  var weight: Int {
    switch self {
    case .row(_, .stand(_, _, _, let waiting)): waiting.count
    case .row(_, .standRequest(_, let names)): names.count
    case .row: 1
    case .heading, .blank: 0
    }
  }
}

/// The lines of one view, which one is selected and what part is in sight.
package struct Listing: Sendable {
  package private(set) var lines: [ListLine] = []
  package private(set) var selected: RowID?
  package private(set) var selectedLine: Int?
  /// The row that was chosen by hand. While a filter that is being typed hides it another is selected.
  private var chosen: RowID?
  package var window = ScrollWindow()
  /// How many rows there would be without a filter.
  package private(set) var all = 0
  /// How many things the rows stand for.
  package private(set) var rowCount = 0

  /// Puts new lines in place. The selection stays with what it was on; where that is gone, it goes to the row that came
  /// after it, and back as soon as it is there again.
  ///
  /// - Returns: whether something was selected that is not in the list any more.
  @discardableResult
  package mutating func replace(_ lines: [ListLine], all: Int) -> Bool {
    let before = self.lines
    self.lines = lines
    self.all = all
    rowCount = lines.reduce(0) { $0 + $1.weight }
    let former = selectedLine
    for id in [chosen, selected].compactMap({ $0 }) where go(to: id) { return false }
    let wasGone = selected != nil
    selectedLine = nil
    guard let former, let next = neighbour(of: former, in: before), go(to: next) else {
      go(near: former ?? 0)
      return wasGone
    }
    return wasGone
  }

  /// The row nearest to a line that was there before which is there still: one after it, else one before.
  private func neighbour(of line: Int, in before: [ListLine]) -> RowID? {
    let left = Set(lines.compactMap(\.id))
    func isLeft(_ line: ListLine) -> Bool { line.id.map(left.contains) ?? false }
    return before[line...].first(where: isLeft)?.id ?? before[..<line].last(where: isLeft)?.id
  }

  private mutating func go(to id: RowID) -> Bool {
    guard let line = lines.firstIndex(where: { $0.id == id }) else { return false }
    selected = id
    selectedLine = line
    return true
  }

  package mutating func select(_ id: RowID) {
    if go(to: id) { chosen = id }
  }

  /// Selects the row at the line, else the next one, else the last one before it.
  package mutating func select(near line: Int) {
    go(near: line)
    chosen = selected
  }

  private mutating func go(near line: Int) {
    let start = min(max(0, line), lines.count)
    let after = lines[start...].firstIndex { $0.id != nil }
    let found = after ?? lines[..<start].lastIndex { $0.id != nil }
    selectedLine = found
    selected = found.flatMap { lines[$0].id }
  }

  /// Moves over rows, not over headings.
  package mutating func move(by rows: Int) {
    guard var line = selectedLine else { return select(near: 0) }
    for _ in 0..<abs(rows) {
      let next =
        rows > 0
        ? lines[(line + 1)...].firstIndex { $0.id != nil } : lines[..<line].lastIndex { $0.id != nil }
      guard let next else { break }
      line = next
    }
    selectedLine = line
    selected = lines[line].id
    chosen = selected
  }

  package mutating func moveToEnd(first: Bool) { select(near: first ? 0 : lines.count) }

  package var selectedContent: ListLine.Content? {
    guard let selectedLine, case .row(_, let content) = lines[selectedLine] else { return nil }
    return content
  }
}
