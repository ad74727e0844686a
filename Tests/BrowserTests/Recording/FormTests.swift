import Browser
import Display
import Supervision
import Testing

/// The forms as their user meets them.
@Suite struct FormTests {
  private let almere: CaseID = "gm0034"

  @Test func receivingThePlanTakesItOutOfWhatIsLate() throws {
    var stage = try Stage()
    stage.press(.character("x"))
    #expect(stage.text.contains("┌ Ontvangen: Almere, bijgesteld plan van aanpak"))
    #expect(stage.text.contains("2 dagen te laat: “voor 1 april 2024” is t/m zo 31-03"))
    #expect(stage.drafts.isEmpty, "x opens its dialog and does nothing by itself")
    stage.press(.enter)
    #expect(stage.drafts.count == 1)
    #expect(!stage.text.contains("TE LAAT"))
    #expect(stage.text.contains(" Vastgelegd: "))
    #expect(stage.cursorLine.hasPrefix(">"), "another row is selected")
    stage.press(.character("u"))
    #expect(stage.text.contains("TE LAAT"))
    #expect(stage.text.contains(" Ongedaan gemaakt: bijgesteld plan van aanpak van Almere"))
    stage.press(.character("U"))
    #expect(!stage.text.contains("TE LAAT"))
    #expect(stage.text.contains(" Opnieuw gedaan: "))
  }

  @Test func savingPassesWhatWasSeen() throws {
    var stage = try Stage()
    stage.press(.character("x"), .enter)
    let part = try #require(stage.drafts.first?.parts.first)
    #expect(part.origin == .existing(almere, seen: Fingerprint("seen")))
  }

  @Test func undoOfSomebodyElsesStepNamesHer() throws {
    var stage = try Stage()
    stage.press(.character("x"), .enter)
    stage.asAnother("ab")
    stage.press(.character("u"))
    #expect(stage.text.contains("Ongedaan gemaakt (van jk, 08:41): bijgesteld plan"))
  }

  @Test func aFaultPutsTheCursorOnItsFieldAndNothingIsSaved() throws {
    var stage = try Stage()
    stage.press(.character("x"), .control("u"))
    stage.type("31-02")
    stage.press(.tab, .tab, .enter)
    #expect(stage.drafts.isEmpty)
    #expect(stage.cursorLine.contains(">ontvangen op"))
    #expect(stage.text.contains("31-02"))
  }

  @Test func aReceiptInTheFutureIsRefusedWithTheReason() throws {
    var stage = try Stage()
    stage.press(.character("x"), .control("u"))
    stage.type("12-04-2024")
    stage.press(.enter)
    #expect(stage.drafts.isEmpty)
    #expect(stage.text.contains("12-04-2024"))
    #expect(stage.cursorLine.contains(">ontvangen op"))
  }

  @Test func escapeAsksBeforeItDropsWhatWasTyped() throws {
    var stage = try Stage()
    stage.press(.character("x"), .escape)
    #expect(!stage.text.contains("Ontvangen: Almere"), "nothing was typed: it closes at once")
    stage.press(.character("x"), .tab, .tab)
    stage.type("D1")
    stage.press(.escape)
    #expect(stage.text.contains("Weggooien wat u typte?"))
    stage.press(.character("n"))
    #expect(stage.text.contains("[D1"), "and it is still there")
    stage.press(.escape, .character("j"))
    #expect(!stage.text.contains("Ontvangen: Almere"))
    #expect(stage.drafts.isEmpty)
  }

  @Test func theEffectOfAnExtensionIsSaidBeforeItIsConfirmed() throws {
    var stage = try Stage()
    stage.press(.character("d"))
    #expect(stage.text.contains("Datum: wat is er aan de hand?"))
    stage.type("uits")
    stage.press(.enter)
    #expect(stage.text.contains("┌ Uitstel verlenen: Almere, bijgesteld plan van aanpak"))
    stage.type("uiterlijk 21 april 2024")
    #expect(stage.text.contains("zo 21-04") || stage.text.contains("21 april"))
    #expect(stage.drafts.isEmpty)
  }

  @Test func removingTakesAnotherKey() throws {
    for other in [Key.enter, .character("D"), .character("y"), .character(" "), .escape] {
      var stage = try Stage()
      stage.press(.down, .character("D"))
      #expect(stage.text.contains("Verwijderen: Almere, bestuurlijk overleg"), "what goes is named")
      stage.press(other)
      #expect(stage.drafts.isEmpty, "\(other)")
      #expect(!stage.text.contains("j = ja"))
    }
    var stage = try Stage()
    stage.press(.down, .character("D"), .character("j"))
    #expect(stage.drafts.count == 1)
    #expect(!stage.text.contains("Bestuurlijk overleg  "))
  }

  @Test func whatIsOddIsSavedAfterASecondEnter() throws {
    var stage = try Stage()
    stage.press(.character("c"), .tab)
    stage.type("wethouder")
    stage.press(.tab, .tab)
    stage.type("BSN 111222333")
    stage.press(.control("s"))
    #expect(stage.text.contains("let op:"))
    #expect(stage.text.contains("Toch zo vastleggen?"))
    #expect(stage.drafts.isEmpty)
    stage.press(.enter)
    #expect(stage.drafts.count == 1)
  }

  @Test func pastedTextGoesIntoTheFieldAndRunsNothing() throws {
    var stage = try Stage()
    stage.press(.character("x"), .tab, .tab)
    stage.paste("q\nx\nD j\n")
    #expect(stage.text.contains("[q x D j "))
    #expect(stage.drafts.isEmpty)
    stage.press(.control("c"), .character("j"), .character("c"), .tab, .tab, .tab)
    stage.paste("eerste regel\ntweede regel")
    #expect(stage.text.contains("[eerste regel "), "lines stay lines where there is room for them")
    #expect(stage.text.contains("[tweede regel "))
  }

  @Test func whatWasTypedIsKeptWhenTheScreenChangesSize() throws {
    var stage = try Stage()
    stage.press(.character("x"), .tab, .tab)
    stage.type("Z-1")
    for (columns, rows) in [(1, 1), (40, 12), (132, 43), (20, 5), (80, 24)] {
      stage.send(.event(.resized(Size(columns: columns, rows: rows))))
      _ = stage.frame
    }
    #expect(stage.text.contains("[Z-1"))
  }

  @Test(arguments: [
    SaveFailure.readOnly(path: "store"), .diskFull(path: "store"), .locked(holder: "ab"),
    .lockRefused(path: "store"), .disk(path: "store", code: 5), .store(.missing(path: "store")),
  ]) func whatCouldNotBeSavedIsKept(failure: SaveFailure) throws {
    var stage = try Stage()
    stage.press(.character("x"), .tab, .tab)
    stage.type("Z-1")
    stage.archive.failure = failure
    stage.press(.enter)
    #expect(stage.text.contains("[Z-1"), "what was typed")
    #expect(stage.lines.contains { $0.contains("│ ") && ($0.contains("bewaard") || $0.contains("map")) })
    stage.press(.enter)
    #expect(!stage.text.contains("TE LAAT"), "once it works again, Enter is enough")
  }

  @Test func anItemThatAColleagueJustChangedIsLeftAlone() throws {
    var stage = try Stage()
    stage.archive.change(almere) { subject in
      subject.agreements.indices.forEach { subject.agreements[$0].title += " (2)" }
    }
    stage.press(.character("x"))
    #expect(stage.text.contains("zojuist gewijzigd"))
    #expect(!stage.text.contains("Ontvangen: Almere"))
    #expect(stage.cursorLine.contains("(2)"), "the row shows how it is now")
    #expect(stage.drafts.isEmpty)
  }

  @Test func anItemThatIsGoneIsSaidToBeGone() throws {
    var stage = try Stage()
    stage.archive.change(almere) { $0.agreements = [] }
    stage.press(.character("x"))
    #expect(stage.text.contains("is er niet meer; er is niets gedaan."))
    stage.archive.remove(almere)
    stage.press(.character("c"))
    #expect(stage.text.contains("Er is geen dossier Almere"))
  }

  /// What only asks, or only refuses, has nothing to type in: any key may come, and Esc closes it.
  @Test func aBoxWithoutFieldsTakesAnyKey() throws {
    let boxes: [(inout Stage) -> Void] = [
      { stage in
        // A meeting that agreements refer to cannot be removed.
        stage.press(.enter)
        for _ in 0..<8 { stage.press(.down) }
        stage.press(.character("D"))
      },
      { stage in
        stage.archive.failure = .readOnly(path: "/net/dossiers")
        stage.press(.character("D"), .character("j"))
      },
    ]
    let keys: [Key] =
      [.enter, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown]
      + [.backspace, .delete, .control("s"), .control("e"), .function(1), .character(" "), .character("j")]
    for box in boxes {
      for key in keys {
        var stage = try Stage(store: "Flevoland")
        box(&stage)
        guard case .form = stage.state.overlay else {
          Issue.record("no box for \(key)")
          return
        }
        #expect(!stage.text.contains("j = ja"), "it asks nothing")
        stage.press(key, key, .escape, .escape)
        #expect(stage.state.overlay == nil, "\(key)")
      }
    }
  }

  @Test func aConflictShowsBothAndAsks() throws {
    let conflict = Conflict(
      subject: "gm0034",
      theirs: [
        ValueChange(path: "agreements[a1].receipts[0]", before: nil, after: "{\"on\": \"2024-03-28\"}")
      ],
      ours: [ValueChange(path: "agreements[a1].receipts[0]", before: nil, after: "{\"on\": \"2024-04-02\"}")],
      by: StepStamp(id: "s9", at: "2024-04-02T08:41:00+02:00", author: "ab", today: Day(2024, 4, 2)))
    func conflicted() throws -> Stage {
      var stage = try Stage()
      stage.press(.character("x"), .tab, .tab)
      stage.type("Z-1")
      stage.archive.failure = .conflict(conflict)
      stage.press(.enter)
      return stage
    }
    var stage = try conflicted()
    for words in [
      "Tegelijk gewijzigd: Almere", "ab wijzigde om 08:41", "op 28 maart 2024", "op 2 april 2024",
    ] {
      #expect(stage.text.contains(words), "\(words)")
    }
    stage.press(.enter)
    #expect(stage.text.contains("[Z-1"), "back to the form, with what was typed")
    stage = try conflicted()
    stage.press(.down, .enter)
    #expect(stage.drafts.count == 2)
    #expect(stage.text.contains("Vastgelegd:"))
    stage = try conflicted()
    stage.press(.down, .down, .enter)
    #expect(stage.drafts.count == 1)
    #expect(stage.text.contains("De waarde van de ander blijft staan"))
  }

  @Test func whatWasAddedIsSelected() throws {
    for opening in [[], [Key.enter]] {
      var stage = try Stage()
      for key in opening { stage.press(key) }
      stage.press(.character("a"))
      stage.type("eigen")
      stage.press(.enter)
      stage.type("Plan toetsen")
      while !stage.cursorLine.contains(">uiterlijk") && !stage.cursorLine.contains(">termijn") {
        stage.press(.tab)
      }
      stage.type("5 april 2024")
      stage.press(.enter)
      #expect(stage.drafts.count == 1, "\(stage.text)")
      #expect(stage.cursorLine.contains("Plan toetsen"), "\(stage.text)")
    }
  }
}
