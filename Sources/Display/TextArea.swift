/// A field of several lines that is typed in: a note, what was said.
package struct TextArea: Hashable, Sendable {
  /// At least one.
  package private(set) var lines: [TextField]
  package private(set) var line: Int

  package init(_ text: String = "") {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      TextField(String($0))
    }
    line = lines.count - 1
  }

  package var text: String { lines.map(\.text).joined(separator: "\n") }
  package var isEmpty: Bool { lines.allSatisfy(\.text.isEmpty) }

  /// Does what the key does in the text.
  ///
  /// - Returns: whether the key was for the text; up on the first line and down on the last one are not.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .enter: breakLine()
    case .up where line > 0: line -= 1
    case .down where line < lines.count - 1: line += 1
    case .backspace where lines[line].cursor == 0 && line > 0: join(line - 1)
    case .delete where isAtEnd && line < lines.count - 1: join(line)
    case .left where lines[line].cursor == 0 && line > 0:
      line -= 1
      lines[line].handle(.end)
    case .right where isAtEnd && line < lines.count - 1:
      line += 1
      lines[line].handle(.home)
    default: return lines[line].handle(key)
    }
    return true
  }

  /// Inserts text from outside; its newlines stay.
  package mutating func paste(_ pasted: String) {
    for (index, part) in pasted.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      if index > 0 { breakLine() }
      lines[line].paste(String(part))
    }
  }

  private var isAtEnd: Bool { lines[line].cursor == lines[line].text.count }

  private mutating func breakLine() {
    let (text, cursor) = (lines[line].text, lines[line].cursor)
    lines[line] = TextField(String(text.prefix(cursor)))
    var next = TextField(String(text.dropFirst(cursor)))
    next.handle(.home)
    lines.insert(next, at: line + 1)
    line += 1
  }

  /// Puts the line behind this one at its end, with the cursor where they meet.
  private mutating func join(_ first: Int) {
    let rest = lines.remove(at: first + 1).text
    var joined = lines[first]
    joined.handle(.end)
    joined.paste(rest)
    for _ in 0..<rest.count { joined.handle(.left) }
    lines[first] = joined
    line = first
  }
}
