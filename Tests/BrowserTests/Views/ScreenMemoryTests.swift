import Browser
import Display
import Supervision
import Testing

/// What is kept of the screens between two runs.
@Suite struct ScreenMemoryTests {
  @Test func everythingComesBack() throws {
    var stage = try Stage(store: "Example")
    stage.press(.character("p"), .character("/"))
    stage.type("te-laat")
    stage.press(.enter)
    #expect(stage.state.view == .today)
    stage.press(.character("2"), .character("w"))
    stage.type("trede 3")
    stage.press(.enter, .character("s"))
    stage.type("totaal")
    stage.press(.enter, .character("S"), .character("K"), .character(" "), .enter)
    let text = stage.state.memory.text
    var later = try Stage(store: "Example")
    later.send(.remembered(ScreenMemory(text)))
    #expect(later.state.view == .today, "every morning begins with Vandaag")
    #expect(later.state.filter.text.isEmpty, "and with all of it, whatever was looked for the day before")
    #expect(!later.state.showsPreview)
    later.press(.character("2"))
    #expect(later.state.showsPreview)
    #expect(later.state.activeViewText == "weergave “trede 3 en hoger” (gewijzigd)")
    #expect(later.state.sort == .total && later.state.sortIsReversed)
    #expect(later.state.hiddenColumns == [.trede])
    #expect(later.state.listing.lines.map(\.id) == stage.state.listing.lines.map(\.id))
    #expect(later.state.memory.text == text.replacing("filter = te-laat\n", with: ""))
  }

  @Test func theOrderOfCijfersComesBackToo() throws {
    var stage = try Stage(store: "Example")
    stage.press(.character("5"), .character("s"))
    stage.type("gelijk")
    stage.press(.enter, .character("S"))
    var later = try Stage(store: "Example")
    later.send(.remembered(ScreenMemory(stage.state.memory.text)))
    #expect(later.state.figureSort == .evenPace && later.state.figuresAreReversed)
    #expect(later.state.sort == .attention && !later.state.sortIsReversed)
    later.press(.character("5"))
    #expect(later.state.listing.lines.map(\.id) == stage.state.listing.lines.map(\.id))
  }

  @Test func nothingChosenIsNothingKept() throws {
    #expect(try Stage().state.memory.text.isEmpty)
  }

  @Test func aViewThatIsGoneLeavesItsFilter() throws {
    var stage = try Stage(store: "Example")
    stage.send(.remembered(ScreenMemory("[today]\nview = weg\nfilter = te-laat\n")))
    #expect(stage.state.activeViewText == nil)
    #expect(stage.state.filter.text == "te-laat")
  }

  /// A view is chosen once and meant every day; it stands on the screen by its name.
  @Test func vandaagKeepsTheViewThatWasChosen() throws {
    var stage = try Stage(store: "Example")
    stage.press(.character("w"))
    stage.type("aan zet: wij")
    stage.press(.enter)
    let filter = stage.state.filter.text
    #expect(stage.state.view == .today && !filter.isEmpty)
    var later = try Stage(store: "Example")
    later.send(.remembered(ScreenMemory(stage.state.memory.text)))
    #expect(later.state.filter.text == filter && later.state.activeViewText != nil)
  }

  @Test func rubbishIsPassedOver() throws {
    var stage = try Stage(store: "Example")
    stage.send(.remembered(ScreenMemory("\u{0}[[]\n=\nsort = kleur\n[agenda]\nfilter\nhidden = name\n")))
    #expect(stage.state.memory.text.isEmpty)
  }

  @Test func faultsOfTheSettingsAreSaidOnceOverTheFirstScreen() throws {
    var stage = try Stage(store: "Example")
    let contents = StoreContents(
      settings: stage.state.settings, reference: stage.state.reference, cases: [])
    var user = UserSettings()
    user.faults = ViewsFile("zomaar\n", path: "/home/jk/.config/trede/views").faults
    stage.sit(with: user)
    stage.send(.storeOpened(contents, left: 0))
    #expect(stage.text.contains("/home/jk/.config/trede/views, regel 1"))
    stage.press(.enter)
    #expect(!stage.text.contains("regel 1"))
    stage.send(.storeOpened(contents, left: 0))
    #expect(!stage.text.contains("regel 1"))
  }
}
