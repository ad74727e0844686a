import Display

extension Frame {
  /// Where a box of so many rows and columns lies over the screen: below the selected line or else above it, so that
  /// the line can be read while the box is open. Where there is room for neither, at the far end of the screen.
  func place(height: Int, width: Int) -> Position {
    let column = (size.columns - width) / 2
    let selected = cursor?.row ?? 0
    if selected + 1 + height <= size.rows { return Position(column: column, row: selected + 1) }
    if height <= selected { return Position(column: column, row: selected - height) }
    return Position(column: column, row: selected < size.rows / 2 ? max(0, size.rows - height) : 0)
  }
}
