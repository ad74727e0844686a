import Browser
import Display
import Testing

/// Notes, written in the editor.
@Suite struct NoteTests {
  private func noted(_ result: Edited) throws -> Stage {
    var stage = try Stage()
    stage.editor = { _ in result }
    stage.press(.character("n"))
    return stage
  }

  @Test func theTextOfTheEditorIsANote() throws {
    let stage = try noted(.text("\u{FEFF}Gesproken met COA.  \r\nVolgt.\r\n\r\n"))
    #expect(stage.drafts.count == 1)
    #expect(stage.text.contains("Vastgelegd: "))
    #expect(stage.archive.cases["gm0034"]?.notes.last?.text == "Gesproken met COA.\nVolgt.")
  }

  @Test(arguments: ["", "\n \r\n"]) func withoutTextNothingIsWritten(text: String) throws {
    let stage = try noted(.text(text))
    #expect(stage.drafts.isEmpty)
    #expect(stage.text.contains("Geen tekst: er is niets vastgelegd."))
  }

  @Test func anEditorThatFailsKeepsItsText() throws {
    let stage = try noted(.failed(code: 1, text: "half af"))
    #expect(stage.drafts.isEmpty)
    #expect(stage.text.contains("De editor eindigde met een fout"))
    #expect(stage.text.contains("[half af"))
  }

  @Test(arguments: [nil, ""]) func anEditorThatFailsWithoutTextLeavesNothing(text: String?) throws {
    let stage = try noted(.failed(code: 1, text: text))
    #expect(stage.drafts.isEmpty)
    #expect(stage.text.contains("zonder tekst: er is niets vastgelegd."))
  }

  @Test func whatIsOddIsShownFirstAndCanBeOpenedAgain() throws {
    var stage = try noted(.text("BSN 111222333"))
    #expect(stage.drafts.isEmpty)
    #expect(stage.text.contains("let op:"))
    stage.editor = { .text($0.replacing("BSN 111222333", with: "zonder nummer")) }
    while !stage.cursorLine.contains("BSN") { stage.press(.tab) }
    stage.press(.control("e"))
    #expect(stage.text.contains("[zonder nummer"))
    stage.press(.control("s"))
    #expect(stage.drafts.count == 1)
  }

  @Test func aNoteThatCannotBeSavedIsKept() throws {
    var stage = try Stage()
    stage.editor = { _ in .text("een lang verhaal") }
    stage.archive.failure = .diskFull(path: "store")
    stage.press(.character("n"))
    #expect(stage.text.contains("[een lang verhaal"))
    #expect(stage.text.contains("is vol"))
  }
}
