import Testing

@testable import Tables

@Suite("Which delimiter a text has")
struct DelimiterTests {
  private func delimiter(_ text: String) throws -> Delimiter? {
    guard case .delimited(let dialect) = try TableFile(Array(text.utf8)).format else { return nil }
    return dialect.delimiter
  }

  @Test("The one that parts the lines alike")
  func plain() throws {
    #expect(try delimiter("code,naam,aantal\nGM9001,Noord,1\n") == .comma)
    #expect(try delimiter("code;naam;aantal\nGM9001;Noord;1\n") == .semicolon)
    #expect(try delimiter("code\tnaam\taantal\nGM9001\tNoord, Zuid\t1\n") == .tab)
    #expect(try delimiter("code\nGM9001\n") == nil)
  }

  @Test("A comma in every number does not make it one")
  func decimalCommas() throws {
    #expect(try delimiter("1,5;2,5\n3,5;4,5\n") == .semicolon)
    #expect(try delimiter("naam;deel\nNoord;1,5\nZuid;2,5\n") == .semicolon)
  }

  @Test("Delimiters within quotes are none")
  func quoted() throws {
    #expect(try delimiter("\"a;b\",c\n\"d;e\",f\n\"g\",h\n") == .comma)
  }

  @Test("A title above the table and totals below it do not matter")
  func titles() throws {
    #expect(
      try delimiter("Aantallen, per gemeente, 2024\n\ncode;aantal\nGM9001;1\nGM9002;2\nTotaal\n")
        == .semicolon)
  }

  @Test("Excel's first line says so, and is no row", arguments: ["\r\n", "\n", "\r"])
  func announced(end: String) throws {
    let text = "sep=;\(end)a,b;c\(end)"
    #expect(try delimiter(text) == .semicolon)
    let found = try rows(text)
    #expect(found.map { $0.cells.map(\.text) } == [["a,b", "c"]])
    #expect(found[0].cells[1].place == .text(line: 2, column: 5))
  }

  @Test("How numbers are written follows from the text")
  func notation() throws {
    #expect(try TableFile(Array("a;b\n1.234;2\n".utf8)).notation == .dutch)
    #expect(try TableFile(Array("a\tb\n1.234\t2\n".utf8)).notation == .unknown)
    #expect(try TableFile(Array("a\tb\n1.234\t2,5\n".utf8)).notation == .dutch)
    #expect(try TableFile(Array("a,b\n1.234,\"1.234,50\"\n".utf8)).notation == .dutch)
    #expect(try TableFile(Array("a,b\n1.234,\"1,234\"\n".utf8)).notation == .unknown)
  }
}
