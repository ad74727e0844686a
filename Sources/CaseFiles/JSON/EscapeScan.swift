extension TextScan {
  /// The length of the escape at `place`, which is a backslash; where it is none, the distance to the byte
  /// that is wrong, as a number that is zero or negative.
  ///
  /// Half of a surrogate pair alone is wrong too: RFC 8259 leaves it open, but it is no character.
  static func escapeLength(_ place: UnsafePointer<UInt8>) -> Int {
    switch place[1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74:
      return 2
    case 0x75:
      guard let unit = fourHexDigits(place + 2) else { return -wrongHexDigit(place) }
      guard UTF16.isSurrogate(unit) else { return 6 }
      guard UTF16.isLeadSurrogate(unit) else { return 0 }
      guard place[6] == 0x5C else { return place[6] == 0 ? -6 : 0 }
      guard place[7] == 0x75 else { return place[7] == 0 ? -7 : 0 }
      guard let second = fourHexDigits(place + 8) else { return -(6 + wrongHexDigit(place + 6)) }
      return UTF16.isTrailSurrogate(second) ? 12 : 0
    default:
      return -1
    }
  }

  /// The UTF-16 code unit that four hexadecimal digits name; `nil` at the first byte that is none.
  static func fourHexDigits(_ place: UnsafePointer<UInt8>) -> UInt16? {
    var unit: UInt16 = 0
    for index in 0..<4 {
      guard let digit = hexDigit(place[index]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func wrongHexDigit(_ escape: UnsafePointer<UInt8>) -> Int {
    var index = 2
    while hexDigit(escape[index]) != nil { index += 1 }
    return index
  }

  private static func hexDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 0x30...0x39: UInt16(byte - 0x30)
    case 0x41...0x46: UInt16(byte - 0x41 + 10)
    case 0x61...0x66: UInt16(byte - 0x61 + 10)
    default: nil
    }
  }
}
