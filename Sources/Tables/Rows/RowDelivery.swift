/// Hands rows to whoever asked for them, and counts them against the limits.
final class RowDelivery {
  let limits: TableLimits
  private let visit: (TableRow) -> RowVisit
  private(set) var rows = 0
  private var cells = 0
  /// Found on the way.
  var merged: [CellRange] = []

  private let givesEmptyRows: Bool

  init(limits: TableLimits, givesEmptyRows: Bool = false, visit: @escaping (TableRow) -> RowVisit) {
    self.limits = limits
    self.givesEmptyRows = givesEmptyRows
    self.visit = visit
  }

  /// A row without anything in it is passed over, unless the rows are only counted.
  func deliver(_ row: TableRow) throws(Interruption) {
    guard let first = row.cells.first(where: { $0.value != .empty || givesEmptyRows }) else { return }
    rows += 1
    cells += row.cells.count
    guard rows <= limits.rows else { throw .fault(.tooLarge(.rows, limit: limits.rows, at: first.place)) }
    guard cells <= limits.cells else { throw .fault(.tooLarge(.cells, limit: limits.cells, at: first.place)) }
    if visit(row) == .stop { throw .stopped }
  }

  /// Refuses a column beyond the limit before a cell for it is made. Counted from zero.
  func admit(column: Int, at place: @autoclosure () -> TablePlace) throws(Interruption) {
    guard column < limits.columns else {
      throw .fault(.tooLarge(.columns, limit: limits.columns, at: place()))
    }
  }

  func admit(textBytes: Int, at place: @autoclosure () -> TablePlace) throws(Interruption) {
    guard textBytes <= limits.textBytes else {
      throw .fault(.tooLarge(.text, limit: limits.textBytes, at: place()))
    }
  }
}
