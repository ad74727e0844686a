import Wording

/// The lines of a settings file of the user: comments, headings and settings. Every line is kept as it was written, so
/// that changing one leaves the others alone.
struct SettingLines {
  enum Line: Hashable {
    case blank
    /// `[name]`
    case heading(String)
    /// `key = value`, the key in small letters.
    case setting(key: String, value: String)
    case other(String)
  }

  private(set) var texts: [String]

  init(_ text: String) {
    texts = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
    if texts.last == "" { texts.removeLast() }
    // Some editors put a mark in front of UTF-8.
    if let first = texts.first, first.hasPrefix("\u{FEFF}") { texts[0] = String(first.dropFirst()) }
  }

  var text: String { texts.isEmpty ? "" : texts.joined(separator: "\n") + "\n" }

  /// What each line says, with its number from 1.
  var lines: [(number: Int, line: Line)] {
    texts.enumerated().map { ($0.offset + 1, SettingLines.read($0.element)) }
  }

  private static func read(_ text: String) -> Line {
    let trimmed = trimmed(text[...])
    if trimmed.isEmpty || trimmed.hasPrefix("#") { return .blank }
    if trimmed.hasPrefix("["), trimmed.hasSuffix("]") {
      return .heading(SettingLines.trimmed(trimmed.dropFirst().dropLast()))
    }
    guard let equals = trimmed.firstIndex(of: "=") else { return .other(trimmed) }
    let key = SettingLines.trimmed(trimmed[..<equals])
    guard !key.isEmpty else { return .other(trimmed) }
    return .setting(
      key: key.lowercased(), value: SettingLines.trimmed(trimmed[trimmed.index(after: equals)...]))
  }

  static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }

  // MARK: - Changing

  /// Puts lines in the place of others.
  mutating func replace(_ range: Range<Int>, with new: [String]) { texts.replaceSubrange(range, with: new) }

  mutating func append(_ new: [String]) {
    if let last = texts.last, !last.isEmpty { texts.append("") }
    texts += new
  }
}
