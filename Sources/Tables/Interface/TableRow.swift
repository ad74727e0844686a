/// One row that has something in it.
package struct TableRow: Hashable, Sendable {
  /// Of a text the line on which the row starts, of a sheet the number beside it.
  package var number: Int
  /// Whether who opens the workbook does not see it, because it was filtered away or hidden.
  package var isHidden: Bool
  /// In the order of the columns. Of a text every cell; of a sheet those that are not empty.
  package var cells: [TableCell]
  /// The place after the last cell.
  package var end: TablePlace

  /// How many columns the row reaches: rows of one table need not be equally long.
  package var width: Int { cells.last.map { $0.column + 1 } ?? 0 }

  /// The cell in a column, counted from zero. Where there is none it is an empty one, in the place where it
  /// would be.
  package subscript(column: Int) -> TableCell {
    if column < cells.count, cells[column].column == column { return cells[column] }
    return cells.first { $0.column == column } ?? TableCell(empty: place(of: column), column: column)
  }

  private func place(of column: Int) -> TablePlace {
    guard case .cell(let sheet, let row, _) = end else { return end }
    return .cell(sheet: sheet, row: row, column: column + 1)
  }
}
