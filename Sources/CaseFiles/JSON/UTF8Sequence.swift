/// The shape of one character in UTF-8, by table 3-7 of the Unicode standard: no overlong forms, no half
/// surrogates, nothing beyond U+10FFFF.
enum UTF8Sequence {
  /// The bytes of the character at `place`, or 0 when they are no UTF-8. Stops at the first byte that does not
  /// fit, so it never reads past the zero behind a text.
  static func length(at place: UnsafePointer<UInt8>) -> Int {
    guard let shape = shape(of: place[0]) else { return 0 }
    guard shape.length > 1 else { return 1 }
    guard shape.second.contains(place[1]) else { return 0 }
    var index = 2
    while index < shape.length {
      guard place[index] & 0xC0 == 0x80 else { return 0 }
      index += 1
    }
    return shape.length
  }

  /// Whether `bytes` is the start of a character whose other bytes are missing.
  static func isCutOff(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, let shape = shape(of: first), bytes.count < shape.length else {
      return false
    }
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return true }
    return shape.second.contains(second) && rest.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
  }

  private static func shape(of first: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch first {
    case ..<0x80: (1, 0x80...0xBF)
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
