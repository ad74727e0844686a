/// Something on the screen that can be pointed at, as it was drawn.
package struct Spot: Hashable, Sendable {
  /// What it is, by its number in whatever drew it.
  package enum Kind: Hashable, Sendable {
    /// A view that the row of tabs names.
    case tab(Int)
    /// A line of a list, a choice, or a field of a form.
    case row(Int)
    /// A line that has columns to choose from, or one of several panels.
    case cell(row: Int, column: Int)
  }

  package var kind: Kind
  package var row: Int
  package var columns: Range<Int>

  package init(_ kind: Kind, row: Int, columns: Range<Int>) {
    self.kind = kind
    self.row = row
    self.columns = columns
  }

  func moved(by offset: Position) -> Spot {
    let columns = columns.lowerBound + offset.column..<columns.upperBound + offset.column
    return Spot(kind, row: row + offset.row, columns: columns)
  }
}

extension [Spot] {
  /// The same in a frame in which the place that was `(0, 0)` is `offset`.
  package func moved(by offset: Position) -> [Spot] { map { $0.moved(by: offset) } }
}

extension Frame {
  /// What lies at the place; what is drawn last is on top.
  package func spot(at place: Position) -> Spot.Kind? {
    spots.last { $0.row == place.row && $0.columns.contains(place.column) }?.kind
  }
}
