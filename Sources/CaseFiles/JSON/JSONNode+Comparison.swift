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

  func hasSameText(as other: JSONNode) -> Bool {
    guard entry.trait == .plain && other.entry.trait == .plain else { return textBytes == other.textBytes }
    return length == other.length && memcmp(first, other.first, length) == 0
  }
}
