import Supervision
import Testing

@Suite("Other domains on the command line")
struct OtherDomainTests {
  private static let domains = [
    Domain(
      code: "archief", title: "informatie- en archiefbeheer", rhythm: .year, from: nil, until: nil,
      source: "s"),
    Domain(code: "financien", title: "financiën", rhythm: .year, from: nil, until: nil, source: "s"),
  ]

  private func desk() -> Desk {
    let desk = Desk()
    var archive = Fixture.bare("GM0034", "Almere", domain: "archief")
    archive.take(Self.domains[0])
    var judged = HalfYearRecord(period: HalfYear(2023, .second))
    judged.judgement = Judgement(word: "onvoldoende", colour: "rood")
    archive.halfYears = [judged]
    var finance = Fixture.bare("GM0034", "Almere", domain: "financien")
    finance.take(Self.domains[1])
    judged.judgement = Judgement(word: "repressief", colour: nil)
    finance.halfYears = [judged]
    var contents = Fixture.contents([Fixture.almere, archive, finance])
    contents.reference.domains = Self.domains
    contents.reference.scales = [
      JudgementScale(
        domain: "financien", from: Day(2017, 1, 1), until: nil,
        steps: [.init(word: "repressief", colour: nil), .init(word: "preventief", colour: nil)], source: "s")
    ]
    desk.contents = contents
    return desk
  }

  @Test("Side by side in the dossier")
  func show() throws {
    let desk = desk()
    #expect(desk.run("show almere") == 0)
    #expect(
      desk.output.contains(
        """
        ANDERE DOMEINEN
          financiën: repressief over 2023 · geen volgende stap
          informatie- en archiefbeheer: onvoldoende (rood) over 2023 · geen volgende stap
        """))
    #expect(desk.run("show almere --json") == 0)
    let others = try #require(try JSONValue(desk.output)["otherDomains"]?.elements)
    #expect(others.map { $0["domainTitle"] } == [.text("financiën"), .text("informatie- en archiefbeheer")])
    #expect(
      others[0].keys == ["case", "domain", "domainTitle", "rhythm", "trede", "judgement", "next"])
    #expect(others[0]["judgement"]?["colour"] == .null)
    #expect(others[1]["judgement"]?["period"] == .text("2023-II"))
  }

  @Test("A dossier of another domain names it in words and counts no persons")
  func ownDossier() {
    let desk = desk()
    #expect(desk.run("show almere --domain archief") == 0)
    #expect(desk.output.contains("Almere (GM0034)\ninformatie- en archiefbeheer\n"))
    #expect(desk.output.contains("OORDELEN\n  2023  onvoldoende (rood)\n"))
    #expect(
      desk.output.contains("  huisvesting-vergunninghouders: trede 3 actief toezicht · niet adequaat (rood)"))
    #expect(!desk.output.contains("PERSONEN"))
  }

  @Test("A row a case, with the domain and the year")
  func list() {
    let desk = desk()
    #expect(desk.run("list --filter archief") == 0)
    #expect(desk.output.contains("Almere informatie- en archiefbeheer"))
    #expect(desk.output.contains("onvoldoende (rood) 2023"))
  }

  @Test("A judgement over a year, a word alone")
  func assess() {
    let desk = desk()
    #expect(desk.run("assess almere 2024 --domain financien --word preventief") == 0)
    #expect(desk.output.contains("oordeel over 2024 van Almere: preventief."))
    #expect(desk.run("assess almere 2024-I --domain financien --word preventief") == 64)
    #expect(desk.errors.contains("Dit domein wordt per jaar beoordeeld: typ 2024"))
    #expect(desk.run("assess almere 2024 --word adequaat") == 64)
    #expect(desk.errors.contains("Noem ook welk halfjaar: 2024-I of 2024-II"))
  }
}
