import Browser
import Display
import Supervision
import Testing

/// Days and their lines that are pointed at, copied and asked for in the palette, on the practice province.
@Suite struct WeekAndMonthOutsideTests {
  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 100, rows: 30), Size(columns: 132, rows: 43),
    Size(columns: 40, rows: 12),
  ]

  private func stage(_ form: Int, _ size: Size = Size(columns: 100, rows: 30)) throws -> Stage {
    var stage = try Stage(store: "Example", size: size)
    stage.press(.character("3"))
    for _ in 0..<form { stage.press(.character("v")) }
    return stage
  }

  @Test(arguments: sizes, [1, 2]) func everyDayCanBePointedAtWhereItsNumberStands(size: Size, form: Int)
    throws
  {
    let stage = try stage(form, size)
    let today = stage.state.agenda.day
    let days = form == 1 ? today.week.days : Month(containing: today).days
    for offset in 0...days.lowerBound.days(to: days.upperBound) {
      let day = days.lowerBound.adding(days: offset)
      let spot = try #require(
        stage.frame.spots.first { $0.kind == .cell(row: today.days(to: day), column: 0) }, "\(size) \(day)")
      let text = stage.lines[spot.row].dropFirst(spot.columns.lowerBound).prefix(spot.columns.count)
      #expect(text.contains("\(day.dayOfMonth)"), "\(size) \(day): \(text)")
      guard day != today else { continue }
      var other = stage
      other.click(spot.columns.lowerBound, spot.row)
      #expect(other.state.agenda.day == day)
      #expect(other.state.agenda.line == nil)
    }
  }

  @Test(arguments: sizes, [1, 2]) func aSecondClickGoesToTheLinesOfTheDay(size: Size, form: Int) throws {
    var stage = try stage(form, size)
    let place = try #require(stage.frame.cursor)
    stage.click(place.column, place.row)
    #expect(stage.state.agenda.day == stage.state.today)
    #expect(stage.state.agenda.line != nil)
    let line = try #require(stage.frame.cursor)
    stage.click(line.column, line.row)
    #expect(stage.state.dossier != nil, "a click on the selected line opens its dossier")
  }

  @Test func aLineOfTheDayIsPointedAt() throws {
    var stage = try stage(2)
    let row = try #require(stage.lines.lastIndex { $0.contains("Veenhaven") && $0.contains("Afschrift") })
    stage.click(5, row)
    #expect(stage.cursorLine.hasPrefix("> ! Veenhaven"))
    stage.click(5, row)
    #expect(stage.state.dossier?.caseID == stage.state.agenda.line?.caseID)
  }

  @Test func theWheelGoesFromWeekToWeekOfAMonth() throws {
    var stage = try stage(2)
    stage.send(.event(.mouse(MouseEvent(.wheelDown, at: Position(column: 5, row: 9)))))
    #expect(stage.state.agenda.day == "2024-04-09")
    stage.send(.event(.mouse(MouseEvent(.wheelUp, at: Position(column: 5, row: 9)))))
    #expect(stage.state.agenda.day == "2024-04-02")
  }

  @Test func anEntryOfTheCourseIsPointedAt() throws {
    var stage = try Stage(store: "Example", size: Size(columns: 100, rows: 30))
    stage.press(.enter, .character("v"))
    let before = try #require(stage.frame.cursor)
    stage.press(.up)
    let above = try #require(stage.frame.cursor)
    stage.press(.down)
    stage.click(above.column + 3, above.row)
    #expect(stage.frame.cursor == above)
    #expect(above != before)
    guard case .course = stage.state.overlay else {
      Issue.record("the course is closed")
      return
    }
  }

  @Test func whatIsCopiedIsTheLineOfTheDay() throws {
    var stage = try stage(2)
    stage.press(.character("y"))
    #expect(stage.effects.isEmpty, "no line is selected")
    stage.press(.enter, .character("y"))
    guard case .copy(let request)? = stage.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(request.text.contains("'s-Gravenmeer"))
    #expect(request.text.contains("Beroepstermijn"))
  }

  @Test func thePaletteGoesToAWeekOrAMonth() throws {
    for (line, form, day) in [
      ("agenda --week 2024-20", AgendaPlace.Form.week, Day("2024-05-13")),
      ("agenda --month 2023-12", .month, Day("2023-12-01")),
    ] {
      var stage = try Stage(store: "Example", size: Size(columns: 100, rows: 30))
      stage.press(.character(":"))
      stage.type(line)
      stage.press(.enter)
      #expect(stage.state.overlay == nil)
      #expect(stage.state.view == .agenda)
      #expect(stage.state.agenda.form == form)
      #expect(stage.state.agenda.day == day)
    }
  }

  @Test func thePaletteRefusesAWeekThatDoesNotExist() throws {
    var stage = try Stage(store: "Example", size: Size(columns: 100, rows: 30))
    stage.press(.character(":"))
    stage.type("agenda --week 2024-54")
    stage.press(.enter)
    #expect(stage.state.view == .today)
    #expect(stage.text.contains("geen bestaande week"))
  }

  @Test func theFormComesBackAtTheNextStart() throws {
    let kept = try stage(2).state.memory
    var later = try stage(0)
    later.send(.remembered(ScreenMemory(kept.text)))
    #expect(later.state.agenda.form == .month)
    #expect(kept.text.contains("agenda = month"))
    let list = try stage(0).state.memory
    #expect(!list.text.contains("agenda ="))
  }
}

extension Stage {
  fileprivate mutating func click(_ column: Int, _ row: Int) {
    send(.event(.mouse(MouseEvent(.click, at: Position(column: column, row: row)))))
  }
}
