import Browser
import Display
import Supervision
import Testing

/// What the user sees once COA should have delivered a stand and has not.
@Suite struct StandRequestTests {
  private func contents(_ names: [String]) -> StoreContents {
    let cases = names.enumerated().map { index, name in
      let code = "GM900\(index + 1)"
      var subject = Case(id: CaseID(code.lowercased()), code: code, name: name, domain: Case.housing)
      subject.halfYears = [HalfYearRecord(period: HalfYear(2023, .second))]
      subject.halfYears[0].targets = [TargetNotice(persons: 20)]
      return subject
    }
    return StoreContents(settings: StoreSettings(name: "proef"), reference: .empty, cases: cases)
  }

  @Test func severalMunicipalitiesAreOneLineToAskFor() {
    var stage = Stage(contents: contents(["Zandwolde", "Veenhaven"]), today: Day(2024, 1, 16))
    #expect(stage.lines[1].contains("te laat 0 · vandaag 2 · te meten 2"))
    #expect(stage.cursorLine.hasPrefix("> ! nu"))
    #expect(stage.cursorLine.contains("COA-stand 1 januari opvragen · 2 gemeenten"))
    #expect(stage.text.contains("wacht: Veenhaven, Zandwolde"))
    stage.press(.enter)
    #expect(stage.text.contains("te-meten"))
  }

  @Test func oneMunicipalityIsItsOwnLine() {
    var stage = Stage(contents: contents(["Zandwolde"]), today: Day(2024, 1, 16))
    #expect(stage.cursorLine.contains("Zandwolde"))
    #expect(stage.cursorLine.contains("COA-stand 1 januari opvragen"))
    #expect(stage.cursorLine.contains("wij"))
    #expect(stage.text.contains("stand per 1 januari 2024 niet ingevoerd; verwacht t/m 15 januari"))
    stage.press(.enter)
    #expect(stage.cursorLine.contains("COA-stand 1 januari opvragen"), "the dossier opens at it")
  }

  @Test(arguments: [Key.character("x"), .character("c")])
  func aLineOfSeveralMunicipalitiesAsksWhichOneIsMeant(key: Key) {
    var stage = Stage(contents: contents(["Zandwolde", "Veenhaven"]), today: Day(2024, 1, 16))
    stage.press(key)
    #expect(stage.text.contains("voor welke gemeente?"))
    #expect(stage.cursorLine.contains(">Veenhaven"))
    stage.type("zand")
    stage.press(.enter)
    #expect(stage.text.contains(": Zandwolde"), "the form is about the one that was chosen")
    #expect(stage.drafts.isEmpty)
  }

  @Test func aSearchThatFindsNothingStaysOpen() {
    var stage = Stage(contents: contents(["Zandwolde", "Veenhaven"]), today: Day(2024, 1, 16))
    stage.press(.character("x"))
    stage.type("qq")
    stage.press(.enter)
    #expect(stage.text.contains("niets gevonden"))
    stage.press(.control("c"))
    #expect(!stage.text.contains("voor welke gemeente?"))
    #expect(!stage.effects.contains(.quit))
  }
}
