import Testing

@testable import Tables

@Suite("Texts with delimiters")
struct DelimitedTests {
  @Test("Line ends of every system, and none after the last row", arguments: ["\r\n", "\n", "\r"])
  func lineEnds(end: String) throws {
    let found = try rows("code;aantal\(end)GM9001;216\(end)\(end)GM9002;7")
    #expect(
      found.map { $0.cells.map(\.text) } == [["code", "aantal"], ["GM9001", "216"], ["GM9002", "7"]])
    #expect(found.map(\.number) == [1, 2, 4])
  }

  @Test("A line break within quotes counts as a line of the file", arguments: ["\r\n", "\n", "\r"])
  func quotedLineBreak(end: String) throws {
    let found = try rows("naam;aantal\(end)\"Noord\(end)wolde\";216\(end)Zuid;\"7\"")
    #expect(found[1].cells[0].text == "Noord\nwolde")
    #expect(found[1].number == 2)
    #expect(found[1].cells[1].place == .text(line: 3, column: 8))
    #expect(found[2].cells[1].place == .text(line: 4, column: 6))
  }

  @Test("A space between two line ends makes them two")
  func spaceBetweenLineEnds() throws {
    #expect(try rows("a;b\r \n1;2").map(\.number) == [1, 3])
  }

  @Test("Columns count characters and not bytes")
  func columns() throws {
    let found = try rows("a,b,c\nSúdwest-Fryslân,\"x,y\",3\n")
    #expect(found[1].cells.map(\.place) == [1, 17, 23].map { .text(line: 2, column: $0) })
    #expect(found[1].end == .text(line: 2, column: 24))
  }

  @Test("Quotes: doubled within quotes, and a plain sign in the middle of a cell")
  func quotes() throws {
    #expect(
      try texts("a;b\n\"zegt \"\"ja\"\"\";12\" buis\n") == [["a", "b"], ["zegt \"ja\"", "12\" buis"]])
  }

  @Test("Rows keep their own length, and each empty cell its place")
  func ragged() throws {
    let found = try rows("a;b;c\n1;;3\n1\n;;\n1;2;3;4\n")
    #expect(found.map(\.width) == [3, 3, 1, 4])
    #expect(found[1][1].value == .empty)
    #expect(found[1][1].place == .text(line: 2, column: 3))
    #expect(found[2][2].value == .empty)
    #expect(found[2][2].place == .text(line: 3, column: 2))
  }

  @Test("A quote that is never closed is told where it was opened")
  func unterminatedQuote() {
    #expect(fault("a;b\n1;2\n3; \"vier\n5;6\n") == .unterminatedQuote(at: .text(line: 3, column: 3)))
  }

  @Test("Text after a closed quote is told with the place of its cell")
  func textAfterQuote() {
    #expect(fault("a;b\n1;\"twee\" drie\n") == .textAfterQuote(at: .text(line: 2, column: 3)))
  }

  @Test("An early stop gives no more rows")
  func earlyStop() throws {
    let file = try TableFile(Array("a;b\n1;2\n3;4\n\"".utf8))
    var seen = 0
    try file.read(file.sheets[0]) { _ in
      seen += 1
      return seen == 2 ? .stop : .goOn
    }
    #expect(seen == 2)
  }

  @Test("Nothing is an empty file", arguments: ["", " \r\n\t\n", "\u{FEFF}", "sep=;\r\n"])
  func empty(text: String) {
    #expect(fault(text) == .emptyFile)
  }

  @Test("A table of empty cells is an empty sheet", arguments: [";;\n;;\n", "\"\";\"\"\n"])
  func emptyCells(text: String) {
    #expect(fault(text) == .emptySheet(""))
  }

  @Test("Limits on rows, columns, cells and text are told with the place")
  func limits() {
    let text = Array("a;b;c\n1;2;3\n4;5;6\n".utf8)
    var limits = TableLimits()
    limits.rows = 2
    #expect(fault(text, limits: limits) == .tooLarge(.rows, limit: 2, at: .text(line: 3, column: 1)))
    limits = TableLimits()
    limits.columns = 2
    #expect(fault(text, limits: limits) == .tooLarge(.columns, limit: 2, at: .text(line: 1, column: 5)))
    limits = TableLimits()
    limits.cells = 5
    #expect(fault(text, limits: limits) == .tooLarge(.cells, limit: 5, at: .text(line: 2, column: 1)))
    limits = TableLimits()
    limits.fileBytes = 10
    #expect(fault(text, limits: limits) == .tooLarge(.file, limit: 10, at: nil))
    limits = TableLimits()
    limits.textBytes = 4
    #expect(
      fault(Array("a;b\n1;lang\n2;langer\n".utf8), limits: limits)
        == .tooLarge(.text, limit: 4, at: .text(line: 3, column: 3)))
  }
}
