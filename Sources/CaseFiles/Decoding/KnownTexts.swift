import Glibc

/// Texts that came by before. A store says the same few hundred things over and over: the phrase of a deadline, the
/// college, the id of an item. Such a text is made once and then found, which takes neither memory nor a second look
/// at its characters.
///
/// Each text has one place, by its first and last eight bytes, and gives way to the next that wants it. Belongs to one
/// thread.
final class KnownTexts {
  /// A power of two.
  private static let places = 512
  /// Bytes; a longer text is hardly ever the same.
  private static let longest = 64

  /// The ends of a text: all of it, where it has no more than sixteen bytes.
  private struct Ends: Equatable {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var count = 0

    init() {}

    /// The bytes lie in `PaddedBytes`.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      guard let start = bytes.baseAddress else { return }
      count = bytes.count
      first = KeyDigest.word(of: start, length: count)
      last = count > 8 ? KeyDigest.word(of: start + (count &- 8), length: 8) : 0
    }

    var place: Int {
      let mixed = (first ^ UInt64(truncatingIfNeeded: count) &<< 58) &* 0xA7A6_21ED_FC30_AD3B
      return Int(truncatingIfNeeded: ((mixed ^ mixed &>> 32 ^ last) &* 0x9E37_79B9_7F4A_7C15) &>> 55)
    }
  }

  private struct Known {
    var ends = Ends()
    var text = ""
  }

  private let known: UnsafeMutablePointer<Known>

  init() {
    known = .allocate(capacity: KnownTexts.places)
    known.initialize(repeating: Known(), count: KnownTexts.places)
  }

  deinit {
    known.deinitialize(count: KnownTexts.places)
    known.deallocate()
  }

  /// The characters of a text; throws for any other value.
  func text(of node: JSONNode) throws(JSONFault) -> String {
    let bytes = node.plainBytes
    guard bytes.count > 0 && bytes.count <= KnownTexts.longest else { return try node.readText() }
    let ends = Ends(bytes)
    let place = known + ends.place
    if place.pointee.ends == ends && (bytes.count <= 16 || KnownTexts.isSame(place.pointee.text, bytes)) {
      return place.pointee.text
    }
    let text = try node.readText()
    place.pointee = Known(ends: ends, text: text)
    return text
  }

  @inline(__always)
  private static func isSame(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { own in
      guard own.count == bytes.count, let left = own.baseAddress, let right = bytes.baseAddress else {
        return false
      }
      return memcmp(left, right, bytes.count) == 0
    } ?? false
  }
}
