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
    #expect(json.keys == ["schema", "today", "store", "unreadable", "cautions"])
    #expect(json["cautions"]?.count == 2)
  }
}
