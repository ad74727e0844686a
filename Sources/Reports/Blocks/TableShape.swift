/// The shape of a table: how many columns it has, and which of them hold numbers.
struct TableShape {
  let columns: Int
  private let numeric: Set<Int>

  init(_ rows: [[String]]) {
    let columns = rows.map(\.count).max() ?? 0
    self.columns = columns
    numeric = Set(
      (0..<columns).filter { column in
        let cells = rows.compactMap { $0.count > column ? $0[column] : nil }.filter { !$0.isEmpty }
        return !cells.isEmpty && cells.allSatisfy(TableShape.isNumber)
      })
  }

  func isNumeric(_ column: Int) -> Bool { numeric.contains(column) }

  /// A number as the program writes one, or the place of one that is not known.
  private static func isNumber(_ cell: String) -> Bool {
    cell.first == Gap.start || cell.allSatisfy { $0.isNumber || ".−–-".contains($0) }
  }

  func cell(_ row: [String], _ column: Int) -> String { column < row.count ? row[column] : "" }
}
