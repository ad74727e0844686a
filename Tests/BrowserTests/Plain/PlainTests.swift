import Browser
import Display
import Recording
import Supervision
import Testing
import Wording

/// The screen told in lines and answered in lines.
@Suite struct PlainTests {
  private func stage(_ store: String = "Example", _ language: Language = .dutch) throws -> Stage {
    var stage = try Stage(store: store, size: .linear, words: Words(language))
    var user = UserSettings()
    user.commands = [
      CommandWord(name: "check", alias: "controle", summary: "wat te laat is"),
      CommandWord(name: "list", alias: "gemeenten", summary: "alle dossiers"),
      CommandWord(name: "agenda", alias: "agenda", summary: "de agenda"),
      CommandWord(name: "halfyear", alias: "ronde", summary: "het bord van de ronde"),
      CommandWord(name: "figures", alias: "cijfers", summary: "cijfers"),
      CommandWord(name: "ladder", alias: "ladder", summary: "de ladder"),
      CommandWord(name: "show", alias: "toon", summary: "één dossier"),
      CommandWord(name: "log", alias: "logboek", summary: "wie wat vastlegde"),
    ]
    stage.sit(with: user)
    return stage
  }

  private func told(_ stage: Stage) -> [String] { linear(stage.state).rows.map(\.text) }

  /// What nobody can hear or feel: control characters, lines, corners, blocks, arrows heads and braille patterns.
  private func drawings(_ lines: [String]) -> [String] {
    lines.filter { line in
      line.unicodeScalars.contains {
        $0.value < 0x20 || $0.value == 0x7F || (0x2500...0x25FF).contains($0.value)
          || (0x2800...0x28FF).contains($0.value)
      }
    }
  }

  @Test(arguments: Language.allCases) func everyScreenIsToldWithoutDrawings(language: Language) throws {
    for store in ["Example", "Flevoland"] {
      var stage = try stage(store, language)
      for word in ["controle", "list", "agenda", "ronde", "cijfers"] {
        stage.answer(word)
        #expect(drawings(told(stage)) == [], "\(word)")
        #expect(told(stage).contains { $0.hasPrefix("1. ") }, "\(word) has numbered lines")
        for key in ["?", "w", "s", "K", "a", "t"] {
          stage.answer(key)
          #expect(drawings(told(stage)) == [], "\(key) on \(word)")
          for way in ["terug", "ja", "terug"] where stage.state.overlay != nil { stage.answer(way) }
        }
      }
      stage.answer("controle")
      stage.answer("")
      #expect(stage.state.dossier != nil)
      for key in ["", "f", "b", "x", "d", "r", "c", "n", "e", "D", "log"] {
        stage.answer(key)
        #expect(drawings(told(stage)) == [], "\(key) in the dossier")
        for way in ["terug", "ja", "terug"] where stage.state.overlay != nil { stage.answer(way) }
      }
    }
  }

  /// Who hears a row cannot look up at the head of its columns, and nothing of it is cut.
  @Test func aRowOfATableSaysWhatEachNumberIs() throws {
    var stage = try stage()
    func row(of name: String, in view: String) throws -> String {
      stage.answer(view)
      return try #require(told(stage).first { $0.contains(". \(name);") })
    }
    let long = "Súdmeer informatie- en archiefbeheer"
    #expect(try row(of: long, in: "list").contains("enige verbetering noodzakelijk (geel) 2023; begin: –;"))
    #expect(
      try row(of: "Zandwolde", in: "list").contains("begin: 12; taakst: 41; tot.: 53; gehuisvest: 20 · 1 mrt")
    )
    #expect(
      try row(of: "Zandwolde", in: "ronde").contains("COA-cijfer: 61; cijfer gecheckt door gemeente: ! 05-04")
    )
    #expect(try row(of: "Veenhaven", in: "cijfers").contains("tempo p.m.: 10; nodig p.m.: 24"))
    for view in ["controle", "list", "agenda", "ronde", "cijfers", "ladder"] {
      stage.answer(view)
      let rows = told(stage).filter { $0.first?.isNumber == true }
      for row in rows { #expect(!row.contains("…"), "\(row)") }
      // Each column ends where one can hear it.
      for row in rows where row.contains(". Nieuw-Oosterbroek aan de Vliet") {
        #expect(row.contains("Vliet;"), "\(row)")
      }
    }
  }

  @Test func everyFormIsToldWithAllItsFields() throws {
    for verb in Verb.allCases {
      var stage = try stage()
      stage.answer("1")
      stage.answer(verb.alias)
      guard case .form(let form) = stage.state.overlay else { continue }
      let lines = told(stage)
      #expect(drawings(lines) == [], "\(verb)")
      #expect(lines.first == form.title, "\(verb)")
      let numbered = lines.filter { line in line.firstIndex(of: ".").map { Int(line[..<$0]) != nil } ?? false
      }
      #expect(numbered.count == linear(stage.state).spots.count, "\(verb)")
    }
  }

  @Test func aNumberChoosesTheLineAndEnterOpensIt() throws {
    var stage = try stage()
    let third = try #require(told(stage).first { $0.hasPrefix("3. ") })
    stage.answer("3")
    #expect(stage.state.dossier == nil)
    #expect(told(stage).contains("\(third) (gekozen)"))
    stage.answer("3")
    #expect(stage.state.dossier == nil, "saying it again does not open it")
    stage.answer("")
    let name = try #require(stage.state.dossier?.name)
    #expect(third.contains(name.prefix { $0 != "(" }.dropLast()))
    stage.answer("terug")
    #expect(stage.state.dossier == nil)
    stage.answer("999")
    #expect(told(stage).contains { $0.contains("Regel 999 is er niet") })
  }

  @Test func aReceiptIsRecordedFieldByFieldAsOnTheScreen() throws {
    var drawn = try Stage(store: "Flevoland")
    drawn.press(.character("x"))
    drawn.press(.tab)
    drawn.type("post")
    drawn.press(.control("s"))
    var stage = try stage("Flevoland")
    stage.answer("1")
    stage.answer("x")
    #expect(told(stage).last == "Nu: ontvangen op?")
    stage.answer("")
    #expect(told(stage).last?.hasPrefix("Nu: hoe? Bijvoorbeeld: e-mail, post") == true)
    stage.answer("post")
    stage.answer(":5")
    stage.answer("misschien")
    #expect(told(stage).contains("“misschien” is hier geen keuze."))
    stage.answer(":vastleggen")
    #expect(stage.state.overlay == nil)
    #expect(stage.drafts.count == 1)
    #expect(stage.drafts == drawn.drafts)
  }

  @Test func enterAfterTheLastFieldRecordsAndAQuestionIsAnsweredInWords() throws {
    var stage = try stage("Flevoland")
    stage.answer("contact")
    let fields = linear(stage.state).spots.count
    stage.answer("")
    stage.answer("wethouder wonen")
    stage.answer("telefoon")
    stage.answer("eerste regel")
    stage.answer("tweede regel")
    guard case .form(let form) = stage.state.overlay else {
      Issue.record("no form")
      return
    }
    #expect(form.areaText == "eerste regel\ntweede regel")
    for _ in 3..<fields { stage.answer("") }
    #expect(stage.drafts.count == 1)
    stage.answer("contact")
    stage.answer("")
    stage.answer("griffier")
    stage.answer(":terug")
    #expect(told(stage).last == "Weggooien wat u typte? ja of nee")
    stage.answer("nee")
    #expect(stage.state.overlay != nil)
    stage.answer(":terug")
    stage.answer("ja")
    #expect(stage.state.overlay == nil)
    #expect(stage.drafts.count == 1)
  }

  @Test func aNumberInABoxChoosesThere() throws {
    var stage = try stage("Flevoland")
    stage.answer("hulp")
    stage.answer("contact vastleggen")
    #expect(told(stage).filter { $0.hasPrefix("1. c;") }.count == 1)
    stage.answer("1")
    guard case .form(let form) = stage.state.overlay else {
      Issue.record("the help does not do what was chosen")
      return
    }
    #expect(form.title.contains("Contact"))
  }

  @Test func aFewLettersDoNothingUnlessTheyMeanOneThing() throws {
    var stage = try stage()
    stage.answer("ja")
    #expect(stage.state.overlay == nil)
    #expect(told(stage).contains { $0.contains("“ja” kan hier niet") })
    stage.answer("overl")
    #expect(stage.state.overlay == nil)
    #expect(told(stage).contains { $0.contains("“overl” kan meer zijn: overleg, overleg-plannen") })
  }

  @Test func wordsStandForKeysAndLeave() throws {
    var stage = try stage()
    stage.answer("/ zandwolde")
    #expect(stage.state.filter.text == "zandwolde")
    stage.answer("/")
    #expect(stage.state.filter.isEmpty)
    stage.answer("gemeenten")
    #expect(stage.state.view == .municipalities)
    stage.answer("verder")
    #expect(stage.state.listing.selectedLine != 0)
    stage.answer("stop")
    #expect(stage.effects.contains(.quit))
  }

  /// Read across the grid it cannot be heard which item is on which day.
  @Test func aWeekIsToldDayByDay() throws {
    var stage = try stage()
    stage.answer("agenda")
    stage.answer("v")
    let lines = told(stage)
    let monday = try #require(lines.firstIndex { $0.hasPrefix("maandag 1 april 2024 · tweede paasdag") })
    let tuesday = try #require(lines.firstIndex { $0.hasPrefix("dinsdag 2 april 2024 · vandaag") })
    #expect(lines[tuesday].hasSuffix("(gekozen)"))
    let ofMonday = lines[monday + 1..<tuesday]
    #expect(ofMonday.allSatisfy { $0.first?.isNumber == true })
    #expect(ofMonday.contains { $0.contains(". !! Zandwolde; Reactie op vragen van 12 maart") })
    #expect(lines[tuesday + 1].contains(". ! 's-Gravenmeer; Beroepstermijn besluit indeplaatsstelling"))
    #expect(lines.contains("woensdag 3 april 2024 · niets"))
    #expect(
      lines.contains { $0.contains(". ! Súdmeer; Voortgangsgesprek april · begint: 1 t/m 15 april · wij") })
    #expect(!lines.contains { $0.hasPrefix("Nog ") }, "the list is not in sight")
  }

  @Test func aNumberInAWeekGoesToThatItemOnItsDay() throws {
    var stage = try stage()
    stage.answer("agenda")
    stage.answer("v")
    let line = try #require(told(stage).first { $0.contains("Heizande; Taakstelling 2024-II overnemen") })
    stage.answer(String(line.prefix { $0 != "." }))
    #expect(stage.state.agenda.day == Day(2024, 4, 5))
    #expect(told(stage).contains("\(line) (gekozen)"))
    #expect(told(stage).contains { $0.hasPrefix("Heizande · Taakstelling 2024-II overnemen") })
    stage.answer("")
    #expect(stage.state.dossier?.name.hasPrefix("Heizande") == true)
  }

  @Test func aMonthPassesOverDaysWithoutAnything() throws {
    var stage = try stage()
    stage.answer("agenda")
    stage.answer("v")
    stage.answer("v")
    let lines = told(stage)
    #expect(lines.contains("meireces 29 april t/m 10 mei"))
    #expect(lines.contains { $0.hasPrefix("dinsdag 9 april 2024 · GS") })
    #expect(lines.contains("zaterdag 27 april 2024 · Koningsdag"))
    #expect(!lines.contains { $0.hasPrefix("woensdag 3 april") })
    #expect(lines.contains { $0.hasPrefix("Op ") && $0.hasSuffix(" andere dagen staat niets.") })
    stage.answer("verder")
    #expect(told(stage).contains { $0.hasPrefix("mei 2024") })
  }

  /// Each line would be taken for an answer by who does not know that a form is open.
  @Test func anUnfinishedFormIsOpenedAgainOnlyWhenAskedFor() throws {
    var first = try stage("Flevoland")
    first.answer("contact")
    first.answer("")
    first.answer("griffier")
    first.answer("stop")
    #expect(first.effects.contains(.quit), "stop stops in a form too")
    let kept = try #require(first.state.unfinishedForm)
    let name = try #require(first.state.entry(kept.caseIDs[0])?.subject.name)
    let line =
      "Bewaard van de vorige keer: het formulier contact van \(name), nog niet vastgelegd. hervat gaat er verder in, weggooien gooit het weg."
    var next = try stage("Flevoland")
    next.send(.typedBefore(kept))
    #expect(told(next).last == line)
    next.answer("gemeenten")
    #expect(next.state.overlay == nil)
    #expect(told(next).last == line)
    #expect(next.state.unfinishedForm == kept, "it stays kept")
    var dropping = next
    next.answer("hervat")
    #expect(told(next).contains { $0.contains(": griffier") })
    #expect(told(next).contains { $0.hasPrefix("Dit typte u voordat het programma stopte") })
    dropping.answer("weggooien")
    #expect(dropping.state.unfinishedForm == nil)
    #expect(told(dropping).contains("Het bewaarde formulier is weggegooid."))
    #expect(!told(dropping).contains(line))
    dropping.answer("hervat")
    #expect(dropping.state.overlay == nil)
  }

  @Test func wordsBehindASlashFilterTheLogAndStopStopsThere() throws {
    var stage = try stage("Flevoland")
    for text in [
      "1", "x", "", "post", ":vastleggen", "contact", "", "griffier", "telefoon", "Belt", ":vastleggen",
    ] {
      stage.answer(text)
    }
    #expect(stage.drafts.count == 2)
    stage.answer("logboek")
    let all = told(stage).count
    stage.answer("/ contact")
    #expect(told(stage).contains { $0.contains("filter “contact”") })
    #expect(told(stage).count { $0.first?.isNumber == true } == 1)
    stage.answer("/")
    #expect(told(stage).count == all, "a slash alone clears it")
    stage.answer("/ contact")
    stage.answer("stop")
    #expect(stage.effects.contains(.quit))
  }

  @Test func whatStandsBelowLadderIsToldOneThingAfterTheOther() throws {
    var stage = try stage()
    stage.answer("ladder")
    stage.answer("/ 's-gravenmeer")
    let lines = told(stage)
    let steps = lines.filter { $0.contains("trede 5") && $0.contains("13-02-2024") }
    #expect(!steps.isEmpty)
    for line in lines where line.contains("[x]") || line.contains("[ ]") {
      #expect(!line.contains("opgeschaald"), "\(line)")
      #expect(line.hasPrefix("[") || line.hasPrefix("vereist; ["), "\(line)")
    }
  }

  @Test func whatStandsBelowCijfersSaysWhatEachNumberIs() throws {
    var stage = try stage()
    stage.answer("cijfers")
    stage.answer("/ zandwolde")
    let lines = told(stage)
    #expect(lines.contains { $0.hasPrefix("gehuisvest: 20") }, "\(lines)")
    #expect(lines.contains { $0.hasPrefix("2023-II: gevraagd ") && $0.contains("; eindstand ") }, "\(lines)")
    #expect(lines.contains { $0.hasPrefix("2024-I: gevraagd 53; gehuisvest 20; t/m 1 mrt") }, "\(lines)")
    #expect(!lines.contains { $0.hasPrefix("0; ") }, "nothing is left of the drawing")
  }

  @Test func aDossierIsToldWholeAndItsFiguresWithTheirHalfYears() throws {
    var stage = try stage()
    stage.answer("toon nieuw")
    let lines = told(stage)
    #expect(lines.contains { $0.hasSuffix("gehuisvest (COA): 2023-II 118; 2024-I 31") }, "\(lines)")
    #expect(!lines.contains { $0.contains("links nog") || $0.contains("rechts nog") })
    let dossier = try #require(stage.state.dossier)
    let told = linear(stage.state).spots.count
    #expect(told == (dossier.facts.lines + dossier.terms.lines).count { $0.id != nil })
  }

  @Test func helpIsToldWhole() throws {
    var stage = try stage()
    stage.answer("hulp")
    #expect(!told(stage).contains { $0.contains("meer") && !$0.contains(";") })
    #expect(told(stage).contains { $0.contains("Ctrl-L") })
  }

  @Test func aListSaysHowManyLinesStandBeforeAndAfterWhatIsTold() throws {
    var stage = try stage()
    stage.answer("agenda")
    let before = try #require(told(stage).first { $0.hasPrefix("Ervoor nog ") })
    #expect(before.hasSuffix(" regels; eerder toont ze."))
    #expect(told(stage).contains { $0.hasPrefix("Nog ") && $0.hasSuffix(" regels; verder toont ze.") })
    stage.answer("begin")
    #expect(!told(stage).contains { $0.hasPrefix("Ervoor nog ") })
  }

  @Test func todayIsALineOfItsOwnInTheCourseAndTheTimeLineIsNotTold() throws {
    var stage = try stage()
    stage.answer("toon nieuw")
    stage.answer("v")
    let lines = told(stage)
    #expect(lines[0] == "Verloop: Nieuw-Oosterbroek aan de Vliet")
    #expect(lines[1] == "1. 15-03-2022; trede 2 informatie opvragen en valideren")
    let today = try #require(lines.firstIndex(of: "vandaag, dinsdag 2 april 2024"))
    #expect(lines[today + 1] == "25. 15-04-2024; ! Vier grote woningen splitsen: over 13 dagen")
    stage.answer("25")
    #expect(told(stage).contains { $0.contains("Vier grote woningen splitsen") && $0.contains("(gekozen)") })
  }

  @Test func ladderTellsEveryStateThatAsksAttention() throws {
    var stage = try stage()
    stage.answer("ladder")
    let row = try #require(told(stage).first { $0.contains(". Westermade") })
    #expect(row.contains("!! 1 te laat; ! 1 binnenkort; ~ 1 te meten; × 1 niet gehaald"), "\(row)")
  }
}
