import Supervision
import Testing

@Suite("trede halfyear")
struct RoundCommandTests {
  private func desk() -> Desk {
    let desk = Desk()
    desk.clock = Day(2024, 2, 12)
    var contents = Fixture.contents([Fixture.almere, Fixture.bare("GM0995", "Lelystad")])
    contents.settings.backPlanning = BackPlanning(tasks: [.init(title: "stukken aanleveren", days: -7)])
    desk.contents = contents
    return desk
  }

  @Test("The board, under every name it has, over the half-year that closed last")
  func board() {
    let desk = desk()
    #expect(desk.run("step almere 2023-II --step council --planned 2024-02-27") == 0)
    var texts: Set<String> = []
    for line in ["halfyear", "ronde", "halfyear show", "ronde toon 2023-II", "halfyear 2023-II"] {
      #expect(desk.run(line) == 0, "\(line): \(desk.errors)")
      texts.insert(desk.output)
    }
    #expect(texts.count == 1)
    let text = texts.first ?? ""
    #expect(text.contains("ronde over 2023-II · peildatum 01-01-2024 · 2 gemeenten"))
    #expect(text.contains("terugrekenen voor GS van dinsdag 27 februari"))
    #expect(text.contains("stukken aanleveren  di 20 februari  over 8 dagen"))
    #expect(text.contains("zonder GS-dag: Lelystad"))
    #expect(desk.run("halfyear 2023-III") == 64)
  }

  @Test(
    "On a narrow terminal columns go whole, and none of the words is cut", arguments: [40, 60, 80, 100, 132])
  func widths(columns: Int) {
    let desk = desk()
    desk.isTerminal.output = true
    desk.columns = columns
    desk.environment["NO_COLOR"] = "1"
    #expect(desk.run("halfyear") == 0)
    let lines = desk.output.split(separator: "\n")
    #expect(lines.dropFirst().prefix(4).allSatisfy { $0.count <= columns }, "\(desk.output)")
    #expect(lines[1].contains("oordeel") && lines[1].contains("in GS"))
    #expect(lines[1].contains("stand per") == (columns >= 132))
  }

  @Test("The JSON tells every step with its state")
  func json() throws {
    let desk = desk()
    _ = desk.run("step almere 2023-II --step checked --done 2024-01-22")
    #expect(desk.run("halfyear --json") == 0)
    let json = try JSONValue(desk.output)
    #expect(json["period"] == .text("2023-II"))
    #expect(json["tallies"]?[1]?["done"] == .number(1))
    #expect(json["cases"]?[0]?["steps"]?[1]?["state"] == .text("done"))
    #expect(json["cases"]?[0]?["steps"]?[1]?["day"] == .text("2024-01-22"))
    #expect(desk.run("halfyear --plain") == 0)
    let counts = desk.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).count
    }
    #expect(Set(counts) == [26])
  }

  @Test("A file that cannot be read is told of, and the rest is there")
  func unreadable() {
    let desk = desk()
    desk.contents = Fixture.contents([Fixture.almere], unreadable: [Fixture.broken])
    for line in ["halfyear", "halfyear --plain", "halfyear --json", "halfyear facts almere"] {
      #expect(desk.run(line) == 65)
      #expect(desk.output.contains("Almere"))
      #expect((desk.output + desk.errors).contains("gm0995.json"))
    }
  }

  @Test("The facts name their sources, and nothing in them leans to a judgement")
  func facts() throws {
    let desk = desk()
    #expect(desk.run("halfyear facts almere 2023-II") == 0)
    #expect(desk.output.contains("feiten over 2023-II"))
    #expect(desk.output.contains("bron onbekend") || desk.output.contains("[Brief"))
    let leaning = [
      "adviseren", "voorstel:", "zou moeten", "onvoldoende gepresteerd", "haalbaar", "waarschijnlijk",
    ]
    for word in leaning { #expect(!desk.output.contains(word), "\(word)") }
    #expect(desk.run("ronde feiten almere --json") == 0)
    #expect(try JSONValue(desk.output)["period"] == .text("2023-II"))
    #expect(desk.run("halfyear facts") == 64)
    #expect(desk.run("halfyear facts hoorn") == 5)
  }

  private func steps(_ desk: Desk) -> Int { (try? desk.archive.log(of: nil, limit: nil))?.count ?? 0 }

  @Test("Opening says what it will do, asks, is one step, and a second time changes nothing")
  func opening() throws {
    let desk = desk()
    #expect(desk.run("halfyear open 2024-II") == 64, "nobody to ask, and no --yes")
    #expect(desk.output.contains("Lelystad"), "what it would do is said all the same")
    #expect(steps(desk) == 0)
    #expect(desk.run("ronde openen 2024-II --dry-run") == 0)
    #expect(steps(desk) == 0)
    #expect(desk.run("halfyear open 2024-II --yes") == 0)
    #expect(steps(desk) == 1)
    #expect(desk.output.contains("halfjaar 2024-II geopend"))
    #expect(desk.run("halfyear open 2024-II --yes") == 0)
    #expect(steps(desk) == 1)
    #expect(desk.output.contains("er verandert niets"))
    #expect(desk.run("check --all --json --filter lelystad --today 2024-07-15") != 64)
    #expect(desk.output.contains("Toezichtinformatie over de tweede helft van 2024"))
    #expect(desk.output.contains("uiterlijk 1 februari 2025"))
    #expect(desk.run("halfyear open") == 64)
  }

  @Test("Opening a half-year that is over asks for nothing that would be late at once")
  func openingThePast() {
    let desk = desk()
    #expect(desk.run("halfyear open 2023-II --yes") == 0, "\(desk.errors)")
    #expect(!desk.output.contains("keer toezichtinformatie gepland"), "\(desk.output)")
    #expect(desk.run("halfyear open 2025-I --yes") == 64)
    #expect(desk.errors.contains("dat kan tot en met 2024-II"), "\(desk.errors)")
  }

  @Test("The facts of another domain are no facts about housing")
  func factsOfAnotherDomain() {
    let desk = desk()
    var archive = Fixture.almere
    archive.id = "gm0034-archief"
    archive.domain = "informatie- en archiefbeheer"
    desk.contents = Fixture.contents([Fixture.almere, archive])
    #expect(desk.run("halfyear facts gm0034-archief") == 64)
    #expect(desk.errors.contains("over de huisvesting"), "\(desk.errors)")
  }
}
