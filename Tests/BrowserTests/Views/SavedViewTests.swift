import Browser
import Display
import Supervision
import Testing
import Wording

/// Saved views: choosing one, what the screen says of it, saving and removing one's own.
@Suite struct SavedViewTests {
  private func stage(_ size: Size = Size(columns: 100, rows: 30)) throws -> Stage {
    try Stage(store: "Example", size: size)
  }

  @Test func eachShippedViewLeavesWhatItsFilterLeaves() throws {
    for shipped in ShippedView.allCases {
      var chosen = try stage()
      chosen.press(.character("w"))
      chosen.type(shipped.name.in(.dutch))
      chosen.press(.enter)
      #expect(chosen.state.activeViewText == "weergave “\(shipped.name.in(.dutch))”")
      #expect(chosen.state.filter.notUnderstood.isEmpty)
      var typed = try stage()
      typed.press(.character(Character(String(chosen.state.view.rawValue))), .character("/"))
      typed.type(shipped.filter.in(.dutch))
      typed.press(.enter)
      #expect(chosen.state.listing.lines.map(\.id) == typed.state.listing.lines.map(\.id), "\(shipped)")
    }
  }

  @Test func theViewsThatMatterLeaveSomethingAndNotEverything() throws {
    for name in ["te laat bij gemeente", "aan zet: wij", "te meten", "nog te plannen", "trede 3 en hoger"] {
      var stage = try stage()
      stage.press(.character("w"))
      stage.type(name)
      stage.press(.enter)
      #expect(stage.state.listing.rowCount > 0, "\(name)")
      #expect(stage.state.listing.rowCount < stage.state.listing.all, "\(name)")
    }
  }

  @Test func nameFilterAndWhatIsLateOutsideAreAlwaysOnTheScreen() throws {
    for (columns, rows) in [(80, 24), (132, 43), (60, 16), (80, 12)] {
      var stage = try stage(Size(columns: columns, rows: rows))
      stage.press(.character("w"))
      stage.type("aan zet")
      stage.press(.enter)
      let hidden = stage.state.lateOutsideFilter
      #expect(hidden > 0)
      #expect(stage.text.contains("weergave “aan zet: wij” · filter “aan-zet:wij”"), "\(columns)×\(rows)")
      #expect(stage.text.contains("\(hidden) te laat buiten filter"), "\(columns)×\(rows)")
    }
  }

  @Test func oneEscClearsTheViewItsOrderAndItsColumns() throws {
    var stage = try stage()
    stage.settings.views =
      "[Groot]\nscreen = municipalities\nfilter = trede>=2\nsort = total\ncolumns = total\n"
    stage.press(.character("w"))
    stage.type("groot")
    stage.press(.enter)
    #expect(stage.state.view == .municipalities)
    #expect(stage.text.contains("▼ totaal"))
    #expect(!stage.text.contains("volgende stap"))
    #expect(stage.text.contains("8 kolommen verborgen"))
    stage.press(.escape)
    #expect(stage.state.activeViewText == nil)
    #expect(stage.state.filter.isEmpty)
    #expect(!stage.text.contains("▼ totaal"))
    #expect(stage.text.contains("volgende stap"))
    #expect(stage.state.view == .municipalities, "the screen stays")
  }

  @Test func whatIsChangedAfterwardsIsSaid() throws {
    var stage = try stage()
    stage.press(.character("w"))
    stage.type("trede 3")
    stage.press(.enter)
    #expect(stage.state.activeViewText == "weergave “trede 3 en hoger”")
    stage.press(.character("S"))
    #expect(stage.state.activeViewText == "weergave “trede 3 en hoger” (gewijzigd)")
    stage.press(.character("S"))
    #expect(stage.state.activeViewText == "weergave “trede 3 en hoger”")
  }

  @Test func aSavedViewComesBackWithFilterOrderAndColumns() throws {
    var stage = try stage()
    stage.press(.character("2"), .character("/"))
    stage.type("trede>=2")
    stage.press(.enter, .character("s"))
    stage.type("totaal")
    stage.press(.enter, .character("S"), .character("K"), .character(" "), .enter, .character("W"))
    stage.type("Mijn lijst")
    stage.press(.enter)
    #expect(stage.text.contains("Weergave “Mijn lijst” is bewaard"))
    #expect(
      stage.settings.views == """
        [Mijn lijst]
        screen = municipalities
        filter = trede>=2
        sort = total
        reversed = yes
        columns = judgement backlog target total housed percent actor next

        """)
    let rows = stage.state.listing.lines.map(\.id)
    var later = try self.stage()
    later.settings.views = stage.settings.views
    later.press(.character("w"))
    later.type("mijn lijst")
    later.press(.enter)
    #expect(later.state.listing.lines.map(\.id) == rows)
    #expect(!later.lines[3].contains("trede"), "the column is left out")
    #expect(later.state.activeViewText == "weergave “Mijn lijst”")
  }

  @Test func aViewOfCijfersHasAnOrderOfCijfers() throws {
    var stage = try stage()
    stage.press(.character("5"), .character("s"))
    stage.type("gelijk")
    stage.press(.enter, .character("W"))
    stage.type("Achterblijvers")
    stage.press(.enter)
    #expect(stage.settings.views == "[Achterblijvers]\nscreen = figures\nsort = even-pace\n")
    let rows = stage.state.listing.lines.map(\.id)
    stage.press(.escape)
    #expect(stage.state.figureSort == .attention && stage.state.activeViewText == nil)
    stage.press(.character("w"))
    stage.type("achterblijvers")
    #expect(stage.text.contains("gelijk tempo"), "the list of views says what it is sorted on")
    stage.press(.enter)
    #expect(stage.state.view == .figures && stage.state.sort == .attention)
    #expect(stage.state.listing.lines.map(\.id) == rows)
    #expect(stage.state.activeViewText == "weergave “Achterblijvers”")
    stage.press(.character("S"))
    #expect(stage.state.activeViewText == "weergave “Achterblijvers” (gewijzigd)")
  }

  @Test func theSameNameAsks() throws {
    var stage = try stage()
    stage.settings.views = "# van mij\n[lijst]\nfilter = vandaag\n"
    stage.press(.character("w"), .escape, .character("/"))
    stage.type("te-laat")
    stage.press(.enter, .character("W"))
    stage.type("Lijst")
    stage.press(.enter)
    #expect(stage.text.contains("“Lijst” bestaat al. Vervangen?"))
    stage.press(.character("n"))
    #expect(stage.settings.views.contains("filter = vandaag"))
    stage.press(.enter, .character("j"))
    #expect(stage.settings.views == "# van mij\n[Lijst]\nscreen = today\nfilter = te-laat\n")
  }

  @Test func aNameOfTheProgramIsRefusedAndAnEmptyOneToo() throws {
    var stage = try stage()
    stage.press(.character("W"), .enter)
    #expect(stage.text.contains("Geef de weergave een naam."))
    stage.type("Te Meten")
    stage.press(.enter)
    #expect(stage.text.contains("“Te Meten” hoort bij trede"))
    #expect(stage.settings.views.isEmpty)
  }

  @Test func whatCannotBeWrittenSaysWhyAndKeepsTheName() throws {
    var stage = try stage()
    stage.settings.failure = .file(UserFileFault(path: "/home/jk/.config/trede/views", .full))
    stage.press(.character("W"))
    stage.type("lijst")
    stage.press(.enter)
    #expect(stage.text.contains("Niet bewaard: De schijf is vol"))
    #expect(stage.text.contains("naam: lijst"))
  }

  @Test func removingAsksAndLeavesTheOthers() throws {
    var stage = try stage()
    stage.settings.views = "[een]\nfilter = vandaag\n\n# de tweede\n[twee]\nfilter = te-laat\n"
    stage.press(.character("w"))
    stage.type("een")
    stage.press(.character("D"))
    #expect(stage.text.contains("Weergave “een” verwijderen?"))
    stage.press(.character("n"))
    #expect(stage.settings.views.contains("[een]"))
    stage.press(.character("D"), .character("j"))
    #expect(stage.settings.views == "\n# de tweede\n[twee]\nfilter = te-laat\n")
    #expect(!stage.text.contains("│>een"), "the list follows")
  }

  @Test func aViewOfTheProgramStays() throws {
    var stage = try stage()
    stage.press(.character("w"), .character("D"))
    #expect(stage.text.contains("hoort bij trede en blijft"))
    #expect(stage.settings.views.isEmpty)
  }

  @Test func pastedTextOnlyNarrows() throws {
    var stage = try stage()
    stage.settings.views = "[een]\nfilter = vandaag\n"
    stage.press(.character("w"))
    stage.paste("DDj\n")
    #expect(stage.settings.views == "[een]\nfilter = vandaag\n")
    #expect(stage.text.contains("niets gevonden"))
  }

  @Test func columnsGoAndComeBackAtOnce() throws {
    var stage = try stage()
    stage.press(.character("2"))
    #expect(stage.text.contains("oordeel over 2023-II"))
    stage.press(.character("K"), .down, .character(" "))
    #expect(!stage.text.contains("oordeel over 2023-II"))
    #expect(stage.text.contains("[ ] oordeel"))
    stage.press(.character(" "), .enter)
    #expect(stage.text.contains("oordeel over 2023-II"))
  }

  @Test func everyColumnMayGo() throws {
    for (columns, rows) in [(80, 24), (132, 43), (40, 12)] {
      var stage = try stage(Size(columns: columns, rows: rows))
      stage.press(.character("2"), .character("K"))
      for _ in SortColumn.optional { stage.press(.character(" "), .down) }
      stage.press(.enter)
      #expect(stage.state.hiddenColumns.count == SortColumn.optional.count)
      #expect(stage.text.contains("Almerveen") || stage.text.contains("Veenhaven"), "\(columns)")
      #expect(stage.frame.rows.allSatisfy { $0.width == columns })
    }
  }

  @Test func myCasesAreThoseIHandleAndStandInFor() throws {
    let shipped = try Stage(store: "Example")
    var cases = shipped.archive.cases.values.sorted { $0.id < $1.id }
    for index in cases.indices {
      cases[index].handler = "mb"
      cases[index].deputy = nil
    }
    cases[0].handler = "JK"
    cases[1].deputy = "jk"
    var reference = shipped.state.reference
    reference.people = People([
      Person(id: "mb", name: "Mo Bos", absent: [.init(from: "2024-04-01", until: "2024-04-05")])
    ])
    var stage = Stage(
      contents: StoreContents(settings: shipped.state.settings, reference: reference, cases: cases))
    stage.press(.character("w"))
    stage.type("mijn")
    stage.press(.enter)
    let left = stage.state.listing.lines.compactMap { $0.id?.caseID }
    #expect(Set(left) == Set([cases[0].id, cases[1].id]))
    #expect(stage.lines[0].hasSuffix("behandelaar: jk"))
  }
}
