/// A file that was opened, whatever its format.
protocol RowSource {
  var format: TableFormat { get }
  var sheets: [TableSheet] { get }
  var notation: NumberNotation { get }

  /// Gives every row that has something in it.
  func read(_ sheet: TableSheet, into delivery: RowDelivery) throws(Interruption)
}

/// Why reading ends before the end of the file.
enum Interruption: Error {
  case fault(TableFault)
  /// What was heard last is not what the format asks for. The pass over the part adds where it stands.
  case misheard
  /// Whoever gets the rows has seen enough.
  case stopped
}
