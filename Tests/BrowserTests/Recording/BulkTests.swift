import Browser
import Display
import Supervision
import Testing

/// Several rows at once.
@Suite struct BulkTests {
  @Test func severalRowsAreOneStep() throws {
    var stage = try Stage(store: "Example")
    stage.press(.character("2"), .character(" "), .character(" "), .character("c"))
    #expect(stage.lines.count { $0.contains("· Contact: ") } == 2, "what will change is listed")
    stage.press(.tab)
    stage.type("wethouder")
    stage.press(.tab, .tab)
    stage.type("gebeld")
    stage.press(.control("s"))
    #expect(stage.drafts.count == 1)
    #expect(stage.drafts.first?.parts.count == 2)
    #expect(stage.text.contains("2 contactmomenten vastgelegd"))
    #expect(!stage.text.contains("gemerkt"))
    stage.press(.character("u"))
    #expect(stage.text.contains("Ongedaan gemaakt: 2 contactmomenten"))
  }

  @Test func markedRowsOutsideTheFilterAreAskedAbout() throws {
    var stage = try Stage(store: "Example")
    stage.press(.character("2"), .character("*"))
    let all = stage.state.marks.count
    stage.press(.character("/"))
    stage.type("a")
    stage.type("l")
    stage.press(.enter, .character("c"))
    let shown = stage.state.listing.rowCount
    #expect(shown < all)
    #expect(stage.text.contains("\(all) regels gemerkt, waarvan \(all - shown) buiten het filter."))
    stage.press(.enter)
    #expect(stage.lines.count { $0.contains("· Contact: ") } == shown, "only those in sight, unless told")
    stage.press(.escape, .character("c"), .down, .down, .enter)
    #expect(!stage.text.contains("· Contact: "), "and nothing at all if so wished")
  }

  @Test func marksThatAreAllOutsideTheFilterAreAskedAboutToo() throws {
    var stage = try Stage(store: "Example")
    stage.press(.character("2"), .character(" "))
    let marked = try #require(stage.state.marks.first)
    stage.press(.character("/"))
    stage.type("meerburg")
    stage.press(.enter)
    #expect(!stage.state.listing.lines.compactMap(\.id).contains(marked))
    stage.press(.character("c"))
    #expect(stage.text.contains("1 regel gemerkt, buiten het filter."))
    #expect(!stage.text.contains("alleen de regels die in beeld zijn"), "there are none")
    stage.press(.enter)
    #expect(stage.text.contains("┌ Contact: Westermade "))
  }

  /// What follows from one answer may differ for each of the lines, and then says whose it is.
  @Test func whatFollowsNamesWhoseItIs() throws {
    var stage = try Stage(store: "Example")
    stage.press(.character("2"), .character(" "), .character(" "), .character("t"))
    stage.type("4")
    stage.press(.tab, .tab)
    stage.type("blijft achter")
    stage.press(.tab)
    #expect(stage.text.contains("│ wordt werk van ons"), "the same for both is said once")
    #expect(stage.text.contains("Westermade: was trede 2 "))
    #expect(stage.text.contains("Lindervoort: was trede 3 "))
  }

  @Test func marksStayWithTheirCasesWhenTheOrderChanges() throws {
    var stage = try Stage(store: "Example")
    stage.press(.character("2"), .character(" "))
    let marks = stage.state.marks
    stage.press(.character("s"), .down, .enter)
    #expect(stage.state.marks == marks)
    stage.press(.escape)
    #expect(stage.state.marks.isEmpty, "Esc takes marks away")
  }

  @Test func rowsThatAskForDifferentThingsAreNotDoneInOneGo() throws {
    var stage = try Stage()
    stage.press(.character("*"), .character("x"))
    #expect(stage.text.contains("vragen verschillende dingen"))
    #expect(stage.drafts.isEmpty)
  }
}
