internal import CBytes

/// Passes over the inside of texts and over indentation, sixteen bytes at a time.
///
/// Every pointer given here lies in `PaddedBytes`, at or before the end of its text: that is what allows the
/// wide loads, and the zero after the text stops every loop.
enum TextScan {
  /// Why a scan of a text stopped.
  enum Stop: UInt8 {
    case closed, closedWithEscapes, notUTF8, controlCharacter, unexpected
  }

  /// How many of the next sixteen bytes are ASCII that stands for itself inside a text: no quote, no
  /// backslash, no control character.
  @inline(__always)
  static func plainCount(at place: UnsafePointer<UInt8>) -> Int { firstBit(trede_special(place)) }

  /// How many of the next sixteen bytes are spaces.
  @inline(__always)
  static func spaceCount(at place: UnsafePointer<UInt8>) -> Int { firstBit(trede_no_space(place)) }

  /// The lowest of sixteen bits that is set, or 16.
  @inline(__always)
  private static func firstBit(_ bits: UInt32) -> Int { (bits | 1 &<< 16).trailingZeroBitCount }

  /// Passes over white space.
  ///
  /// Our own files have two spaces a level. Guessing that `indentation` and checking the guess lets the
  /// processor read on before it has counted the spaces; any other layout is as right, only slower.
  @inline(__always)
  static func skipWhiteSpace(_ place: inout UnsafePointer<UInt8>, indentation: Int) {
    guard place.pointee <= 0x20 else { return }
    if place.pointee == 0x0A && spaceCount(at: place + 1) == indentation {
      place += 1 &+ indentation
      if place.pointee > 0x20 { return }
    }
    place = afterWhiteSpace(place)
  }

  @inline(never)
  private static func afterWhiteSpace(_ first: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var place = first
    while true {
      let spaces = spaceCount(at: place)
      place += spaces
      switch place.pointee {
      case 0x0A, 0x09, 0x0D: place += 1
      case 0x20 where spaces == 16: continue
      default: return place
      }
    }
  }

  /// Moves `place` from behind the opening quote to the closing one, or to what is wrong.
  @inline(__always)
  static func passText(_ place: inout UnsafePointer<UInt8>) -> Stop {
    var plain = plainCount(at: place)
    place += plain
    while plain == 16 {
      plain = plainCount(at: place)
      place += plain
    }
    if place.pointee == 0x22 { return .closed }
    let rest = passUnusualText(place)
    place = rest.place
    return rest.stop
  }

  /// The rest of a text from its first escape or its first byte beyond ASCII.
  @inline(never)
  private static func passUnusualText(
    _ first: UnsafePointer<UInt8>
  ) -> (place: UnsafePointer<UInt8>, stop: Stop) {
    var place = first
    var closed = Stop.closed
    while true {
      switch place.pointee {
      case 0x22:
        return (place, closed)
      case 0x5C:
        let length = escapeLength(place)
        guard length > 0 else { return (place - length, .unexpected) }
        place += length
        closed = .closedWithEscapes
      case 0x80...:
        let length = UTF8Sequence.length(at: place)
        guard length > 0 else { return (place, .notUTF8) }
        place += length
      case ..<0x20:
        return (place, .controlCharacter)
      default:
        place += Swift.max(plainCount(at: place), 1)
      }
    }
  }
}
