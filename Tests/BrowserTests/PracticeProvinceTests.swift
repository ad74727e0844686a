import Browser
import Display
import Testing

/// The practice province shows what a real one rarely shows on one morning.
@Suite struct PracticeProvinceTests {
  private func row(_ text: String) throws -> String {
    let stage = try Stage(store: "Example", size: Size(columns: 140, rows: 80))
    return try #require(stage.lines.first { $0.contains(text) }, "\(stage.text)")
  }

  @Test func anAgreementWithoutADateComesBackOnADay() throws {
    #expect(try row("Ervaringen delen met Zandwolde").contains("over 7 dgn"))
    var stage = try Stage(store: "Example", size: Size(columns: 140, rows: 80))
    for _ in 0..<40 where !stage.cursorLine.contains("Ervaringen delen") { stage.press(.down) }
    #expect(stage.text.contains("opnieuw bekijken op 9 april 2024"))
  }

  @Test func aRappelHasExpired() throws {
    let stage = try Stage(store: "Example")
    #expect(stage.cursorLine.contains("Westermade"))
    #expect(stage.text.contains("rappel 7 dagen verstreken"))
  }

  @Test func aStandThatDidNotComeIsAskedFor() throws {
    let row = try row("COA-stand 1 februari opvragen")
    #expect(row.contains("Lindervoort") && row.contains("wij"))
  }

  @Test func theDeputyTakesOverFromAnAbsentHandler() throws {
    var stage = try Stage(store: "Example", size: Size(columns: 140, rows: 80))
    for _ in 0..<40 where !stage.cursorLine.contains("Statenvragen") { stage.press(.down) }
    #expect(stage.cursorLine.contains("Meerburg"))
    stage.press(.enter)
    #expect(stage.lines[1].hasSuffix("behandelaar: JK (RS is afwezig)"))
  }
}
