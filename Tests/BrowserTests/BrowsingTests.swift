import Browser
import Display
import Supervision
import Testing

/// What the user sees while moving about.
@Suite struct BrowsingTests {
  @Test func startsOnWhatIsLate() throws {
    let stage = try Stage()
    #expect(stage.text.contains("TE LAAT"))
    #expect(stage.cursorLine.hasPrefix(">!! 2 dagen"))
    #expect(stage.cursorLine.contains("Bijgesteld plan van aanpak"))
    #expect(stage.lines[1].contains("te laat 1 · 14 dgn 1 · te meten 1"))
  }

  @Test func enterOpensTheDossierAtTheItemAndEscComesBackToIt() throws {
    var stage = try Stage()
    stage.press(.down, .enter)
    #expect(stage.lines[0].contains("Almere (GM0034)"))
    #expect(stage.cursorLine.contains("Bestuurlijk overleg"))
    stage.press(.escape)
    #expect(stage.cursorLine.contains("Bestuurlijk overleg"))
  }

  @Test func enterOnAFactLeadsToTheTerms() throws {
    for key in [Key.enter, .right] {
      var stage = try Stage()
      stage.press(.enter)
      let term = stage.cursorLine
      stage.press(.tab)
      #expect(stage.cursorLine != term)
      stage.press(key)
      #expect(stage.cursorLine == term)
      #expect(stage.state.overlay == nil)
    }
  }

  @Test func enterOnAMilestoneAmongTheFactsExplainsIt() throws {
    var stage = try Stage()
    stage.press(.enter, .tab)
    for _ in 0..<60 where !stage.cursorLine.contains("01-10-2023") { stage.press(.down) }
    #expect(stage.cursorLine.contains("01-10-2023"))
    stage.press(.enter)
    #expect(stage.text.contains("Almere · "))
    #expect(stage.text.contains("een toets sluit"))
    stage.press(.escape)
    #expect(stage.cursorLine.contains("01-10-2023"))
  }

  @Test func theArrowsAloneReachEverything() throws {
    var stage = try Stage()
    stage.press(.right)
    #expect(stage.lines[0].contains("GM0034"))
    stage.press(.left, .left, .left)
    #expect(stage.effects.isEmpty, "the way back never leaves the program")
    #expect(stage.text.contains("TE LAAT"))
  }

  @Test func onlyQuitLeavesTheProgram() throws {
    var stage = try Stage()
    stage.press(.enter, .character("q"))
    #expect(stage.effects.isEmpty, "q closes the dossier first")
    stage.press(.character("q"))
    #expect(stage.effects == [.quit])
  }

  @Test func quitNowAndControlCLeaveFromAnywhere() throws {
    for (key, effect) in [(Key.character("Q"), Effect.quit), (.control("c"), .interrupt)] {
      var stage = try Stage()
      stage.press(.enter, key)
      #expect(stage.effects == [effect])
    }
  }

  @Test(
    arguments: [
      [.character("/"), .character("o")], [.character("?")], [.character("2"), .character("s")],
      [.enter, .enter],
    ] as [[Key]])
  func controlCFirstClosesWhatLiesOverTheScreen(opening: [Key]) throws {
    var stage = try Stage()
    for key in opening { stage.press(key) }
    #expect(stage.state.overlay != nil)
    stage.press(.control("c"))
    #expect(stage.effects.isEmpty)
    #expect(stage.state.overlay == nil)
    #expect(stage.state.filter.isEmpty)
    stage.press(.control("c"))
    #expect(stage.effects == [.interrupt])
  }

  @Test func aKeyWithoutMeaningSaysSoAndChangesNothing() throws {
    var stage = try Stage()
    let before = stage.lines.dropLast()
    stage.press(.character("z"))
    #expect(stage.lines.dropLast() == before)
    #expect(stage.lines.last?.contains("? geeft hulp") == true)
  }

  @Test func numbersLeadToTheViews() throws {
    var stage = try Stage()
    stage.press(.character("2"))
    #expect(stage.lines[3].contains("oordeel over 2023-II"))
    stage.press(.character("3"))
    #expect(stage.text.contains("week 14 · 1 t/m 7 april 2024 · ma tweede paasdag"))
    stage.press(.character("5"), .character("-"))
    #expect(stage.lines[3].contains("halfjaar 2023-II"))
    #expect(stage.text.contains("216 + 102"))
  }

  @Test func sortingKeepsTheSelectionOnItsMunicipality() throws {
    var stage = try Stage()
    stage.press(.character("2"), .down, .down)
    let name = stage.cursorLine.prefix(16)
    stage.press(.character("s"), .down, .enter)
    #expect(stage.cursorLine.prefix(16) == name)
    stage.press(.character("S"))
    #expect(stage.cursorLine.prefix(16) == name)
  }

  @Test func agendaOpensAtToday() throws {
    var stage = try Stage(today: Day(2024, 4, 10))
    stage.press(.character("3"))
    #expect(stage.cursorLine.contains("di 16 apr"))
    stage.press(.home)
    #expect(!stage.cursorLine.contains("di 16 apr"))
    stage.press(.character("."))
    #expect(stage.cursorLine.contains("di 16 apr"))
  }

  @Test func cursorSitsOnTheSelectedRowAfterEveryKey() throws {
    let keys: [Key] = [
      .up, .down, .pageUp, .pageDown, .home, .end, .enter, .escape, .left, .right, .tab, .character("1"),
      .character("2"), .character("3"), .character("5"), .character("s"), .character("S"), .character("p"),
      .character("-"), .character("+"), .character("."),
    ]
    var random = SystemRandomNumberGenerator()
    for store in ["Flevoland", "Example"] {
      var stage = try Stage(store: store)
      for _ in 0..<500 {
        let key = keys.randomElement(using: &random)!
        stage.press(key)
        let cursor = try #require(stage.frame.cursor, "after \(key)")
        let line = stage.lines[cursor.row]
        let mark = Array(line).indices.contains(cursor.column) ? Array(line)[cursor.column] : " "
        #expect(
          mark == ">" || line.contains("Niets") || line.contains("zoek:") || mark == "┌" || mark == "│",
          "after \(key): \(line)")
      }
    }
  }
}
