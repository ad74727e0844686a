import Display
import Testing

@Suite struct RepertoireTests {
  static let all: [Repertoire] = [.unicode, .latin1, .ascii]

  @Test(arguments: [
    ("UTF-8", Repertoire.unicode), ("utf8", .unicode), ("ISO-8859-1", .latin1), ("ISO-8859-15", .latin1),
    ("ANSI_X3.4-1968", .ascii), ("EUC-KR", .ascii), ("", .ascii),
  ])
  func ofACodeSet(name: String, repertoire: Repertoire) {
    #expect(Repertoire.of(codeSet: name) == repertoire)
  }

  @Test func signsThatCarryMeaningStayApart() {
    #expect(Repertoire.ascii.text("✓ ∞ → · … “x” ‘y’ – × ▲▼ • ► �") == "v = > | ~ \"x\" 'y' - x ^v * > ?")
    #expect(Repertoire.ascii.text("┌─┬─┐│├┼┤└┘") == "+-+-+|+++++")
    let names = Repertoire.ascii.text("Súdwest-Fryslân, 's-Graveland, Ĳsselstein, ß")
    #expect(names == "Sudwest-Fryslan, 's-Graveland, Ysselstein, s")
    #expect(Repertoire.latin1.text("Súdwest ✓ · × € ─ e\u{301}") == "Súdwest v · × E - é")
    // A figure or comparison must not become another one.
    #expect(Repertoire.ascii.text("≥ ≤ ½ ²") == "? ? ? ?")
  }

  @Test func printedLinesAreInTheBytesOfTheCodeSet() {
    let line = "\u{1B}[1mSúdmeer\u{1B}[0m \u{2713} e\u{301}\r\n\tx\n"
    #expect(Repertoire.unicode.bytes(line) == Array(line.utf8))
    let latin =
      Array("\u{1B}[1mS".utf8) + [0xFA] + Array("dmeer\u{1B}[0m v ".utf8) + [0xE9] + Array("\r\n\tx\n".utf8)
    #expect(Repertoire.latin1.bytes(line) == latin)
    #expect(Repertoire.ascii.bytes(line) == Array("\u{1B}[1mSudmeer\u{1B}[0m v e\r\n\tx\n".utf8))
  }

  @Test func wideAndJoinedCharactersKeepTheirCells() {
    #expect(Repertoire.ascii.text("日本 e\u{301} 👍🏽 🇳🇱 ❤\u{FE0F}") == "???? e ?? NL ??")
    #expect(Repertoire.unicode.text("日本 🇳🇱 👨‍👩‍👧 👍🏽 ❤\u{FE0F}.") == "日本 NL 👨 👍 ❤ .")
  }

  @Test(arguments: all) func noScalarMovesAColumn(repertoire: Repertoire) {
    for scalar in (UInt32(0x20)...0x1FFFF).compactMap(Unicode.Scalar.init) {
      let text = String(scalar).shown
      let drawn = repertoire.text(text)
      #expect(drawn.displayWidth == text.displayWidth, "\(scalar.value)")
      #expect(drawn.unicodeScalars.allSatisfy { repertoire.shows($0) }, "\(scalar.value)")
      if Character(scalar).displayWidth == 1 {
        #expect(Character(repertoire.substitute(scalar)).displayWidth == 1, "\(scalar.value)")
      }
    }
  }

  @Test(arguments: all) func noTextMovesAColumn(repertoire: Repertoire) {
    for text in samples + ["नि क्ष", "1\u{FE0F}\u{20E3}", "a\u{AD}b\u{200D}", "\u{1112}\u{1161}\u{11AB}"] {
      let drawn = repertoire.text(text)
      #expect(drawn.displayWidth == text.displayWidth, "\(text)")
      // The C library adds up scalars.
      let scalars = drawn.unicodeScalars.reduce(0) { $0 + Character($1).displayWidth }
      #expect(scalars == text.displayWidth, "\(text)")
    }
  }
}

extension Repertoire {
  fileprivate func shows(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .unicode: true
    case .latin1: scalar.isASCII || (0xA0...0xFF).contains(scalar.value)
    case .ascii: scalar.isASCII
    }
  }
}
