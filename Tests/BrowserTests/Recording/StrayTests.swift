import Browser
import Display
import Supervision
import Testing

/// Nothing is recorded by accident, and nothing breaks at any size.
@Suite struct StrayTests {
  private static let printable = (0x20...0x7E).map { Key.character(Character(UnicodeScalar(UInt8($0)))) }

  /// The keys that lead to every screen and every dialog.
  private static let places: [[Key]] = [
    [.character("1")], [.character("2")], [.character("3")], [.character("5")], [.enter], [.enter, .tab],
    [.character("x")], [.character("a")], [.character("a"), .enter], [.character("d")],
    [.character("d"), .enter], [.character("r")], [.character("c")], [.character("t")], [.character("e")],
    [.character("D")], [.character("?")], [.character("/")], [.character("2"), .character("s")],
    [.character("2"), .character("*"), .character("c")], [.down, .character("x")], [.enter, .enter],
  ]

  @Test(arguments: places) func everyPrintableKeyTwiceSavesNothing(place: [Key]) throws {
    var fresh = try Stage()
    for key in place { fresh.press(key) }
    // The one key that confirms a removal, in the dialog that asks for it.
    let confirms: [Key] = place == [.character("D")] ? [.character("j")] : []
    for key in StrayTests.printable where !confirms.contains(key) {
      var stage = fresh
      stage.press(key, key)
      _ = stage.frame
      #expect(stage.drafts.isEmpty, "\(key) after \(place)")
    }
    fresh.editor = { _ in .text("") }
    for key in StrayTests.printable { fresh.press(key, key) }
    #expect(fresh.drafts.isEmpty, "all keys in a row after \(place)")
  }

  @Test(arguments: places) func aLongPasteSavesNothing(place: [Key]) throws {
    var stage = try Stage()
    for key in place { stage.press(key) }
    var text = ""
    while text.utf8.count < 10_000 { text += "jx D j\nq é \t\u{1B}[A ja\r\n" }
    stage.paste(text)
    _ = stage.frame
    #expect(stage.drafts.isEmpty)
    #expect(!stage.effects.contains(.quit))
  }

  @Test(arguments: places) func everySizeIsDrawn(place: [Key]) throws {
    var stage = try Stage()
    for key in place { stage.press(key) }
    var random = SystemRandomNumberGenerator()
    for _ in 0..<60 {
      let size = Size(
        columns: Int.random(in: 1...140, using: &random), rows: Int.random(in: 1...50, using: &random))
      stage.send(.event(.resized(size)))
      let frame = stage.frame
      #expect(frame.rows.count == size.rows && frame.rows.allSatisfy { $0.width == size.columns }, "\(size)")
      #expect(frame.cursor.map { $0.column < size.columns && $0.row < size.rows } ?? true, "\(size)")
      stage.press(.tab)
    }
    #expect(stage.drafts.isEmpty)
  }

  /// In a form the cursor is on the field, at sizes where the form does not fit too.
  @Test(arguments: [Size(columns: 40, rows: 12), Size(columns: 24, rows: 7), Size(columns: 80, rows: 24)])
  func theFocusedFieldIsAlwaysInSight(size: Size) throws {
    for verb in ["afspraak", "overleg", "eigen", "contact", "oordeel", "maatregel", "taakst"] {
      var stage = try Stage(size: size)
      stage.press(.character("a"))
      stage.type(verb)
      stage.press(.enter)
      for _ in 0..<25 {
        let row = try #require(stage.frame.cursor?.row)
        let above = stage.lines[0...row].joined()
        #expect(above.contains("│>") || stage.lines[row].contains("["), "\(verb) at \(size)")
        stage.press(.tab)
      }
    }
  }
}
