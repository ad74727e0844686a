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

  private let texts: UnsafeMutablePointer<String>
  private let digests: UnsafeMutablePointer<UInt64>

  init() {
    texts = .allocate(capacity: KnownTexts.places)
    texts.initialize(repeating: "", count: KnownTexts.places)
    digests = .allocate(capacity: KnownTexts.places)
    digests.initialize(repeating: 0, count: KnownTexts.places)
  }

  deinit {
    texts.deinitialize(count: KnownTexts.places)
    texts.deallocate()
    digests.deallocate()
  }

  /// The characters of a text; throws for any other value.
  func text(of node: JSONNode) throws(JSONFault) -> String {
    let bytes = node.plainBytes
    guard bytes.count > 0 && bytes.count <= KnownTexts.longest else { return try node.readText() }
    let digest = KnownTexts.digest(bytes)
    let place = Int(digest &>> 55)
    if digests[place] == digest && KnownTexts.isSame(texts[place], bytes) { return texts[place] }
    let text = try node.readText()
    digests[place] = digest
    texts[place] = text
    return text
  }

  /// The bytes lie in `PaddedBytes`.
  @inline(__always)
  private static func digest(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let first = bytes.baseAddress else { return 0 }
    let start = KeyDigest.word(of: first, length: bytes.count)
    let end = bytes.count > 8 ? KeyDigest.word(of: first + (bytes.count &- 8), length: 8) : 0
    let mixed = (start ^ UInt64(truncatingIfNeeded: bytes.count) &<< 58) &* 0xA7A6_21ED_FC30_AD3B
    return (mixed ^ mixed &>> 32 ^ end) &* 0x9E37_79B9_7F4A_7C15
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
