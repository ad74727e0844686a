extension JSONNode {
  /// The characters of a text or key; `nil` for another kind of value.
  ///
  /// The parser has checked that they are UTF-8. The standard library offers no way to say so and looks again;
  /// of the ways that it has, this one is the fastest (some 10 ns for a text of up to 15 bytes, which needs no
  /// memory of its own, and 30 ns for a longer one).
  package var text: String? {
    guard entry.kind == .text || entry.kind == .key else { return nil }
    guard entry.trait == .plain else { return escapedText }
    let bytes = UnsafeBufferPointer(start: start + Int(entry.start), count: Int(entry.end - entry.start))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Resolving an escape never makes a text longer, so its bytes in the file are room enough.
  @inline(never)
  private var escapedText: String {
    String(unsafeUninitializedCapacity: Int(entry.end - entry.start)) { room in
      var count = 0
      for byte in UnescapedBytes(of: entry, in: start) {
        room[count] = byte
        count += 1
      }
      return count
    }
  }

  /// A whole number; `nil` for any other value, for a fraction or exponent, and for one outside `Int`.
  package var whole: Int? {
    guard entry.kind == .number, entry.trait == .plain else { return nil }
    var place = start + Int(entry.start)
    let end = start + Int(entry.end)
    let isNegative = place.pointee == 0x2D
    if isNegative { place += 1 }
    // Counted downwards, since the range below zero is the larger one.
    var value = 0
    while place < end {
      let (product, productOverflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, sumOverflow) = product.subtractingReportingOverflow(Int(place.pointee &- 0x30))
      guard !productOverflow && !sumOverflow else { return nil }
      value = sum
      place += 1
    }
    guard !isNegative else { return value }
    return value == Int.min ? nil : -value
  }

  /// The parts of a date written as `2024-04-01`; `nil` when it is not written so. Whether the calendar has
  /// such a day is not asked here.
  package var date: (year: Int, month: Int, day: Int)? {
    guard entry.kind == .text, entry.trait == .plain, entry.end - entry.start == 10 else { return nil }
    let place = start + Int(entry.start)
    guard place[4] == 0x2D && place[7] == 0x2D else { return nil }
    // Every digit gives 0 to 9; any other byte makes `worst` larger.
    var worst: UInt8 = 0
    func digit(_ index: Int) -> Int {
      let digit = place[index] &- 0x30
      worst = max(worst, digit)
      return Int(digit)
    }
    let year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
    let (month, day) = (digit(5) * 10 + digit(6), digit(8) * 10 + digit(9))
    return worst < 10 ? (year, month, day) : nil
  }
}
