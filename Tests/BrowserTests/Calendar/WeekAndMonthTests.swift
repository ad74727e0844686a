import Browser
import Display
import Supervision
import Testing

/// Agenda as a week and as a month, on the practice province.
@Suite("Agenda as a week and a month") struct WeekAndMonthTests {
  private static func stage(
    _ keys: [Key] = [], size: Size = Size(columns: 100, rows: 30), store: String = "Example"
  ) throws -> Stage {
    var stage = try Stage(store: store, size: size)
    stage.press(.character("3"))
    for key in keys { stage.press(key) }
    return stage
  }

  private static let week: [Key] = [.character("v")]
  private static let month: [Key] = [.character("v"), .character("v")]

  @Test func oneKeyGoesFromListToWeekToMonthAndBack() throws {
    var stage = try Self.stage()
    let list = stage.text
    #expect(stage.state.agenda.form == .list)
    stage.press(.character("v"))
    #expect(stage.lines[3].hasPrefix(" week 14 · 1 t/m 7 april 2024 · deze week"))
    stage.press(.character("v"))
    #expect(stage.lines[3].hasPrefix(" april 2024 · week 14 t/m 18"))
    stage.press(.character("v"))
    #expect(stage.text == list, "the line that was selected still is")
  }

  @Test func theFormAndTheDayStayWhileAnotherViewIsInSight() throws {
    var stage = try Self.stage(Self.month + [.pageDown])
    let before = stage.text
    stage.press(.character("1"), .character("3"))
    #expect(stage.text == before)
    stage.press(.escape)
    #expect(stage.state.view == .today)
    stage.press(.character("3"))
    #expect(stage.text == before)
  }

  @Test func theWeekOpensAtTheDayOfTheSelectedLine() throws {
    var stage = try Self.stage()
    stage.press(.character("/"))
    stage.type("nieuw-oosterbroek soort:overleg")
    stage.press(.enter, .end)
    #expect(stage.cursorLine.contains("di 16 apr"))
    stage.press(.character("v"))
    #expect(stage.state.agenda.day == "2024-04-16")
    stage.press(.character("v"), .character("v"))
    #expect(stage.cursorLine.contains("di 16 apr"))
  }

  // MARK: - Over the days

  @Test(
    arguments: [
      (week, [Key.right], "2024-04-03"), (week, [.left], "2024-04-01"), (week, [.left, .left], "2024-03-31"),
      (week, [.pageDown], "2024-04-09"), (week, [.pageUp], "2024-03-26"), (week, [.home], "2024-04-01"),
      (week, [.end], "2024-04-07"), (week, [.up], "2024-04-02"), (week, [.character("l")], "2024-04-03"),
      (month, [.right], "2024-04-03"), (month, [.left], "2024-04-01"), (month, [.down], "2024-04-09"),
      (month, [.up], "2024-03-26"), (month, [.pageDown], "2024-05-02"), (month, [.pageUp], "2024-03-02"),
      (month, [.home], "2024-04-01"), (month, [.end], "2024-04-30"),
      (month, [.end, .pageDown, .pageDown, .character(".")], "2024-04-02"),
      (month, [.character("j"), .character("h")], "2024-04-08"),
    ] as [([Key], [Key], Day)])
  func keysGoOverTheDays(form: [Key], keys: [Key], day: Day) throws {
    let stage = try Self.stage(form + keys)
    #expect(stage.state.agenda.day == day)
    #expect(stage.state.agenda.line == nil)
    #expect(stage.state.view == .agenda)
  }

  @Test(arguments: [week, month])
  func theCursorSitsOnTheSelectedDay(form: [Key]) throws {
    for keys: [Key] in [[], [.right], [.pageDown], [.end], [.home], [.pageUp, .left]] {
      let stage = try Self.stage(form + keys)
      let cursor = try #require(stage.frame.cursor)
      let line = Array(stage.lines[cursor.row])
      #expect(line[cursor.column] == ">", "\(stage.state.agenda.day)")
      let number = line[(cursor.column + 1)...].prefix(5).filter(\.isNumber)
      #expect(String(number.prefix(2)) == String(stage.state.agenda.day.dayOfMonth))
    }
  }

  @Test func daysEndWhereYearsCanBeTyped() throws {
    var stage = try Self.stage(Self.month + [.character("J")])
    stage.type("31-12-2199")
    stage.press(.enter, .right, .pageDown, .down)
    #expect(stage.state.agenda.day == "2199-12-31")
    stage.press(.character("J"))
    stage.type("1-1-1900")
    stage.press(.enter, .left, .pageUp, .up)
    #expect(stage.state.agenda.day == "1900-01-01")
    #expect(stage.text.contains("feestdagen van 1900 niet bekend"))
  }

  // MARK: - The lines of a day

  @Test func theDayShowsEverythingThatStandsOnItOrRuns() throws {
    let stage = try Self.stage(Self.week)
    #expect(stage.text.contains("dinsdag 2 april 2024 · week 14 · vandaag"))
    #expect(stage.text.contains("stukken aanleveren voor GS van di 9 april"))
    #expect(stage.text.contains("Beroepstermijn besluit indeplaatsstelling · vandaag laatste dag"))
    #expect(stage.text.contains("Afschrift voornemen aan raad · vandaag laatste dag · wij"))
    #expect(stage.text.contains("Voortgangsgesprek april · loopt: 1 t/m 15 april · wij"))
  }

  @Test(arguments: [Key.enter, .tab, .backTab])
  func enterAndTabGoToTheLinesOfTheDay(key: Key) throws {
    var stage = try Self.stage(Self.month + [key])
    #expect(stage.cursorLine.hasPrefix("> ! 's-Gravenmeer"))
    stage.press(.down)
    #expect(stage.cursorLine.hasPrefix("> ! Veenhaven"))
    stage.press(.end)
    #expect(stage.cursorLine.hasPrefix("> ! Súdmeer"))
    stage.press(.down)
    #expect(stage.cursorLine.hasPrefix("> ! Súdmeer"))
    stage.press(.home, .up)
    #expect(stage.cursorLine.hasPrefix("> ! 's-Gravenmeer"))
    stage.press(.escape)
    #expect(stage.state.agenda.line == nil)
    #expect(stage.state.view == .agenda)
  }

  @Test func inAWeekDownGoesToTheLinesAndUpBack() throws {
    var stage = try Self.stage(Self.week + [.down])
    #expect(stage.cursorLine.hasPrefix("> ! 's-Gravenmeer"))
    stage.press(.down, .up, .up)
    #expect(stage.state.agenda.line == nil)
  }

  @Test func anotherDayHasItsFirstLineSelected() throws {
    var stage = try Self.stage(Self.week + [.enter, .right])
    #expect(
      stage.cursorLine.contains("Voortgangsgesprek april"), "on 3 April there is only a window that runs")
    stage.press(.right)
    #expect(stage.cursorLine.contains("Statenvragen: concept antwoord"))
    stage.press(.right)
    #expect(stage.cursorLine.contains("Heizande"))
  }

  @Test func aDayWithNothingOnItSaysSo() throws {
    var stage = try Self.stage(Self.month + [.character("J")])
    stage.type("25-12-2023")
    stage.press(.enter, .enter)
    #expect(stage.state.notice == .hint("Op deze dag staat niets."))
    #expect(stage.state.agenda.line == nil)
  }

  @Test func enterOnALineOpensItsDossierAtThatLineAndEscComesBack() throws {
    var stage = try Self.stage(Self.month + [.enter, .down])
    let before = stage.text
    stage.press(.enter)
    #expect(stage.state.dossier?.name == "Veenhaven (GM9002)")
    #expect(stage.cursorLine.contains("Afschrift voornemen aan raad") || stage.cursorLine.contains("vandaag"))
    #expect(stage.state.dossier?.selectedItem?.id == "ladder3.copyOfIntention")
    stage.press(.escape)
    #expect(stage.text == before)
  }

  // MARK: - Going to a day

  @Test(arguments: [[], week, month])
  func aDayCanBeTypedInEveryForm(form: [Key]) throws {
    var stage = try Self.stage(form + [.character("J")])
    #expect(stage.text.contains("Naar een dag, week of maand"))
    stage.type("week 27")
    #expect(stage.text.contains("→ maandag 1 juli 2024 · week 27"))
    stage.press(.enter)
    #expect(stage.state.overlay == nil)
    #expect(stage.state.agenda.day == "2024-07-01")
    if form.isEmpty { #expect(stage.cursorLine.contains("ma 1 jul")) }
  }

  @Test func whatIsNoDayIsSaidBesideTheField() throws {
    var stage = try Self.stage(Self.week + [.character("J")])
    stage.type("31-02")
    stage.press(.enter)
    #expect(stage.text.contains("31 februari bestaat niet"))
    #expect(stage.text.contains("dag 31-02"), "what was typed is still there")
    stage.press(.control("u"))
    stage.type("9 apr")
    #expect(!stage.text.contains("bestaat niet"))
    stage.press(.enter)
    #expect(stage.state.agenda.day == "2024-04-09")
    stage.press(.character("J"))
    stage.paste("mei 2025")
    #expect(stage.text.contains("→ donderdag 1 mei 2025"))
    stage.press(.escape)
    #expect(stage.state.agenda.day == "2024-04-09")
  }

  // MARK: - Filter

  @Test func theFilterHoldsInEveryForm() throws {
    var stage = try Self.stage(Self.month)
    stage.press(.character("/"))
    stage.type("veenhaven")
    #expect(!stage.text.contains("Gravenmeer"))
    #expect(stage.text.contains("Afschrift voornemen aan raad"))
    stage.press(.enter, .character("v"))
    #expect(stage.text.contains("filter “veenhaven”"))
    stage.press(.character("v"))
    #expect(!stage.text.contains("Gravenmeer"))
    stage.press(.escape)
    #expect(stage.text.contains("Gravenmeer"))
  }

  @Test func aLineThatTheFilterHidesGivesItsPlaceToAnother() throws {
    var stage = try Self.stage(Self.week + [.enter])
    stage.press(.character("/"))
    stage.type("veenhaven")
    stage.press(.enter)
    #expect(stage.state.agenda.day == "2024-04-02")
    #expect(stage.cursorLine.contains("Veenhaven"))
  }

  // MARK: - Recording

  @Test(arguments: ["x", "d", "r", "c", "D", "e", "b", "t", " "])
  func withoutALineNothingIsRecorded(key: Character) throws {
    var stage = try Self.stage(Self.month)
    stage.press(.character(key))
    #expect(stage.state.overlay == nil, "\(key)")
    #expect(stage.state.marks.isEmpty)
    #expect(stage.state.notice != nil)
    #expect(stage.effects.isEmpty)
  }

  @Test func whatIsRecordedIsAboutTheSelectedLine() throws {
    var stage = try Self.stage(Self.week + [.right, .right, .enter, .character("x")])
    #expect(stage.text.contains("Statenvragen: concept antwoord"))
    stage.press(.control("s"))
    #expect(stage.drafts.count == 1)
    #expect(stage.drafts.first?.parts.map(\.id) == ["gm9003"])
    #expect(
      stage.cursorLine.contains("Statenvragen: concept antwoord · gedaan"), "the selection stays with it")
  }

  @Test func aLineThatGetsAnotherDayTakesTheSelectionAlong() throws {
    var stage = try Self.stage(Self.month + [.down, .right, .enter])
    #expect(stage.cursorLine.contains("Zandwolde"))
    stage.press(.character("d"))
    if stage.text.contains("Datum: wat is er aan de hand?") { stage.press(.enter) }
    stage.type("uiterlijk 24 april 2024")
    stage.press(.control("s"))
    if stage.state.overlay != nil { stage.press(.enter) }
    #expect(stage.state.overlay == nil)
    #expect(stage.state.agenda.day == "2024-04-24")
    #expect(stage.cursorLine.contains("Voortgangsrapportage maart (3/6)"))
  }

  @Test func linesOfSeveralDaysAreMarkedTogether() throws {
    var stage = try Self.stage(
      Self.week + [.enter, .down, .character(" "), .right, .right, .character(" ")])
    #expect(stage.state.marks.count == 2)
    #expect(stage.text.contains("gemerkt 2"))
    stage.press(.character("c"))
    #expect(stage.text.contains("2 dossiers") || stage.text.contains("Veenhaven"))
    stage.press(.escape, .escape)
    #expect(stage.state.marks.isEmpty)
    stage.press(.character("*"))
    #expect(stage.state.marks.map(\.caseID).contains("gm9003"))
  }

  // MARK: - Drawing

  @Test func aWindowIsABarFromItsFirstToItsLastDay() throws {
    var stage = try Self.stage(Self.week + [.pageDown])
    #expect(stage.text.contains("‹─ ! Súdmeer: Voortgangsgesprek april"), "it began a week ago")
    #expect(stage.text.contains("├─ ! Veenhaven: Bestuurlijk overleg"))
    stage.press(.character("v"))
    #expect(stage.state.agenda.form == .month)
  }

  @Test func aMonthMarksGSRecessAndHolidays() throws {
    let stage = try Self.stage(Self.month)
    #expect(stage.lines[3].contains("GS = GS-dag · r = meireces 29 april t/m 10 mei"))
    #expect(stage.text.contains(" 9 ! 1   GS"))
    #expect(stage.text.contains("29        r"))
    #expect(stage.text.contains("2e paasdag"))
    #expect(stage.text.contains("Koningsdag"))
  }

  @Test(
    arguments: [week, month],
    [(20, 5), (21, 6), (24, 8), (33, 9), (40, 12), (60, 16), (79, 23), (120, 40), (200, 60)])
  func everySizeIsFilledAndHasACursor(form: [Key], size: (columns: Int, rows: Int)) throws {
    for keys: [Key] in [[], [.enter], [.enter, .end], [.pageDown, .pageDown, .end], [.character("J")]] {
      let stage = try Self.stage(form + keys, size: Size(columns: size.columns, rows: size.rows))
      let frame = stage.frame
      #expect(frame.rows.count == size.rows)
      #expect(frame.rows.allSatisfy { $0.width == size.columns })
      #expect(frame.cursor.map { $0.row < size.rows && $0.column < size.columns } ?? false)
    }
  }

  @Test func aPeildatumIsNamedOnItsDayAtEverySize() throws {
    for (columns, rows) in Golden.sizes {
      for typed in ["1-1-2024", "1-7-2024"] {
        var stage = try Self.stage(Self.month + [.character("J")], size: Size(columns: columns, rows: rows))
        stage.type(typed)
        stage.press(.enter)
        let grid = stage.lines[2...].filter { !$0.contains("peildatum van") }
        #expect(grid.contains { $0.contains("peildatum") }, "\(columns)×\(rows) \(typed)")
      }
    }
  }

  @Test func everyMonthOfYearsHoldsAllItsDays() throws {
    var stage = try Self.stage(Self.month, size: Size(columns: 80, rows: 24))
    for _ in 0..<26 {
      let month = Month(containing: stage.state.agenda.day)
      let grid = stage.lines[5..<17].map { " \($0) " }.joined(separator: "\n")
      for number in 1...month.lastDay.dayOfMonth {
        #expect(
          grid.contains(" \(number) ") || grid.contains(">\(number) ") || grid.contains("•\(number) "),
          "\(month) \(number)")
      }
      stage.press(.pageDown)
    }
  }

  @Test func onASmallScreenTheDayTakesThePlaceOfTheMonth() throws {
    var stage = try Self.stage(Self.month, size: Size(columns: 40, rows: 12))
    #expect(stage.text.contains("di 2 apr: 3 regels, vandaag"))
    stage.press(.enter)
    #expect(stage.cursorLine.hasPrefix("> ! 's-Gravenmeer"))
    #expect(stage.text.contains("Beroepstermijn besluit"))
    stage.press(.escape)
    #expect(stage.text.contains("ma   di   wo"))
  }

  @Test func atMidnightTheDayOfTodayMovesAlong() throws {
    var stage = try Self.stage(Self.week)
    stage.send(.day("2024-04-03"))
    #expect(stage.state.agenda.day == "2024-04-03")
    stage.press(.pageDown)
    stage.send(.day("2024-04-04"))
    #expect(stage.state.agenda.day == "2024-04-10", "another day stays")
  }
}
