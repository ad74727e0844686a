/// The bytes that a checked text stands for, one by one, with its escapes resolved.
struct UnescapedBytes: IteratorProtocol, Sequence {
  private var place: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>
  /// The bytes of a resolved `\u` that are still to be given, the next one lowest.
  private var pending: UInt32 = 0

  /// The text between two places in `PaddedBytes` that `TextScan` has passed without a fault.
  init(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) {
    place = start
    self.end = end
  }

  init(of entry: JSONEntry, in text: UnsafePointer<UInt8>) {
    self.init(from: text + Int(entry.start), to: text + Int(entry.end))
  }

  mutating func next() -> UInt8? {
    if pending != 0 {
      let byte = UInt8(truncatingIfNeeded: pending)
      pending >>= 8
      return byte
    }
    guard place < end else { return nil }
    guard place[0] == 0x5C else {
      place += 1
      return place[-1]
    }
    return resolveEscape()
  }

  private mutating func resolveEscape() -> UInt8? {
    let letter = place[1]
    guard letter == 0x75 else {
      place += 2
      return UnescapedBytes.byte(for: letter)
    }
    let length = TextScan.escapeLength(place)
    guard length > 0, let unit = TextScan.fourHexDigits(place + 2) else { return nil }
    var value = UInt32(unit)
    if length == 12, let second = TextScan.fourHexDigits(place + 8) {
      value = 0x10000 + (value & 0x3FF) << 10 + UInt32(second) & 0x3FF
    }
    place += length
    guard let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) else { return nil }
    for (index, byte) in bytes.enumerated().dropFirst() { pending |= UInt32(byte) << UInt32(8 * (index - 1)) }
    return bytes.first
  }

  private static func byte(for letter: UInt8) -> UInt8 {
    switch letter {
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    default: letter
    }
  }
}
