/// How a text with delimiters is written, as far as that was found out.
package struct DelimitedDialect: Hashable, Sendable {
  package var encoding: TextEncoding
  /// `nil` where the text has one column.
  package var delimiter: Delimiter?
}

/// What stands between two cells.
package enum Delimiter: UInt8, Hashable, Sendable, CaseIterable {
  // In this order one is chosen where more would do: a comma also stands in numbers and in sentences.
  case tab = 0x09
  case semicolon = 0x3B
  case comma = 0x2C
}
