/// A JSON value that can be changed. Numbers, texts and words keep the bytes they have in the file, so that what
/// is not changed is written as it was. They are parts of the text that was read, so that a tree of a thousand values
/// takes no thousand pieces of memory.
enum JSONTree: Hashable, Sendable {
  /// A text with its quotes, a number, `true`, `false` or `null`.
  case scalar(ArraySlice<UInt8>)
  case list([JSONTree])
  case object([Member])

  struct Member: Hashable, Sendable {
    var key: Key
    var value: JSONTree
  }

  /// A key: what it says, and how it is written. Two ways to write one key are the same key.
  struct Key: Hashable, Sendable {
    let name: ArraySlice<UInt8>
    /// With its quotes.
    let written: ArraySlice<UInt8>

    init(name: [UInt8], written: ArraySlice<UInt8>) {
      self.name = name[...]
      self.written = written
    }

    /// A key that is written as it is.
    init(plain written: ArraySlice<UInt8>) {
      self.written = written
      name = written.dropFirst().dropLast()
    }

    init(_ name: StaticString) {
      self.init(plain: name.withUTF8Buffer { ([0x22] + $0 + [0x22])[...] })
    }

    var text: String { String(decoding: name, as: UTF8.self) }
  }

  var isObject: Bool {
    if case .object = self { true } else { false }
  }

  func index(of name: ArraySlice<UInt8>) -> Int? {
    guard case .object(let members) = self else { return nil }
    return members.firstIndex { $0.key.name == name }
  }

  subscript(name: StaticString) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return name.withUTF8Buffer { bytes in members.first { $0.key.name.elementsEqual(bytes) }?.value }
  }
}

extension JSONTree {
  static func text(_ text: String) -> JSONTree { .scalar(quoted(Array(text.utf8))) }
  static func whole(_ number: Int) -> JSONTree { .scalar(Array(String(number).utf8)[...]) }
  static func flag(_ flag: Bool) -> JSONTree { .scalar(Array((flag ? "true" : "false").utf8)[...]) }
  static let null = JSONTree.scalar(Array("null".utf8)[...])

  /// A text in quotes, with `\` only before what JSON does not allow as it is.
  static func quoted(_ text: [UInt8]) -> ArraySlice<UInt8> {
    var quoted: [UInt8] = [0x22]
    quoted.reserveCapacity(text.count + 2)
    let isPlain = text.withUnsafeBufferPointer { bytes in
      bytes.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
    }
    if isPlain {
      quoted += text
      quoted.append(0x22)
      return quoted[...]
    }
    for byte in text {
      switch byte {
      case 0x22, 0x5C: quoted += [0x5C, byte]
      case 0x0A: quoted += [0x5C, 0x6E]
      case 0x0D: quoted += [0x5C, 0x72]
      case 0x09: quoted += [0x5C, 0x74]
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        quoted += [0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: quoted.append(byte)
      }
    }
    quoted.append(0x22)
    return quoted[...]
  }
}
