/// The bytes of a character in UTF-8, until it is whole.
struct PartialCharacter {
  private var bytes: [UInt8] = []
  private var length = 0

  /// - Returns: the character, when `byte` is its last. Bytes that make none are dropped, and so are
  ///   control characters.
  mutating func add(_ byte: UInt8) -> Character? {
    switch byte {
    case 0xC2...0xDF: start(byte, length: 2)
    case 0xE0...0xEF: start(byte, length: 3)
    case 0xF0...0xF4: start(byte, length: 4)
    case 0x80...0xBF where !bytes.isEmpty: bytes.append(byte)
    default: bytes = []
    }
    guard !bytes.isEmpty, bytes.count == length else { return nil }
    defer { bytes = [] }
    guard let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first else { return nil }
    return scalar.properties.generalCategory == .control ? nil : Character(scalar)
  }

  private mutating func start(_ byte: UInt8, length: Int) {
    bytes = [byte]
    self.length = length
  }
}
