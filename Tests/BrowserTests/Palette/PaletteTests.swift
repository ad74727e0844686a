import Browser
import Display
import Recording
import Supervision
import Testing
import Wording

/// The palette on `:`: the words of the command line, in either language.
@Suite struct PaletteTests {
  private func stage(_ store: String = "Example") throws -> Stage {
    var stage = try Stage(store: store)
    var user = UserSettings()
    user.commands = [
      CommandWord(name: "show", alias: "toon", summary: "één dossier"),
      CommandWord(name: "list", alias: "gemeenten", summary: "alle dossiers"),
      CommandWord(name: "letter", alias: "brief", summary: "de brief over een halfjaar"),
      CommandWord(name: "log", alias: "logboek", summary: "wie wat vastlegde"),
      CommandWord(name: "halfyear", alias: "ronde", summary: "het bord van de ronde"),
    ]
    stage.sit(with: user)
    return stage
  }

  /// Types the line behind `:` and does it.
  private func run(_ line: String, on stage: inout Stage) {
    stage.press(.character(":"))
    stage.type(line)
    stage.press(.enter)
  }

  private func form(_ stage: Stage) -> String? {
    if case .form(let form) = stage.state.overlay { form.title } else { nil }
  }

  @Test func everyVerbOpensTheFormOfItsKeyInEitherLanguage() throws {
    for verb in Verb.allCases {
      var titles: Set<String> = []
      for word in [verb.rawValue, verb.alias] {
        var stage = try stage("Flevoland")
        stage.press(.enter)
        run(word, on: &stage)
        // What does not fit the selected line says so, and what is about nothing else opens.
        let title =
          form(stage) ?? stage.state.notice?.text ?? (stage.effects.contains(.edit("")) ? "editor" : "")
        #expect(!title.isEmpty, "\(word)")
        titles.insert(title)
      }
      #expect(titles.count == 1, "\(verb) \(titles)")
    }
  }

  @Test func theSameFormAsTheKey() throws {
    var byKey = try stage("Flevoland")
    byKey.press(.character("x"))
    for word in ["ontvangen", "receive", "Ontvangen"] {
      var typed = try stage("Flevoland")
      run(word, on: &typed)
      #expect(typed.text == byKey.text, "\(word)")
    }
  }

  @Test func flagsFillTheFormAndSaveTheSameStep() throws {
    var typed = try stage("Flevoland")
    run("uitstel --to \"uiterlijk 15 april 2024\" --because \"meer tijd gevraagd\"", on: &typed)
    #expect(typed.text.contains("uiterlijk 15 april 2024"))
    typed.press(.control("s"), .enter)
    var filled = try stage("Flevoland")
    run("extend", on: &filled)
    filled.type("uiterlijk 15 april 2024")
    filled.press(.tab, .tab, .tab)
    filled.type("meer tijd gevraagd")
    filled.press(.control("s"), .enter)
    #expect(!typed.drafts.isEmpty)
    #expect(typed.drafts == filled.drafts)
  }

  @Test func aMunicipalityAndALineMayBeNamedAsOnTheCommandLine() throws {
    var stage = try stage("Flevoland")
    stage.press(.character("2"))
    run("ontvangen almere a1 --on 28-03-2024", on: &stage)
    #expect(form(stage)?.contains("Almere") == true)
    #expect(stage.text.contains("28-03-2024"))
  }

  @Test func whatIsNoFlagIsRefusedWithTheNearest() throws {
    var stage = try stage("Flevoland")
    run("uitstel --becuase x", on: &stage)
    #expect(stage.text.contains("Onbekende optie “--becuase”. Bedoelde u “--because”?"))
    #expect(stage.text.contains("uitstel --becuase x"), "the line stays to be put right")
    #expect(form(stage) == nil)
  }

  @Test func aChoiceMayBeTheStartOfItsWord() throws {
    var stage = try stage("Flevoland")
    run("contact --how tele --with wethouder", on: &stage)
    #expect(stage.text.contains("telefoon"))
    run("x", on: &stage)
    var other = try self.stage("Flevoland")
    run("overleg --kind feestje", on: &other)
    #expect(other.text.contains("De waarde “feestje” kan niet bij --kind"))
  }

  @Test func itGoesToScreensViewsAndMunicipalities() throws {
    for (line, check) in [
      ("agenda", { (state: State) in state.view == .agenda }),
      ("list", { $0.view == .municipalities }),
      (
        "cijfers --filter trede>=3 --sort even-pace",
        { $0.view == .figures && $0.filter.text == "trede>=3" && $0.figureSort == .evenPace }
      ),
      ("gemeenten --filter trede>=3 --sort totaal", { $0.filter.text == "trede>=3" && $0.sort == .total }),
      ("te laat bij gemeente", { $0.activeViews[.today]?.name == "te laat bij gemeente" }),
      ("late at the municipality", { $0.activeViews[.today]?.name == "te laat bij gemeente" }),
      ("GM9001", { $0.dossier?.caseID == "gm9001" }),
      ("toon veenhaven", { $0.dossier.flatMap { $0.caseID.text } != nil }),
      ("ronde 2023-II", { $0.view == .round && $0.roundPeriod == HalfYear("2023-II") }),
      ("cijfers", { $0.view == .figures }),
    ] as [(String, (State) -> Bool)] {
      var stage = try stage()
      run(line, on: &stage)
      #expect(check(stage.state), "\(line)")
      #expect(stage.state.overlay == nil, "\(line)")
    }
  }

  @Test func whatOnlyTheCommandLineDoesIsSaidWithItsWord() throws {
    var stage = try stage()
    run("brief almere", on: &stage)
    #expect(stage.text.contains("Dat doet de opdrachtregel: trede brief"))
  }

  @Test func flagsOfWhatIsLookedAtAreCompletedWithTheirValues() throws {
    var stage = try stage()
    var user = UserSettings()
    user.commands = [
      CommandWord(
        name: "agenda", alias: "agenda", summary: "termijnen",
        flags: ["view", "week", "month"].map { CommandFlag(name: $0, help: "uitleg bij \($0)") }),
      CommandWord(
        name: "list", alias: "gemeenten", summary: "dossiers",
        flags: [CommandFlag(name: "sort", help: "volgorde")]),
    ]
    stage.sit(with: user)
    stage.press(.character(":"))
    stage.type("agenda ")
    for flag in ["--view", "--week", "--month"] { #expect(stage.text.contains(flag), "\(flag)") }
    stage.type("--w")
    #expect(stage.text.contains("uitleg bij week") && !stage.text.contains("--month"))
    stage.press(.tab)
    #expect(stage.text.contains("agenda --week"))
    stage.type("2024-14")
    stage.press(.enter)
    #expect(stage.text.contains("week 14 · 1 t/m 7 april 2024"))
    stage.press(.character(":"))
    stage.type("gemeenten --sort taakst")
    stage.press(.tab)
    #expect(stage.text.contains("gemeenten --sort taakstelling"))
  }

  @Test func aMunicipalityBehindCijfersOrLadderIsSelectedThere() throws {
    for (word, view) in [("cijfers", View.figures), ("ladder", .ladder)] {
      var stage = try stage()
      // A filter that hides it does not keep it from being shown.
      run("\(word) --filter trede>=5", on: &stage)
      run("\(word) zandwolde", on: &stage)
      #expect(stage.state.view == view)
      #expect(stage.state.listing.selected?.caseID == CaseID("gm9002") || stage.text.contains(">Zandwolde"))
      run("\(word) nergenshuizen", on: &stage)
      #expect(stage.text.contains("nergenshuizen"))
    }
  }

  @Test func theListFollowsWhatIsTypedAndTabCompletes() throws {
    var stage = try stage("Flevoland")
    stage.press(.character(":"))
    stage.type("uits")
    #expect(stage.text.contains("uitstel"))
    stage.press(.tab)
    #expect(stage.text.contains(": uitstel "))
    #expect(stage.text.contains("--because"), "behind a verb come its flags")
    stage.type("--bec")
    stage.press(.tab)
    stage.type("x")
    #expect(stage.text.contains(": uitstel --because x"))
    stage.press(.enter)
    #expect(form(stage)?.contains("Uitstel") == true)
  }

  @Test func valuesOfAFlagAreOffered() throws {
    var stage = try stage("Flevoland")
    stage.press(.character(":"))
    stage.type("overleg --kind ")
    #expect(stage.text.contains("bestuurlijk overleg"))
    stage.type("werk")
    stage.press(.tab)
    #expect(stage.text.contains("overleg --kind werkbezoek "))
  }

  @Test func whatWasDoneIsOfferedAgain() throws {
    var stage = try stage()
    run("agenda", on: &stage)
    run("cijfers", on: &stage)
    stage.press(.character(":"))
    let earlier = stage.lines.filter { $0.contains("eerder getypt") }
    #expect(earlier.count == 2)
    #expect(earlier.first?.contains("cijfers") == true)
    stage.press(.down, .enter)
    #expect(stage.state.view == .agenda)
  }

  @Test func markedLinesGetItTogether() throws {
    var stage = try stage()
    stage.press(.character("2"), .character(" "), .character(" "))
    run("contact --with wethouder", on: &stage)
    #expect(form(stage) == "Contact: 2 tegelijk")
  }

  @Test func pastedTextIsNotDone() throws {
    var stage = try stage()
    stage.press(.character(":"))
    stage.paste("agenda\n")
    #expect(stage.state.view == .today)
    #expect(stage.text.contains(": agenda"))
  }

  @Test func rubbishIsNoCommandAndHarmsNothing() throws {
    var stage = try stage()
    for line in [
      "--", "\"", "uitstel \"", "--to", "   ", ":::", "zzzzqqq", "ontvangen --", "notitie --text=",
    ] {
      run(line, on: &stage)
      stage.press(.escape, .escape, .character("1"))
    }
    #expect(stage.drafts.isEmpty)
  }
}

/// How a line is taken apart.
@Suite struct PaletteLineTests {
  @Test(arguments: [
    ("uitstel --to \"uiterlijk 15 april\"", ["uitstel"], ["to=uiterlijk 15 april"]),
    ("uitstel --to=+2w --signal", ["uitstel"], ["to=+2w", "signal"]),
    ("notitie “twee woorden” drie", ["notitie", "twee woorden", "drie"], []),
    ("balance --persons -5", ["balance"], ["persons=-5"]),
    ("toon 's-Hertogenbosch", ["toon", "'s-Hertogenbosch"], []), ("a --x=\"b c\"", ["a"], ["x=b c"]),
    ("", [], []), ("a \"open einde", ["a", "open einde"], []),
  ])
  func parts(line: String, words: [String], flags: [String]) {
    let parts = PaletteLine(line)
    #expect(parts.words == words)
    #expect(parts.flags.map { flag in flag.value.map { "\(flag.name)=\($0)" } ?? flag.name } == flags)
  }
}
