/// How the characters of a text are laid down in bytes.
package enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  /// Western European Windows: assumed where nothing says so and the bytes are no UTF-8.
  case windows1252

  /// The encoding, and how many bytes the mark takes that says so.
  static func of(_ bytes: [UInt8]) -> (encoding: TextEncoding, markLength: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return (isUTF8(bytes) ? .utf8 : .windows1252, 0)
  }

  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }
}
