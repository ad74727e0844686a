/// A place in a file as an editor shows it.
package struct JSONPosition: Hashable, Sendable {
  /// Counted from 1.
  package var line: Int
  /// Counted from 1, in Unicode characters (scalars) and not in bytes: `é` is one.
  package var column: Int

  /// The place of the byte at `offset`; an offset beyond the text counts as its end.
  package init(of offset: Int, in text: UnsafeRawBufferPointer) {
    line = 1
    column = 1
    for byte in text.prefix(Swift.max(offset, 0)) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}
