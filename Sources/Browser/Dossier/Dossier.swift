import Display
import Supervision
import Wording

/// The dossier in sight: two panels of lines, one of which is worked in.
package struct Dossier: Sendable {
  package enum Side: Int, Hashable, Sendable { case facts, terms }

  package let caseID: CaseID
  /// The municipality and its code, for when the file is gone.
  package let name: String
  /// The domain in words, where it is another than housing.
  let domain: String?
  package var active = Side.terms
  package private(set) var facts = Panel()
  package private(set) var terms = Panel()

  /// The dossiers that this one was reached from, by Enter on another domain; the nearest last.
  var cameFrom: [CaseID] = []

  init(_ entry: CaseEntry, in state: State, at item: ItemID?) {
    caseID = entry.subject.id
    name = "\(entry.subject.name) (\(entry.subject.code))"
    domain = entry.subject.domain == Case.housing ? nil : entry.subject.domainTitle
    rebuild(in: state)
    if let item { terms.select(.item(caseID, item)) }
  }

  /// Makes the lines anew for what is known now and for the present size. Does nothing when the case is gone:
  /// what was read stays readable.
  mutating func rebuild(in state: State) {
    guard let entry = state.entry(caseID) else { return }
    let layout = DossierLayout(state.size)
    let text = DossierText(
      entry: entry, words: state.words, today: state.today, reference: state.reference,
      province: state.settings.provinceCode, others: state.otherDomains(of: entry.subject))
    facts.replace(text.facts(width: layout.factsWidth), height: layout.bodyHeight)
    terms.replace(text.terms(width: layout.termsWidth), height: layout.bodyHeight)
  }

  /// Selects the row among the terms, if it is there.
  mutating func select(_ row: RowID) {
    guard terms.lines.contains(where: { $0.id == row }) else { return }
    active = .terms
    terms.select(row)
  }

  /// Selects another domain among the facts, if it is there.
  mutating func select(domain id: CaseID) {
    guard facts.lines.contains(where: { $0.id == .subject(id) }) else { return }
    active = .facts
    facts.select(.subject(id))
  }

  /// The case of the other domain that the selected line stands for.
  package var selectedDomain: CaseID? {
    guard active == .facts, case .subject(let id) = facts.selectedRecord else { return nil }
    return id
  }

  /// Selects a line of a panel, as pointing at it does.
  mutating func select(line: Int, on side: Side) {
    active = side
    if side == .facts { facts.select(line: line) } else { terms.select(line: line) }
  }

  /// The line that is selected on the side that is worked in.
  var selectedLine: Int { active == .facts ? facts.selected : terms.selected }

  mutating func switchPanel() { active = active == .facts ? .terms : .facts }

  mutating func move(by rows: Int) {
    if active == .facts { facts.move(by: rows) } else { terms.move(by: rows) }
  }

  mutating func moveToEnd(first: Bool) {
    if active == .facts { facts.moveToEnd(first: first) } else { terms.moveToEnd(first: first) }
  }

  /// The item under the cursor: a term, or on the side of the facts a milestone, a measure or an action.
  package var selectedItem: AgendaItem? { active == .terms ? terms.selectedItem : facts.selectedItem }

  /// Everything that can be marked, on either side, from top to bottom.
  package var records: [RowID] {
    var records: [RowID] = []
    for line in terms.lines + facts.lines {
      // Another dossier is gone to, not marked.
      if let record = line.record, case .item = record, !records.contains(record) { records.append(record) }
    }
    return records
  }

  /// The items of the side that is worked in. Records such as notes are marked one by one: nothing is done to a
  /// dossier as a whole.
  package var items: [RowID] {
    (active == .terms ? terms : facts).lines.compactMap { $0.item == nil ? nil : $0.record }
  }

  /// What the selected line stands for, on the side that is worked in.
  var selectedRow: RowID? { (active == .terms ? terms : facts).selectedRecord }

  /// What the selected line says, with those that go on below it.
  var selectedText: String { (active == .terms ? terms : facts).selectedText }

  /// The item, or the record such as a contact or a note, that the selected line stands for.
  package var selectedItemID: ItemID? {
    if case .item(_, let item) = (active == .terms ? terms : facts).selectedRecord { return item }
    return nil
  }
}

/// The lines of a panel. An item takes several lines and is selected as a whole; a text line is selected by
/// itself, so that everything can be reached with the arrows.
package struct Panel: Sendable {
  package struct Line: Sendable {
    package var row: Row
    /// Set on the first line of what can be selected.
    package var id: RowID?
    /// What can be changed or removed from here.
    package var record: RowID?
    package var item: AgendaItem?
  }

  package private(set) var lines: [Line] = []
  package private(set) var selected = 0
  package private(set) var window = ScrollWindow()
  private var height = 0

  mutating func replace(_ lines: [Line], height: Int) {
    let former = self.lines.indices.contains(selected) ? self.lines[selected].id : nil
    self.lines = lines
    self.height = height
    if let former, let line = lines.firstIndex(where: { $0.id == former }) {
      selected = line
    } else {
      selected = lines.firstIndex { $0.id != nil } ?? 0
    }
    follow()
  }

  mutating func select(_ id: RowID) {
    if let line = lines.firstIndex(where: { $0.id == id }) { selected = line }
    follow()
  }

  mutating func select(line: Int) {
    guard lines.indices.contains(line), lines[line].id != nil else { return }
    selected = line
    follow()
  }

  /// The line that is selected by pointing at this one: itself, or the first line of the item that it belongs to.
  func selectable(at index: Int) -> Int? {
    var line = index
    while line > 0, lines[line].id == nil, !lines[line].row.text.allSatisfy({ $0 == " " }) { line -= 1 }
    return lines[line].id == nil ? nil : line
  }

  mutating func move(by rows: Int) {
    for _ in 0..<abs(rows) {
      let next =
        rows > 0
        ? lines.indices.first { $0 > selected && lines[$0].id != nil }
        : lines.indices.last { $0 < selected && lines[$0].id != nil }
      guard let next else { break }
      selected = next
    }
    follow()
  }

  mutating func moveToEnd(first: Bool) {
    selected = (first ? lines.firstIndex { $0.id != nil } : lines.lastIndex { $0.id != nil }) ?? 0
    follow()
  }

  /// The whole of what is selected stays in sight, and at the top the heading above it too.
  private mutating func follow() {
    let end = lines.indices.first { $0 > selected && lines[$0].id != nil } ?? lines.count
    window.follow(selected: min(end, lines.count) - 1, count: lines.count, height: height)
    window.follow(selected: selected, count: lines.count, height: height)
    if lines[..<min(selected, lines.count)].allSatisfy({ $0.id == nil }) { window = ScrollWindow() }
  }

  /// The words of the selected line and of those below it that belong to it, on one line.
  var selectedText: String {
    guard lines.indices.contains(selected) else { return "" }
    let end = lines.indices.first { $0 > selected && (lines[$0].id != nil || lines[$0].row.text.isEmpty) }
    return lines[selected..<(end ?? lines.count)].map(\.row.text).joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
  }

  package var selectedRecord: RowID? { lines.indices.contains(selected) ? lines[selected].record : nil }
  package var selectedItem: AgendaItem? { lines.indices.contains(selected) ? lines[selected].item : nil }
}

/// How the dossier is divided over the screen.
package struct DossierLayout: Sendable {
  package let isSideBySide: Bool
  package let factsWidth: Int
  package let termsWidth: Int
  /// Lines of a panel in sight.
  package let bodyHeight: Int
  /// The line of the course of things at the bottom, with its ruler.
  package let showsCourse: Bool

  package init(_ size: Size) {
    isSideBySide = size.columns >= 76
    if isSideBySide {
      factsWidth = size.isLinear ? size.columns / 2 : min(60, (size.columns - 1) * 48 / 100)
      termsWidth = size.columns - 1 - factsWidth
    } else {
      factsWidth = size.columns
      termsWidth = size.columns
    }
    showsCourse = size.rows >= 22
    bodyHeight = max(1, size.rows - 3 - 3 - (showsCourse ? 2 : 0))
  }
}
