import Commands
import Supervision
import Testing

@Suite("trede export")
struct ExportTests {
  @Test("The calendar goes to standard output, or whole into the file that is named")
  func out() {
    let desk = Desk()
    #expect(desk.run("export ics") == 0)
    let text = desk.output
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(desk.run("uitvoer ics --out termijnen.ics") == 0)
    #expect(desk.output.isEmpty)
    #expect(desk.errors == "Geschreven: termijnen.ics\n")
    #expect(desk.named["termijnen.ics"] == Array(text.utf8))
    #expect(desk.run("export ics --out -") == 0)
    #expect(desk.output == text)
  }

  @Test("A table is of terms unless it is said to be of municipalities, in either language")
  func tables() {
    let desk = Desk()
    _ = desk.run("export csv")
    let items = desk.output
    #expect(items.contains(";letterlijk;") && items.contains("voor 1 april 2024"))
    for name in ["items", "termijnen"] {
      _ = desk.run("export csv --of \(name)")
      #expect(desk.output == items)
    }
    _ = desk.run("export csv --of gemeenten")
    #expect(desk.output.contains(";taakstelling;") && desk.output.contains("Almere;GM0034;"))
  }

  @Test("The data is JSON with its number, and a filter leaves whole cases")
  func data() throws {
    let desk = Desk()
    #expect(desk.run("export json") == 0)
    #expect(try JSONValue(desk.output)["schema"] == .number(1))
    #expect(try JSONValue(desk.output)["cases"]?.count == 1)
    _ = desk.run("export json --filter !almere")
    #expect(try JSONValue(desk.output)["cases"]?.count == 0)
  }

  @Test("Late items that a filter hides are told beside what is written")
  func filter() {
    let desk = Desk()
    #expect(desk.run("export ics --filter soort:overleg") == 0)
    #expect(desk.output.contains("CATEGORIES:overleg") && !desk.output.contains("CATEGORIES:afspraak"))
    #expect(desk.errors == "1 te laat buiten filter\n")
  }

  @Test("A file that cannot be read is told, and the code says so; the rest is written")
  func unreadable() {
    let desk = Desk()
    desk.contents = Fixture.contents(unreadable: [Fixture.broken])
    #expect(desk.run("export ics") == 65)
    #expect(desk.output.contains("UID:gm0034.") && desk.errors.contains("gm0995"))
  }

  @Test(
    "What cannot be said is refused, and nothing is written",
    arguments: [
      ("export", "ics|csv|json"), ("export pdf", "Wel: ics, csv, json"),
      ("export csv --of letters", "termijnen, gemeenten"),
      ("export ics --of gemeenten", "--of hoort alleen bij csv"),
      ("export json --of x", "hoort alleen bij csv"),
      ("export ics --json", "--json"), ("export woo", "GEMEENTE"),
      ("export woo almere --from 2024-02-01 --to 2024-01-01", "eindigt"),
      ("export woo almere --from februari", "--from"),
    ])
  func refused(line: String, word: String) {
    let desk = Desk()
    #expect(desk.run(line + " --out x") == 64)
    #expect(desk.errors.contains(word), "\(desk.errors)")
    #expect(desk.named.isEmpty && desk.output.isEmpty)
  }

  @Test("The overview for a Woo request has what was recorded with who, and warns of numbers of persons")
  func disclosure() {
    let desk = Desk()
    _ = desk.run(["note", "almere", "Nummer 111222333 gezien", "--internal", "--on", "2024-03-01", "--yes"])
    #expect(desk.run("uitvoer woo almere --from 2024-01-01 --to 2024-04-02") == 0)
    #expect(desk.output.contains("INTERN notitie n1 · wie: "))
    #expect(desk.output.contains("4 LOGBOEK (1)\njk, 2 april 2024 08:41: "))
    #expect(desk.errors.hasPrefix("Let op: notes.n1: "))
    #expect(desk.run("uitvoer woo almere --from 2023-01-01 --to 2023-12-31") == 0)
    #expect(!desk.output.contains("INTERN notitie"))
    #expect(desk.run("export woo nergens") == 5)
  }

  @Test("The days of the period are read as other days are, and one as in a file may lie ahead")
  func days() {
    let desk = Desk()
    #expect(desk.run("export woo almere --from 2024-01-01 --to 2024-03-31") == 0)
    let text = desk.output
    #expect(desk.run(["export", "woo", "almere", "--from", "1 januari 2024", "--to", "31 mrt"]) == 0)
    #expect(desk.output == text && text.contains("periode  1 januari 2024 t/m 31 maart 2024"))
    #expect(desk.run("export woo almere --to 2024-12-31") == 0)
    #expect(desk.run(["export", "woo", "almere", "--from", "31 februari"]) == 64)
    #expect(desk.errors.contains("--from"))
  }
}
