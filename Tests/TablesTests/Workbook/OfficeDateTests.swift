import Testing

@testable import Tables

@Suite("Days in workbooks of Excel")
struct OfficeDateTests {
  private func cell(_ number: String, format: String, properties: String = "") throws -> TableCell {
    var maker = OfficeMaker("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(number)</v></c></row>", formats: [format])
    maker.properties = properties
    return try rows(maker.bytes)[0][0]
  }

  @Test(
    "A number that its format shows as a day is that day",
    arguments: ["dd-mm-yyyy", "d mmm yy", "mmmm", "[$-413]dddd d mmmm yyyy;@", "yyyy\\-mm\\-dd", "[Red]m/d"])
  func days(format: String) throws {
    let found = try cell("45383", format: format)
    #expect(found.value == .day(TableDay(year: 2024, month: 4, day: 1)))
    #expect(found.text == "2024-04-01")
  }

  @Test(
    "A number with another format stays a number",
    arguments: [
      "General", "0", "#,##0.00", "0 &quot;dagen&quot;", "[Red]0", "0\\d", "#,##0_d", "[$€-413] #,##0",
    ])
  func numbers(format: String) throws {
    #expect(try cell("45383", format: format).value == .number("45383"))
  }

  @Test("Times and moments")
  func times() throws {
    #expect(try cell("0.5625", format: "hh:mm").text == "13:30")
    #expect(try cell("1.5", format: "[h]:mm:ss").text == "36:00")
    #expect(try cell("1.5", format: "[h]:mm:ss").value == .time)
    #expect(try cell("45383.5", format: "dd-mm-yyyy hh:mm").text == "2024-04-01 12:00")
    #expect(try cell("45383.999999999", format: "dd-mm-yyyy hh:mm").text == "2024-04-02 00:00")
  }

  @Test("A percentage is shown as one and held as a number")
  func percentage() throws {
    let found = try cell("0.285", format: "0.0%")
    #expect(found.text == "28.5%")
    #expect(found.value == .number("0.285"))
  }

  @Test("The first days of 1900 are Excel's, and the 29th of February that year is none")
  func leapYear() throws {
    #expect(try cell("1", format: "d-m-yyyy").text == "1900-01-01")
    #expect(try cell("59", format: "d-m-yyyy").text == "1900-02-28")
    #expect(try cell("60", format: "d-m-yyyy").value == .number("60"))
    #expect(try cell("61", format: "d-m-yyyy").text == "1900-03-01")
    #expect(try cell("2958465", format: "d-m-yyyy").text == "9999-12-31")
    #expect(try cell("2958466", format: "d-m-yyyy").value == .number("2958466"))
    #expect(try cell("-1", format: "d-m-yyyy").value == .number("-1"))
  }

  @Test("A workbook may count from 1904")
  func from1904() throws {
    #expect(try cell("43921", format: "d-m-yyyy", properties: "date1904=\"1\"").text == "2024-04-01")
    #expect(try cell("0", format: "d-m-yyyy", properties: "date1904=\"true\"").text == "1904-01-01")
  }
}
