import Glibc

/// Comparisons of texts that make no `String`.
extension JSONNode {
  var isTextOrKey: Bool { entry.kind == .text || entry.kind == .key }

  private var first: UnsafePointer<UInt8> { start + Int(entry.start) }
  private var length: Int { Int(entry.end - entry.start) }

  /// The digest of the characters of a text. Equal texts have equal digests, however they are written.
  @inline(__always)
  var textDigest: UInt32 {
    entry.trait == .plain
      ? KeyDigest.of(first, length: length) : KeyDigest.of(UnescapedBytes(of: entry, in: start))
  }

  /// The bytes of the characters of a text or key, with its escapes resolved.
  var textBytes: [UInt8] { Array(UnescapedBytes(of: entry, in: start)) }

  /// The bytes of a text in which every byte stands for itself; none of anything else.
  @inline(__always)
  var plainBytes: UnsafeBufferPointer<UInt8> {
    let isPlain = entry.kind == .text && entry.trait == .plain
    return UnsafeBufferPointer(start: first, count: isPlain ? length : 0)
  }

  /// Whether this text or key has the same characters as `name`, byte for byte.
  @inline(__always)
  package func isText(_ name: StaticString) -> Bool {
    isText(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  func isText(_ name: [UInt8]) -> Bool {
    name.withUnsafeBufferPointer { isText($0) }
  }

  @inline(__always)
  func isText(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isTextOrKey else { return false }
    guard entry.trait == .plain else { return UnescapedBytes(of: entry, in: start).elementsEqual(name) }
    guard length == name.count, let other = name.baseAddress else { return length == name.count }
    return memcmp(first, other, length) == 0
  }

  @inline(__always)
  func hasSameText(as other: JSONNode) -> Bool {
    guard entry.trait == .plain && other.entry.trait == .plain else { return textBytes == other.textBytes }
    guard length == other.length else { return false }
    let isSameStart =
      KeyDigest.word(of: first, length: length) == KeyDigest.word(of: other.first, length: length)
    return isSameStart && (length <= 8 || memcmp(first, other.first, length) == 0)
  }
}
