import Supervision
import Tables
import Wording

/// A table as it was read: whose rows it has, and what it says of all of them.
struct TableImport {
  let columns: TableColumns
  let sheet: TableSheet
  var sorting: ImportSorting
  /// What the headings, the lines above them or a column say.
  var halfYears: [HalfYear] = []
  var days: [Day] = []
  var delivered: Day?
  /// Another half-year above the table than was asked for.
  var titleHalfYear: HalfYear?

  var halfYear: HalfYear? { halfYears.count == 1 ? halfYears[0] : nil }
  var day: Day? { days.count == 1 ? days[0] : nil }
}

/// Looks for the headings in the first rows of a sheet, and reads what stands below them in the same pass.
struct SheetReading {
  /// Titles stand above the headings, but no more of them than this.
  static let rowsToSearch = 20

  enum Result {
    case found(TableImport)
    /// No row of headings: what it says of the row that looks most like one, and where that is.
    case nothing(ColumnTrouble, headings: [String], place: PlaceInTable?)
  }

  let request: ImportRequest
  let remembered: [RememberedHeading]
  let sorting: ImportSorting
  let province: String?
  var progress: Progress

  /// All texts of the rows that were searched, to say what a heading that is not there may have been.
  private(set) var texts: [String] = []

  init(
    _ request: ImportRequest, remembered: [RememberedHeading], sorting: ImportSorting, province: String?,
    progress: Progress
  ) {
    self.request = request
    self.remembered = remembered
    self.sorting = sorting
    self.province = province
    self.progress = progress
  }

  mutating func read(_ sheet: TableSheet, of file: TableFile) throws(TableFault) -> Result {
    var title = TitleLines(sheet: sheet.name)
    var table: TableImport?
    var rows: RowReading?
    var best: (trouble: ColumnTrouble, headings: [String], place: PlaceInTable?, score: Int)?
    var number = 0
    // The row of headings, as long as no other row has been read below it.
    var headings: TableRow?
    try file.read(sheet) { row in
      number += 1
      if let above = headings {
        headings = nil
        var raised = title
        raised.add(above)
        // A title with commas in it may look like headings; those stand right below it then.
        if case .found(let columns) = choice(raised).columns(in: row) {
          title = raised
          headings = row
          rows = RowReading(columns: columns, notation: file.notation, province: province)
          table = start(columns, sheet, title)
          return .goOn
        }
      }
      if let rows {
        if !rows.isHeadings(row) { add(row, rows, &table) }
        if number.isMultiple(of: 1000) { progress.note { $0.rowsRead(number) } }
        return .goOn
      }
      switch choice(title).columns(in: row) {
      case .found(let columns):
        headings = row
        rows = RowReading(columns: columns, notation: file.notation, province: province)
        table = start(columns, sheet, title)
      case .trouble(let trouble):
        let score = trouble.score
        texts += row.cells.map(\.text.oneLine).filter { !$0.isEmpty }
        let cells = row.cells.filter { !$0.text.oneLine.isEmpty }
        if best.map({ $0.score < score }) ?? true {
          let place = cells.first.map { PlaceInTable($0.place) }
          best = (trouble, cells.map(\.text.oneLine), place, score)
        }
        title.add(row)
      }
      return rows == nil && number >= SheetReading.rowsToSearch ? .stop : .goOn
    }
    if let table { return .found(table) }
    let nothing = ColumnTrouble.missing([request.kind == .targets ? .target : .housed], recognised: 0)
    return .nothing(best?.trouble ?? nothing, headings: best?.headings ?? [], place: best?.place)
  }

  private func choice(_ title: TitleLines) -> ColumnChoice {
    ColumnChoice(
      kind: request.kind, given: request.columns, remembered: remembered.filter { $0.table == request.kind },
      asked: (request.halfYear, request.asOf), title: (title.halfYear, title.day))
  }

  private func start(_ columns: TableColumns, _ sheet: TableSheet, _ title: TitleLines) -> TableImport {
    var table = TableImport(columns: columns, sheet: sheet, sorting: sorting)
    table.delivered = title.delivered
    if columns.index(of: .halfYear) == nil {
      table.halfYears = columns.main.halfYear.map { [$0] } ?? title.allHalfYears
      if let asked = request.halfYear, columns.main.halfYear == nil, let found = title.halfYear,
        found != asked
      {
        table.titleHalfYear = found
      }
    }
    if columns.index(of: .asOf) == nil { table.days = columns.main.day.map { [$0] } ?? title.allDays }
    return table
  }

  private func add(_ row: TableRow, _ rows: RowReading, _ table: inout TableImport?) {
    let read = rows.row(row)
    if let fault = rows.valueBeyondHeadings(row), read.persons.whole != nil {
      table?.sorting.refuse(fault)
      return
    }
    if read.sum == nil, read.code != nil || read.name != nil, read.persons != .empty {
      do throws(ImportFault) {
        guard try isMeant(row, rows, &table) else {
          table?.sorting.passOtherPeriod()
          return
        }
      } catch {
        table?.sorting.refuse(error)
        return
      }
    }
    table?.sorting.add(read)
  }

  /// Whether the row is of the half-year and the day that are asked for. Where none is, the table has one of each.
  private func isMeant(
    _ row: TableRow, _ rows: RowReading, _ table: inout TableImport?
  ) throws(ImportFault) -> Bool {
    if let halfYear = try rows.halfYear(row) {
      if let asked = request.halfYear, asked != halfYear { return false }
      if table?.halfYears.contains(halfYear) == false { table?.halfYears.append(halfYear) }
    }
    if request.kind == .counts, let day = try rows.asOf(row) {
      if let asked = request.asOf, asked != day { return false }
      if table?.days.contains(day) == false { table?.days.append(day) }
    }
    if let delivered = rows.delivered(row) {
      let latest = table?.delivered ?? delivered
      table?.delivered = max(latest, delivered)
    }
    return true
  }
}

extension SheetReading.Result {
  /// How much what was read looks like a table of figures.
  var score: Int {
    switch self {
    case .found: .max
    case .nothing(let trouble, _, _): trouble.score
    }
  }
}

extension ColumnTrouble {
  /// How much a row looks like one of headings: what can be two things is surely one.
  fileprivate var score: Int {
    switch self {
    case .missing(_, let recognised): recognised
    case .ambiguous, .severalHalfYears, .severalDays, .otherHalfYear: 1000
    }
  }
}
