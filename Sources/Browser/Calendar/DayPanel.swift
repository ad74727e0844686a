import Display
import Supervision
import Wording

/// A day below or beside the week or the month: what it is, and every item that stands on it or runs.
struct DayPanel {
  let state: State
  let width: Int
  /// Everything below its title, made once: a day may have thousands of lines.
  private let content: [Line]

  init(state: State, width: Int) {
    self.state = state
    self.width = width
    content = DayPanel.content(state, width: width)
  }

  private var words: Words { state.words }
  private var day: Day { state.agenda.day }

  /// Rows of the day, as many as there is room for, with the selected line among them.
  func drawn(height: Int) -> Drawn {
    guard height > 0 else { return Drawn(rows: []) }
    var window = ScrollWindow()
    let room = height - 1
    let chosen = content.firstIndex { $0.id != nil && $0.id == state.agenda.line }
    window.follow(selected: chosen, count: content.count, height: room)
    let visible = window.visible(count: content.count, height: room)
    var drawn = Drawn(rows: [title(below: content.count - visible.upperBound)])
    for index in visible {
      var row = content[index].row.fitted(to: width)
      let line = content[...index].count { $0.id != nil } - 1
      if line >= 0 { drawn.spots.append(Spot(.row(line), row: drawn.rows.count, columns: 0..<width)) }
      if index == chosen {
        row = Row(">").appending(row.slice(1..<width)).styled(.selection)
        drawn.cursor = Position(column: 0, row: drawn.rows.count)
      } else if let id = content[index].id, state.marks.contains(id) {
        row = Row("*", .key).appending(row.slice(1..<width))
      }
      drawn.rows.append(row)
    }
    drawn.rows += explanation(height - drawn.rows.count)
    drawn.rows += [Row](repeating: Row().fitted(to: width), count: max(0, height - drawn.rows.count))
    return drawn
  }

  /// Lines of the whole day, its title among them.
  var fullHeight: Int { 1 + content.count }

  /// All there is to say about the selected line, where the lines of the day leave room for it.
  private func explanation(_ room: Int) -> [Row] {
    guard room >= 5, let line = state.agenda.line,
      let item = state.dayLines(on: day).first(where: { $0.id == line })?.item,
      let entry = state.entry(item.caseID)
    else { return [] }
    var narrow = state
    narrow.size.columns = width
    let rows = [Row(), Chrome.ruler(width)] + Preview(state: narrow).explanation(of: item, entry)
    return rows.prefix(room).map { $0.fitted(to: width) }
  }

  private func title(below: Int) -> Row {
    let more = below > 0 ? words.moreOfDay(below) : ""
    let room = width - 2 - (more.isEmpty ? 0 : more.displayWidth + 2)
    let titles = words.dayTitles(day, today: state.today)
    var row = Row(" ")
    row.add(
      (titles.first { $0.displayWidth <= room } ?? titles[titles.count - 1]).clipped(to: max(1, room)),
      .heading)
    row.pad(to: width - more.displayWidth - 1)
    row.add(more, .quiet)
    return row.fitted(to: width)
  }

  private typealias Line = (row: Row, id: RowID?)

  private static func content(_ state: State, width: Int) -> [Line] {
    let (words, day) = (state.words, state.agenda.day)
    let facts = words.facts(of: state.calendarDays.day(day)).joined(separator: " · ")
    var lines: [Line] = facts.isEmpty ? [] : facts.wrapped(to: max(8, width - 2)).map { (Row(" \($0)"), nil) }
    let items = state.dayLines(on: day)
    if items.isEmpty { lines.append((Row(" \(words.nothingOnThisDay)", .quiet), nil)) }
    for item in items { lines += rows(of: item, state, width: width) }
    return lines
  }

  /// Sign and municipality, and beside them, or below where there is little room, what it is and how it stands.
  private static func rows(of line: DayLine, _ state: State, width: Int) -> [Line] {
    let words = state.words
    let item = line.item
    let text =
      line.running.map { words.dayLine(item, running: $0, on: state.agenda.day) } ?? words.dayLine(item)
    let isBeside = width >= 60
    let name = isBeside ? min(state.longestName, width / 3) : width - 5
    let indent = isBeside ? 5 + name : 6
    var first = Row(" ")
    first.add(words.sign(item.standing), width: 2, alignment: .right, item.standing.role)
    first.add(" ")
    first.add(item.municipality, width: name)
    var rows: [Row] = isBeside ? [] : [first]
    for part in text.wrapped(to: max(8, width - indent - 1)) {
      var row = rows.isEmpty ? first : Row()
      row.pad(to: indent)
      row.add(part)
      rows.append(row)
    }
    return rows.enumerated().map { ($1, $0 == 0 ? line.id : nil) }
  }
}
