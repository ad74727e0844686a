import Browser
import Display
import Supervision
import Testing

/// Undo goes by the store and not by what is in sight: a filter hides rows, never steps.
@Suite struct FilteredUndoTests {
  @Test func manyChangesGoBackAndForthBehindAFilter() throws {
    var stage = try Stage()
    var states = [stage.archive.cases]
    var skipped = 0
    for number in 1...250 {
      stage.filter(["", "almere", "urk", "aan-zet:wij", "niets dat er is"][number % 5])
      stage.press(.character("2"))
      for _ in 0..<(number % 6) { stage.press(.down) }
      stage.press(.character("c"))
      guard stage.text.contains("┌ Contact") else {
        skipped += 1
        continue
      }
      stage.press(.tab)
      stage.type("raad")
      stage.press(.tab, .tab)
      stage.type("\(number)")
      stage.press(.control("s"))
      states.append(stage.archive.cases)
    }
    #expect(stage.drafts.count == states.count - 1 && skipped > 0 && states.count > 200)
    stage.filter("urk")
    for before in states.dropLast().reversed() {
      stage.press(.character("u"))
      // Said in one word: two stores are pages long.
      let isBack = stage.archive.cases == before
      #expect(isBack)
    }
    #expect(stage.text.contains("Ongedaan gemaakt: "))
    stage.press(.down)
    #expect(stage.text.contains("filter “urk”"), "the filter is still on")
    for after in states.dropFirst() {
      stage.press(.character("U"))
      let isAgain = stage.archive.cases == after
      #expect(isAgain)
    }
  }

  /// Its own words say whose it was, also while that row is hidden.
  @Test func whatIsTakenBackMayBeOutOfSight() throws {
    var stage = try Stage()
    stage.press(.character("x"), .enter)
    stage.filter("urk")
    #expect(!stage.text.contains("Bijgesteld plan van aanpak"))
    stage.press(.character("u"))
    #expect(stage.text.contains("Ongedaan gemaakt: bijgesteld plan van aanpak van Almere"))
    stage.press(.down)
    #expect(stage.text.contains("1 te laat buiten filter"))
  }
}

extension Stage {
  fileprivate mutating func filter(_ text: String) {
    press(.character("/"), .control("u"))
    type(text)
    press(.enter)
  }
}
