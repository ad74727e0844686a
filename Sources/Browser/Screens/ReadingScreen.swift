import Display
import Supervision
import Wording

/// A box to read through, over the whole height where it is long: a label, the text beside it, and the source below.
enum ReadingScreen {
  static func overlay(_ reading: Reading, over frame: Frame, state: State) -> Frame {
    let size = state.size
    let width = boxWidth(state)
    let content = rows(reading, width: width - 2)
    let room = room(state)
    let first = min(reading.scroll, max(0, content.count - room))
    let shown = content[first..<min(content.count, first + room)]
    var rows = [MenuScreen.edge("┌", "┐", title: reading.title, width: width)]
    rows += shown.map { MenuScreen.side($0, width - 2) }
    rows.append(MenuScreen.edge("└", "┘", title: keys(reading, state), width: width))
    let more = content.count - first - shown.count
    if more > 0 {
      rows[rows.count - 2] = MenuScreen.side(Row(" \(state.words.moreToRead)", .quiet), width - 2)
    }
    let origin = Position(
      column: (size.columns - width) / 2, row: max(0, (size.rows - rows.count) / 2))
    var result = frame.overlaying(rows, at: origin)
    result.cursor = Position(column: origin.column + 1, row: min(size.rows - 1, origin.row + 1))
    return result
  }

  /// The furthest it scrolls: the last line is in sight.
  static func lastScroll(_ reading: Reading, _ state: State) -> Int {
    max(0, rows(reading, width: boxWidth(state) - 2).count - room(state))
  }

  private static func boxWidth(_ state: State) -> Int { state.size.boxWidth(100) }
  private static func room(_ state: State) -> Int { max(1, state.size.rows - 2) }

  private static func keys(_ reading: Reading, _ state: State) -> String {
    switch reading.purpose {
    case .facts: state.words.factsKeys
    case .opening(nil), .settings: state.words.nothingToDoKeys
    case .opening: state.words.openingKeys
    case .sheet(_, let sheet):
      state.words.sheetKeys(of: sheet)
    }
  }

  private static func rows(_ reading: Reading, width: Int) -> [Row] {
    if case .sheet(_, let sheet) = reading.purpose { return SheetRows(sheet, width: width).rows }
    let longest = reading.lines.map(\.label.displayWidth).max() ?? 0
    // Beside its label the text needs some room; else it goes below it.
    let label = longest + 24 <= width ? longest : nil
    var rows: [Row] = []
    for line in reading.lines {
      let indent = label.map { $0 + 3 } ?? 3
      if label == nil { rows.append(Row(" " + line.label, .heading)) }
      let texts = line.text.wrapped(to: max(8, width - indent - 1))
      for (index, text) in texts.enumerated() {
        var row = Row(" ")
        row.add(index == 0 && label != nil ? line.label : "", width: indent - 1, .heading)
        row.add(text)
        rows.append(row)
      }
      for text in (line.source.map { "[\($0)]" } ?? "").wrapped(to: max(8, width - indent - 1))
      where line.source != nil {
        rows.append(Row(String(" ", times: indent)).appending(Row(text, .quiet)))
      }
    }
    rows += reading.remark.wrapped(to: max(8, width - 2)).map { Row(" " + $0, .quiet) }
    return rows
  }
}
