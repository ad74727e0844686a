/// Passes over the inside of texts and over indentation, sixteen bytes at a time.
///
/// Every pointer given here lies in `PaddedBytes`, at or before the end of its text: that is what allows the
/// wide loads, and the zero after the text stops every loop.
enum TextScan {
  private typealias Bytes = SIMD16<Int8>

  /// Why a scan of a text stopped.
  enum Stop: UInt8 {
    case closed, closedWithEscapes, notUTF8, controlCharacter, unexpected
  }

  /// How many of the next sixteen bytes are ASCII that stands for itself inside a text: no quote, no
  /// backslash, no control character. A signed comparison finds control characters and bytes beyond ASCII,
  /// which are negative, at once. (Comparing with a vector and not with a number matters: the standard library
  /// compares with a number lane by lane.)
  @inline(__always)
  static func plainCount(at place: UnsafePointer<UInt8>) -> Int {
    let bytes = UnsafeRawPointer(place).loadUnaligned(as: Bytes.self)
    let special = (bytes .== Bytes(repeating: 0x22)) .| (bytes .== Bytes(repeating: 0x5C))
    return firstLane(special .| (bytes .< Bytes(repeating: 0x20)))
  }

  /// How many of the next sixteen bytes are spaces.
  @inline(__always)
  static func spaceCount(at place: UnsafePointer<UInt8>) -> Int {
    let bytes = UnsafeRawPointer(place).loadUnaligned(as: Bytes.self)
    return firstLane(bytes .!= Bytes(repeating: 0x20))
  }

  /// The first lane that is set, or 16.
  @inline(__always)
  private static func firstLane(_ mask: SIMDMask<Bytes>) -> Int {
    let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    let low = UInt64(littleEndian: halves[0])
    let high = UInt64(littleEndian: halves[1])
    let chosen = low != 0 ? low : high
    return (low != 0 ? 0 : 8) &+ (chosen.trailingZeroBitCount &>> 3)
  }

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
