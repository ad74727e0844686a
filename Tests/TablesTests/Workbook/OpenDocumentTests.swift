import Testing

@testable import Tables

@Suite("Spreadsheets of OpenDocument")
struct OpenDocumentTests {
  @Test("Values hold what is stored and show what is shown")
  func values() throws {
    let bytes = DocumentMaker.bytes(
      """
      <table:table-row><table:table-cell office:value-type="float" office:value="1234"><text:p>1.234</text:p>
      </table:table-cell><table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p>
      </table:table-cell><table:table-cell office:value-type="date" office:date-value="2024-04-01">
      <text:p>1 april 2024</text:p></table:table-cell>
      <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell>
      <table:table-cell office:value-type="time" office:time-value="PT13H30M00S"><text:p>13:30</text:p></table:table-cell>
      <table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#DEEL/0!</text:p></table:table-cell>
      <table:table-cell table:formula="of:=[.A1]"/>
      <table:table-cell office:value-type="string" office:string-value="stil"/></table:table-row>
      """)
    let row = try rows(bytes)[0]
    #expect(
      row.cells.map(\.text) == ["1.234", "50%", "1 april 2024", "WAAR", "13:30", "#DEEL/0!", "", "stil"])
    #expect(
      row.cells.map(\.value) == [
        .number("1234"), .number("0.5"), .day(TableDay(year: 2024, month: 4, day: 1)), .boolean(true), .time,
        .error,
        .notCalculated, .text,
      ])
    #expect(row.cells.map(\.place.reference) == ["A1", "B1", "C1", "D1", "E1", "F1", "G1", "H1"])
    #expect(NumberReading(row[0], notation: .unknown) == .whole(1234))
  }

  @Test("Spans, spaces, tabs and line breaks are part of a text; remarks and drawings are not")
  func text() throws {
    let bytes = DocumentMaker.bytes(
      """
      <table:table-row><table:table-cell office:value-type="string">
      <office:annotation><text:p>een opmerking</text:p></office:annotation>
      <text:p>Noord<text:span>wolde<text:s text:c="2"/></text:span>x<text:tab/><text:a>y</text:a></text:p>
      <text:p>twee<text:line-break/>drie<text:note><text:p>voet</text:p></text:note></text:p></table:table-cell></table:table-row>
      """)
    #expect(try texts(bytes) == [["Noordwolde  x\ty\ntwee\ndrie"]])
  }

  @Test("A million empty rows and thousands of empty cells are passed over")
  func emptyRepeats() throws {
    let bytes = DocumentMaker.bytes(
      """
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/>
      </table:table-row><table:table-row><table:table-cell table:number-columns-repeated="700"/>
      <table:table-cell office:value-type="float" office:value="1"/></table:table-row>
      <table:table-row table:number-rows-repeated="99999999999999999999"/>
      <table:table-row table:number-rows-repeated="9223372036854775807"><table:table-cell/></table:table-row>
      """)
    #expect(
      try rows(bytes).map { $0.cells.map(\.place) } == [[.cell(sheet: "Blad1", row: 1_048_571, column: 701)]])
  }

  @Test("Repeated rows and cells with something in them are given each, up to the limits")
  func fullRepeats() throws {
    let bytes = DocumentMaker.bytes(
      """
      <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2"
      office:value-type="float" office:value="7"/></table:table-row>
      """)
    #expect(
      try rows(bytes).map { $0.cells.map(\.place.reference) } == [
        ["A1", "B1"], ["A2", "B2"], ["A3", "B3"],
      ])
    var limits = TableLimits()
    limits.rows = 2
    #expect(
      fault(bytes, limits: limits) == .tooLarge(.rows, limit: 2, at: .cell(sheet: "Blad1", row: 3, column: 1))
    )
    limits = TableLimits()
    limits.columns = 1
    #expect(
      fault(bytes, limits: limits)
        == .tooLarge(.columns, limit: 1, at: .cell(sheet: "Blad1", row: 1, column: 2)))
  }

  @Test("What lies under a merged cell is not seen")
  func covered() throws {
    let bytes = DocumentMaker.bytes(
      """
      <table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1"
      office:value-type="string"><text:p>titel</text:p></table:table-cell>
      <table:covered-table-cell office:value-type="string"><text:p>verborgen</text:p></table:covered-table-cell>
      <table:table-cell office:value-type="string"><text:p>c</text:p></table:table-cell></table:table-row>
      """)
    #expect(try rows(bytes)[0].cells.map(\.place.reference) == ["A1", "C1"])
    let file = try TableFile(bytes)
    #expect(try file.read(file.sheets[0]) { _ in .goOn }.map { "\($0.first):\($0.last)" } == ["A1:B1"])
  }

  @Test("Sheets by name, hidden ones marked, tables within cells no sheets; heading rows and groups are rows")
  func sheets() throws {
    let row =
      "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>"
    let inner = "<table:table table:name=\"binnen\">\(row)</table:table>"
    let hidden = "<table:table-row table:visibility=\"filter\"><table:table-cell><text:p>x</text:p>\(inner)"
    let bytes = DocumentMaker.bytes(
      tables: "<table:table table:name=\"Een\"><table:table-header-rows>\(row)</table:table-header-rows>"
        + "<table:table-row-group>\(row)</table:table-row-group>\(hidden)</table:table-cell></table:table-row>"
        + "</table:table><table:table table:name=\"Twee\" table:style-name=\"ta2\">\(row)</table:table>",
      styles:
        "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>")
    let file = try TableFile(bytes)
    #expect(file.format == .openDocument)
    #expect(file.sheets.map(\.name) == ["Een", "Twee"])
    #expect(file.sheets.map(\.isHidden) == [false, true])
    #expect(try rows(bytes).map(\.number) == [1, 2, 3])
    #expect(try rows(bytes).map(\.isHidden) == [false, false, true])
    #expect(try rows(bytes, sheet: "Twee").count == 1)
  }

  @Test("An empty sheet, and a number that is none")
  func faults() {
    #expect(fault(DocumentMaker.bytes("<table:table-row/>")) == .emptySheet("Blad1"))
    let wrong =
      "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"x\"/></table:table-row>"
    guard case .malformed("content.xml", _, _) = fault(DocumentMaker.bytes(wrong)) else {
      Issue.record("not refused")
      return
    }
  }
}
