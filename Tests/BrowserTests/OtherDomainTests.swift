import Browser
import Display
import Supervision
import Testing

/// Súdmeer has three domains: they stand side by side in its dossier, and Enter goes from one to the other.
@Suite struct OtherDomainTests {
  private func dossier() throws -> Stage {
    var stage = try Stage(store: "Example", size: Size(columns: 140, rows: 60))
    stage.press(.character("2"))
    for _ in 0..<40 where !stage.cursorLine.contains("Súdmeer  ") { stage.press(.down) }
    stage.press(.enter, .tab)
    return stage
  }

  private func goToDomain(_ title: String, _ stage: inout Stage) {
    for _ in 0..<60 where !stage.cursorLine.hasPrefix(">\(title)") {
      stage.press(.down)
    }
  }

  @Test func theOtherDomainsStandInTheDossier() throws {
    let text = try dossier().text
    #expect(text.contains("ANDERE DOMEINEN"))
    #expect(text.contains("financiën: repressief over 2024"))
    #expect(text.contains("informatie- en archiefbeheer: enige verbetering"))
  }

  @Test func enterGoesThereAndEscComesBack() throws {
    var stage = try dossier()
    goToDomain("informatie- en", &stage)
    stage.press(.enter)
    #expect(stage.lines[0].contains("Súdmeer (GM9004)"))
    #expect(
      stage.lines[1].hasPrefix(
        " informatie- en archiefbeheer: enige verbetering noodzakelijk (geel) over 2023"))
    #expect(!stage.text.contains("PERSONEN"))
    stage.press(.tab)
    goToDomain("financiën", &stage)
    stage.press(.enter)
    #expect(stage.lines[1].hasPrefix(" financiën: preventief over 2023"))
    stage.press(.escape)
    #expect(stage.lines[1].hasPrefix(" informatie- en archiefbeheer"))
    #expect(stage.cursorLine.contains("financiën"))
    stage.press(.escape)
    #expect(stage.lines[1].hasPrefix(" redelijk adequaat (oranje) over 2023-II"))
    #expect(stage.cursorLine.contains("informatie- en"))
    stage.press(.escape)
    #expect(stage.cursorLine.contains("Súdmeer"))
    #expect(stage.state.dossier == nil)
  }

  @Test func anotherDomainIsNotMarked() throws {
    var stage = try dossier()
    goToDomain("financiën", &stage)
    stage.press(.character(" "))
    #expect(stage.state.marks.isEmpty)
  }

  @Test func aCaseWithoutOtherDomainsHasNoSuchHeading() throws {
    var stage = try Stage(store: "Flevoland", size: Size(columns: 140, rows: 60))
    stage.press(.character("2"), .enter)
    #expect(!stage.text.contains("ANDERE DOMEINEN"))
  }
}
