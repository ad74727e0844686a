import Glibc
import Testing

extension TerminalTests {
  /// For who follows the cursor instead of the colours: a magnifier, a braille line, a speaking program.
  @Suite struct Cursor {
    /// Keys that lead somewhere, more often those that move. Not those that leave the program, or put it aside.
    private static let keys: [String] =
      [
        "Down", "Down", "Down", "Up", "Up", "NPage", "PPage", "Home", "End", "Left", "Right", "Enter",
        "Enter",
      ]
      + ["Escape", "Escape", "Escape", "Tab", "BTab", "Space", "BSpace", "C-l", "F1", "?", "/", "C-s", "DC"]
      + "123456abcdefhijklnoprstvwxyDJKNOSUVW*.:+-=".map(String.init)

    /// What the keys led to, by words that stand on no other screen.
    private static func kinds(_ picture: Picture) -> Set<String> {
      var kinds: Set<String> = []
      if picture.hasMenu { kinds.insert("a menu") }
      if picture.shows(" vastleggen ") { kinds.insert("a form") }
      if picture.shows("Weggooien wat u typte?") { kinds.insert("a question") }
      if picture.isTypingFilter { kinds.insert("the filter") }
      if picture.isInDossier { kinds.insert("a dossier") }
      for (sign, kind) in Cursor.signs where picture.shows(sign) { kinds.insert(kind) }
      let tabs = ["[1 Vandaag]", "[2 Gemeenten]", "[3 Agenda]", "[4 Ronde]", "[5 Cijfers]", "[6 Ladder]"]
      kinds.formUnion(tabs.filter(picture.shows))
      return kinds
    }

    private static let signs = [
      "┌ Opdracht": "the palette", "┌ Weergave kiezen": "the views", "┌ Kolommen van": "the columns",
      "┌ Verloop": "the course", " v maand": "a week", " v lijst": "a month",
    ]

    @Test func sitsOnTheSelectedRowAfterEachOf500Keys() async throws {
      let all = Set(
        [
          "a menu", "a form", "a question", "the filter", "a dossier", "[1 Vandaag]", "[2 Gemeenten]",
          "[3 Agenda]", "[4 Ronde]", "[5 Cijfers]", "[6 Ladder]",
        ] + Cursor.signs.values)
      var seen: Set<String> = []
      for seed in [1, 2] as [UInt64] { seen.formUnion(try await Cursor.kindsSeen(seed: seed)) }
      #expect(all.subtracting(seen) == [], "everything was seen")
    }

    /// Presses keys at random and looks at the cursor after each.
    private static func kindsSeen(seed: UInt64) async throws -> Set<String> {
      var seen: Set<String> = []
      try await Desk.sit(store: "Example") { desk in
        try await desk.open(with: ["ESCDELAY": "1"])
        let watch = Watch(process: try desk.terminal.process())
        var chance = Chance(seed)
        var pressed: [String] = []
        for number in 1...250 {
          // Back to a view now and then, so that all of them get their share.
          var key = chance.one(of: Cursor.keys)
          if number % 12 == 0 { key = "Escape" }
          // Out of a question with some text behind it, so that a run does not stay in one form.
          if number % 12 == 1, number > 1 { key = "j" }
          if number % 12 == 2 { key = chance.one(of: ["1", "2", "3", "3", "4", "5", "6"]) }
          // What one of them opens, and one may open on top of that.
          if number % 12 == 3 { key = chance.one(of: ["v", "K", "K", "w", ":", "/", "Enter"]) }
          if number % 12 == 4 { key = chance.one(of: ["v", "Down"]) }
          pressed.append(key)
          guard var picture = try await desk.strike(key, watch) else {
            Issue.record("key \(number), \(key), ended the program after \(pressed.suffix(12))")
            return
          }
          // What the program wrote may still be on its way through the terminal.
          for _ in 0..<200 where picture.cursorFault != nil || !picture.isAlternate {
            try await Task.sleep(for: .milliseconds(10))
            picture = try desk.terminal.picture()
          }
          seen.formUnion(Cursor.kinds(picture))
          if let fault = picture.cursorFault {
            Issue.record("\(fault), by key \(number), \(key), after \(pressed.suffix(12)):\n\(picture)")
            return
          }
        }
        #expect(try Spawn.run([Project.program, "validate", "--store", desk.store]).status == 0)
      }
      return seen
    }
  }
}
