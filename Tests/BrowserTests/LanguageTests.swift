import Browser
import Display
import Supervision
import Testing
import Wording

/// The screen in another language than Dutch.
@Suite struct LanguageTests {
  @Test func datesAndNumbersFollowTheLanguage() throws {
    let stage = try Stage(words: Words(.english))
    #expect(stage.lines[0].contains("Tue 2 Apr 2024") || stage.lines[0].contains("Tuesday 2 April 2024"))
  }

  @Test func theLanguageStaysWhenAnotherStoreIsOpened() throws {
    var stage = try Stage(words: Words(.english))
    let contents = StoreContents(settings: StoreSettings(name: "Utrecht"), reference: .empty, cases: [])
    stage.send(.storeOpened(contents, left: 0))
    #expect(stage.state.words.language == .english)
  }

  @Test func onlyYesOfTheLanguageThrowsAway() throws {
    for (language, yes, other) in [(Language.dutch, "j", "y"), (.english, "y", "j")]
      as [(Language, Character, Character)]
    {
      var stage = try Stage(words: Words(language))
      stage.press(.character("c"))
      stage.press(.character("x"), .escape, .character(other))
      #expect(stage.lines.contains { $0.contains("┌") }, "\(language)")
      stage.press(.escape, .character(yes))
      #expect(!stage.lines.contains { $0.contains("┌") }, "\(language)")
    }
  }

  @Test func theGespreksbladHasTheSameContents() throws {
    let texts = try Language.allCases.map { language in
      var stage = try Stage(size: Size(columns: 100, rows: 60), words: Words(language))
      stage.press(.character("2"), .home, .character("b"))
      return stage.lines.filter { $0.contains("│") }
    }
    #expect(texts[0].dropLast(3) == texts[1].dropLast(3))
  }
}
