/// Writes JSON piece by piece, keys in the order they are given.
///
/// What is unknown is `null`. Everything that could act on a terminal is escaped, so that showing the JSON is
/// as safe as showing the text.
package struct JSONWriter {
  /// In UTF-8: a result has tens of thousands of pieces, and a `String` takes each more slowly.
  private var bytes: [UInt8] = []
  private var needsComma = false

  package var text: String { String(decoding: bytes, as: UTF8.self) }

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
    if let value { append(String(value)) } else { append("null") }
    needsComma = true
  }

  package mutating func field(_ key: String, _ value: String?) {
    name(key)
    if let value { quote(value) } else { append("null") }
    needsComma = true
  }

  package mutating func field(_ key: String, _ value: Bool) {
    name(key)
    append(value ? "true" : "false")
    needsComma = true
  }

  /// An element of an array that is a text.
  package mutating func element(_ value: String) {
    separate()
    quote(value)
    needsComma = true
  }

  /// An element of an array that is a number.
  package mutating func element(_ value: Int) {
    separate()
    append(String(value))
    needsComma = true
  }

  /// A value that is JSON already, on one line and with everything escaped that could act on a terminal.
  package mutating func value(_ key: String, _ json: String?) {
    name(key)
    needsComma = true
    guard let json else { return append("null") }
    var isText = false
    var isEscaped = false
    for scalar in json.unicodeScalars {
      if !isText, scalar.properties.isWhitespace { continue }
      if isText, scalar != "\"", scalar != "\\" { add(scalar) } else { append(scalar) }
      if scalar == "\"", !isEscaped { isText.toggle() }
      isEscaped = scalar == "\\" && !isEscaped
    }
  }

  package mutating func null(_ key: String) { field(key, String?.none) }

  private mutating func name(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  private mutating func enclose(
    _ start: Unicode.Scalar, _ end: Unicode.Scalar, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    append(start)
    needsComma = false
    content(&self)
    append(end)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII { bytes.append(UInt8(scalar.value)) } else { append(String(scalar)) }
  }

  private mutating func quote(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    var value = value
    let isPlain = value.withUTF8 { text in
      let isPlain = text.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
      if isPlain { bytes.append(contentsOf: text) }
      return isPlain
    }
    if !isPlain { for scalar in value.unicodeScalars { add(scalar) } }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    default:
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: append(scalar)
      }
    }
  }
}
