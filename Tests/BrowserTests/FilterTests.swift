import Browser
import Display
import Supervision
import Testing

/// Looking things up with `/`.
@Suite struct FilterTests {
  @Test func narrowsWhileTypingAndIgnoresCaseAndAccents() throws {
    var stage = try Stage(store: "Example")
    stage.press(.character("2"), .character("/"))
    stage.type("SUDM")
    #expect(stage.state.listing.rowCount >= 1)
    #expect(stage.text.contains("Súdmeer"))
    #expect(!stage.text.contains("Veenhaven "))
  }

  @Test func theFilterAndTheCountStayInSight() throws {
    var stage = try Stage()
    stage.press(.character("2"), .character("/"))
    stage.type("le")
    stage.press(.enter)
    #expect(stage.lines.last?.contains("filter “le”") == true)
    #expect(stage.lines.last?.contains(" van 6 dossiers") == true)
  }

  @Test func nothingLateIsHiddenInSilence() throws {
    var stage = try Stage()
    stage.press(.character("/"))
    stage.type("overleg")
    #expect(stage.lines.last?.contains("1 te laat buiten filter") == true)
    stage.press(.enter)
    #expect(stage.lines.last?.contains("1 te laat buiten filter") == true)
  }

  @Test func oneEscClearsAndABackspaceOnNothingDoesNothing() throws {
    var stage = try Stage()
    stage.press(.character("/"))
    stage.type("te-meten")
    #expect(stage.state.listing.rowCount == 1)
    stage.press(.enter, .escape)
    #expect(stage.state.filter.isEmpty)
    #expect(stage.state.listing.rowCount == 3)
    stage.press(.character("/"), .backspace, .backspace)
    #expect(stage.state.listing.rowCount == 3)
    #expect(stage.effects.isEmpty)
  }

  @Test func openingADossierAndComingBackKeepsTheFilter() throws {
    var stage = try Stage()
    stage.press(.character("/"))
    stage.type("overleg")
    stage.press(.enter, .enter)
    #expect(stage.lines[0].contains("GM0034"))
    stage.press(.escape)
    #expect(stage.state.filter.text == "overleg")
  }

  @Test(arguments: [
    ("te-laat", 1), ("te-meten", 1), ("<14d", 1), ("<15d", 2), ("trede>=3", 3), ("trede>3", 0),
    ("aan-zet:wij", 1),
    ("aan-zet:gem", 1), ("aan-zet:coa", 1), ("!te-laat", 2), ("soort:overleg", 1), ("oordeel:rood", 3),
    ("te-laat aan-zet:wij", 0),
  ])
  func conditions(filter: String, rows: Int) throws {
    var stage = try Stage()
    stage.press(.character("/"))
    stage.type(filter)
    #expect(stage.state.listing.rowCount == rows)
  }

  @Test func aWordInNoRowIsLookedForInTheDossiers() throws {
    var stage = try Stage()
    stage.press(.character("/"))
    stage.type("nidos")
    #expect(stage.state.listing.rowCount == 3, "the letter of Almere speaks of Nidos")
    stage.press(.enter, .escape, .character("2"), .character("/"))
    stage.type("nidos")
    #expect(stage.state.listing.rowCount == 1)
  }

  @Test func pastedTextIsSearchedForAndRunsNothing() throws {
    var stage = try Stage()
    stage.send(.event(.paste("qqQQ\n2")))
    #expect(stage.effects.isEmpty)
    #expect(stage.state.view == .today)
    stage.press(.character("/"))
    stage.send(.event(.paste("over\nleg")))
    #expect(stage.state.filter.text == "over leg")
    #expect(stage.effects.isEmpty)
  }

  @Test func anyTextIsAFilter() throws {
    var stage = try Stage(store: "Example")
    var random = SystemRandomNumberGenerator()
    let letters = Array("abc <>=:!-é漢👍\u{301}trede>=aan-zet:14d")
    for _ in 0..<300 {
      stage.press(.character("/"), .control("u"))
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        stage.press(.character(letters.randomElement(using: &random)!))
      }
      #expect(stage.state.listing.rowCount <= stage.state.listing.all)
      stage.press(.enter)
    }
  }
}
