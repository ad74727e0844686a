import Testing

@testable import Tables

@Suite("Workbooks of Excel")
struct OfficeTests {
  @Test("Texts, numbers, booleans, errors and formulas, each at its place")
  func values() throws {
    let bytes = OfficeMaker(
      """
      <row r="3"><c r="B3" t="s"><v>1</v></c><c r="C3"><v>1234</v></c><c r="D3" t="b"><v>1</v></c>
      <c r="E3" t="e"><v>#DIV/0!</v></c><c r="AA3"><f>C3*2</f><v>2468</v></c></row>
      <row r="4"><c r="A4" t="str"><f>A1</f><v>uit</v></c><c r="B4"><f>SUM(A1)</f></c>
      <c r="C4" t="inlineStr"><is><t>los</t></is></c><c r="D4" s="3"/><c r="E4" t="n"><v> 216.0 </v></c></row>
      """, sharedTexts: "<si><t>nul</t></si><si><t>één</t></si>"
    ).bytes
    let found = try rows(bytes)
    #expect(found.map(\.number) == [3, 4])
    #expect(found[0].cells.map(\.text) == ["één", "1234", "TRUE", "#DIV/0!", "2468"])
    #expect(
      found[0].cells.map(\.value) == [.text, .number("1234"), .boolean(true), .error, .number("2468")])
    #expect(found[0].cells.map(\.place.reference) == ["B3", "C3", "D3", "E3", "AA3"])
    #expect(found[0].cells.map(\.column) == [1, 2, 3, 4, 26])
    #expect(found[1].cells.map(\.text) == ["uit", "", "los", "216"])
    #expect(found[1].cells.map(\.value) == [.text, .notCalculated, .text, .number("216.0")])
    #expect(found[1][3].value == .empty)
    #expect(found[1][3].place == .cell(sheet: "Blad1", row: 4, column: 4))
  }

  @Test("Text in several fonts is one text, without how it is pronounced; spaces and escapes are kept")
  func richText() throws {
    let texts = """
      <si><r><t>Noord</t></r><r><rPr><b/></rPr><t xml:space="preserve">wolde </t></r><rPh sb="0"><t>x</t></rPh></si>
      <si><t>a_x000D_
      b_x0041_c_x_y_x001B_</t></si>
      """
    let bytes = OfficeMaker(
      "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>", sharedTexts: texts
    ).bytes
    #expect(try rows(bytes)[0].cells.map(\.text) == ["Noordwolde ", "a\nbAc_x_y_x001B_"])
  }

  @Test("Rows and cells without a reference follow each other")
  func withoutReferences() throws {
    let bytes = OfficeMaker("<row><c><v>1</v></c></row><row/><row><c/><c><v>2</v></c></row>").bytes
    #expect(try rows(bytes).map { $0.cells.map(\.place.reference) } == [["A1"], ["B3"]])
  }

  @Test("The strict form of the format says the same")
  func strict() throws {
    var maker = OfficeMaker("<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2024-04-01T00:00:00</v></c></row>")
    maker.main = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    maker.relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    #expect(try rows(maker.bytes)[0].cells.map(\.value) == [.day(TableDay(year: 2024, month: 4, day: 1))])
  }

  @Test("Sheets by name; hidden ones are read and marked; hidden rows too")
  func sheets() throws {
    var maker = OfficeMaker("<row r=\"1\" hidden=\"1\"><c><v>1</v></c></row>")
    maker.sheets.append(
      ("Oud &amp; nieuw", "veryHidden", "<row><c><v>2</v></c></row>"))
    let file = try TableFile(maker.bytes)
    #expect(file.format == .office)
    #expect(file.sheets.map(\.name) == ["Blad1", "Oud & nieuw"])
    #expect(file.sheets.map(\.isHidden) == [false, true])
    #expect(try rows(maker.bytes)[0].isHidden)
    #expect(try rows(maker.bytes, sheet: "Oud & nieuw").map { $0[0].text } == ["2"])
  }

  @Test("Merged cells are told after the rows")
  func merged() throws {
    var maker = OfficeMaker("")
    maker.sheets[0].data =
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:C2\"/></mergeCells>"
      + "<sheetData>"
    let file = try TableFile(maker.bytes)
    let merged = try file.read(file.sheets[0]) { _ in .goOn }
    #expect(merged.map { "\($0.first):\($0.last)" } == ["A1:C2"])
  }

  @Test("An empty sheet says which")
  func emptySheet() {
    #expect(fault(OfficeMaker("<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>").bytes) == .emptySheet("Blad1"))
  }

  @Test("Words of other vocabularies are passed over")
  func otherVocabularies() throws {
    let bytes = OfficeMaker(
      "<row r=\"1\"><c r=\"A1\"><x:v xmlns:x=\"urn:x\">9</x:v><v>1</v></c></row>"
    ).bytes
    #expect(try texts(bytes) == [["1"]])
  }

  @Test("A binary workbook and a letter are told apart from a table")
  func otherFiles() {
    var maker = OfficeMaker("")
    maker.contentType = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
    #expect(fault(maker.bytes) == .binaryWorkbook)
    maker.contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    #expect(fault(maker.bytes) == .notATable)
    maker.contentType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    #expect(fault(maker.bytes) == .emptySheet("Blad1"))
  }

  @Test(
    "What the format does not allow is told with its place in the part",
    arguments: [
      "<row r=\"1\"><c t=\"s\"><v>7</v></c></row>", "<row r=\"0\"/>", "<row r=\"99999999999999999999\"/>",
      "<row r=\"1\"><c r=\"A\"/></row>", "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
      "<row r=\"1\"><c><v>twee</v></c></row>", "<row r=\"1\"><c t=\"d\"><v>2023-02-29</v></c></row>",
      "<row r=\"1\"><c></row>",
    ])
  func malformed(rows: String) throws {
    let found = try #require(fault(OfficeMaker(rows).bytes))
    guard case .malformed("xl/worksheets/sheet1.xml", 1, let column) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(column > 80)
  }

  @Test("A column beyond the limit is told with its place")
  func columns() {
    let bytes = OfficeMaker("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>").bytes
    #expect(
      fault(bytes) == .tooLarge(.columns, limit: 16_384, at: .cell(sheet: "Blad1", row: 2, column: 16_385)))
  }
}
