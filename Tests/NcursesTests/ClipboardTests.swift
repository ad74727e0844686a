import Testing

@testable import Ncurses

/// The bytes that put a text on the clipboard of the terminal.
@Suite struct ClipboardTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("Súdwest · 1", "U8O6ZHdlc3QgwrcgMQ=="),
  ])
  func base64(text: String, encoded: String) {
    #expect(Clipboard.base64(Array(text.utf8)) == Array(encoded.utf8))
    #expect(Clipboard.sequence(for: text) == Array("\u{1B}]52;c;\(encoded)\u{7}".utf8))
  }

  @Test func nothingInsideCanEndTheSequence() {
    let bytes = Clipboard.sequence(for: "\u{7}\u{1B}\\ boe")
    #expect(bytes.dropLast().dropFirst(7).allSatisfy { (0x2B...0x7A).contains($0) })
  }

  @Test func onlyTerminalsThatTakeIt() {
    for type in [
      "xterm-256color", "tmux-256color", "screen", "foot", "st-256color", "xterm-kitty", "alacritty",
    ] {
      #expect(Clipboard.isTaken(by: type), "\(type)")
    }
    for type in ["linux", "vt100", "vt220", "dumb", "", "sun", "ansi", "stv52"] {
      #expect(!Clipboard.isTaken(by: type), "\(type)")
    }
  }
}
