import Supervision
import Testing

@Suite("trede list, agenda and validate")
struct ListTests {
  private func deskOfTwo() -> Desk {
    let desk = Desk()
    desk.contents = Fixture.contents([Fixture.bare("GM0995", "Lelystad"), Fixture.almere])
    return desk
  }

  @Test("The rows of the JSON, what asks for attention first, unknown as null")
  func json() throws {
    let desk = deskOfTwo()
    #expect(desk.run("list --json") == 0)
    let json = try JSONValue(desk.output)
    #expect(json.keys == ["schema", "cases"])
    let almere = try #require(json["cases"]?[0])
    #expect(
      almere.keys == [
        "case", "municipality", "code", "domain", "domainTitle", "rhythm", "trede", "judgement", "period",
        "backlog", "target",
        "total",
        "housed", "asOf", "percent", "actor", "next", "lacksNextStep", "closedOn",
      ])
    #expect(almere["municipality"] == .text("Almere"))
    #expect(almere["judgement"]?["colour"] == .text("rood"))
    #expect(almere["period"] == .text("2024-I"))
    #expect(almere["total"] == .number(278))
    #expect(almere["percent"] == .null)
    #expect(almere["next"]?["standing"] == .text("late"))
    #expect(almere["lacksNextStep"] == .bool(false))
    let lelystad = try #require(json["cases"]?[1])
    #expect(lelystad["trede"]?["name"] == .text("onbekend"))
    #expect(lelystad["judgement"] == .null)
    #expect(lelystad["next"] == .null)
  }

  @Test("For people, sorted and filtered")
  func text() {
    let desk = deskOfTwo()
    _ = desk.run("list")
    let lines = desk.output.split(separator: "\n")
    #expect(lines[0].contains("oordeel over 2023-II"))
    #expect(lines[1].hasPrefix("Almere") && lines[1].contains("niet adequaat (rood)"))
    #expect(lines[2].hasPrefix("Lelystad") && lines[2].contains("onbekend"))
    _ = desk.run("list --sort municipality --filter trede:onbekend")
    #expect(desk.output.contains("Lelystad"))
    #expect(!desk.output.contains("Almere"))
    #expect(desk.output.hasSuffix("1 van 2 gemeenten\n"))
    _ = desk.run("list --filter te-laat --plain")
    #expect(desk.output.split(separator: "\n").count == 1)
    #expect(desk.output.hasPrefix("gm0034\tAlmere\tGM0034\thuisvesting-vergunninghouders\t3\t2021-09-15"))
    _ = desk.run("list --plain")
    let counts = desk.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).count
    }
    #expect(Set(counts) == [25])
  }

  @Test("The agenda: what is open from before, then the weeks")
  func agenda() {
    let desk = Desk()
    #expect(desk.run("agenda") == 0)
    let headings = desk.output.split(separator: "\n").filter { $0.hasPrefix("week") || $0.hasPrefix("NOG") }
    #expect(
      headings == [
        "NOG OPEN VAN EERDER", "week 16 · 15 t/m 21 april 2024", "week 27 · 1 t/m 7 juli 2024",
        "week 31 · 29 juli t/m 4 augustus 2024",
      ])
    #expect(desk.output.hasSuffix("zonder datum: 1 (zie: trede controle --all)\n"))
    #expect(desk.run("agenda --from 2024-07-01 --until 2024-07-31") == 0)
    #expect(desk.output.contains("Taakstelling 2024-I: 278 te huisvesten"))
    #expect(desk.output.contains("1 te laat buiten deze periode"))
    #expect(!desk.output.contains("augustus"))
  }

  @Test("The agenda as JSON")
  func agendaJSON() throws {
    let desk = Desk()
    _ = desk.run("agenda --until 2024-04-30 --json")
    let json = try JSONValue(desk.output)
    #expect(
      json.keys == [
        "schema", "today", "store", "from", "until", "filter", "lateOutside", "items", "unreadable",
      ])
    #expect(
      json["items"]?.elements.map { $0["id"] } == [
        .text("bijgesteld-plan"), .text("tussendoel-april"), .text("overleg-april"),
      ])
  }

  private func deskWithCalendar() -> Desk {
    let desk = Desk()
    var contents = Fixture.contents()
    contents.settings.councilDays = [Day(2024, 4, 23)]
    contents.settings.recesses = [
      Recess(title: "meireces", firstDay: Day(2024, 4, 29), lastDay: Day(2024, 5, 10))
    ]
    contents.reference.calendar = WorkingCalendar(
      years: [2024], holidays: [.init(day: Day(2024, 4, 1), name: "tweede paasdag", kind: .recognised)])
    desk.contents = contents
    return desk
  }

  @Test("A week of the agenda: its days, and below them what stands on each")
  func week() {
    let desk = deskWithCalendar()
    #expect(desk.run("agenda --week 2024-16") == 0)
    #expect(desk.output.hasPrefix("week 16 · 15 t/m 21 april 2024\n ma 15 apr"))
    #expect(desk.output.contains("├─ ! Almere: Bestuurlijk overleg"))
    #expect(desk.output.contains("PERIODEN\n !  16 t/m 30 apr  Almere"))
    #expect(desk.run("agenda --week 2024-14") == 0)
    #expect(desk.output.contains("\nma 1 april · tweede paasdag\n"))
    #expect(desk.output.contains("1 te laat buiten deze periode"), "the plan was due on 31 March")
  }

  @Test("A month of the agenda, and its days as records and as JSON")
  func month() throws {
    let desk = deskWithCalendar()
    #expect(desk.run("agenda --month 2024-04") == 0)
    #expect(
      desk.output.hasPrefix(
        "april 2024 · week 14 t/m 18 · GS = GS-dag · r = meireces 29 april t/m 10 mei\n     ma"))
    #expect(desk.output.contains("\n 17  22"))
    #expect(desk.output.contains("\ndi 23 april · GS-dag\n"))
    // Said once, not on each of its days.
    #expect(desk.output.contains("PERIODEN\nmeireces 29 april t/m 10 mei\n"))
    #expect(!desk.output.contains("di 30 april · meireces"))
    #expect(!desk.output.contains("\u{1B}"))

    #expect(desk.run("agenda --month 2024-04 --plain") == 0)
    let records = desk.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(records.first == ["2024-04-01", "2024-14", "holiday", "tweede paasdag"])
    #expect(records.contains(["2024-04-23", "2024-17", "council"]))
    #expect(records.contains(["2024-04-29", "2024-18", "recess", "meireces", "2024-04-29", "2024-05-10"]))
    let running = records.filter { $0[2] == "running" }
    #expect(running.count == 14, "16 to 29 April; on the 30th it is due")
    #expect(records.filter { $0[2] == "due" }.allSatisfy { $0.count == 17 })

    #expect(desk.run("agenda --month 2024-04 --json") == 0)
    let json = try JSONValue(desk.output)
    #expect(json["from"] == .text("2024-04-01"))
    #expect(json["until"] == .text("2024-04-30"))
    #expect(json["days"]?.elements.count == 30)
    let first = json["days"]?.elements.first
    #expect(first?["holiday"] == .text("tweede paasdag"))
    #expect(first?["due"]?.elements.map { $0["id"] } == [.text("tussendoel-april")])
    #expect(json["days"]?.elements[19]["running"]?.elements.map { $0["id"] } == [.text("overleg-april")])
  }

  @Test("The filter leaves the days of a period and takes their items")
  func monthUnderFilter() throws {
    let desk = deskWithCalendar()
    #expect(desk.run("agenda --month 2024-04 --filter soort:overleg --json") == 0)
    let json = try JSONValue(desk.output)
    #expect(json["items"]?.elements.map { $0["id"] } == [.text("overleg-april")])
    #expect(json["days"]?.elements.count == 30)
  }

  @Test("Validate tells cautions, which fail nothing, and unreadable files, which do")
  func validate() throws {
    let desk = Desk()
    desk.contents = Fixture.contents([Fixture.bare("GM9999", "Nergens")], unreadable: [Fixture.broken])
    #expect(desk.run("validate") == 65)
    #expect(
      desk.output == """
        ONLEESBAAR
          cases/gm0995.json, regel 12, teken 3: is afgebroken: het einde ontbreekt
        VALT OP (houdt niets tegen)
          Nergens: GM9999 staat niet in de lijst van gemeenten van deze dossiermap
          Nergens: geen oordeelschaal bekend voor “huisvesting-vergunninghouders”
        2 dossiers nagekeken: 1 bestand onleesbaar, 2 punten vallen op.

        """)
    _ = desk.run("validate --json")
    let json = try JSONValue(desk.output)
    #expect(json.keys == ["schema", "today", "store", "unreadable", "templates", "cautions"])
    #expect(json["cautions"]?.count == 2)
  }
}
