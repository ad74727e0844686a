/// A piece of a document, the same for text, HTML and OpenDocument.
package enum Block: Hashable, Sendable {
  /// Level 1 is the subject of the document.
  case heading(String, level: Int)
  /// Its lines are kept apart; a line itself may be broken anywhere.
  case paragraph([String])
  case list([String])
  /// The first row is the header. Cells of which a column has only numbers stand to the right.
  case table(header: [String], rows: [[String]])
}

/// What a document does not know is marked in one way: the signs go through templates and blocks with the words,
/// and each form shows what is between them in its own way.
package enum Gap {
  static let start: Character = "\u{E000}"
  static let end: Character = "\u{E001}"

  /// `[datum: onbekend]`, between the signs.
  static func mark(_ words: String) -> String { "\(start)[\(words)]\(end)" }

  package static func count(in text: String) -> Int { text.count { $0 == start } }
  static func removed(from text: String) -> String { text.filter { $0 != start && $0 != end } }

  /// The text in turns: outside a gap, inside one, and so on.
  static func turns(of text: String) -> [(text: Substring, isGap: Bool)] {
    var turns: [(Substring, Bool)] = []
    var rest = Substring(text)
    while let from = rest.firstIndex(of: start), let to = rest[from...].firstIndex(of: end) {
      turns.append((rest[..<from], false))
      turns.append((rest[rest.index(after: from)..<to], true))
      rest = rest[rest.index(after: to)...]
    }
    return turns + [(rest, false)]
  }
}
