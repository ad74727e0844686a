/// Text as Office stores it: `_x000D_` stands for the character with that number.
enum EscapedText {
  static func text(_ bytes: some Collection<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.utf8.contains(0x5F) ? decoded(text) : text
  }

  private static func decoded(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let mark = rest.firstIndex(of: "_") {
      result += rest[..<mark]
      rest = rest[mark...]
      if let character = character(of: rest.utf8.prefix(7)) {
        result += character
        rest = Substring(rest.utf8.dropFirst(7))
      } else {
        result += "_"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  /// A line break becomes a plain one. What would be a control character stays as it is written.
  private static func character(of escape: Substring.UTF8View) -> String? {
    guard escape.count == 7, escape.starts(with: [0x5F, 0x78]), escape.last == 0x5F,
      let number = UInt32(Substring(escape.dropFirst(2).dropLast()), radix: 16),
      let scalar = Unicode.Scalar(number)
    else { return nil }
    if number == 0x0D { return "" }
    return number < 0x20 && number != 0x0A && number != 0x09 || number == 0x7F ? nil : String(scalar)
  }
}
