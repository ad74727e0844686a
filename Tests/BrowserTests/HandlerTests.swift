import Browser
import Display
import Supervision
import Testing

/// Who of us: the handler, and while she is absent her deputy (M13).
@Suite struct HandlerTests {
  private func stage(absent: [Person.Absence]) throws -> Stage {
    let shipped = try Stage()
    var almere = try #require(shipped.archive.cases["gm0034"])
    almere.handler = "JK"
    almere.deputy = "MB"
    var reference = shipped.state.reference
    reference.people = People([
      Person(id: "jk", name: "Jo Kramer", absent: absent), Person(id: "mb", name: "Mo Bos"),
    ])
    return Stage(
      contents: StoreContents(settings: shipped.state.settings, reference: reference, cases: [almere]),
      size: Size(columns: 132, rows: 43))
  }

  @Test func theHandlerStandsWithOurMovesAndAboveTheDossier() throws {
    var stage = try stage(absent: [])
    #expect(!stage.text.contains("JK"), "the move is the municipality's")
    stage.press(.down)
    #expect(stage.text.contains("aan zet: wij · JK"))
    stage.press(.enter)
    #expect(stage.lines[1].hasSuffix("behandelaar: JK"))
  }

  @Test func duringAnAbsenceTheDeputyStandsThere() throws {
    var stage = try stage(absent: [.init(from: Day(2024, 4, 1), until: Day(2024, 4, 5))])
    stage.press(.down)
    #expect(stage.text.contains("aan zet: wij · MB"))
    stage.press(.enter)
    #expect(stage.lines[1].hasSuffix("behandelaar: MB (JK is afwezig)"))
    stage.press(.escape, .character("/"))
    stage.type("behandelaar:mb")
    #expect(stage.text.contains("Bestuurlijk overleg"), "and the filter finds it by her")
  }
}

/// At the end of the first line: whose work is shown.
@Suite struct HandlerInHeaderTests {
  @Test func everybodysWorkUntilTheFilterNamesSomebody() throws {
    var stage = try Stage()
    #expect(stage.lines[0].hasSuffix("behandelaar: alle"))
    stage.press(.character("/"))
    stage.type("behandelaar:JK")
    stage.press(.enter)
    #expect(stage.lines[0].hasSuffix("behandelaar: JK"))
    stage.press(.character("2"))
    #expect(stage.lines[0].hasSuffix("behandelaar: alle"), "each view has its own filter")
  }

  @Test func itIsTheFirstToGo() throws {
    let stage = try Stage(size: Size(columns: 80, rows: 24))
    #expect(stage.lines[0].contains("halfjaar 2024-I"))
    #expect(!stage.lines[0].contains("behandelaar"))
  }
}
