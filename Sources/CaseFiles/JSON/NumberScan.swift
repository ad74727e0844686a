/// Passes over a number as RFC 8259 writes it: no leading zero, no plus, digits on both sides of the point.
enum NumberScan {
  /// Moves `place` behind the number, or to the byte where a digit is missing. `nil` means that one is.
  @inline(__always)
  static func pass(_ place: inout UnsafePointer<UInt8>) -> JSONEntry.Trait? {
    if place.pointee == 0x2D { place += 1 }
    if place.pointee == 0x30 {
      place += 1
    } else {
      guard passDigits(&place) else { return nil }
    }
    // `.`, `E` and `e` are the only bytes that make it more than a whole number.
    if place.pointee != 0x2E && place.pointee | 0x20 != 0x65 { return .plain }
    let rest = passFraction(place)
    place = rest.place
    return rest.isComplete ? .notWhole : nil
  }

  @inline(__always)
  private static func passDigits(_ place: inout UnsafePointer<UInt8>) -> Bool {
    guard isDigit(place.pointee) else { return false }
    repeat { place += 1 } while isDigit(place.pointee)
    return true
  }

  private static func passFraction(
    _ first: UnsafePointer<UInt8>
  ) -> (place: UnsafePointer<UInt8>, isComplete: Bool) {
    var place = first
    if place.pointee == 0x2E {
      place += 1
      guard passDigits(&place) else { return (place, false) }
    }
    if place.pointee | 0x20 == 0x65 {
      place += 1
      if place.pointee == 0x2B || place.pointee == 0x2D { place += 1 }
      guard passDigits(&place) else { return (place, false) }
    }
    return (place, true)
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10
  }
}
