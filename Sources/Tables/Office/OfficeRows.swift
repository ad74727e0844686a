/// Hears a sheet of Excel and gives its rows.
final class OfficeRows: XMLListener {
  private let sheet: String
  private let cells: OfficeCells
  private let delivery: RowDelivery

  /// Row and column of what was read last, counted from one. A sheet may leave them out where one follows the
  /// other.
  private var row = 0
  private var column = 0
  private var isHidden = false
  private var found: [TableCell] = []
  private var isInData = false
  private var cell: OfficeCells.Draft?
  private var run = TextRuns()
  private var isValue = false

  init(sheet: String, cells: OfficeCells, delivery: RowDelivery) {
    self.sheet = sheet
    self.cells = cells
    self.delivery = delivery
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(Interruption) {
    guard name.space == .sheet else { return }
    switch name.local {
    case "sheetData": isInData = true
    case "mergeCell": try merge(attributes)
    case "row" where isInData: try startRow(attributes)
    case "c" where isInData: try startCell(attributes)
    case "v" where cell != nil:
      isValue = true
      cell?.hasContent = true
    case "is" where cell != nil: cell?.hasContent = true
    case "f" where cell != nil: cell?.hasFormula = true
    default: if cell?.type == "inlineStr" { run.start(name) }
    }
  }

  func text(_ bytes: UnsafeRawBufferPointer) throws(Interruption) {
    guard isValue || run.isText, cell != nil else { return }
    cell!.content.append(contentsOf: bytes)
    try delivery.admit(textBytes: cell!.content.count, at: place)
  }

  func end(_ name: XMLName) throws(Interruption) {
    guard name.space == .sheet else { return }
    switch name.local {
    case "sheetData": isInData = false
    case "row" where isInData:
      column = found.last.map { $0.column + 2 } ?? 1
      try delivery.deliver(TableRow(number: row, isHidden: isHidden, cells: found, end: place))
    case "c": try endCell()
    case "v": isValue = false
    default: run.end(name)
    }
  }

  private var place: TablePlace { .cell(sheet: sheet, row: row, column: column) }

  private func startRow(_ attributes: XMLAttributes) throws(Interruption) {
    if let number = attributes["r"] {
      guard let given = Int(number), (1...CellReference.furthest).contains(given) else { throw .misheard }
      row = given
    } else {
      row += 1
    }
    isHidden = attributes.isTrue("hidden")
    column = 0
    found.removeAll(keepingCapacity: true)
  }

  private func startCell(_ attributes: XMLAttributes) throws(Interruption) {
    if let name = attributes["r"] {
      // Columns of a row come in their order; that the row's number says the same need not be asked.
      guard let reference = CellReference(name), reference.column > column else { throw .misheard }
      column = reference.column
    } else {
      column += 1
    }
    try delivery.admit(column: column - 1, at: place)
    cell = OfficeCells.Draft(type: attributes["t"], style: attributes["s"].flatMap { Int($0) })
  }

  private func endCell() throws(Interruption) {
    guard let draft = cell else { return }
    cell = nil
    guard let (text, value) = try cells.content(of: draft) else { return }
    found.append(TableCell(text, value, at: place, column: column - 1))
  }

  private func merge(_ attributes: XMLAttributes) throws(Interruption) {
    let corners = (attributes["ref"] ?? "").split(separator: ":").map { CellReference(String($0)) }
    guard let first = corners.first ?? nil, let last = corners.last ?? nil else { throw .misheard }
    delivery.merged.append(CellRange(first: first, last: last))
  }
}
