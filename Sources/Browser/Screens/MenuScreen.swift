import Display
import Recording
import Wording

/// A box with a list to pick from, narrowed by typing: the help and the sort menu.
enum MenuScreen {
  static func help(_ menu: Menu, over frame: Frame, state: State) -> Frame {
    let entries = state.helpEntries(menu).map { command in
      (command.keys.map { $0.name(in: state.words) }.joined(separator: " "), state.words.help(command.action))
    }
    return box(title: state.words.helpTitle, entries: entries, menu: menu, over: frame, state: state)
  }

  static func sort(_ menu: Menu, over frame: Frame, state: State) -> Frame {
    let entries = state.sortChoices(menu).map { ("", state.title($0)) }
    return box(title: state.words.sortTitle, entries: entries, menu: menu, over: frame, state: state)
  }

  static func verbs(_ menu: VerbMenu, over frame: Frame, state: State) -> Frame {
    let words = state.words
    let entries = state.entries(of: menu).map { (words.menuLabel($0.rawValue), words.menuHelp($0.rawValue)) }
    return box(title: menu.title, entries: entries, menu: menu.menu, over: frame, state: state)
  }

  static func documents(_ menu: DocumentMenu, over frame: Frame, state: State) -> Frame {
    let words = state.words
    let entries = state.entries(of: menu).map { ($0.number ?? "–", $0.title) }
    return box(
      title: words.documentsTitle, entries: entries, menu: menu.menu, over: frame, state: state)
  }

  static func subjects(_ menu: SubjectMenu, over frame: Frame, state: State) -> Frame {
    let words = state.words
    let entries = state.entries(of: menu).map { ($0.municipality, words.title($0)) }
    let label =
      menu.action == .complete ? words.menuLabel(Verb.count.rawValue) : words.label(menu.action)
    return box(
      title: words.forWhichMunicipality(label), entries: entries, menu: menu.menu, over: frame,
      state: state)
  }

  private static func boxHeight(count: Int, _ size: Size) -> Int {
    min(size.rows, max(6, count + 4), size.isLinear ? .max : 30)
  }

  /// Entries in sight.
  static func listHeight(count: Int, _ size: Size) -> Int { max(1, boxHeight(count: count, size) - 4) }

  /// - Parameters:
  ///   - prompt: before what is typed; without one it is a search.
  ///   - alert: what is wrong with what was typed, below it.
  ///   - keys: what the keys do, in the lower edge.
  static func box(
    title: String, entries: [(key: String, text: String)], menu: Menu, prompt: String? = nil,
    alert: String? = nil, keys: String = "", over frame: Frame, state: State
  ) -> Frame {
    let size = state.size
    let width = size.boxWidth()
    let height = boxHeight(count: entries.count, size)
    let inner = width - 2
    let listHeight = listHeight(count: entries.count, size)
    let keyWidth = min(32, max(0, entries.map { $0.key.displayWidth }.max() ?? 0))
    let selected = min(menu.selected, max(0, entries.count - 1))

    var rows = [edge("┌", "┐", title: title, width: width)]
    let prompt = " \(prompt ?? state.words.searchPrompt) "
    let (field, column) = menu.field.row(width: max(1, inner - prompt.displayWidth))
    rows.append(side(Row(prompt, .key).appending(field), inner))
    rows.append(
      side(alert.map { Row(" \($0)", .alert) } ?? Row(String("─", times: inner), .quiet), inner))
    let visible = menu.window.visible(count: entries.count, height: listHeight)
    var spots: [Spot] = []
    if visible.lowerBound > 0 {
      rows[0] = edge("┌", "┐", title: title, more: state.words.earlierChoices, width: width)
    }
    for index in visible {
      var row = Row(index == selected ? ">" : " ")
      if keyWidth > 0 {
        row.add(entries[index].key, width: keyWidth, .key)
        row.add("  ")
      }
      row.add(entries[index].text)
      row = row.fitted(to: inner)
      spots.append(Spot(.row(index), row: rows.count, columns: 0..<width))
      rows.append(side(index == selected ? row.styled(.selection) : row, inner))
    }
    if entries.isEmpty { rows.append(side(Row(" " + state.words.nothingHere), inner)) }
    while rows.count < height - 1 { rows.append(side(Row(), inner)) }
    let hasMore = visible.upperBound < entries.count
    let more = hasMore ? state.words.moreChoices : ""
    rows.append(
      keys.isEmpty
        ? edge("└", "┘", title: more, width: width)
        : edge("└", "┘", title: keys, more: hasMore ? [more] : [], width: width))

    let origin = frame.place(height: height, width: width)
    var result = frame.overlaying(rows, at: origin, spots: spots)
    // Typing narrows and the arrows pick: the cursor sits on what Enter takes.
    let line = entries.isEmpty ? 1 : 3 + selected - visible.lowerBound
    let place = entries.isEmpty ? 1 + prompt.displayWidth + column : 1
    result.cursor = Position(
      column: min(origin.column + place, size.columns - 1), row: min(origin.row + line, size.rows - 1))
    return result
  }

  /// - Parameter more: ways to say that there is more this way, longest first; the title is only cut for the last.
  static func edge(_ left: String, _ right: String, title: String, more: [String] = [], width: Int) -> Row {
    let fitting = more.first { title.displayWidth + $0.displayWidth + 8 <= width } ?? more.last
    let end = fitting.map { " \($0) " } ?? ""
    var row = Row(left, .quiet)
    if !title.isEmpty {
      row.add(" ")
      row.add(title.clipped(to: max(0, width - 4 - end.displayWidth)), .heading)
      row.add(" ")
    }
    row.add(String("─", times: width - 1 - row.width - end.displayWidth), .quiet)
    row.add(end, .quiet)
    row.add(right, .quiet)
    return row
  }

  static func side(_ row: Row, _ inner: Int) -> Row {
    Row("│", .quiet).appending(row.fitted(to: inner)).appending(Row("│", .quiet))
  }
}
