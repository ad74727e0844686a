import Display
import Supervision
import Testing
import Wording

@testable import Commands

@Suite("The language of a run")
struct LanguageTests {
  private func desk(_ language: String? = nil) -> Desk {
    let desk = Desk()
    desk.contents = Fixture.contents(unreadable: [Fixture.broken])
    desk.environment["TREDE_LANG"] = language
    return desk
  }

  @Test("Dutch comes first, whatever the machine says")
  func dutchFirst() {
    let desk = desk()
    desk.environment["LANG"] = "en_GB.UTF-8"
    desk.environment["LC_ALL"] = "en_GB.UTF-8"
    #expect(desk.run("fiets") == 64)
    #expect(desk.errors.contains("Onbekende opdracht"))
    desk.environment["TREDE_LANG"] = ""
    #expect(desk.run("hulp") == 0)
    #expect(desk.output.contains("wat te laat is"))
  }

  @Test(
    "The option goes before the variable, wherever it stands",
    arguments: [
      ("help codes --lang en", nil), ("--lang en help codes", "nl"), ("help --lang=en codes", nil),
      ("help --lang nl codes --lang en", nil), ("help codes", "en"),
    ] as [(String, String?)])
  func option(line: String, variable: String?) {
    let desk = desk(variable)
    #expect(desk.run(line) == 0)
    #expect(desk.output.hasPrefix("Exit codes\n"), "\(desk.output) \(desk.errors)")
  }

  @Test(
    "Another language is refused, by a sentence that names both",
    arguments: [
      ("check --lang fr", nil, "“fr” bij --lang is geen taal. Kies nl of en.\n"),
      ("--lang EN", nil, "“EN” bij --lang is geen taal. Kies nl of en.\n"),
      ("help", "deutsch", "“deutsch” bij TREDE_LANG is geen taal. Kies nl of en.\n"),
      ("check --lang fr", "en", "“fr” of --lang is no language. Choose nl or en.\n"),
    ] as [(String, String?, String)])
  func refused(line: String, variable: String?, sentence: String) {
    let desk = desk(variable)
    #expect(desk.run(line) == 64)
    #expect(desk.errors == sentence)
    #expect(desk.output.isEmpty)
  }

  @Test("What is wrong with the arguments is said in the language, and a missing value of --lang too")
  func complaints() {
    let desk = desk("en")
    #expect(desk.run("letter almere --lang") == 64)
    #expect(desk.errors.contains("--lang nl|en"))
    #expect(desk.run("import counts coa.csv --as-of 31-02") == 64)
    #expect(desk.errors == "--as-of: There is no 31 February: February has 28 or 29 days\n")
    #expect(desk.run("undo --author") == 64)
    #expect(desk.errors.contains("--author NAME"))
  }

  @Test("The screen gets the language")
  func screen() {
    let desk = desk()
    desk.isTerminal = World.Streams(input: true, output: true, errors: true)
    #expect(desk.run("--lang en") == 0)
    #expect(desk.run("") == 0)
    #expect(desk.requests.map(\.language) == [.english, .dutch])
  }

  @Test("Help shows the names of the language first")
  func help() {
    let desk = desk("en")
    #expect(desk.run("help check") == 0)
    #expect(desk.output.hasPrefix("trede check (or: trede controle)\n  what is late"))
    #expect(desk.run("help") == 0)
    #expect(desk.output.contains("extend (uitstel) MUNICIPALITY ITEM"))
    #expect(desk.run("help environment") == 0)
    #expect(desk.output.contains("TREDE_LANG"))
    #expect(desk.run("hulp omgeving --lang nl") == 0)
    #expect(desk.output.contains("TREDE_LANG"))
  }

  @Test("Completions are in the language, and Dutch by themselves")
  func completions() {
    let desk = desk()
    #expect(desk.run("--generate-completion-script zsh") == 0)
    #expect(desk.output.contains("de map met dossiers"))
    #expect(desk.run("--lang en --generate-completion-script zsh") == 0)
    #expect(desk.output.contains("the folder with the cases"))
  }

  @Test(
    "What programs read is the same in every language",
    arguments: [
      "check --all", "list", "show almere", "agenda", "halfyear", "halfyear facts almere 2023-II", "validate",
      "log", "count almere 2024-I --as-of 2024-04-01 --housed 131 --dry-run",
      "note almere BSN-123456782 --dry-run", "halfyear open 2024-II --dry-run --yes",
      "import counts coa.csv --as-of 2024-04-01 --dry-run",
    ])
  func programs(line: String) {
    for form in ["--json", "--plain"] {
      let outputs = Language.allCases.map { language in
        let desk = desk(language.rawValue)
        desk.contents = Worked.contents
        desk.named = ["coa.csv": Array("Code;Gemeente;Gehuisvest\n0034;Almere;131\nTotaal;;132\n".utf8)]
        _ = desk.run("note almere een")
        _ = desk.run("\(line) \(form)")
        // Without anything odd there is no line to print.
        #expect(!desk.output.isEmpty || line == "validate" && form == "--plain", "\(line): \(desk.errors)")
        return desk.output
      }
      #expect(outputs[0] == outputs[1], "\(line) \(form)")
    }
  }

  @Test("What leaves the province is Dutch in every language")
  func documents() {
    for line in [
      "letter almere 2023-II", "dossier almere", "export ics", "export csv", "export json",
      "export woo almere",
    ] {
      let outputs = Language.allCases.map { language in
        let desk = desk(language.rawValue)
        desk.contents = Worked.contents
        #expect(desk.run(line) == 0, "\(line): \(desk.errors)")
        return desk.output
      }
      #expect(outputs[0] == outputs[1], "\(line)")
    }
  }

  @Test("A question is answered with yes in any language", arguments: ["j", "ja", "y", "Yes"])
  func yes(answer: String) {
    for language in Language.allCases {
      let desk = desk(language.rawValue)
      desk.contents = Worked.contents
      desk.isTerminal = World.Streams(input: true, output: true, errors: true)
      desk.answers = [answer]
      #expect(desk.run("remove almere a1") == 0)
      #expect(desk.errors.contains(language == .dutch ? "[j/N]" : "[y/N]"))
      #expect(desk.archive.cases["gm0034"]?.agreements.contains { $0.id == "a1" } == false, "\(answer)")
    }
  }
}
