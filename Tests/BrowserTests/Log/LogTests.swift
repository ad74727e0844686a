import Browser
import Display
import Supervision
import Testing

/// The log on the screen: newest first, narrowed, with its changes, and taking back from there.
@Suite struct LogTests {
  /// Three steps: a note on Almere, contact with it, and another note.
  private func stage(_ size: Size = Size(columns: 100, rows: 30)) throws -> Stage {
    var stage = try Stage(size: size)
    for text in ["eerste notitie", "tweede notitie", "derde notitie"] {
      stage.editor = { _ in .text(text) }
      stage.press(.character("n"))
    }
    return stage
  }

  private func open(_ stage: inout Stage) {
    stage.press(.character(":"))
    stage.type("logboek")
    stage.press(.enter)
  }

  private func opened(_ stage: Stage) -> LogState? {
    if case .log(let log) = stage.state.overlay { log } else { nil }
  }

  @Test func theLatestStepIsFirstWithItsChanges() throws {
    var stage = try stage()
    open(&stage)
    let log = try #require(opened(stage))
    #expect(log.entries.count == 3)
    #expect(stage.lines[0].contains("Logboek · 3 wijzigingen"))
    #expect(stage.text.contains("jk"))
    #expect(stage.cursorLine.hasPrefix(">"))
    #expect(log.selected == stage.archive.log.last?.stamp.id)
  }

  @Test func typingNarrowsAndEscComesBack() throws {
    var stage = try stage()
    open(&stage)
    stage.press(.character("/"))
    stage.type("zeewolde")
    #expect(stage.state.entries(of: try #require(opened(stage))).isEmpty)
    stage.press(.escape)
    #expect(stage.state.entries(of: try #require(opened(stage))).count == 3)
    stage.press(.character("/"))
    stage.type("jk almere")
    stage.press(.enter)
    #expect(stage.text.contains("filter “jk almere”"))
    stage.press(.escape, .escape)
    #expect(opened(stage) == nil)
  }

  @Test func theLatestIsTakenBackAfterAQuestionAndTheLogGoesOn() throws {
    var stage = try stage()
    open(&stage)
    stage.press(.character("u"))
    #expect(stage.text.contains("Ongedaan maken? [j/N]"))
    stage.press(.character("n"))
    #expect(stage.archive.log.count == 3)
    stage.press(.character("u"), .character("j"))
    #expect(stage.archive.log.count == 4)
    #expect(stage.text.contains("Ongedaan gemaakt"))
    #expect(try #require(opened(stage)).entries.count == 4, "the log has the taking back too")
  }

  @Test func anOlderStepIsAskedOfTheStoreWhichSaysWhenItCannot() throws {
    var stage = try stage()
    open(&stage)
    stage.press(.down, .down)
    let first = try #require(stage.archive.log.first)
    stage.archive.failure = .builtUpon(first.stamp.id, by: stage.archive.log[2])
    stage.press(.character("u"), .character("j"))
    #expect(stage.effects.contains(.takeBack(first.stamp.id)))
    #expect(stage.text.contains("Maak dat eerst ongedaan"))
    #expect(opened(stage) != nil)
  }

  @Test func inADossierItIsTheLogOfThatCase() throws {
    var stage = try stage()
    stage.press(.enter)
    open(&stage)
    #expect(stage.effects.contains(.readLog("gm0034")))
    #expect(stage.lines[0].contains("Logboek van Almere"))
  }

  @Test func pastedTextDoesNothingUnlessOneTypes() throws {
    var stage = try stage()
    open(&stage)
    stage.paste("uj")
    #expect(stage.archive.log.count == 3)
    stage.press(.character("/"))
    stage.paste("notitie\n")
    #expect(try #require(opened(stage)).field.text == "notitie ")
  }

  @Test func everySizeHasARowAndACursor() throws {
    for columns in [20, 40, 80, 132] {
      for rows in [5, 8, 12, 24, 43] {
        var stage = try stage(Size(columns: columns, rows: rows))
        open(&stage)
        let frame = stage.frame
        #expect(frame.rows.count == rows && frame.rows.allSatisfy { $0.width == columns })
        #expect(frame.cursor.map { $0.row < rows && $0.column < columns } ?? false)
        #expect(stage.text.contains(">"), "\(columns)×\(rows)")
      }
    }
  }
}
