import Browser
import Display
import Supervision
import Testing

/// The gespreksblad of the dossier, on the screen.
@Suite struct SheetScreenTests {
  private func sheet(on today: Day = Day(2024, 4, 2)) throws -> Stage {
    var stage = try Stage(store: "Flevoland", today: today, size: Size(columns: 100, rows: 60))
    stage.press(.enter, .character("b"))
    return stage
  }

  @Test func itSaysWhatThePaperSays() throws {
    let text = try sheet().text
    for words in [
      "INTERN", "318 van 363", "45 achter", "45 + 117", "VRAGEN", "KEUZES", "de keuze is aan GS", "UITKOMST",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func gehoudenOpensTheFormOfTheMeetingThatLiesAhead() throws {
    var stage = try sheet()
    stage.press(.character("x"))
    #expect(stage.text.contains("Overleg gehouden: Almere"))
    stage.press(.escape)
    stage.press(.character("b"), .character("d"))
    #expect(stage.text.contains("Overleg plannen: Almere"))
  }

  @Test func theSheetComesBackWithTheOutcome() throws {
    var stage = try sheet()
    stage.press(.character("x"), .escape)
    #expect(stage.text.contains("UITKOMST"), "\(stage.text)")
    stage.press(.character("d"))
    stage.type("16 april")
    stage.press(.enter)
    #expect(stage.text.contains("UITKOMST") && stage.text.contains("16 april 2024"), "\(stage.text)")
    stage.press(.escape, .escape)
    stage.press(.character("x"), .escape)
    #expect(!stage.text.contains("UITKOMST"), "a form that was opened elsewhere leads to no sheet")
  }

  @Test func theOutcomeIsFilledInAfterwardsAsAgreements() throws {
    var stage = try sheet(on: Day(2024, 4, 18))
    stage.press(.character("x"), .enter)
    #expect(stage.text.contains("UITKOMST"), "\(stage.text)")
    stage.press(.character("a"))
    #expect(stage.text.contains("Nieuwe afspraak: Almere"), "\(stage.text)")
    stage.type("Overzicht van de locaties")
    stage.press(.tab, .tab)
    stage.type("uiterlijk 15 mei")
    stage.press(.enter)
    #expect(stage.text.contains("UITKOMST VAN 18 APRIL 2024"), "\(stage.text)")
    let lines = stage.lines.drop { !$0.contains("UITKOMST") }
    #expect(lines.contains { $0.contains("Overzicht van de locaties") }, "\(stage.text)")
  }

  @Test func escapeGoesBackToTheDossier() throws {
    var stage = try sheet()
    stage.press(.escape)
    #expect(!stage.text.contains("UITKOMST") && stage.text.contains("PERSONEN"))
  }

  @Test(arguments: [Key.character("?"), .function(1)]) func itsKeysAreExplained(_ key: Key) throws {
    var stage = try sheet()
    stage.press(key)
    #expect(stage.text.contains("Toetsen") && !stage.text.contains("WAAR STAAT DE GEMEENTE"))
    #expect(stage.text.contains("vastleggen dat het overleg gehouden is"))
    stage.press(.escape)
    #expect(stage.text.contains("WAAR STAAT DE GEMEENTE"))
    stage.press(key, .enter)
    #expect(stage.text.contains("WAAR STAAT DE GEMEENTE"))
    stage.press(key, key, .escape)
    #expect(!stage.text.contains("gespreksblad"), "back in the dossier")
  }
}
