/// JSON read back, to check what was written: a reader by the letter of RFC 8259.
indirect enum JSONValue: Equatable {
  case null
  case bool(Bool)
  case number(Int)
  case text(String)
  case list([JSONValue])
  case object([Field])

  struct Field: Equatable {
    let key: String
    let value: JSONValue
  }

  struct Malformed: Error {
    let place: Int
  }

  init(_ text: String) throws(Malformed) {
    var reader = Reader(bytes: Array(text.utf8))
    self = try reader.value()
    reader.skipSpace()
    guard reader.isAtEnd else { throw Malformed(place: reader.place) }
  }

  subscript(key: String) -> JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.key == key }?.value
  }

  subscript(index: Int) -> JSONValue? {
    guard case .list(let values) = self, values.indices.contains(index) else { return nil }
    return values[index]
  }

  var keys: [String] {
    guard case .object(let fields) = self else { return [] }
    return fields.map(\.key)
  }

  var count: Int {
    guard case .list(let values) = self else { return 0 }
    return values.count
  }

  var elements: [JSONValue] {
    guard case .list(let values) = self else { return [] }
    return values
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0

    var isAtEnd: Bool { place == bytes.count }

    mutating func skipSpace() {
      while place < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) { place += 1 }
    }

    mutating func take(_ word: String) -> Bool {
      let wanted = Array(word.utf8)
      guard bytes[place...].starts(with: wanted) else { return false }
      place += wanted.count
      return true
    }

    mutating func expect(_ word: String) throws(Malformed) {
      guard take(word) else { throw Malformed(place: place) }
    }

    mutating func value() throws(Malformed) -> JSONValue {
      skipSpace()
      guard place < bytes.count else { throw Malformed(place: place) }
      switch bytes[place] {
      case UInt8(ascii: "{"): return try object()
      case UInt8(ascii: "["): return try list()
      case UInt8(ascii: "\""): return .text(try text())
      default: break
      }
      if take("null") { return .null }
      if take("true") { return .bool(true) }
      if take("false") { return .bool(false) }
      let start = place
      if bytes[place] == UInt8(ascii: "-") { place += 1 }
      while place < bytes.count, (48...57).contains(bytes[place]) { place += 1 }
      guard let number = Int(String(decoding: bytes[start..<place], as: UTF8.self)) else {
        throw Malformed(place: start)
      }
      return .number(number)
    }

    mutating func object() throws(Malformed) -> JSONValue {
      try expect("{")
      var fields: [Field] = []
      if take("}") { return .object(fields) }
      repeat {
        skipSpace()
        let key = try text()
        try expect(":")
        fields.append(Field(key: key, value: try value()))
      } while take(",")
      try expect("}")
      return .object(fields)
    }

    mutating func list() throws(Malformed) -> JSONValue {
      try expect("[")
      var values: [JSONValue] = []
      if take("]") { return .list(values) }
      repeat { values.append(try value()) } while take(",")
      try expect("]")
      return .list(values)
    }

    mutating func text() throws(Malformed) -> String {
      try expect("\"")
      var scalars = String.UnicodeScalarView()
      var plain: [UInt8] = []
      while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
        guard bytes[place] >= 0x20 else { throw Malformed(place: place) }
        guard bytes[place] == UInt8(ascii: "\\") else {
          plain.append(bytes[place])
          place += 1
          continue
        }
        scalars.append(contentsOf: String(decoding: plain, as: UTF8.self).unicodeScalars)
        plain = []
        scalars.append(try escape())
      }
      try expect("\"")
      scalars.append(contentsOf: String(decoding: plain, as: UTF8.self).unicodeScalars)
      return String(scalars)
    }

    mutating func escape() throws(Malformed) -> Unicode.Scalar {
      place += 1
      let simple: [(String, Unicode.Scalar)] = [
        ("\"", "\""), ("\\", "\\"), ("/", "/"), ("n", "\n"), ("r", "\r"), ("t", "\t"), ("b", "\u{8}"),
        ("f", "\u{C}"),
      ]
      for (letter, scalar) in simple where take(letter) { return scalar }
      try expect("u")
      let digits = String(decoding: bytes[place..<min(place + 4, bytes.count)], as: UTF8.self)
      guard digits.utf8.count == 4, let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code)
      else {
        throw Malformed(place: place)
      }
      place += 4
      return scalar
    }
  }
}
