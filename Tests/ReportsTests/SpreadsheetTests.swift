import Supervision
import Testing

@testable import Reports

@Suite("Tables for a spreadsheet")
struct SpreadsheetTests {
  private func row(_ cells: [SeparatedTable.Cell]) -> String {
    var table = SeparatedTable(headings: ["a"])
    table.add(cells)
    return String(table.text.dropFirst("\u{FEFF}a\r\n".count))
  }

  @Test(
    "No text becomes a formula",
    arguments: [
      ("=1+1", "'=1+1"), ("+31 320", "'+31 320"), ("-8", "'-8"), ("@som", "'@som"), (" =1", "' =1"),
      ("\t=1", "' =1"), ("\r=1", "\"'\n=1\""), ("＝1", "'＝1"), ("a=1", "a=1"), ("– 8", "– 8"),
      ("=HYPERLINK(\"http://x\";\"y\")", "\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\""),
    ])
  func formulas(text: String, cell: String) {
    #expect(row([.text(text)]) == "\(cell)\r\n")
  }

  @Test("Numbers stay numbers, below zero too, and days are days")
  func numbers() {
    #expect(row([.number(-8), .number(27_300), .day(Day(2024, 4, 1))]) == "-8;27300;2024-04-01\r\n")
    #expect(row([.text(nil), .number(nil), .day(nil), .text("")]) == ";;;\r\n")
  }

  @Test("Semicolons, quotes and line breaks stay inside their cell; what acts on a terminal is not written")
  func quoting() {
    #expect(
      row([.text("a;b"), .text("zei \"ja\""), .text("een\r\ntwee")])
        == "\"a;b\";\"zei \"\"ja\"\"\";\"een\ntwee\"\r\n")
    #expect(row([.text("\u{1B}]0;x\u{07}")]) == "\"�]0;x�\"\r\n")
  }

  @Test("Each row has a cell for each heading, after the mark of UTF-8", arguments: ["Flevoland", "Example"])
  func whole(store: String) throws {
    let contents = try Shipped.store(store)
    let context = Shipped.context(of: contents)
    let items = Shipped.items(of: contents)
    let overviews = contents.cases.map { $0.overview(agenda: $0.agenda(in: context), on: context.today) }
    for (text, count) in [
      (ItemTable.text(of: items), items.count), (MunicipalityTable.text(of: overviews), overviews.count),
    ] {
      #expect(text.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
      let rows = SpreadsheetReader.rows(of: String(text.unicodeScalars.dropFirst()))
      #expect(rows.count == count + 1)
      for row in rows { #expect(row.count == rows[0].count, "\(row)") }
    }
  }

  @Test("The row of Almere is that of `trede list`")
  func almere() throws {
    let (contents, almere) = try Shipped.almere()
    let context = Shipped.context(of: contents)
    let text = MunicipalityTable.text(of: [
      almere.overview(agenda: almere.agenda(in: context), on: context.today)
    ])
    let rows = SpreadsheetReader.rows(of: String(text.unicodeScalars.dropFirst()))
    let named = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]).prefix(16))
    #expect(named["beginstand"] == "45" && named["taakstelling"] == "233" && named["totaal"] == "278")
    #expect(named["oordeel"] == "niet adequaat" && named["kleur"] == "rood" && named["gehuisvest"] == "")
    #expect(named["trede"] == "3" && named["sinds"] == "2021-09-15" && named["code"] == "GM0034")
  }
}

/// Reads CSV by RFC 4180, with semicolons.
enum SpreadsheetReader {
  static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var rest = Array(text.unicodeScalars)[...]
    func put(_ scalar: Unicode.Scalar) {
      rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
    }
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        rest.removeFirst()
        put(scalar)
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted: rows[rows.count - 1].append("")
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted: rows.append([""])
      default: put(scalar)
      }
    }
    return rows.dropLast()
  }
}
