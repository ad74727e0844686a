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
  @inline(__always)
  package var date: (year: Int, month: Int, day: Int)? {
    guard entry.kind == .text, entry.trait == .plain, entry.end - entry.start == 10 else { return nil }
    let place = UnsafeRawPointer(start + Int(entry.start))
    // Eight bytes at once, `2024-04-`, with the hyphens turned into zeros that count as digits.
    let word = UInt64(littleEndian: place.loadUnaligned(as: UInt64.self)) ^ 0x1D00_001D_0000_0000
    let digits = word &- 0x3030_3030_3030_3030
    // A byte below `0` borrows into the sign of the difference, one above `9` carries into that of the sum.
    let isOther = (word | digits | (word &+ 0x4646_4646_4646_4646)) & 0x8080_8080_8080_8080
    guard isOther == 0, digits & 0xFF00_00FF_0000_0000 == 0,
      let day = twoDigits(at: start + Int(entry.start) + 8)
    else { return nil }
    // Two digits at a time: each byte ten times, and the byte after it. The first pair ends in the second byte,
    // the second in the fourth, and the month, after a hyphen, in the seventh.
    let pairs = digits &* 10 &+ digits &>> 8
    func pair(_ byte: UInt64) -> Int { Int(truncatingIfNeeded: pairs &>> (8 &* byte) & 0xFF) }
    return (pair(0) &* 100 &+ pair(2), pair(5), day)
  }

  /// The parts of a half-year written as `2023-I` or `2023-II`; `nil` when it is not written so.
  package var halfYear: (year: Int, half: Int)? {
    guard entry.kind == .text, entry.trait == .plain else { return nil }
    let place = start + Int(entry.start)
    let length = entry.end - entry.start
    // The byte after a text is its closing quote, so none of these is read where there is none.
    guard length == 6 || length == 7, place[4] == 0x2D, place[5] == 0x49, length == 6 || place[6] == 0x49,
      let century = twoDigits(at: place), let year = twoDigits(at: place + 2)
    else { return nil }
    return (century &* 100 &+ year, length == 6 ? 1 : 2)
  }

  @inline(__always)
  private func twoDigits(at place: UnsafePointer<UInt8>) -> Int? {
    let (tens, ones) = (place[0] &- 0x30, place[1] &- 0x30)
    return tens < 10 && ones < 10 ? Int(tens) &* 10 &+ Int(ones) : nil
  }
}
