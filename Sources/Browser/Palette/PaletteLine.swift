import Wording

/// A line of the palette, taken apart: words, and flags with their values. Quotation marks keep words together.
package struct PaletteLine {
  /// The words before the first flag.
  package private(set) var words: [String] = []
  /// In the order they were typed; a flag without a value has `nil`.
  package private(set) var flags: [(name: String, value: String?)] = []
  /// The line ends within a word: what is typed goes on with it.
  let endsInWord: Bool

  package init(_ text: String) {
    endsInWord = !(text.last?.isWhitespace ?? true)
    var parts = PaletteLine.parts(of: text)[...]
    while let part = parts.popFirst() {
      guard part.hasPrefix("--"), part.count > 2 else {
        words.append(part)
        continue
      }
      if let equals = part.firstIndex(of: "=") {
        flags.append((String(part[..<equals].dropFirst(2)), String(part[part.index(after: equals)...])))
      } else if let next = parts.first, !next.hasPrefix("--") {
        flags.append((String(part.dropFirst(2)), next))
        parts = parts.dropFirst()
      } else {
        flags.append((String(part.dropFirst(2)), nil))
      }
    }
  }

  var isEmpty: Bool { words.isEmpty && flags.isEmpty }

  mutating func dropWords(_ count: Int) { words.removeFirst(count) }

  /// Splits at spaces outside of quotation marks, straight or typographic.
  static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var part: String?
    var closing: Character?
    for character in text {
      if let end = closing {
        if character == end { closing = nil } else { part?.append(character) }
      } else if let end = quotes[character], part == nil || part?.last == "=" {
        closing = end
        part = part ?? ""
      } else if character.isWhitespace {
        if let whole = part { parts.append(whole) }
        part = nil
      } else {
        part = (part ?? "") + String(character)
      }
    }
    if let whole = part { parts.append(whole) }
    return parts
  }

  /// With what each quotation mark ends. One inside a word, as in `'s-Hertogenbosch`, is a letter of it.
  private static let quotes: [Character: Character] = ["\"": "\"", "“": "”", "„": "”"]
}
