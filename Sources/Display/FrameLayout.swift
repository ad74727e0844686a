extension Frame {
  /// This frame in exactly its size: as many rows as it says, each as wide as it says, the cursor inside.
  package func fitted() -> Frame {
    var fitted = self
    fitted.rows = (0..<max(0, size.rows)).map { row in
      (row < rows.count ? rows[row] : Row()).fitted(to: size.columns)
    }
    fitted.cursor = cursor.flatMap { cursor in
      guard size.rows > 0 && size.columns > 0 else { return nil }
      return Position(
        column: min(max(0, cursor.column), size.columns - 1), row: min(max(0, cursor.row), size.rows - 1))
    }
    return fitted
  }

  /// This frame with `rows` over it from `position` on, as a dialog is. What falls outside is cut off. Of the frame
  /// below nothing can be pointed at any more.
  package func overlaying(_ rows: [Row], at position: Position, spots: [Spot] = []) -> Frame {
    var result = self
    result.spots = spots.moved(by: position)
    let bottom = min(size.rows, position.row + rows.count)
    let right = min(size.columns, position.column + (rows.map(\.width).max() ?? 0))
    let (top, left) = (max(0, position.row), max(0, position.column))
    if top < bottom, left < right { result.box = Area(rows: top..<bottom, columns: left..<right) }
    for (offset, overlay) in rows.enumerated() {
      let row = position.row + offset
      guard (0..<size.rows).contains(row) else { continue }
      let start = max(0, position.column)
      let end = min(size.columns, position.column + overlay.width)
      guard start < end else { continue }
      while result.rows.count <= row { result.rows.append(Row()) }
      let visible = overlay.slice(start - position.column..<end - position.column)
      result.rows[row] = result.rows[row].replacing(start..<end, with: visible)
    }
    return result
  }
}
