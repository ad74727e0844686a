import Browser
import Display
import Testing

/// Several lines of a dossier at once.
@Suite struct MarkedInDossierTests {
  @Test func twoAgreementsGetOneRappel() throws {
    var stage = try Stage(size: Size(columns: 140, rows: 40))
    stage.press(.enter, .character(" "))
    #expect(stage.text.contains("gemerkt 1 · "))
    #expect(stage.lines.contains { $0.contains("│* !! 2 dagen te laat") })
    for _ in 0..<20 where !stage.cursorLine.contains("Toezichtinformatie") { stage.press(.down) }
    stage.press(.character(" "), .character("r"))
    #expect(stage.lines.count { $0.contains("· Rappel: Almere") } == 2, "what will change is listed")
    stage.press(.control("s"))
    let draft = try #require(stage.drafts.first)
    #expect(stage.drafts.count == 1)
    #expect(draft.parts.map(\.changes.count) == [2], "one step for one dossier")
    #expect(stage.archive.cases["gm0034"]?.agreements.map(\.reminders.count) == [1, 1, 0, 0, 0])
    #expect(!stage.text.contains("gemerkt"))
    stage.press(.character("u"))
    #expect(stage.archive.cases["gm0034"]?.agreements.allSatisfy(\.reminders.isEmpty) == true)
  }

  @Test func aMarkIsTakenAwayBySpaceAndAllOfThemByEsc() throws {
    var stage = try Stage()
    stage.press(.enter, .character(" "), .up, .character(" "))
    #expect(!stage.text.contains("gemerkt"))
    stage.press(.character("*"))
    #expect(stage.state.marks.count > 3)
    stage.press(.character("*"))
    #expect(stage.state.marks.isEmpty)
    stage.press(.character(" "), .escape)
    #expect(stage.state.marks.isEmpty)
    #expect(stage.state.dossier != nil, "the next Esc leaves the dossier")
  }

  @Test(arguments: [[Key.character("q")], [.character("1")], [.escape, .escape]])
  func marksOfADossierStayThere(keys: [Key]) throws {
    var stage = try Stage()
    stage.press(.enter, .character(" "))
    for key in keys { stage.press(key) }
    #expect(stage.state.dossier == nil)
    #expect(stage.state.marks.isEmpty)
  }

  @Test func notesAreMarkedAndRemovedTogether() throws {
    var stage = try Stage(size: Size(columns: 100, rows: 60))
    stage.press(.enter, .tab)
    for _ in 0..<60 where !stage.cursorLine.contains("Grondslag") { stage.press(.down) }
    stage.press(.character(" "))
    for _ in 0..<60 where !stage.cursorLine.contains("COA-cijfers zijn leidend") { stage.press(.down) }
    stage.press(.character(" "), .character("D"), .character("j"))
    #expect(stage.archive.cases["gm0034"]?.notes.count == 10)
    #expect(stage.drafts.count == 1)
  }

  @Test func aLineOfTextCannotBeMarked() throws {
    var stage = try Stage()
    stage.press(.enter, .tab, .home, .character(" "))
    #expect(stage.state.marks.isEmpty)
    #expect(stage.text.contains("Kies eerst een regel"))
  }
}
