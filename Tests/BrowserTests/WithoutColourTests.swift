import Browser
import Display
import Supervision
import Testing

/// Nothing on a screen is told by its look alone: with every attribute taken away, each state is still another one.
@Suite struct WithoutColourTests {
  /// Ways through the program on which every kind of row is seen.
  private static let ways: [[Key]] = [
    [.character("1")], [.character("1"), .down, .down], [.character("2")], [.character("2"), .end],
    [.character("3")], [.character("3"), .pageUp], [.character("3"), .pageDown, .pageDown], [.character("4")],
    [.character("4"), .right, .down], [.character("5"), .character("-")], [.character("5")], [.enter],
    [.enter, .tab], [.enter, .tab, .pageDown, .pageDown], [.end, .enter], [.enter, .enter],
    [.character("?"), .down], [.character("2"), .character("s"), .down], [.character("2"), .character(" ")],
    [.character("2"), .character(" "), .up], [.character("x")], [.character("c"), .tab],
    [.character("c"), .control("s")], [.character("c"), .tab, .character("a"), .escape],
    [.character("t"), .character(" "), .down], [.character("D")], [.character("a"), .down],
    [.character("b")], [.character("4"), .character("f")], [.character("4"), .character("O")],
    [.character("/"), .character("t"), .character("e")], [.character("u")],
    [.character("q"), .character("%")],
  ]

  private static func frames() throws -> [Frame] {
    var frames: [Frame] = []
    for store in ["Example", "Flevoland"] {
      for size in [Size(columns: 80, rows: 24), Size(columns: 132, rows: 43)] {
        let start = try Stage(store: store, size: size)
        for way in ways {
          var stage = start
          for key in way { stage.press(key) }
          frames.append(stage.frame)
        }
      }
    }
    return frames
  }

  /// The role of each character, as far as a role tells how something stands; what is a heading, a key or an explanation
  /// only helps to find the way.
  private static func told(_ row: Row) -> [Role] {
    row.spans.flatMap { span in
      let role: Role =
        switch span.role {
        case .heading, .key, .quiet: .plain
        default: span.role
        }
      return [Role](repeating: role, count: span.text.count)
    }
  }

  @Test func rowsThatLookDifferentSaySomethingDifferent() throws {
    var looks: [String: [Role]] = [:]
    var states: Set<Role> = []
    for row in try Self.frames().flatMap(\.rows) {
      let look = Self.told(row)
      states.formUnion(look)
      if let former = looks[row.text] { #expect(former == look, "two looks of “\(row.text)”") }
      looks[row.text] = look
    }
    #expect(looks.count > 1000)
    let all = Set(Role.allCases).subtracting([.heading, .key, .quiet, .judgedWhite])
    #expect(all.subtracting(states) == [], "every state was seen")
  }

  /// Each way in which an item can stand has a sign or a word of its own, in the lists as they are drawn.
  @Test func everyStandingIsToldApart() throws {
    let stage = try Stage(store: "Example", size: Size(columns: 132, rows: 43))
    let words = stage.state.words
    var told: [String: Standing] = [:]
    for item in stage.state.entries.flatMap(\.items) {
      // Days and dates differ anyway; what is left must tell.
      let text = "\(words.sign(item.standing)) \(words.standing(item))".filter { !$0.isNumber }
      if let other = told[text] { #expect(other == item.standing, "\(text)") }
      told[text] = item.standing
    }
    #expect(Set(told.values).count >= 8)
  }

  @Test func aJudgementIsAWordAndTheNameOfItsColour() throws {
    var seen: Set<Role> = []
    for frame in try Self.frames() {
      for span in frame.rows.flatMap(\.spans) {
        switch span.role {
        case .judgedRed: #expect(span.text.contains("rood"))
        case .judgedAmber: #expect(span.text.contains("oranje") || span.text.contains("geel"))
        case .judgedGreen: #expect(span.text.contains("groen"))
        case .judgedWhite: #expect(span.text.contains("wit"))
        default: continue
        }
        seen.insert(span.role)
      }
    }
    #expect(seen.isSuperset(of: [.judgedRed, .judgedAmber, .judgedGreen]))
  }
}
