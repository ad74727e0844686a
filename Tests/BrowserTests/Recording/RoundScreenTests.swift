import Browser
import Display
import Supervision
import Testing

/// Ronde: the board of the half-year, and what is recorded from its cells.
@Suite struct RoundScreenTests {
  private static let day = Day(2024, 2, 12)

  private func stage(_ store: String = "Example", today: Day = Day(2024, 4, 2), columns: Int = 100) throws
    -> Stage
  {
    var stage = try Stage(store: store, today: today, size: Size(columns: columns, rows: 30))
    stage.press(.character("4"))
    return stage
  }

  /// Goes to a municipality and to a step.
  private func go(_ stage: inout Stage, to name: String, _ step: RoundStep) {
    stage.press(.home)
    for _ in 0..<30 where !stage.cursorLine.contains(name) { stage.press(.down) }
    for _ in 0..<8 { stage.press(.left) }
    for _ in 0..<(RoundStep.allCases.firstIndex(of: step) ?? 0) { stage.press(.right) }
  }

  private func row(_ stage: Stage, _ id: CaseID, _ step: RoundStep) -> RoundState? {
    guard let subject = stage.state.entry(id)?.subject else { return nil }
    return subject.roundRow("2023-II", in: stage.state.context).state(step)
  }

  @Test func theBoardStandsWithItsTallies() throws {
    let stage = try stage()
    #expect(stage.text.contains("2023-II"))
    #expect(stage.text.contains("klaar"))
    #expect(stage.lines.contains { $0.contains("klaar") && $0.contains("12 v 12") })
    #expect(stage.text.contains("12 van 12 gemeenten · geheel klaar 4"))
  }

  @Test(arguments: [40, 80, 100, 132]) func theCursorSitsOnTheCellOfEveryStep(columns: Int) throws {
    var stage = try stage(columns: columns)
    for step in RoundStep.allCases {
      go(&stage, to: "Veenhaven", step)
      let cursor = try #require(stage.frame.cursor)
      let start = stage.lines[cursor.row].dropFirst(cursor.column)
      #expect(step == .figure ? start.contains("44") : start.hasPrefix("✓"), "\(columns) \(step)")
    }
  }

  @Test func theMunicipalitysOwnFigureIsSaid() throws {
    var stage = try stage()
    #expect(stage.lines.contains { $0.contains("Zandwolde") && $0.contains("zegt 64") })
    go(&stage, to: "Zandwolde", .figure)
    #expect(stage.text.contains("gemeente zegt 64"))
  }

  @Test func enterOpensTheFormThatFitsTheCell() throws {
    let forms: [(RoundStep, String)] = [
      (.figure, "COA-cijfer"), (.checked, "gedaan op"), (.judgement, "Oordeel"), (.meeting, "overleg"),
      (.council, "gepland op"), (.sent, "verzonden"), (.forwarded, "gedaan op"), (.published, "openbaar"),
    ]
    for (step, words) in forms {
      var stage = try stage()
      go(&stage, to: "Westermade", step)
      stage.press(.enter)
      #expect(stage.text.contains("2023-II") && stage.text.contains(words), "\(step): \(stage.text)")
      stage.press(.escape)
      #expect(!stage.text.contains("Weggooien"), "nothing was typed, so nothing is asked")
    }
  }

  @Test func aStepIsRecordedAndTakenBack() throws {
    var stage = try stage()
    go(&stage, to: "Westermade", .checked)
    stage.press(.enter, .enter)
    #expect(stage.drafts.count == 1)
    #expect(row(stage, "gm9012", .checked) == .done("2024-04-02"))
    #expect(stage.cursorLine.contains("Westermade") && stage.cursorLine.contains("✓ 02-04"))
    stage.press(.character("u"))
    #expect(row(stage, "gm9012", .checked) == .notStarted)
  }

  @Test func theDayOfGSIsSetForAllThatAreMarkedInOneStep() throws {
    var stage = try stage()
    for name in ["Westermade", "Súdmeer", "Oostdrecht"] {
      go(&stage, to: name, .council)
      stage.press(.character(" "))
    }
    stage.press(.character("d"))
    stage.type("23-04-2024")
    stage.press(.enter)
    #expect(stage.drafts.count == 1)
    #expect(stage.drafts.first?.parts.count == 3)
    for id: CaseID in ["gm9012", "gm9004", "gm9005"] {
      #expect(row(stage, id, .council) == .planned("2024-04-23"))
    }
    #expect(stage.text.contains("3 brieven: Oostdrecht, Súdmeer, Westermade"))
    stage.press(.character("u"))
    #expect(row(stage, "gm9012", .council) == .notStarted)
    #expect(row(stage, "gm9004", .council) == .planned("2024-04-09"))
  }

  @Test func aStepThatIsNotNeededHasAReason() throws {
    var stage = try stage()
    go(&stage, to: "Westermade", .meeting)
    stage.press(.character("N"))
    stage.type("geen achterstand van belang")
    stage.press(.enter)
    #expect(row(stage, "gm9012", .meeting) == .notNeeded("geen achterstand van belang"))
    #expect(stage.cursorLine.contains("n.v.t."))
    go(&stage, to: "Westermade", .figure)
    stage.press(.character("N"))
    #expect(stage.text.contains("altijd nodig"))
  }

  @Test func whatIsDoneHasNoDayOfGSAnyMore() throws {
    var stage = try stage()
    go(&stage, to: "Meerburg", .council)
    stage.press(.character("d"))
    #expect(stage.text.contains("al klaar"))
    #expect(stage.drafts.isEmpty)
  }

  @Test func rowsThatAskForDifferentFormsAreNotDoneInOneGo() throws {
    var stage = try stage()
    go(&stage, to: "Westermade", .meeting)
    stage.press(.character(" "))
    go(&stage, to: "Veenhaven", .meeting)
    stage.press(.character(" "), .enter)
    #expect(stage.text.contains("vragen verschillende dingen"))
  }

  @Test func aFormThatWasBeingFilledInKeepsItsHalfYear() throws {
    var stage = try stage()
    stage.press(.character("-"))
    #expect(stage.text.contains("2023-I "))
    go(&stage, to: "Zandwolde", .checked)
    stage.press(.enter, .tab, .tab)
    stage.type("ander stelsel")
    let text = try #require(stage.state.unfinishedForm?.text)
    let unfinished = try #require(UnfinishedForm(text: text))
    var next = try self.stage()
    next.send(.typedBefore(unfinished))
    #expect(next.text.contains("2023-I ") && next.text.contains("ander stelsel"))
  }

  @Test func filteringAndSortingGoAsElsewhere() throws {
    var stage = try stage()
    stage.press(.character("/"))
    stage.type("zand")
    stage.press(.enter)
    #expect(stage.text.contains("Zandwolde") && !stage.text.contains("Veenhaven"))
    #expect(!stage.text.contains("12 van 12 gemeenten"))
    stage.press(.escape, .character("s"), .down, .enter, .home)
    let names = stage.lines.filter { $0.contains("Burgwoude") || $0.contains("Zandwolde") }
    #expect(names.first?.contains("Burgwoude") == true, "by name: \(stage.cursorLine)")
    stage.press(.character("S"))
    #expect(stage.text.contains("▲ gemeente"))
  }

  @Test func factsLeadToTheFormOfTheJudgement() throws {
    var stage = try stage()
    go(&stage, to: "Westermade", .judgement)
    stage.press(.character("f"))
    #expect(stage.text.contains("Westermade · feiten over 2023-II"))
    #expect(stage.text.contains("geen oordeel voor"))
    stage.press(.enter)
    #expect(stage.text.contains("Oordeel") && stage.text.contains("2023-II"))
    stage.press(.escape, .character("i"), .character("f"))
    #expect(stage.text.contains("Westermade · feiten over 2023-II"), "and from the dossier")
    stage.press(.character("o"))
    #expect(stage.text.contains("Oordeel"))
  }

  @Test func factsScrollToTheirEndAndNoFurther() throws {
    var stage = try Stage(store: "Example", size: Size(columns: 40, rows: 12))
    stage.press(.character("4"), .character("f"))
    stage.press(.end)
    let end = stage.text
    #expect(end.contains("vast.") && !end.contains("↓ meer"))
    stage.press(.down, .down)
    #expect(stage.text == end)
    stage.press(.up)
    #expect(stage.text != end)
  }

  @Test func theNextHalfYearIsOpenedAfterItWasSaidWhatThatDoes() throws {
    var stage = try stage()
    stage.press(.character("O"))
    #expect(stage.text.contains("Halfjaar 2024-I openen"))
    stage.press(.end)
    #expect(stage.text.contains("achterstand 9 overnemen"))
    #expect(stage.drafts.isEmpty)
    stage.press(.enter)
    #expect(stage.drafts.count == 1)
    #expect(stage.text.contains("halfjaar 2024-I geopend: 1 stand overgenomen"))
    #expect(stage.state.entry("gm9012")?.subject.record("2024-I")?.carried.map(\.persons) == [9])
    stage.press(.character("O"))
    #expect(stage.text.contains("al geopend"), "a second time changes nothing")
    stage.press(.enter)
    #expect(stage.drafts.count == 1)
    stage.press(.character("u"))
    #expect(stage.state.entry("gm9012")?.subject.record("2024-I")?.carried.isEmpty == true)
  }

  @Test func whyOpeningFailedIsInSight() throws {
    var stage = try Stage(store: "Example", size: Size(columns: 80, rows: 24))
    stage.press(.character("4"), .character("O"))
    stage.archive.failure = .diskFull(path: "x")
    stage.press(.enter)
    #expect(stage.lines.suffix(2).joined().contains("vol"), "\(stage.text)")
  }

  @Test func otherHalfYearsAreOneKeyAway() throws {
    var stage = try stage()
    stage.press(.character("-"))
    #expect(stage.state.roundPeriod == "2023-I")
    stage.press(.character("+"), .character("+"))
    #expect(stage.state.roundPeriod == "2024-I")
    stage.press(.character("."))
    #expect(stage.state.roundPeriod == "2023-II")
  }

  @Test func aFileThatCannotBeReadHasItsRow() throws {
    var contents = StoreContents(settings: StoreSettings(name: "Leeg"), reference: .empty, cases: [])
    contents.unreadable = [UnreadableFile(file: "cases/gm0995.json", line: 1, column: 1, fault: .cutOff)]
    var stage = Stage(contents: contents)
    stage.press(.character("4"))
    #expect(stage.text.contains("gm0995.json"))
    for key: Key in [.enter, .character("d"), .character("N"), .character("f"), .character("O")] {
      stage.press(key)
    }
    #expect(stage.drafts.isEmpty)
  }
}
