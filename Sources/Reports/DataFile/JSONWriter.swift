/// Writes JSON piece by piece, keys in the order they are given.
///
/// What is unknown is `null`. Everything that could act on a terminal is escaped, so that showing the JSON is
/// as safe as showing the text.
package struct JSONWriter {
  package private(set) var text = ""
  private var needsComma = false

  package init() {}

  package mutating func object(_ content: (inout JSONWriter) -> Void) { enclose("{", "}", content) }

  package mutating func object(_ key: String, _ content: (inout JSONWriter) -> Void) {
    name(key)
    object(content)
  }

  package mutating func array<Element>(
    _ key: String, _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    name(key)
    enclose("[", "]") { json in
      for element in elements { write(&json, element) }
    }
  }

  package mutating func field(_ key: String, _ value: Int?) {
    name(key)
    if let value { text += String(value) } else { text += "null" }
    needsComma = true
  }

  package mutating func field(_ key: String, _ value: String?) {
    name(key)
    if let value { quote(value) } else { text += "null" }
    needsComma = true
  }

  package mutating func field(_ key: String, _ value: Bool) {
    name(key)
    text += value ? "true" : "false"
    needsComma = true
  }

  /// An element of an array that is a text.
  package mutating func element(_ value: String) {
    if needsComma { text.append(",") }
    quote(value)
    needsComma = true
  }

  /// An element of an array that is a number.
  package mutating func element(_ value: Int) {
    if needsComma { text.append(",") }
    text += String(value)
    needsComma = true
  }

  /// A value that is JSON already, on one line and with everything escaped that could act on a terminal.
  package mutating func value(_ key: String, _ json: String?) {
    name(key)
    needsComma = true
    guard let json else { return text += "null" }
    var isText = false
    var isEscaped = false
    for scalar in json.unicodeScalars {
      if !isText, scalar.properties.isWhitespace { continue }
      if isText, scalar != "\"", scalar != "\\" { add(scalar) } else { text.unicodeScalars.append(scalar) }
      if scalar == "\"", !isEscaped { isText.toggle() }
      isEscaped = scalar == "\\" && !isEscaped
    }
  }

  package mutating func null(_ key: String) { field(key, String?.none) }

  private mutating func name(_ key: String) {
    if needsComma { text.append(",") }
    quote(key)
    text.append(":")
    needsComma = false
  }

  private mutating func enclose(_ start: Character, _ end: Character, _ content: (inout JSONWriter) -> Void) {
    if needsComma { text.append(",") }
    text.append(start)
    needsComma = false
    content(&self)
    text.append(end)
    needsComma = true
  }

  private mutating func quote(_ value: String) {
    text.append("\"")
    if value.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      text += value
    } else {
      for scalar in value.unicodeScalars { add(scalar) }
    }
    text.append("\"")
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    default:
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
