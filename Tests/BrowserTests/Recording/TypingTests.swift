import Browser
import Display
import Supervision
import Testing

/// What stands in a field, what is typed over it and what is said about it.
@Suite struct TypingTests {
  @Test func theFirstCharacterTakesThePlaceOfTheDateOfToday() throws {
    var stage = try Stage()
    stage.press(.character("x"))
    stage.type("28-3")
    #expect(stage.text.contains("ontvangen op  [28-3  "))
    #expect(stage.text.contains("do 28 maart 2024"), "what was understood is said before it is confirmed")
    #expect(!stage.text.contains("te laat: “voor"), "the 28th is in time")
  }

  @Test func arrowsBackspaceAndHomeEditTheDateOfToday() throws {
    var stage = try Stage()
    stage.press(.character("x"), .backspace)
    stage.type("3")
    #expect(stage.text.contains("[02-04-2023 "))
    stage = try Stage()
    stage.press(.character("x"), .home, .delete)
    stage.type("0")
    #expect(stage.text.contains("[02-04-2024 "))
    stage = try Stage()
    stage.press(.character("x"), .left, .backspace)
    stage.type("2")
    #expect(stage.text.contains("[02-04-2024 "))
  }

  @Test func pastingTakesThePlaceOfTheDateOfToday() throws {
    var stage = try Stage()
    stage.press(.character("x"))
    stage.paste("28-03-2024")
    #expect(stage.text.contains("[28-03-2024 "))
    #expect(stage.text.contains("donderdag"))
  }

  @Test func aDateThatWasTypedIsTypedAnewWhenItsFieldIsEnteredAgain() throws {
    var stage = try Stage()
    stage.press(.character("x"))
    stage.type("27-3")
    stage.press(.tab, .backTab)
    stage.type("28-3")
    #expect(stage.text.contains("[28-3 "))
  }

  @Test func whatSomebodyRecordedIsEditedAndNotReplaced() throws {
    var stage = try Stage()
    stage.press(.character("e"))
    stage.type("!")
    #expect(stage.text.contains("[Bijgesteld plan van aanpak!"))
  }

  @Test func theSelectedLineCanBeReadWhileAFormIsOpen() throws {
    var stage = try Stage(size: Size(columns: 80, rows: 24))
    let row = try #require(stage.frame.cursor?.row)
    let line = stage.lines[row]
    stage.press(.character("x"))
    #expect(stage.lines[row] == line)
    #expect(stage.lines[row + 1].hasPrefix("┌ Ontvangen"))
    stage.press(.escape, .down, .down, .character("d"))
    #expect(stage.lines.contains { $0.hasPrefix(">") && $0.contains("Tussendoel") }, "\(stage.text)")
  }

  @Test func aMenuThatIsLongerThanTheScreenSaysSo() throws {
    var stage = try Stage(size: Size(columns: 80, rows: 24))
    stage.press(.character("a"))
    #expect(stage.text.contains("└ ↓ meer ─"))
    stage.press(.end)
    #expect(!stage.text.contains("└ ↓ meer ─"))
    stage.press(.control("c"))
    #expect(!stage.text.contains("┌ Erbij"))
    #expect(!stage.effects.contains(.quit), "Ctrl-C in a box only closes it")
  }

  @Test func aSeriesIsMadeBesideItsTerm() throws {
    var stage = try Stage()
    stage.press(.character("a"), .enter)
    stage.type("Voortgangsrapportage")
    stage.press(.tab, .tab)
    stage.type("uiterlijk de 10e")
    #expect(stage.text.contains("t/m wo 10-04-2024"))
    stage.press(.tab)
    #expect(stage.cursorLine.contains(">aantal keer"))
    stage.type("6")
    #expect(stage.text.contains("6 termijnen, laatste dag: 10 april, 10 mei, 10 juni, 10 juli, 10 augustus"))
    stage.press(.enter)
    #expect(stage.drafts.count == 1)
    stage.press(.character("3"), .character("/"))
    stage.type("voortgangsrapportage")
    #expect(stage.text.contains("Voortgangsrapportage 1/6"))
    #expect(stage.text.contains("Voortgangsrapportage 6/6"))
  }

  @Test func whatIsOddNamesNoIds() throws {
    var stage = try Stage()
    stage.press(.character("d"), .enter)
    stage.type("uiterlijk 15 april 2024")
    #expect(stage.text.contains("let op: uitstel verleend 2 dagen na de laatste dag"))
  }

  @Test func theFooterOfAFreeFieldSaysWhatEnterDoes() throws {
    var stage = try Stage()
    stage.press(.character("x"), .tab)
    stage.type("e")
    #expect(stage.text.contains("Enter vastleggen"), "nothing is picked: what was typed stands")
    stage.press(.down)
    #expect(stage.text.contains("Enter kiezen"))
  }

  @Test func whatWasTypedWhenTheProgramEndedIsOpenedAgain() throws {
    var stage = try Stage()
    stage.press(.character("c"), .tab)
    stage.type("wethouder \\n")
    stage.press(.tab, .tab)
    stage.type("eerste regel")
    stage.press(.enter)
    stage.type("tweede regel")
    let kept = try #require(stage.state.unfinishedForm)
    #expect(UnfinishedForm(text: kept.text) == kept)
    var next = try Stage()
    next.send(.typedBefore(kept))
    for words in [
      "┌ Contact: Almere", "Dit typte u voordat", "[wethouder \\n", "[eerste regel", "[tweede regel",
    ] {
      #expect(next.text.contains(words), "\(words)")
    }
    #expect(next.drafts.isEmpty)
    next.press(.escape)
    #expect(next.text.contains("Weggooien wat u typte?"))
    next.press(.character("n"), .control("s"))
    #expect(next.drafts.count == 1)
    #expect(next.state.unfinishedForm == nil)
  }

  @Test(arguments: ["", "verb", "verb zomaar", "verb contact", "iets anders", "field text a"])
  func halfOfWhatWasKeptIsNothing(text: String) { #expect(UnfinishedForm(text: text) == nil) }
}
