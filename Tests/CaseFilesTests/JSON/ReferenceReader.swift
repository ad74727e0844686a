/// A second reader of JSON, as plain as it can be, that the real one is compared with: it follows RFC 8259 rule
/// by rule and knows no speed. Strings are decoded by the standard library.
struct ReferenceReader {
  indirect enum Value: Equatable {
    case object([[UInt8]: Value])
    case list([Value])
    case text([UInt8])
    case number([UInt8])
    case word(String)
  }

  private struct Refused: Error {}

  private let bytes: [UInt8]
  private var place = 0

  /// The value of a text, or `nil` where it is not JSON, not UTF-8, has a key twice or is too deep.
  static func value(of bytes: [UInt8]) -> Value? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var reader = ReferenceReader(bytes: bytes)
    guard let value = try? reader.value(depth: 0) else { return nil }
    reader.skipWhiteSpace()
    return reader.place == bytes.count ? value : nil
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipWhiteSpace() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { place += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func demand(_ byte: UInt8) throws {
    guard take(byte) else { throw Refused() }
  }

  private mutating func value(depth: Int) throws -> Value {
    skipWhiteSpace()
    guard let first = next else { throw Refused() }
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth < 64 else { throw Refused() }
      return first == UInt8(ascii: "{") ? try object(depth: depth + 1) : try list(depth: depth + 1)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default:
      for word in ["true", "false", "null"] where bytes[place...].starts(with: word.utf8) {
        place += word.utf8.count
        return .word(word)
      }
      throw Refused()
    }
  }

  private mutating func object(depth: Int) throws -> Value {
    try demand(UInt8(ascii: "{"))
    var members: [[UInt8]: Value] = [:]
    skipWhiteSpace()
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipWhiteSpace()
      let key = try text()
      guard members[key] == nil else { throw Refused() }
      skipWhiteSpace()
      try demand(UInt8(ascii: ":"))
      members[key] = try value(depth: depth)
      skipWhiteSpace()
    } while take(UInt8(ascii: ","))
    try demand(UInt8(ascii: "}"))
    return .object(members)
  }

  private mutating func list(depth: Int) throws -> Value {
    try demand(UInt8(ascii: "["))
    var elements: [Value] = []
    skipWhiteSpace()
    if take(UInt8(ascii: "]")) { return .list(elements) }
    repeat {
      elements.append(try value(depth: depth))
      skipWhiteSpace()
    } while take(UInt8(ascii: ","))
    try demand(UInt8(ascii: "]"))
    return .list(elements)
  }

  private mutating func number() throws -> Value {
    let start = place
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
      try digits()
    }
    return .number(Array(bytes[start..<place]))
  }

  private mutating func digits() throws {
    let start = place
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
    guard place > start else { throw Refused() }
  }

  private mutating func text() throws -> [UInt8] {
    try demand(UInt8(ascii: "\""))
    var units: [UInt16] = []
    while true {
      guard let byte = next, byte >= 0x20 else { throw Refused() }
      if take(UInt8(ascii: "\"")) { break }
      if take(UInt8(ascii: "\\")) {
        units.append(try escape())
      } else {
        let start = place
        repeat { place += 1 } while next.map { $0 & 0xC0 == 0x80 } ?? false
        units += Array(String(decoding: bytes[start..<place], as: UTF8.self).utf16)
      }
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw Refused() }
    return Array(text.utf8)
  }

  private mutating func escape() throws -> UInt16 {
    guard let letter = next else { throw Refused() }
    place += 1
    let simple: [Character: UInt16] = [
      "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 0x0C, "n": 0x0A, "r": 0x0D, "t": 9,
    ]
    if let unit = simple[Character(Unicode.Scalar(letter))] { return unit }
    guard letter == UInt8(ascii: "u"), place + 4 <= bytes.count else { throw Refused() }
    let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit), let unit = UInt16(digits, radix: 16) else { throw Refused() }
    place += 4
    return unit
  }
}
