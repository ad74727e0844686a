/// Where the terminal's cursor ought to be, found from what stands on the screen: the row with the `>`, or the field
/// that is typed in. The program is not asked.
extension Picture {
  /// Why the cursor is not where it ought to be; `nil` when it is.
  var cursorFault: String? {
    if lines.first?.hasPrefix("scherm te klein") == true || size.column < 20 || size.row < 5 { return nil }
    if let box { return fault(in: box) }
    if isTypingFilter { return cursor.row == lines.count - 1 ? nil : "the filter is typed in the last row" }
    if shows("> 1  Voorbeeld") || shows("  1  Voorbeeld") { return nil }
    let selected = lines.indices.filter { lines[$0].hasPrefix(">") || lines[$0].holds("│>") }
    // An empty list says so, and the cursor is there.
    if selected.isEmpty { return cursor.column == 0 ? nil : "nothing is selected" }
    // A day of a week or a month, and below it a line of that day.
    let most = shows("[3 Agenda]") && shows("│") ? 2 : 1
    guard selected.count <= most else { return "\(selected.count) rows are selected" }
    return selected.last == cursor.row
      ? nil : "the selected row is \(selected.map(String.init).joined(separator: " and "))"
  }

  /// The innermost box that lies over the screen.
  private struct Box {
    var rows: ClosedRange<Int>
    var left: Int
  }

  private var box: Box? {
    guard let top = lines.lastIndex(where: { $0.holds("┌") }),
      let left = Array(lines[top]).firstIndex(of: "┌"),
      let bottom = lines.lastIndex(where: { $0.holds("└") }), bottom > top
    else { return nil }
    return Box(rows: top...bottom, left: left)
  }

  private func fault(in box: Box) -> String? {
    guard box.rows.contains(cursor.row), cursor.column >= box.left else {
      return "the cursor is outside the box"
    }
    let cells = lines.map { $0.holds("│") ? Array($0) : [] }
    let selected = box.rows.filter { cells[$0].dropFirst(box.left).starts(with: "│>") }
    let hasSearch = shows("│ zoek:")
    if selected.isEmpty {
      if hasSearch {
        return lines[cursor.row].holds("│ zoek:") ? nil : "nothing to pick: the words are typed"
      }
      // Something to read, or a question below the fields.
      return nil
    }
    guard selected.count == 1 else { return "\(selected.count) rows of the box are selected" }
    if asksSomething { return nil }
    guard cursor.row >= selected[0] else { return "the cursor is above the field in row \(selected[0])" }
    if hasSearch || cells[selected[0]].dropFirst(box.left).starts(with: "│> ") {
      return cursor.row == selected[0] ? nil : "the selected row of the box is \(selected[0])"
    }
    // A field of a form may take several lines; those after its first have no label.
    for row in selected[0]..<cursor.row where row > selected[0] {
      let label = cells[row].dropFirst(box.left + 1).prefix(4)
      if !label.allSatisfy({ $0 == " " }) {
        return "the cursor is in another field than that of row \(selected[0])"
      }
    }
    return nil
  }

  private var asksSomething: Bool {
    shows("Weggooien wat u typte?") || shows("Verwijderen?") || shows("Toch zo vast")
  }
}
