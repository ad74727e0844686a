/// A workbook of Excel that was opened: the table of its sheets, and what they share.
final class OfficeWorkbook: RowSource {
  let format = TableFormat.office
  let notation = NumberNotation.unknown
  let sheets: [TableSheet]

  private let archive: ZipArchive
  /// The part that holds each sheet.
  private let sheetParts: [String]
  private let countsFrom1904: Bool
  private let texts: SharedTexts
  private let looks: CellLooks

  init(_ archive: ZipArchive) throws(TableFault) {
    self.archive = archive
    guard let part = try Relationships(of: "", in: archive).first("officeDocument") else { throw .notATable }
    let type = try ContentTypes(in: archive).type(of: part)
    if type.contains("sheet.binary") { throw .binaryWorkbook }
    guard type.isEmpty ? part.hasSuffix("workbook.xml") : OfficeWorkbook.isWorkbook(type) else {
      throw .notATable
    }

    let relationships = try Relationships(of: part, in: archive)
    let list = OfficeSheetList()
    try archive.look(part, list)
    // A sheet that holds only a chart has no rows.
    let tables = list.entries.filter { relationships.targets[$0.relationship]?.kind == "worksheet" }
    sheets = tables.enumerated().map { TableSheet(name: $1.name, isHidden: $1.isHidden, index: $0) }
    sheetParts = tables.compactMap { relationships.targets[$0.relationship]?.part }
    countsFrom1904 = list.countsFrom1904
    texts = try SharedTexts(in: archive, part: relationships.first("sharedStrings"))
    looks = try CellLooks(in: archive, part: relationships.first("styles"))
  }

  /// Workbooks, templates of them, and those with macros.
  private static func isWorkbook(_ type: String) -> Bool {
    type.contains("spreadsheetml.sheet.main") || type.contains("spreadsheetml.template.main")
      || type.contains("ms-excel") && type.contains("macroEnabled.main")
  }

  func read(_ sheet: TableSheet, into delivery: RowDelivery) throws(Interruption) {
    let cells = OfficeCells(texts: texts, looks: looks, countsFrom1904: countsFrom1904)
    let rows = OfficeRows(sheet: sheet.name, cells: cells, delivery: delivery)
    try archive.read(sheetParts[sheet.index], rows)
  }
}

/// The sheets that the workbook part lists, and its calendar.
final class OfficeSheetList: XMLListener {
  private(set) var entries: [(name: String, isHidden: Bool, relationship: String)] = []
  private(set) var countsFrom1904 = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == XMLName(.sheet, "workbookPr") { countsFrom1904 = attributes.isTrue("date1904") }
    guard name == XMLName(.sheet, "sheet"), let relationship = attributes[.relationship, "id"] else { return }
    let state = attributes["state"]
    entries.append((attributes["name"] ?? "", state == "hidden" || state == "veryHidden", relationship))
  }

  func text(_ bytes: UnsafeRawBufferPointer) {}
  func end(_ name: XMLName) {}
}
