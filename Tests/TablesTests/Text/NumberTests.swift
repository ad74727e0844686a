import Testing

@testable import Tables

@Suite("Whole numbers in cells")
struct NumberTests {
  private func read(_ text: String, _ notation: NumberNotation) -> NumberReading {
    NumberReading(TableCell(text, .text, at: .text(line: 1, column: 1), column: 0), notation: notation)
  }

  private func read(number: String) -> NumberReading {
    NumberReading(
      TableCell("", .number(number), at: .text(line: 1, column: 1), column: 0), notation: .unknown)
  }

  @Test(
    "What is whole however numbers are written",
    arguments: [
      ("1234", 1234), ("-5", -5), ("\u{2212}5", -5), ("+5", 5), (" 7 ", 7), ("0", 0), ("0034", 34),
      ("1 234", 1234),
      ("1\u{A0}234", 1234), ("12\u{202F}345\u{202F}678", 12_345_678), ("1.234.567", 1_234_567),
      ("1234,00", 1234),
      ("1.234,0", 1234), ("216.0", 216), ("1,234.00", 1234), ("-1.234,00", -1234), ("0,000", 0),
    ])
  func whole(text: String, number: Int) {
    #expect(read(text, .dutch) == .whole(number))
    #expect(read(text, .unknown) == .whole(number))
  }

  @Test("A point before three digits is one between thousands in a Dutch text, and ambiguous elsewhere")
  func point() {
    #expect(read("1.234", .dutch) == .whole(1234))
    #expect(read("1.234", .unknown) == .ambiguous(1234))
    #expect(read("1.000", .unknown) == .ambiguous(1000))
  }

  @Test("A comma before three digits is ambiguous everywhere: an English thousand must not become one")
  func comma() {
    #expect(read("1,000", .dutch) == .ambiguous(1000))
    #expect(read("1,234", .unknown) == .ambiguous(1234))
  }

  @Test("Fractions", arguments: ["1,5", "0,5", "1.5", "1.234,5", "0.123", "1234.567", "1,234.5"])
  func fractional(text: String) {
    #expect(read(text, .dutch) == .fractional)
    #expect(read(text, .unknown) == .fractional)
  }

  @Test(
    "Days", arguments: ["01-04-2024", "1/4/2024", "2024-04-01", "1.4.2024", "01-04-24", "01-04-2024 00:00"])
  func date(text: String) {
    #expect(read(text, .dutch) == .date)
  }

  @Test("Empty", arguments: ["", "  ", "\u{A0}"])
  func empty(text: String) {
    #expect(read(text, .dutch) == .empty)
  }

  @Test(
    "No numbers",
    arguments: [
      "n.v.t.", "-", "€ 5", "50%", "1,23E+05", "12 34", "1.23.456", "1.234.56", "5-", "--5", "1,2,3", ",5",
    ])
  func notANumber(text: String) {
    #expect(read(text, .dutch) == .notANumber)
  }

  @Test("Too large")
  func tooLarge() {
    #expect(read("9223372036854775807", .dutch) == .whole(.max))
    #expect(read("9223372036854775808", .dutch) == .tooLarge)
    #expect(read(String(repeating: "9", count: 400), .dutch) == .tooLarge)
    #expect(read(number: "1E300") == .tooLarge)
  }

  @Test("Numbers of a workbook are exact")
  func workbook() {
    #expect(read(number: "1234") == .whole(1234))
    #expect(read(number: "216.0") == .whole(216))
    #expect(read(number: "1.234E3") == .whole(1234))
    #expect(read(number: "1.2345e+3") == .fractional)
    #expect(read(number: "1.234") == .fractional)
    #expect(read(number: "-5") == .whole(-5))
    #expect(read(number: "-0") == .whole(0))
    #expect(read(number: "1E-400") == .fractional)
    #expect(read(number: "NaN") == .notANumber)
  }

  @Test("A sum that a spreadsheet shows as 3 is 3, whatever its sixteenth digit")
  func shown() {
    #expect(read(number: "2.9999999999999996") == .whole(3))
    #expect(read(number: "3.0000000000000004") == .whole(3))
    #expect(read(number: "99999.99999999999999") == .whole(100_000))
    #expect(read(number: "2.99999999999999") == .fractional)
  }

  @Test("What else a workbook holds is no number")
  func otherValues() {
    let others: [(CellValue, NumberReading)] = [
      (.day(TableDay(year: 2024, month: 4, day: 1)), .date), (.time, .notANumber),
      (.boolean(true), .notANumber),
      (.error, .notANumber), (.notCalculated, .notANumber), (.empty, .empty),
    ]
    for (value, reading) in others {
      let cell = TableCell("x", value, at: .text(line: 1, column: 1), column: 0)
      #expect(NumberReading(cell, notation: .dutch) == reading)
    }
  }
}
