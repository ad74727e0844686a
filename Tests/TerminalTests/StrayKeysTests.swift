import Testing

extension TerminalTests {
  /// No key that is pressed by accident changes the data.
  @Suite struct StrayKeys {
    private static let printable = (0x20...0x7E).map { String(UnicodeScalar(UInt8($0))) }

    @Test(arguments: Screen.allCases) func everyKeyTwiceLeavesTheStoreAsItIs(screen: Screen) async throws {
      try await Desk.sit { desk in
        try desk.startRepeatedly()
        try await desk.terminal.until("the first screen") { $0.isOnToday }
        // The editor, which has the terminal to itself for a while, has tests of its own.
        for key in StrayKeys.printable where key != "n" {
          try await screen.open(in: desk.terminal)
          // Ctrl-L says when the keys before it were dealt with; the first may only close a box. In a box with
          // a field Esc says so.
          try desk.terminal.type(key + key + "\u{C}\u{C}")
          let after = try await desk.terminal.until("what “\(key)” does") {
            $0.hasReadAgain || $0.hasBox || $0.isTypingFilter || !$0.isAlternate
          }
          if !after.isAlternate {
            try await desk.startAgain()
          } else if !after.hasReadAgain {
            try await StrayKeys.closeBoxes(desk)
          }
        }
        #expect(try desk.recordedDifference() == "")
      }
    }

    /// Esc as often as it takes; a form that was typed in asks, and `j` throws that away.
    private static func closeBoxes(_ desk: Desk) async throws {
      var picture = try desk.terminal.picture()
      while picture.hasBox || picture.isTypingFilter {
        let before = picture
        try desk.terminal.press(picture.shows("Weggooien wat u typte?") ? "j" : "Escape")
        picture = try await desk.terminal.until("something closed") { $0 != before }
      }
      // An Esc that came too late would make one key of itself and the next: it takes the first Ctrl-L with it.
      if picture.isAlternate {
        try desk.terminal.type("\u{C}\u{C}\u{C}\u{C}")
        let after = try await desk.terminal.until("the keys dealt with") {
          $0.hasReadAgain || !$0.isAlternate || $0.hasBox || $0.isTypingFilter
        }
        if after.isAlternate, !after.hasReadAgain { try await closeBoxes(desk) }
      }
    }

    @Test func everyKeyInEveryBoxLeavesTheStoreAsItIs() async throws {
      let keys = StrayKeys.printable.map { $0 + $0 }.joined()
      try await Desk.sit { desk in
        try desk.startRepeatedly()
        try await desk.terminal.until("the first screen") { $0.isOnToday }
        let boxes: [(Screen, String)] = [
          (.today, "?"), (.municipalities, "s"), (.agenda, "/"), (.dossier, "Enter"),
        ]
        for (screen, key) in boxes {
          try await screen.open(in: desk.terminal)
          let before = try desk.terminal.picture()
          try desk.terminal.press(key)
          try await desk.terminal.until("a box") { $0 != before }
          try desk.terminal.type(keys)
          // Whatever is open by now, Esc is the last thing that happens.
          try await StrayKeys.closeBoxes(desk)
          if try !desk.terminal.picture().isAlternate { try await desk.startAgain() }
        }
        #expect(try desk.recordedDifference() == "")
      }
    }
  }
}
