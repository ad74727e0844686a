import Commands
import Supervision
import Testing

@Suite("A round of tables over the practice province")
struct StoryTests {
  private static let revision =
    "import targets bijstelling.txt --from 2024-11-08 --national 14.000 --by 'staatssecretaris van Asiel en Migratie' "
    + "--source 'Brief over de bijstelling' --number 2024-0091 --date 2024-11-08 --yes"

  @Test("Targets, their revision and counts in three dialects; all undone, the first bytes are back")
  func round() throws {
    let office = try Office()
    let before = office.contents

    #expect(office.run("import targets taakstelling-2024-II.csv --yes") == 0, "\(office.errors)")
    #expect(office.output.contains("Vastgelegd: taakstelling 2024-II van 12 gemeenten."))
    office.today = "2024-11-12"
    #expect(office.run(Self.revision) == 0, "\(office.errors)")
    #expect(office.output.contains("TAAKSTELLING 2024-II, vanaf 8 november 2024, landelijk 14.000"))
    #expect(office.output.contains("  Zandwolde                       34 → 28\n"))
    office.today = "2024-12-12"
    #expect(office.run("invoer cijfers stand.xlsx --yes") == 0, "\(office.errors)")
    #expect(office.output.contains("STAND 1 december 2024 (2024-II), levering 10 december 2024"))

    let subject = try office.read("Súdmeer")
    let record = try #require(subject.record(HalfYear(2024, .second)))
    #expect(record.notice(on: Day(2024, 10, 1))?.persons == 22)
    let notice = try #require(record.notice(on: Day(2024, 11, 8)))
    #expect(notice.persons == 18 && notice.national == 14_000)
    #expect(notice.by == "staatssecretaris van Asiel en Migratie")
    let source = try #require(subject.document(notice.source))
    #expect(source.title == "Brief over de bijstelling" && source.number == "2024-0091")
    #expect(source.date == Day(2024, 11, 8))
    let count = try #require(record.stand(asOf: Day(2024, 12, 1), knownOn: .latest))
    #expect(count.housed == 19 && count.delivered == Day(2024, 12, 10) && count.reporter == .coa)
    #expect(
      try office.read("Nieuw-Oosterbroek aan de Vliet").record(HalfYear(2024, .second))?.counts.count == 1)

    #expect(office.run("log --plain") == 0)
    #expect(office.output.split(separator: "\n").count == 3, "one step a table")
    for _ in 1...3 { #expect(office.run("undo") == 0) }
    #expect(office.contents == before)
  }

  @Test("The same files once more change nothing and say so, on another day too")
  func again() throws {
    let office = try Office()
    let lines = [
      "import targets taakstelling-2024-II.csv --yes", Self.revision, "import counts stand.xlsx --yes",
    ]
    office.today = "2024-12-12"
    for line in lines { #expect(office.run(line) == 0, "\(office.errors)") }
    let after = office.contents
    office.today = "2025-01-20"
    for line in lines {
      #expect(office.run(line) == 0, "\(office.errors)")
      #expect(office.output.contains("Er verandert niets"))
    }
    #expect(office.contents == after)
    #expect(office.run("log --plain") == 0)
    #expect(office.output.split(separator: "\n").count == 3)
  }

  @Test("The same workbook in OpenDocument, after the one of Excel, changes nothing")
  func openDocument() throws {
    let office = try Office()
    office.today = "2024-12-12"
    #expect(office.run("import counts stand.xlsx --yes") == 0, "\(office.errors)")
    let after = office.contents
    #expect(office.run("import counts stand.ods --yes") == 0, "\(office.errors)")
    #expect(office.output.contains("Er verandert niets: deze cijfers zijn al vastgelegd."))
    #expect(office.contents == after)
  }

  @Test("A correction is one more delivery; the table from before it changes nothing")
  func correction() throws {
    let office = try Office()
    let first = "Gemeente;Gehuisvest per 1 april 2024\nZandwolde;26\nMeerburg;11\n"
    office.table(first)
    office.today = "2024-04-09"
    #expect(office.run("import counts tabel.csv --yes") == 0, "\(office.errors)")
    office.table("Gemeente;Gehuisvest per 1 april 2024\nZandwolde;25\nMeerburg;11\n")
    office.today = "2024-04-16"
    #expect(office.run("import counts tabel.csv --yes") == 0)
    #expect(office.output.contains("Zandwolde  26 → 25\n"))
    #expect(office.output.contains("Meerburg   11, is al zo\n"))
    #expect(office.output.contains("Vastgelegd: stand 1 april 2024 van Zandwolde."))
    office.table(first)
    office.today = "2024-04-17"
    #expect(office.run("import counts tabel.csv --yes") == 0)
    #expect(office.output.contains("26 is al bekend en is daarna 25 geworden; dat blijft zo"))
    #expect(office.output.contains("Er verandert niets"))
    let record = try #require(try office.read("Zandwolde").record(HalfYear(2024, .first)))
    let deliveries = record.deliveries(asOf: Day(2024, 4, 1), knownOn: .latest)
    #expect(deliveries.map(\.housed) == [26, 25])
    #expect(deliveries.map(\.delivered) == [Day(2024, 4, 9), Day(2024, 4, 16)])
    #expect(office.run("import counts tabel.csv --delivered 2024-04-17 --yes") == 0)
    #expect(office.output.contains("25 → 26"), "a day of its own makes it a new delivery")
  }

  @Test("A revision without a day holds from today, a first target from the start of its half-year")
  func dayOfRevision() throws {
    let office = try Office()
    office.table("Gemeente;Taakstelling 2024-I\nZandwolde;38\n")
    #expect(office.run("import targets tabel.csv --yes") == 0, "\(office.errors)")
    let record = try #require(try office.read("Zandwolde").record(HalfYear(2024, .first)))
    #expect(record.targets.map(\.persons) == [41, 38])
    #expect(record.targets.last?.from == Day(2024, 4, 2))
    office.table("Gemeente;Taakstelling 2024-II\nZandwolde;30\n")
    #expect(office.run("import targets tabel.csv --yes") == 0)
    #expect(try office.read("Zandwolde").record(HalfYear(2024, .second))?.targets.last?.from == nil)
  }

  @Test("It is asked on a terminal; no leaves everything, and without one it takes --yes")
  func asking() throws {
    let office = try Office()
    let before = office.contents
    #expect(office.run("import targets taakstelling-2024-II.csv") == 64)
    #expect(office.output.contains("Zandwolde") && office.errors.contains("--yes"))
    office.isTerminal = .init(input: true, output: true, errors: true)
    office.answers = ["n"]
    #expect(office.run("import targets taakstelling-2024-II.csv") == 0)
    #expect(office.errors.contains("Taakstelling 2024-II van 12 gemeenten.\nDoorgaan? [j/N]"))
    #expect(office.errors.contains("Er is niets vastgelegd."))
    #expect(office.run("import targets taakstelling-2024-II.csv --dry-run") == 0)
    #expect(office.output.contains("Zou vastleggen: taakstelling 2024-II van 12 gemeenten."))
    #expect(office.contents == before)
    office.answers = ["j"]
    #expect(office.run("import targets taakstelling-2024-II.csv") == 0)
    #expect(office.contents != before)
  }

  @Test("An opening balance is recorded where none is known, and its sign is told from the total")
  func opening() throws {
    let office = try Office()
    office.table(
      "Gemeente;Saldo;Taakstelling 2024-II;Totaal\nZandwolde;-6;34;40\nMeerburg;5;25;20\n")
    #expect(office.run("import targets tabel.csv --yes") == 0, "\(office.errors)")
    #expect(office.output.contains("Zandwolde  nieuw: 34, begint met achterstand 6"))
    let period = HalfYear(2024, .second)
    #expect(try office.read("Zandwolde").record(period)?.carried.map(\.persons) == [6])
    #expect(try office.read("Meerburg").record(period)?.carried.map(\.persons) == [-5])
  }

  @Test("While a question waits, somebody else records the same: nothing is recorded twice")
  func twoTerminals() throws {
    let office = try Office()
    office.isTerminal = World.Streams(input: true, output: true, errors: true)
    office.table("Gemeente;Gehuisvest\nZandwolde;26\n")
    for line in ["import counts tabel.csv --as-of 2024-04-01", "halfyear open 2024-II"] {
      office.meanwhile = [line]
      office.answers = ["j"]
      #expect(office.run(line) == 75, "\(office.output)")
      #expect(office.errors.contains("is intussen gewijzigd"), "\(office.errors)")
      let once = office.contents
      office.answers = ["j"]
      #expect(office.run(line) == 0, "\(office.errors)")
      #expect(office.contents == once, "\(line) again changes nothing")
    }
    #expect(
      try office.read("Zandwolde").record(HalfYear(2024, .first))?.counts.filter {
        $0.asOf == Day(2024, 4, 1)
      }.count == 1)
  }
}
