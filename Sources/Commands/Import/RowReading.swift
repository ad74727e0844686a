import Supervision
import Tables
import Wording

/// Reads the rows below the headings, cell by cell, by the meaning of the columns.
struct RowReading {
  let columns: TableColumns
  let notation: NumberNotation
  let province: String?

  /// The headings once more, as at the top of a printed page.
  func isHeadings(_ row: TableRow) -> Bool { row[columns.main.index].text.oneLine == columns.main.heading }

  func row(_ row: TableRow) -> ImportedRow {
    var code = columns.index(of: .code).flatMap { self.code(row[$0]) }
    var name = columns.index(of: .name).flatMap { text(row[$0]) }
    if code == nil, let text = name, text.uppercased().hasPrefix("GM"), MunicipalityRegister.code(text) != nil
    {
      (code, name) = (text, nil)
    }
    let main = row[columns.main.index]
    let first = columns.index(of: name == nil ? .code : .name) ?? columns.main.index
    var others: [ColumnMeaning: Int] = [:]
    for column in columns.numbers { others[column.meaning] = number(row[column.index]).whole }
    return ImportedRow(
      place: PlaceInTable(row[first].place), placeOfPersons: PlaceInTable(main.place), code: code, name: name,
      province: columns.index(of: .province).flatMap { text(row[$0]) },
      sum: (name ?? code ?? columns.index(of: .province).flatMap { text(row[$0]) }).flatMap {
        SumWords.sum($0, province: province)
      }, persons: number(main),
      others: others, isHidden: row.isHidden)
  }

  /// Of a text only: in a workbook every number has a cell of its own, and beside the table anything may stand.
  func valueBeyondHeadings(_ row: TableRow) -> ImportFault? {
    guard row.cells.count > columns.count,
      let cell = row.cells[columns.count...].first(where: { text($0) != nil }),
      case .text = PlaceInTable(cell.place)
    else { return nil }
    return ImportFault(.beyondHeadings(cell.text.oneLine), at: PlaceInTable(cell.place))
  }

  private func text(_ cell: TableCell) -> String? {
    let text = cell.text.oneLine
    return text.isEmpty ? nil : text
  }

  /// Spreadsheets make a number of `0034`.
  private func code(_ cell: TableCell) -> String? {
    if case .number = cell.value, case .whole(let number) = NumberReading(cell, notation: notation) {
      return String(number)
    }
    return text(cell)
  }

  private func number(_ cell: TableCell) -> ImportedNumber {
    let text = cell.text.oneLine
    return switch NumberReading(cell, notation: notation) {
    case .empty: .empty
    case .whole(let number): .whole(number)
    case .fractional: .fractional(text)
    case .ambiguous: .ambiguous(text)
    case .date: .date(text)
    case .tooLarge: .tooLarge(text)
    case .notANumber: SumWords.isUnknownNumber(text) && cell.value == .text ? .empty : .notANumber(text)
    }
  }

  // MARK: - Half-years and days in columns of their own

  func halfYear(_ row: TableRow) throws(ImportFault) -> HalfYear? {
    guard let cell = cell(.halfYear, row) else { return nil }
    if let period = try? HalfYearInput.halfYear(from: cell.text) { return period }
    throw ImportFault(.notAHalfYear(cell.text.oneLine), at: PlaceInTable(cell.place))
  }

  func asOf(_ row: TableRow) throws(ImportFault) -> Day? {
    guard let cell = cell(.asOf, row) else { return nil }
    if let day = day(cell) { return day }
    throw ImportFault(.notADay(cell.text.oneLine), at: PlaceInTable(cell.place))
  }

  /// "2e levering" is a delivery without a day.
  func delivered(_ row: TableRow) -> Day? { cell(.delivered, row).flatMap(day) }

  private func cell(_ meaning: ColumnMeaning, _ row: TableRow) -> TableCell? {
    guard let index = columns.index(of: meaning) else { return nil }
    let cell = row[index]
    return cell.text.oneLine.isEmpty ? nil : cell
  }

  private func day(_ cell: TableCell) -> Day? {
    if case .day(let day) = cell.value { return Day(iso: day.description) }
    return TimesInText(cell.text).days.first
  }
}
