/// Where something stands in a file, so that a person can find it.
package enum TablePlace: Hashable, Sendable {
  /// In a text: the line of the file and the character on that line, both counted from one. Line breaks
  /// within quotes count.
  case text(line: Int, column: Int)
  /// In a workbook; row and column counted from one.
  case cell(sheet: String, row: Int, column: Int)

  /// The name of a cell as on the edges of a sheet, such as `B12`; `nil` in a text.
  package var reference: String? {
    guard case .cell(_, let row, let column) = self else { return nil }
    return CellReference(row: row, column: column).description
  }
}

/// Cells of a sheet that are shown as one; what they hold stands in the first.
package struct CellRange: Hashable, Sendable {
  package var first: CellReference
  package var last: CellReference

  init(first: CellReference, last: CellReference) {
    self.first = first
    self.last = last
  }
}
