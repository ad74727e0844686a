/// Hears a document and gives the rows of one of its sheets.
final class DocumentRows: XMLListener {
  private let sheet: TableSheet
  private let delivery: RowDelivery

  private var sheetIndex = -1
  private var tableDepth = 0
  /// Row and column that come next, counted from one.
  private var row = 1
  private var column = 1
  private var rowRepeats = 1
  private var isHidden = false
  private var found: [TableCell] = []
  private var cell: DocumentCell?
  /// How deep within something that is no part of what the cell says, such as a remark or a drawing.
  private var foreignDepth = 0

  init(sheet: TableSheet, delivery: RowDelivery) {
    self.sheet = sheet
    self.delivery = delivery
  }

  private var isInSheet: Bool { sheetIndex == sheet.index && tableDepth == 1 }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(Interruption) {
    if name == XMLName(.table, "table") {
      tableDepth += 1
      if tableDepth == 1 { sheetIndex += 1 }
    }
    guard isInSheet else { return }
    if cell != nil {
      if foreignDepth > 0 || !cell!.start(name, attributes) { foreignDepth += 1 }
    } else if name == XMLName(.table, "table-row") {
      startRow(attributes)
    } else if name == XMLName(.table, "table-cell") || name == XMLName(.table, "covered-table-cell") {
      try startCell(attributes, isCovered: name.local == "covered-table-cell")
    }
  }

  func text(_ bytes: UnsafeRawBufferPointer) throws(Interruption) {
    guard isInSheet, foreignDepth == 0, cell != nil else { return }
    cell!.append(bytes)
    try delivery.admit(textBytes: cell!.size, at: place(column))
  }

  func end(_ name: XMLName) throws(Interruption) {
    if name == XMLName(.table, "table") {
      tableDepth -= 1
      // All that is wanted has passed.
      if tableDepth == 0, sheetIndex == sheet.index { throw .stopped }
    }
    guard isInSheet else { return }
    if foreignDepth > 0 {
      foreignDepth -= 1
    } else if name == XMLName(.table, "table-cell") || name == XMLName(.table, "covered-table-cell") {
      try endCell()
    } else if name == XMLName(.table, "table-row") {
      try endRow()
    } else if cell != nil {
      cell!.end(name)
    }
  }

  private func place(_ column: Int, row: Int? = nil) -> TablePlace {
    .cell(sheet: sheet.name, row: row ?? self.row, column: column)
  }

  private func startRow(_ attributes: XMLAttributes) {
    rowRepeats = attributes.count(.table, "number-rows-repeated")
    isHidden = ["collapse", "filter"].contains(attributes[.table, "visibility"])
    column = 1
    found.removeAll(keepingCapacity: true)
  }

  private func startCell(_ attributes: XMLAttributes, isCovered: Bool) throws(Interruption) {
    cell = DocumentCell(attributes, isCovered: isCovered)
    let (rows, columns) = (
      attributes.count(.table, "number-rows-spanned"), attributes.count(.table, "number-columns-spanned")
    )
    guard !isCovered, rows > 1 || columns > 1 else { return }
    delivery.merged.append(
      CellRange(
        first: CellReference(row: row, column: column),
        last: CellReference(row: row + rows - 1, column: column + columns - 1)))
  }

  /// A sheet ends with cells without number that hold nothing; only those that hold something are made.
  private func endCell() throws(Interruption) {
    guard let ended = cell else { return }
    cell = nil
    if let (text, value) = try ended.content {
      for _ in 0..<ended.repeats {
        try delivery.admit(column: column - 1, at: place(column))
        found.append(TableCell(text, value, at: place(column), column: column - 1))
        column += 1
      }
    } else {
      column = min(column + ended.repeats, CellReference.furthest)
    }
  }

  private func endRow() throws(Interruption) {
    guard !found.isEmpty else {
      row = min(row + rowRepeats, CellReference.furthest)
      return
    }
    for _ in 0..<rowRepeats {
      for index in found.indices { found[index].place = place(found[index].column + 1) }
      let end = place(found[found.count - 1].column + 2)
      try delivery.deliver(TableRow(number: row, isHidden: isHidden, cells: found, end: end))
      row += 1
    }
  }
}
