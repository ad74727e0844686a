/// The name of a cell: `B12` is the second column of the twelfth row.
package struct CellReference: Hashable, Sendable, CustomStringConvertible {
  /// Both counted from one.
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads capitals and then digits; `nil` for anything else, and for what lies beyond any sheet.
  init?(_ text: String) {
    var row = 0
    var column = 0
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
      case 0x30...0x39 where column > 0 && (row > 0 || byte > 0x30): row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
      guard column <= CellReference.furthest, row <= CellReference.furthest else { return nil }
    }
    guard row > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// No sheet of any program reaches further, and sums of such numbers still fit.
  static let furthest = 1 << 30

  package var description: String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(row)"
  }
}
