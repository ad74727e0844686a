import Commands
import Supervision
import Testing
import Wording

@Suite("trede figures")
struct FiguresTests {
  /// Almere with COA's stand of 1 April, and a municipality of which nothing is known.
  private func desk(housed: Int? = 120) -> Desk {
    let desk = Desk()
    desk.clock = Day(2024, 4, 12)
    var almere = Fixture.almere
    if let housed, let place = almere.halfYears.firstIndex(where: { $0.period == HalfYear(2024, .first) }) {
      almere.halfYears[place].counts = [
        Count(asOf: Day(2024, 4, 1), housed: housed, delivered: Day(2024, 4, 9))
      ]
    }
    desk.contents = Fixture.contents([Fixture.bare("GM0995", "Lelystad"), almere])
    return desk
  }

  @Test("The table, under both its names, over the half-year that runs")
  func table() {
    let desk = desk()
    var texts: Set<String> = []
    for line in ["figures", "cijfers", "cijfers 2024-I", "figures --sort attention"] {
      #expect(desk.run(line) == 0, "\(line): \(desk.errors)")
      texts.insert(desk.output)
    }
    #expect(texts.count == 1)
    let text = texts.first ?? ""
    let almere = text.split(separator: "\n").first { $0.hasPrefix("Almere") } ?? ""
    for cell in ["278", "120 · 1 apr", "139: 19 achter", "162 · 1 apr: 42 tekort", " 40 ", " 53 "] {
      #expect(almere.contains(cell), "\(cell) in \(almere)")
    }
    #expect(text.contains("2024-I  taakstelling 233 (1 van 2) · totaal 278 (1 van 2)"))
    #expect(text.contains("niet in de som van taakstelling, totaal, gehuisvest: Lelystad"))
    #expect(desk.run("figures 2024-III") == 64)
    #expect(desk.run("figures --sort nergens") == 64)
    #expect(desk.errors.contains("gelijk-tempo"))
  }

  @Test("One municipality, with every yardstick named and the half-years before")
  func one() {
    let desk = desk()
    #expect(desk.run("cijfers --municipality alm") == 0)
    let text = desk.output.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    for said in [
      "Almere · 2024-I · loopt, peildatum 1 juli 2024",
      "gehuisvest 120 COA-stand 1 april 2024, geleverd 09-04-2024",
      "gelijk tempo 139 op 1 april, 1/6 per maand: 19 achter",
      "afspraak 162 op 1 april: niet gehaald, 42 tekort",
      "totaal 278 achterstand 45 + taakstelling 233: nog 158", "tempo tot nu 40 per maand, nodig 53",
      "2023-II 363 318 45 achter", "2024-I 278 120 t/m 1 apr",
    ] {
      #expect(text.contains(said), "\(said)")
    }
    #expect(!text.contains("Lelystad") && !text.contains("█"))
    let flagged = desk.output
    for line in ["cijfers alm", "figures alm 2024-I", "cijfers 2024-I alm"] {
      #expect(desk.run(line) == 0 && desk.output == flagged, "\(line)")
    }
    #expect(desk.run("cijfers alm 2023-II") == 0 && desk.output.contains("Almere · 2023-II"))
    #expect(desk.run("cijfers nergens") == 5)
    #expect(desk.run("cijfers alm lelystad") == 64 && desk.errors.contains("“lelystad”"))
    #expect(desk.run("cijfers lelystad --municipality alm") == 64 && desk.errors.contains("“lelystad”"))
    #expect(desk.run("cijfers --municipality nergens") == 5)
    #expect(desk.run("cijfers --municipality lelystad") == 0)
    #expect(desk.output.contains("te weinig gegevens"))
  }

  /// Whatever the width, and without a terminal: a column may go, and the numbers that stay are the same.
  @Test("The numbers are the same at every width", arguments: [40, 80, 200])
  func widths(columns: Int) throws {
    let (desk, plain) = (desk(), desk())
    desk.isTerminal.output = true
    desk.columns = columns
    desk.environment["NO_COLOR"] = "1"
    for line in ["figures", "figures --municipality almere", "figures 2023-II"] {
      #expect(desk.run(line) == 0 && plain.run(line) == 0)
      #expect(desk.output.split(separator: "\n").allSatisfy { $0.count <= columns }, "\(desk.output)")
      func numbers(_ desk: Desk) -> Set<Substring> {
        Set(
          desk.output.split { !$0.isNumber && $0 != "." && $0 != "-" }.filter {
            $0.contains(where: \.isNumber)
          })
      }
      #expect(numbers(desk).isSubset(of: numbers(plain)))
      #expect(numbers(desk).isSuperset(of: line.hasSuffix("II") ? ["363", "318"] : ["278", "120"]))
      #expect(desk.run("\(line) --json") == 0 && plain.run("\(line) --json") == 0)
      #expect(desk.output == plain.output)
    }
  }

  @Test("The JSON has every yardstick with its day, and unknown as null")
  func json() throws {
    let desk = desk()
    #expect(desk.run("figures --json --sort municipality") == 0)
    let json = try JSONValue(desk.output)
    let almere = try #require(json["cases"]?[0])
    #expect(almere["evenPace"]?["day"] == .text("2024-04-01"))
    #expect(almere["evenPace"]?["difference"] == .number(-19))
    #expect(almere["agreements"]?[0]?["required"] == .number(162))
    #expect(almere["agreements"]?[0]?["result"] == .text("short"))
    #expect(almere["needed"]?["state"] == .text("needed"))
    #expect(almere["needed"]?["perMonth"] == .number(53))
    #expect(almere["trend"]?[0]?["total"] == .number(363))
    let lelystad = try #require(json["cases"]?[1])
    #expect(lelystad["evenPace"] == .null && lelystad["housed"] == .null)
    #expect(lelystad["needed"]?["state"] == .text("tooLittleKnown"))
    #expect(json["province"]?["total"]?["known"] == .number(1))
    #expect(json["province"]?["total"]?["missing"]?[0] == .text("Lelystad"))
    #expect(desk.run("figures --json --municipality almere") == 0)
    #expect(try JSONValue(desk.output)["cases"]?[1] == nil)
  }

  @Test("A half-year that is over needs nothing, and its table has no such column")
  func over() throws {
    let desk = desk()
    #expect(desk.run("figures 2023-II") == 0)
    #expect(desk.output.contains("eindstand") && !desk.output.contains("nodig"))
    #expect(desk.output.contains("achterstand 45"))
    #expect(desk.run("figures 2023-II --json --municipality almere") == 0)
    #expect(try JSONValue(desk.output)["cases"]?[0]?["needed"]?["state"] == .text("over"))
  }

  @Test("Sorted and filtered as on the screen; a line a case in the plain form")
  func sorted() {
    let desk = desk()
    for (word, first) in [("gemeente", "Almere"), ("gelijk-tempo", "Almere"), ("even-pace", "Almere")] {
      #expect(desk.run("cijfers --plain --sort \(word)") == 0)
      let lines = desk.output.split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false)
      }
      #expect(lines.map(\.count) == [22, 22])
      #expect(lines[0][2] == first)
    }
    #expect(desk.run("cijfers --filter trede:onbekend") == 0)
    #expect(desk.output.contains("Lelystad") && !desk.output.contains("\nAlmere"))
    #expect(desk.output.contains("1 van 2 gemeenten"))
  }

  @Test("A file that cannot be read is told of, and the rest is there")
  func unreadable() {
    let desk = desk()
    desk.contents = Fixture.contents([Fixture.almere], unreadable: [Fixture.broken])
    for line in ["figures", "figures --plain", "figures --json"] {
      #expect(desk.run(line) == 65)
      #expect(desk.output.contains("Almere"))
      #expect((desk.output + desk.errors).contains("gm0995.json"))
    }
  }
}
