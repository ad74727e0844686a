/// A field of one line that is typed in: the filter, the command palette, a date.
package struct TextField: Hashable, Sendable {
  package private(set) var text: String
  /// The number of characters before the cursor, counted as the user sees them.
  package private(set) var cursor: Int
  /// All of it is selected, as in a field that was just entered: the first character that is typed or pasted
  /// takes its place, any other key edits it.
  package private(set) var isSelected = false

  package init(_ text: String = "") {
    self.text = ""
    self.cursor = 0
    paste(text)
  }

  /// Does what the key does in a field.
  ///
  /// - Returns: whether the key was for the field. Backspace in an empty field is, and does nothing.
  @discardableResult
  package mutating func handle(_ key: Key) -> Bool {
    let wasSelected = isSelected
    isSelected = false
    switch key {
    case .character(let character):
      isSelected = wasSelected
      insert(character)
    case .backspace: remove(before: cursor - 1, after: cursor)
    case .delete: remove(before: cursor, after: cursor + 1)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home: cursor = 0
    case .end: cursor = text.count
    case .control("u"): erase()
    default:
      isSelected = wasSelected
      return false
    }
    return true
  }

  package mutating func selectAll() {
    cursor = text.count
    isSelected = !text.isEmpty
  }

  package mutating func deselect() { isSelected = false }

  package mutating func insert(_ character: Character) {
    paste(String(character))
  }

  /// Inserts text from outside: its newlines and tabs become spaces, other controls are dropped.
  package mutating func paste(_ pasted: String) {
    if isSelected { erase() }
    let before = text.prefix(cursor) + pasted.onOneLine
    let after = text.dropFirst(cursor)
    text = String(before + after)
    // A mark joins the character before it, so the cursor is counted and not added up.
    cursor = min(before.count, text.count)
  }

  package mutating func erase() {
    text = ""
    cursor = 0
    isSelected = false
  }

  private mutating func remove(before: Int, after: Int) {
    guard before >= 0 else { return }
    text = String(text.prefix(before) + text.dropFirst(after))
    cursor = min(before, text.count)
  }

  /// The field in `width` cells and the column of the cursor in it.
  ///
  /// A longer text scrolls sideways: the cursor stays about the middle, so that both sides can be read.
  package func row(width: Int, _ role: Role = .plain) -> (row: Row, cursorColumn: Int) {
    let whole = Row(text, isSelected ? .selection : role)
    let column = Row(String(text.prefix(cursor))).width
    // The cursor behind the last character needs a cell of its own.
    let furthest = max(0, whole.width + 1 - width)
    let start = min(max(0, column - width / 2), furthest)
    return (whole.slice(start..<start + max(0, width)), column - start)
  }
}

extension String {
  fileprivate var onOneLine: String {
    String(
      compactMap { character -> Character? in
        if character.isNewline || character == "\t" { return " " }
        return character.unicodeScalars.contains { $0.mustNotReachTheTerminal } ? nil : character
      })
  }
}
