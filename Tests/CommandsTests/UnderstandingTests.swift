import Commands
import Testing

@Suite("What was meant: suggestions and Dutch complaints")
struct UnderstandingTests {
  @Test(
    "A complaint is Dutch and says what to do",
    arguments: [
      ("chekc", "Onbekende opdracht “chekc”. Bedoelde u “check”?\nZie: trede --help\n"),
      ("contorle", "Onbekende opdracht “contorle”. Bedoelde u “controle”?\nZie: trede --help\n"),
      ("val", "Onbekende opdracht “val”. Bedoelde u “validate”?\nZie: trede --help\n"),
      ("chekc --filter x", "Onbekende opdracht “chekc”. Bedoelde u “check”?\nZie: trede --help\n"),
      ("xyzzy", "Onbekende opdracht “xyzzy”.\nZie: trede --help\n"),
      (
        "import",
        """
        Achter “import” hoort nog een woord:
          trede import targets BESTAND|-  de taakstellingen van alle gemeenten uit een
                                          tabel
          trede import counts BESTAND|-   de COA-cijfers van alle gemeenten uit een
                                          tabel
        Zie: trede --help

        """
      ),
      ("hulp fliter", "Geen hulp over “fliter”. Bedoelde u “filter”?\nZie: trede --help\n"),
      ("check --jsno", "Onbekende optie “--jsno”. Bedoelde u “--json”?\nZie: trede controle --help\n"),
      ("check -x", "Onbekende optie “-x”.\nZie: trede controle --help\n"),
      ("check --store", "Er ontbreekt een waarde: --store MAP\nZie: trede controle --help\n"),
      (
        "check --color paars",
        "De waarde “paars” kan niet bij --color always|never|auto. Wel: always, never, auto.\nZie: trede controle --help\n"
      ),
      (
        "check --json=1", "De optie “--json” heeft geen waarde, maar kreeg “1”.\nZie: trede controle --help\n"
      ),
      ("list 's-Gravenhage a", "Niet verwacht: “'s-Gravenhage”, “a”.\nZie: trede gemeenten --help\n"),
      ("show", "Er ontbreekt een woord: GEMEENTE\n"),
      ("letter almere", "Er ontbreekt een woord; nodig zijn: GEMEENTE HALFJAAR\n"),
      ("list --sort gemeent", "Er is geen kolom “gemeent”. Bedoelde u “gemeente”? Wel: \(Self.columns).\n"),
      ("show almeer", "Er is geen dossier van “almeer”. Bedoelde u “Almere”?\n"),
      ("show hoorn", "Er is geen dossier van “hoorn”. Zie: trede gemeenten\n"),
    ])
  func complaints(line: String, expected: String) {
    let desk = Desk()
    _ = desk.run(line)
    #expect(desk.errors == expected)
  }

  @Test("The first word of commands of two is explained with the names of its own language, also by the help")
  func family() {
    let desk = Desk()
    #expect(desk.run("invoer cijfer") == 64)
    #expect(desk.errors.contains("trede invoer cijfers BESTAND|-") && !desk.errors.contains("import"))
    for line in ["import --help", "help import"] {
      #expect(desk.run(line) == 0)
      #expect(desk.output.contains("trede import counts BESTAND|-"))
    }
    #expect(desk.run("help export") == 0)
    #expect(!desk.output.contains("hoort nog een woord"))
  }

  private static let columns = SortWords.columns.map { $0.word.in(.dutch) }.joined(separator: ", ")

  @Test("Nothing the user types brings English or a control character to the terminal")
  func noEnglish() {
    let desk = Desk()
    let words = [
      "check", "show", "--json", "--today", "-x", "--", "=", "--=", "-", "--color", "é\u{1B}", "''", "--no",
    ]
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let line = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        words.randomElement(using: &generator)!
      }
      _ = desk.run(line)
      for english in ["Unknown", "Unexpected", "Missing", "Invalid", "Error", "Usage", "invalid"] {
        #expect(!desk.errors.contains(english), "\(line)")
      }
      #expect(!desk.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(line)")
    }
  }

  @Test(
    "A municipality by id, code, name, other name, part, without accents",
    arguments: [
      ("gm0034", "Almere"), ("GM0034", "Almere"), ("almere", "Almere"), ("ALMERE", "Almere"),
      ("alm", "Almere"),
      ("sudwest", "Súdwest-Fryslân"), ("sudwest fryslan", "Súdwest-Fryslân"), ("fryslan", "Súdwest-Fryslân"),
      ("den bosch", "'s-Hertogenbosch"), ("hertogenbosch", "'s-Hertogenbosch"),
      ("GM0796", "'s-Hertogenbosch"),
      ("bergen nh", "Bergen (NH)"),
    ])
  func finding(text: String, name: String) throws {
    let desk = deskOfMany()
    #expect(desk.run(["show", text, "--json"]) == 0)
    #expect(try JSONValue(desk.output)["municipality"] == .text(name))
  }

  @Test("What could be several is named, not guessed")
  func several() {
    let desk = deskOfMany()
    #expect(desk.run("show bergen") == 5)
    #expect(desk.errors == "“bergen” kan meer gemeenten zijn: Bergen (L), Bergen (NH).\n")
  }

  @Test("Another domain is asked for by its word")
  func domains() throws {
    let desk = deskOfMany()
    #expect(desk.run("show almere --domain archief --json") == 0)
    #expect(try JSONValue(desk.output)["case"] == .text("gm0034-archief"))
    #expect(desk.run("show gm0034-archief --json") == 0)
    #expect(try JSONValue(desk.output)["case"] == .text("gm0034-archief"))
    #expect(desk.run("show almere --domain bouw") == 5)
    #expect(
      desk.errors
        == "Almere heeft geen dossier in het domein “bouw”. Wel: archief, huisvesting-vergunninghouders (kies met --domain).\n"
    )
  }

  private func deskOfMany() -> Desk {
    let desk = Desk()
    desk.contents = Fixture.contents([
      Fixture.almere, Fixture.bare("GM1900", "Súdwest-Fryslân"), Fixture.bare("GM0796", "'s-Hertogenbosch"),
      Fixture.bare("GM0373", "Bergen (NH)"), Fixture.bare("GM0893", "Bergen (L)"),
      Fixture.bare("GM0034", "Almere", domain: "archief"),
    ])
    return desk
  }
}

/// Random numbers that are the same at every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
