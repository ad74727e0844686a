import Commands
import Supervision
import Testing
import Wording

@Suite("trede ladder")
struct LadderTests {
  /// Almere on trede 3, and a municipality that went up to trede 4 and of which one requirement is open.
  private func desk() -> Desk {
    let desk = Desk()
    var urk = Fixture.bare("GM0184", "Urk")
    var up = LadderEntry(step: .up, place: .on(Trede(4)!), from: Day(2024, 3, 19))
    up.reason = "afspraken niet nagekomen"
    up.decision = LadderEntry.Decision(on: Day(2024, 3, 19), number: "98", published: Day(2024, 3, 22))
    up.requirements = [FulfilledRequirement(.announceIntention, done: Day(2024, 3, 22))]
    urk.ladder = [LadderEntry(step: .recorded, place: .on(Trede(2)!), from: Day(2023, 4, 18)), up]
    desk.contents = Fixture.contents([Fixture.bare("GM0995", "Lelystad"), Fixture.almere, urk])
    return desk
  }

  @Test("From trede 4 down, with since when and how long, and the province")
  func table() {
    let desk = desk()
    #expect(desk.run("ladder") == 0, "\(desk.errors)")
    let lines = desk.output.split(separator: "\n").map(String.init)
    let headings = lines.filter { $0.hasPrefix("TREDE") }
    #expect(
      headings == [
        "TREDE 4 vooraankondiging · 1 gemeente", "TREDE 3 actief toezicht · 1 gemeente",
        "TREDE ONBEKEND: niets vastgelegd · 1 gemeente",
      ])
    let almere = lines.first { $0.hasPrefix("Almere") } ?? ""
    for cell in ["15-09-2021", "930 dagen (2 jr 6 mnd)", "niet adequaat (rood)", "!!1"] {
      #expect(almere.contains(cell), "\(cell) in \(almere)")
    }
    #expect(
      lines.last == "provincie  trede 6: 0  5: 0  4: 1  3: 1  2: 0  1: 0  geen: 0  onbekend: 1  bevroren: 0")
    #expect(desk.run("ladder --filter trede>=4") == 0)
    #expect(desk.output.contains("Urk") && !desk.output.contains("Almere"))
    #expect(desk.output.contains("1 van 3 gemeenten") && desk.output.contains("3: 1"))
    #expect(desk.run("ladder --sort nergens") == 64)
    #expect(desk.run("ladder --municipality nergens") == 5)
  }

  @Test("One municipality: the path with reasons and who decided, and what the law asks")
  func one() {
    let desk = desk()
    #expect(desk.run("ladder urk") == 0)
    let named = desk.output
    #expect(desk.run("ladder urk 4") == 64 && desk.run("ladder nergens") == 5)
    #expect(desk.run("ladder --municipality urk") == 0 && desk.output == named)
    for said in [
      "Urk · trede 4 vooraankondiging sinds 19-03-2024 · 14 dagen",
      "18-04-2023  trede 2 informatie opvragen en valideren · 336 dagen · vastgelegd: reden niet vastgelegd · wie besloot: niet vastgelegd",
      "opgeschaald: afspraken niet nagekomen · besluit GS nr. 98 · bekendgemaakt 22-03-2024",
      "[x] Voornemen openbaar bekendmaken: 22-03-2024 · nr. 98",
      "[ ] Afschrift voornemen aan raad: nu te doen · geen dag gesteld",
      "trede 5 besluit tot indeplaatsstelling: besluit openbaar bekendmaken, afschrift besluit aan raad (art. 124 lid 4), termijn in besluit noemen (art. 124 lid 2)",
      "trede 3 actief toezicht: geen vormvereisten; wat nog open staat vervalt",
    ] {
      #expect(desk.output.contains(said), "\(said)\n\(desk.output)")
    }
    #expect(!desk.output.contains("Almere"))
    #expect(desk.run("ladder --municipality lelystad") == 0)
    #expect(desk.output.contains("Lelystad · trede onbekend") && desk.output.contains("niets vastgelegd"))
    #expect(!desk.output.contains("omhoog"))
  }

  @Test("The JSON has the path, the checklist and the treden beside it, and unknown as null")
  func json() throws {
    let desk = desk()
    #expect(desk.run("ladder --json") == 0)
    let json = try JSONValue(desk.output)
    #expect(json["province"]?[2]?["place"] == .text("4") && json["province"]?[2]?["cases"] == .number(1))
    let urk = try #require(json["cases"]?[0])
    #expect(urk["place"] == .text("4") && urk["days"] == .number(14))
    #expect(urk["path"]?[0]?["days"] == .number(336))
    #expect(urk["path"]?[1]?["steps"]?[0]?["decisionNumber"] == .text("98"))
    #expect(urk["requirements"]?[0]?["met"] == .bool(true))
    #expect(urk["requirements"]?[1]?["standing"] == .text("today"))
    #expect(urk["above"]?["requirements"]?[2] == .text("nameTerm"))
    #expect(urk["below"]?["place"] == .text("3"))
    let lelystad = try #require(json["cases"]?[2])
    #expect(lelystad["place"] == .text("unknown") && lelystad["since"] == .null)
    #expect(lelystad["days"] == .null && lelystad["above"] == .null && lelystad["judgement"] == .null)
  }

  @Test("A case a line in the plain form, and below one municipality its path and requirements")
  func plain() {
    let desk = desk()
    func lines() -> [[Substring]] {
      desk.output.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }
    #expect(desk.run("ladder --plain") == 0)
    #expect(lines().map(\.count) == [16, 16, 16])
    #expect(lines().map { $0[4] } == ["4", "3", "unknown"])
    #expect(desk.run("ladder --plain --municipality urk") == 0)
    #expect(lines().map { $0[0] } == ["case", "step", "step", "requirement", "requirement"])
    #expect(lines()[4][3] == "open")
  }

  @Test("Nothing is wider than the terminal, in either language", arguments: [40, 80, 132])
  func widths(columns: Int) {
    let desk = desk()
    desk.isTerminal.output = true
    desk.columns = columns
    desk.environment["NO_COLOR"] = "1"
    for line in [
      "ladder", "ladder --municipality urk", "ladder --lang en", "ladder --municipality urk --lang en",
    ] {
      #expect(desk.run(line) == 0)
      #expect(desk.output.split(separator: "\n").allSatisfy { $0.count <= columns }, "\(desk.output)")
    }
  }
}
