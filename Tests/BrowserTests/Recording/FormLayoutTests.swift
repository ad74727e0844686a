import Browser
import Display
import Testing

/// What of a form is in sight, and where it begins.
@Suite struct FormLayoutTests {
  @Test func aFormThatIsScrolledDownSaysThatThereIsMoreAbove() throws {
    var stage = try Stage(size: Size(columns: 80, rows: 16))
    stage.press(.character("a"), .enter)
    #expect(stage.text.contains("↓ meer velden") && !stage.text.contains("↑ meer"))
    stage.press(.backTab)
    #expect(
      stage.lines.contains { $0.contains("┌ Nieuwe afspraak: Almere ─") && $0.contains(" ↑ meer velden ┐") })
    #expect(!stage.text.contains("↓ meer velden"))
    stage.send(.event(.resized(Size(columns: 30, rows: 12))))
    #expect(stage.lines.contains { $0.hasPrefix("┌ Nieuwe afspraak") && $0.hasSuffix(" ↑ ┐") })
  }

  @Test func aMenuThatIsScrolledDownSaysSoToo() throws {
    var stage = try Stage(size: Size(columns: 80, rows: 24))
    stage.press(.character("a"), .end)
    #expect(stage.lines.contains { $0.contains("┌ Erbij ─") && $0.contains(" ↑ meer ┐") })
  }

  /// What a usual agreement needs is in sight on the smallest usual screen; the rest comes below it.
  @Test func aUsualAgreementIsTypedWithoutScrolling() throws {
    var stage = try Stage(size: Size(columns: 80, rows: 24))
    stage.press(.character("a"), .enter)
    stage.type("Plan van aanpak")
    stage.press(.tab, .tab)
    stage.type("uiterlijk 15 mei 2024")
    for label in [
      "afspraak", "soort", "termijn", "aantal keer", "aan zet", "orgaan", "overleg", "afgesproken op",
    ] {
      #expect(stage.lines.contains { $0.contains("│>\(label) ") || $0.contains("│ \(label) ") }, "\(label)")
    }
    #expect(!stage.text.contains("↑"))
  }

  @Test(arguments: [24, 30, 34, 40]) func theWayOutIsTheLastKeyToGo(columns: Int) throws {
    var stage = try Stage(size: Size(columns: columns, rows: 20))
    stage.press(.character("x"))
    #expect(stage.text.contains("Esc terug"))
    stage.press(.escape, .character("c"), .tab, .tab, .tab)
    #expect(stage.text.contains("Esc terug"))
  }

  @Test func aNarrowDossierKeepsTheWayBack() throws {
    var stage = try Stage(size: Size(columns: 40, rows: 12))
    stage.press(.enter)
    #expect(stage.text.contains("Esc terug  ? hulp"))
  }

  /// The day and the half-year of the stand are known: the number is all there is to type.
  @Test func theCountOfAnInterimTargetStartsOnTheNumber() throws {
    var stage = try Stage()
    stage.press(.down, .down)
    #expect(stage.cursorLine.contains("Tussendoel"))
    stage.press(.character("x"))
    #expect(stage.text.contains("[01-04-2024"))
    stage.type("162")
    stage.press(.enter)
    #expect(stage.drafts.count == 1)
    #expect(stage.text.contains("(162)"))
  }

  @Test func aCountOfNothingInParticularStartsOnTheDay() throws {
    var stage = try Stage()
    stage.press(.character("a"))
    stage.type("COA")
    stage.press(.enter)
    #expect(stage.text.contains("│>stand per"))
  }
}
