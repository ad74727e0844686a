import Recording
import Supervision
import Testing
import Wording

@testable import Commands

@Suite("Recording from the command line") struct RecordingCommandTests {
  private func desk() -> Desk {
    let desk = Desk()
    desk.contents = Fixture.contents([Worked.almere])
    return desk
  }

  private func almere(_ desk: Desk) throws -> Case { try #require(desk.archive.cases["gm0034"]) }

  @Test("A receipt is recorded, said in a sentence, and stands in the case")
  func receipt() throws {
    let desk = desk()
    #expect(desk.run("receive almere a1 --on 2024-03-28 --how post") == 0)
    #expect(
      desk.output
        == "Vastgelegd: bijgesteld plan van Almere ontvangen op 28-03-2024. Ongedaan maken: trede ongedaan\n")
    #expect(desk.errors.isEmpty)
    let plan = try #require(try almere(desk).agreements.first { $0.id == "a1" })
    #expect(plan.receipts == [Receipt(on: Day(2024, 3, 28), channel: "post")])
  }

  @Test(
    "The Dutch word does the same",
    arguments: [
      ("receive almere a1 --on 2024-03-28", "ontvangen almere a1 --on 2024-03-28"),
      ("meeting hold almere o2 --on 2024-04-02", "overleg gehouden almere o2 --on 2024-04-02"),
      ("meeting-hold almere o2 --on 2024-04-02", "overleg-gehouden almere o2 --on 2024-04-02"),
      ("meeting plan almere o2 --on 2024-04-18", "overleg plannen almere o2 --on 2024-04-18"),
      ("meeting move almere o2 --on 2024-04-18", "overleg verplaatsen almere o2 --on 2024-04-18"),
      ("meeting cancel almere o2 --on 2024-04-02", "overleg afgelast almere o2 --on 2024-04-02"),
      ("meeting add almere --on 2024-04-18", "overleg almere --on 2024-04-18"),
      (
        "count almere 2024-I --as-of 2024-04-01 --housed 131", "cijfer almere --as-of 2024-04-01 --housed 131"
      ),
      ("plan status almere p1 --status voldoende", "planstatus almere p1 --status voldoende"),
    ]) func dutch(english: String, dutch: String) throws
  {
    let (first, second) = (desk(), desk())
    #expect(first.run(english) == 0, "\(first.errors)")
    #expect(second.run(dutch) == 0, "\(second.errors)")
    #expect(try almere(first) == almere(second))
    #expect(try almere(first) != Worked.almere)
  }

  @Test("A code needs no other case to be read; a name does", arguments: ["gm0034", "GM0034", "almere"])
  func byCode(municipality: String) throws {
    let desk = desk()
    #expect(desk.run("note \(municipality) gebeld") == 0, "\(desk.errors)")
    #expect(desk.readings == (municipality == "almere" ? 1 : 0))
    #expect(desk.output.contains("Almere"))
    #expect(try almere(desk).notes.last?.text == "gebeld")
  }

  @Test("A code that is none of the store's is refused as a name is", arguments: ["gm0304", "gm0796"])
  func unknownCode(code: String) {
    let desk = desk()
    let shown = (desk.run("show \(code)"), desk.errors)
    #expect((desk.run("note \(code) gebeld"), desk.errors) == shown)
  }

  @Test("--dry-run says what would change and writes nothing")
  func rehearsal() throws {
    let desk = desk()
    #expect(desk.run("receive almere a1 --on 2024-03-28 --dry-run") == 0)
    #expect(desk.output.hasPrefix("Zou vastleggen: bijgesteld plan van Almere ontvangen op 28-03-2024.\n"))
    #expect(desk.output.contains("agreements[a1].receipts: niets → [{\"on\": \"2024-03-28\"}]"))
    #expect(try almere(desk) == Worked.almere)
  }

  @Test("--json gives the step as the log has it")
  func json() throws {
    let desk = desk()
    #expect(desk.run("receive almere a1 --on 2024-03-28 --author mb --json") == 0)
    let written = try JSONValue(desk.output)
    #expect(written.keys == ["schema", "step", "dryRun", "cautions"])
    let step = try #require(written["step"])
    #expect(step.keys == ["id", "at", "author", "cases", "sentence", "changes"])
    #expect(step["author"] == .text("mb"))
    #expect(step["cases"] == .list([.text("gm0034")]))
    #expect(step["changes"]?[0]?["before"] == .null)
    #expect(step["changes"]?[0]?["after"]?[0]?["on"] == .text("2024-03-28"))
    #expect(desk.run("log --json") == 0)
    #expect(try JSONValue(desk.output)["entries"]?[0] == step)
  }

  @Test("Who records it: option, variable, the name of the login")
  func author() throws {
    let desk = desk()
    _ = desk.run("note almere een --author mb")
    desk.environment["TREDE_AUTHOR"] = "ab"
    _ = desk.run("note almere twee")
    desk.environment["TREDE_AUTHOR"] = nil
    _ = desk.run("note almere drie")
    let authors = try desk.archive.log(of: nil, limit: nil).map(\.stamp.author)
    #expect(authors == ["jk", "ab", "mb"])
  }

  @Test("A text comes from standard input at a hyphen, once")
  func input() throws {
    let desk = desk()
    desk.input = "Gebeld met de griffier."
    #expect(desk.run("note almere -") == 0)
    #expect(try almere(desk).notes.last?.text == "Gebeld met de griffier.")
    #expect(desk.run("contact almere --with wethouder --text -") == 0)
    #expect(try almere(desk).contacts.last?.text == ["Gebeld met de griffier."])
    #expect(desk.run("contact almere --with - --text -") == 64)
    desk.input = nil
    #expect(desk.run("note almere -") == 65)
  }

  @Test("A text as long as a document is refused before anything is written")
  func documentInANote() throws {
    let desk = desk()
    desk.input = String(repeating: "Dit is een zin van een notitie.\n", count: 100_000)
    #expect(desk.run("note almere -") == 64)
    #expect(
      desk.errors
        == "--text: Dit is te lang: hoogstens 100.000 tekens. Een stuk zelf hoort in het zaaksysteem; leg zijn "
        + "nummer vast\n")
    #expect(try almere(desk) == Worked.almere)
    desk.input = String(repeating: "é", count: 100_000)
    #expect(desk.run("note almere -") == 0, "\(desk.errors)")
    #expect(try almere(desk).notes.last?.text.count == 100_000)
  }

  @Test("Several lines of a report are several flags; another flag may stand there once")
  func lines() throws {
    let desk = desk()
    #expect(desk.run(["meeting", "hold", "almere", "o2", "--report", "Eén.", "--report", "Twee."]) == 0)
    #expect(try almere(desk).meetings.last?.report == ["Eén.", "Twee."])
    #expect(desk.run("receive almere a1 --on 2024-03-28 --on 2024-03-29") == 64)
    #expect(desk.errors == "De optie --on staat er twee keer.\n")
  }

  @Test("A lead is a number below zero, and a note may be several words")
  func values() throws {
    let desk = desk()
    #expect(desk.run("carried almere 2024-I --persons -5") == 0, "\(desk.errors)")
    #expect(try almere(desk).record(HalfYear(2024, .first))?.carried.last?.persons == -5)
    #expect(desk.run("note almere De cijfers zijn leidend --internal") == 0)
    #expect(try almere(desk).notes.last?.text == "De cijfers zijn leidend")
    #expect(try almere(desk).notes.last?.internal == true)
  }

  @Test(
    "What is missing or wrong is said by the name of its flag",
    arguments: [
      ("receive", "Er ontbreekt een woord: GEMEENTE\n"),
      ("extend almere a1", "Er ontbreekt een waarde: --to TERMIJN (uitstel tot)\n"),
      ("count almere --as-of 2024-04-01", "Er ontbreekt een waarde: --housed AANTAL (gehuisvest)\n"),
      (
        "count almere --as-of 2024-04-01 --housed -5",
        "Na --housed komt een waarde, maar “-5” begint met een streepje. Is dat de waarde, schrijf dan --housed=-5\n"
          + "Zie: trede cijfer --help\n"
      ),
      ("count almere 2024-III --housed 5", "“2024-III” bestaat niet: een jaar heeft de halfjaren I en II\n"),
      ("receive almere a1 a2", "Niet verwacht: “a2”.\n"),
      (
        "hold almere o2", "Onbekende opdracht “hold”. Bedoelde u “log”?\nZie: trede --help\n"
      ),
      (
        "change almere n1 --housed 3",
        "Onbekende optie “--housed”.\nZie: trede wijzig --help\n"
      ),
      (
        "change almere n1 --requester PS",
        "De optie --requester past hier niet (Wijzigen: Almere, notitie n1).\n"
      ),
    ]) func refusals(line: String, message: String) throws
  {
    let desk = desk()
    #expect(desk.run(line) == 64)
    if !line.hasPrefix("hold") { #expect(desk.errors == message) }
    #expect(desk.output.isEmpty)
    #expect(try almere(desk) == Worked.almere)
  }

  @Test("A trede that is not there is answered with those that are, and no guess")
  func impossibleTrede() throws {
    let desk = desk()
    for number in ["9", "0", "12"] {
      #expect(desk.run("move almere --to \(number) --because x") == 64)
      #expect(desk.errors.hasPrefix("--to: “\(number)” kan niet; wel: 1 signaleren, 2 "), "\(desk.errors)")
      #expect(
        desk.errors.contains("6 uitvoering, geen: niet op de interventieladder, bevriezen, niet langer"))
    }
    #expect(try almere(desk) == Worked.almere)
  }

  @Test("A word that was cut off stands for the one choice that starts so")
  func cutOff() throws {
    let desk = desk()
    #expect(desk.run("contact almere --with wet --how tele --text gebeld") == 0, "\(desk.errors)")
    #expect(try almere(desk).contacts.last?.channel == "telefoon")
    #expect(try almere(desk).contacts.last?.with == "wethouder")
    // Other words than those offered are taken as they are, and so is a whole word of a longer one.
    #expect(desk.run("contact almere --with beleidsmedewerker --how whatsapp --text gebeld") == 0)
    #expect(try almere(desk).contacts.last?.channel == "whatsapp")
    #expect(try almere(desk).contacts.last?.with == "beleidsmedewerker")
    #expect(desk.run("contact almere --with g --how tele --text gebeld") == 64)
    #expect(desk.errors == "--with: “g” kan meer betekenen: griffier, gemeenteraad\n")
  }

  @Test("A day that cannot be is refused with the reason")
  func impossibleDays() throws {
    let desk = desk()
    #expect(desk.run("receive almere a1 --on 2024-02-31") == 64)
    #expect(desk.errors.hasPrefix("--on: "))
    #expect(desk.run("receive almere a1 --on 2024-04-03") == 64)
    #expect(desk.errors.contains("ligt na vandaag"))
    #expect(desk.run("receive hoorn a1") == 5)
    #expect(try almere(desk) == Worked.almere)
  }

  @Test("Who handles something is a short handle: names of people never come into the log")
  func handles() throws {
    let desk = desk()
    for line in [
      "assign almere --handler Jan_van_der_Jansen@flevoland", "assign almere --deputy Piet,Groot",
      "action almere --title Bellen --handler Marie/Dam",
      "receive almere a1 --on 2024-03-28 --then Toetsen --then-by 2024-04-09 --then-for Karel+Bos",
    ] {
      #expect(desk.run(line) == 64, "\(line)")
      #expect(desk.errors.contains("kan niet als naam in het logboek"), "\(desk.errors)")
    }
    #expect(try almere(desk) == Worked.almere)
  }

  @Test("To remove something asks first; without a terminal it takes --yes")
  func removing() throws {
    let desk = desk()
    #expect(desk.run("remove almere n1") == 64)
    #expect(desk.errors.contains("--yes"))
    desk.isTerminal = .init(input: true, output: true, errors: true)
    desk.answers = ["n"]
    #expect(desk.run("remove almere n1") == 0)
    #expect(desk.errors.contains("[j/N]") && desk.errors.contains("Er is niets vastgelegd."))
    #expect(try almere(desk) == Worked.almere)
    desk.answers = ["y"]
    #expect(desk.run("remove almere n1") == 0)
    #expect(try almere(desk).notes.isEmpty)
    desk.isTerminal = .init(input: false, output: false, errors: false)
    #expect(desk.run("remove almere c1 --yes") == 0)
    #expect(try almere(desk).contacts.isEmpty)
  }

  @Test("What is odd is said on standard error and recorded all the same")
  func cautions() throws {
    let desk = desk()
    #expect(desk.run(["note", "almere", "Bsn 123456782 genoemd.", "--yes"]) == 0)
    #expect(desk.errors.hasPrefix("Let op: "))
    #expect(try almere(desk).notes.count == 2)
    #expect(desk.run(["note", "almere", "Bsn 123456782 genoemd.", "--json", "--yes"]) == 0)
    #expect(try JSONValue(desk.output)["cautions"]?.count == 1)
    desk.archive.failure = .diskFull(path: "x")
    #expect(desk.run(["note", "almere", "Bsn 123456782 genoemd.", "--yes"]) == 74)
    #expect(desk.errors.hasPrefix("Let op: "), "said before it is written")
  }

  @Test("On a terminal a number of a person is asked about before it is written")
  func personNumbers() throws {
    let desk = desk()
    desk.isTerminal = .init(input: true, output: true, errors: true)
    desk.answers = ["n"]
    #expect(desk.run(["note", "almere", "Bsn 123456782 genoemd."]) == 0)
    #expect(desk.errors.contains("op een BSN lijkt") && desk.errors.contains("Er is niets vastgelegd."))
    #expect(try almere(desk) == Worked.almere)
    #expect(try desk.archive.log(of: nil, limit: nil).isEmpty)
    desk.answers = ["j"]
    #expect(desk.run(["note", "almere", "Bsn 123456782 genoemd."]) == 0)
    #expect(try almere(desk).notes.count == 2)
    #expect(desk.run(["note", "almere", "Bsn 123456782 genoemd.", "--yes"]) == 0)
    #expect(!desk.errors.contains("[j/N]"))
  }

  @Test("Where nobody can be asked a number of a person is refused, unless --yes allows it")
  func personNumbersInScripts() throws {
    let desk = desk()
    #expect(desk.run(["note", "almere", "Bsn 123456782 genoemd."]) == 64)
    #expect(desk.errors.contains("op een BSN lijkt") && desk.errors.contains("--yes"))
    #expect(desk.run(["note", "almere", "Bsn 123456782 genoemd.", "--lang", "en"]) == 64)
    #expect(desk.errors.contains("Nothing was recorded.") && desk.errors.contains("--yes"))
    #expect(desk.run(["contact", "almere", "--with", "griffier", "--text", "V-nr 2812345678"]) == 64)
    #expect(try almere(desk) == Worked.almere)
    #expect(desk.run(["note", "almere", "Bsn 123456782 genoemd.", "--dry-run"]) == 0)
    #expect(desk.run(["note", "almere", "Kenmerk 12345 67890 genoemd."]) == 0, "\(desk.errors)")
    #expect(desk.run(["note", "almere", "Bsn 123456782 genoemd.", "--yes"]) == 0)
    #expect(desk.run("change almere n3 --on 2024-03-01") == 0, "what stood there already is not asked again")
    #expect(try almere(desk).notes.last?.on == Day(2024, 3, 1))
  }

  @Test("Two document numbers that differ in a sign only are two documents")
  func documentNumbers() throws {
    let desk = desk()
    #expect(desk.run(["note", "almere", "een", "--document", "2024/9"]) == 0, "\(desk.errors)")
    #expect(desk.run(["note", "almere", "twee", "--document", "20249"]) == 0, "\(desk.errors)")
    let subject = try almere(desk)
    let sources = subject.notes.suffix(2).map(\.source)
    #expect(sources == ["2024-9", "20249"])
    #expect(subject.document("2024-9")?.number == "2024/9" && subject.document("20249")?.number == "20249")
    #expect(desk.run("note almere drie --document 20249 --source 2024-9") == 64)
    #expect(desk.errors.contains("noem een van beide"))
  }

  @Test("A number in the document system may be given wherever one may come of it")
  func documentsEverywhere() throws {
    let desk = desk()
    let lines = [
      "move almere --to 4 --because reden --document A1",
      "assess almere --word adequaat --colour groen --document A2",
      "count almere --as-of 2024-04-01 --housed 162 --document A3",
    ]
    for line in lines { #expect(desk.run(line) == 0, "\(line): \(desk.errors)") }
    let subject = try almere(desk)
    #expect(subject.ladder.last?.source == "a1-2" || subject.ladder.last?.source == "a1")
    #expect(Set(subject.documents.compactMap(\.number)).isSuperset(of: ["A1", "A2", "A3"]))
    #expect(desk.run("meeting almere --kind ambtelijk --on 2024-03-01 --id ov9") == 0, "\(desk.errors)")
    #expect(desk.run("meeting-hold almere ov9 --on 2024-03-02 --document A4") == 0, "\(desk.errors)")
    #expect(try almere(desk).meeting("ov9")?.documents == ["a4"])
    #expect(desk.run("plan almere --title Plan --id pl9") == 0, "\(desk.errors)")
    #expect(desk.run("version almere --plan pl9 --id pv9") == 0, "\(desk.errors)")
    #expect(desk.run("plan-status almere pv9 --status voldoende --document A5") == 0, "\(desk.errors)")
    let version = try #require(try almere(desk).plans.last?.versions.last)
    #expect(version.documents == ["a5"])
  }

  @Test("A text is given once")
  func twoTexts() throws {
    let desk = desk()
    #expect(desk.run("note almere abc --text def") == 64)
    #expect(desk.errors.contains("staat er twee keer"))
    #expect(try almere(desk) == Worked.almere)
  }

  @Test("A part of a title names an item; of one that is not there those that are come nearest first")
  func itemsByTitle() throws {
    let desk = desk()
    #expect(desk.run("receive almere bijgesteld-plan --on 2024-03-28 --dry-run") == 0, "\(desk.errors)")
    #expect(desk.output.contains("bijgesteld plan van Almere ontvangen"))
    #expect(desk.run("receive almere begroting-plan --on 2024-03-28") == 64)
    let lines = desk.errors.split(separator: "\n")
    #expect(desk.run("receive almere a9") == 64)
    #expect(
      desk.errors.hasPrefix(
        "“a9” is er niet (meer) in het dossier van Almere. Zoek de regel opnieuw op.\nEr is wel:\n  a1  "))
    #expect(lines[0].contains("niet (meer) in het dossier van Almere"))
    #expect(lines[1] == "Er is wel:" && lines[2].hasPrefix("  a1  ") && lines.count <= 10, "\(desk.errors)")
  }

  @Test(
    "Control characters are refused; tabs and ends of lines stay",
    arguments: [
      ("a\u{1B}[2Jb", 64), ("a\u{0}b", 64), ("a\u{9B}b", 64), ("a\u{7}b", 64), ("a\tb\nc", 0), ("a\r\nb", 0),
    ])
  func controlCharacters(text: String, code: Int32) throws {
    let desk = desk()
    desk.input = text
    #expect(desk.run("note almere -") == code, "\(desk.errors)")
    if code == 64 {
      #expect(desk.errors.contains("stuurtekens"))
      #expect(try almere(desk) == Worked.almere)
    }
  }

  @Test("An answer is taken back only when somebody says so")
  func answering() throws {
    let desk = desk()
    let agreeing = [
      "agree", "almere", "--title", "Extra plekken", "--by", "tijdig", "--condition", "als het plan kan",
      "--id", "vraag",
    ]
    #expect(desk.run(agreeing) == 0, "\(desk.errors)")
    func holds() throws -> Bool? {
      guard case .question(_, let answer) = try almere(desk).agreements.last?.condition else { return nil }
      return answer?.holds
    }
    #expect(desk.run("answer almere vraag --holds ja") == 0, "\(desk.errors)")
    #expect(try holds() == true)
    #expect(desk.run("answer almere vraag") == 64)
    #expect(desk.errors.contains("--holds") && desk.errors.contains("onbekend"))
    #expect(try holds() == true)
    #expect(desk.run("answer almere vraag --holds onbekend") == 0, "\(desk.errors)")
    #expect(try holds() == nil)
  }

  @Test("The help of changing says each field in words")
  func helpOfChanging() {
    let desk = desk()
    #expect(desk.run("change --help") == 0)
    for name in ["condition", "next", "review-on", "percent", "effort", "window", "purpose", "conclusion"] {
      let line = desk.output.split(separator: "\n").first { $0.hasPrefix("  --\(name) ") } ?? ""
      #expect(!line.hasSuffix(" \(name)") && !line.contains("  \(name):"), "\(line)")
    }
  }

  @Test("To change nothing writes nothing")
  func unchanged() throws {
    let desk = desk()
    #expect(desk.run(["change", "almere", "a1", "--title", "Bijgesteld plan"]) == 0)
    #expect(desk.output == "Er is niets gewijzigd.\n")
    #expect(try desk.archive.log(of: nil, limit: nil).isEmpty)
  }

  @Test("A second target without the day from which it holds is refused where it is asked")
  func revisionWithoutDay() throws {
    let desk = desk()
    #expect(desk.run("target almere 2024-I --persons 200") == 64)
    #expect(desk.errors.contains("vanaf wanneer deze geldt"), "\(desk.errors)")
    #expect(desk.run("target almere 2024-I --persons 200 --from 2024-03-15") == 0, "\(desk.errors)")
  }

  @Test("A case is opened once; a municipality that merges brings its successor into the step")
  func opening() throws {
    let desk = desk()
    #expect(desk.run("open lelystad --handler jk") == 0)
    #expect(desk.archive.cases["gm0995"]?.handler == "jk")
    #expect(desk.run("open lelystad") == 73)
    #expect(desk.run("close almere --on 2024-04-01 --successor lelystad --json") == 0)
    let cases = try JSONValue(desk.output)["step"]?["cases"]
    #expect(cases == .list([.text("gm0034"), .text("gm0995")]))
    #expect(try almere(desk).closure?.successor == "GM0995")
    #expect(desk.archive.cases["gm0995"]?.agreements.isEmpty == false)
  }

  @Test(
    "What could not be saved has an exit code of its own",
    arguments: [
      (.conflict(Conflict(subject: "gm0034", theirs: [], ours: [], by: nil)), 75),
      (.locked(holder: nil), 75), (.lockRefused(path: "x"), 77), (.readOnly(path: "x"), 77),
      (.diskFull(path: "x"), 74), (.disk(path: "x", code: 5), 74), (.logDamaged(path: "x", line: 3), 65),
      (.unreadable(Fixture.broken), 65), (.noSuchCase("gm0034"), 5), (.store(.missing(path: "x")), 66),
      (.violation("gm0034", .noSuchItem("a1")), 64), (.caseExists("gm0034"), 73),
    ] as [(SaveFailure, Int32)]) func failures(failure: SaveFailure, code: Int32) throws
  {
    let desk = desk()
    desk.archive.failure = failure
    for line in ["receive almere a1", "receive almere a1 --dry-run"] {
      #expect(desk.run(line) == code)
      #expect(!desk.errors.isEmpty && desk.output.isEmpty)
    }
    #expect(try almere(desk) == Worked.almere)
  }

  @Test("The flags of a verb are the fields of its forms")
  func flags() {
    let items: [ItemID?] = [
      nil, "a1", "a2", "a3", "t1", "o1", "o2", "w1", "plan1", "p1", "mt1", "m1", "n1", "c1", "brief",
      "2024-I",
    ]
    for verb in Verb.allCases {
      let flags = Set(VerbFlags.of(verb).map(\.name))
      for item in items {
        let context = FormContext(
          subject: Worked.almere, item: item, today: Day(2024, 4, 2), settings: StoreSettings(name: ""),
          reference: Fixture.reference, author: "jk", words: .stored)
        for field in Form.make(verb, in: context)?.fields ?? [] {
          #expect(flags.contains(field.name.rawValue), "\(verb) \(field.name.rawValue)")
          let isYes = if case .flag = field.kind { verb != .change } else { false }
          #expect(VerbFlags.isYes(field.name.rawValue, of: verb) == isYes, "\(verb) \(field.name.rawValue)")
          let isLines = if case .lines = field.kind { true } else { false }
          #expect(VerbFlags.isRepeated(field.name.rawValue) == isLines, "\(verb) \(field.name.rawValue)")
        }
      }
      #expect(RecordCommands.type(of: verb) != nil)
    }
    #expect(RecordCommands.all.count == Verb.allCases.count)
  }
}
