import Testing

extension TerminalTests {
  /// Keys as a terminal sends them.
  @Suite struct Keys {
    /// Esc is answered without another key. A wait of a whole second, which is what ncurses does by itself,
    /// would be felt; the best of several tries is not slow on a busy machine either.
    @Test func escapeIsAnsweredAtOnce() async throws {
      try await Desk.sit { desk in
        try await desk.open()
        let clock = ContinuousClock()
        var shortest = Duration.seconds(60)
        for _ in 0..<5 {
          try desk.terminal.type("/overleg")
          try await desk.terminal.until("the filter") { $0.lastLine.hasPrefix(" / overleg ") }
          let start = clock.now
          try desk.terminal.press("Escape")
          try await desk.terminal.until("no filter") { $0.isOnToday }
          shortest = min(shortest, clock.now - start)
        }
        #expect(shortest < .milliseconds(500))
      }
    }

    @Test func theCursorSitsOnTheSelectedRowAfterEveryKey() async throws {
      try await Desk.sit(store: "Example") { desk in
        try await desk.open()
        for screen in [Screen.today, .municipalities, .agenda, .figures] {
          try await screen.open(in: desk.terminal)
          // Each of these keys moves the selection when it comes after the one before it.
          for key in ["End", "Home", "Down", "End", "Up", "Home", "NPage", "PPage"] {
            let before = try desk.terminal.picture().cursorLine
            try desk.terminal.press(key)
            try await desk.terminal.until("\(key) on \(screen) and the cursor on its row") {
              $0.cursorLine != before && $0.cursor.column == 0 && $0.cursorLine.hasPrefix(">")
                && $0.lines.count { $0.hasPrefix(">") } == 1
            }
          }
        }
      }
    }

    @Test func aPasteDoesNothingWhereNoTextIsTyped() async throws {
      let letter = String(repeating: "q\nQ\r2 almere\n/overleg\n?x3D\u{3}\t", count: 400)
      #expect(letter.utf8.count >= 10_000)
      try await Desk.sit { desk in
        try await desk.open()
        for screen in Screen.allCases {
          try await screen.open(in: desk.terminal)
          let before = try desk.terminal.picture()
          try desk.paste(letter)
          // The program answers keys in the order in which they come.
          try desk.terminal.press("C-l")
          let after = try await desk.terminal.until("the key after the paste") { $0.hasReadAgain }
          #expect(after.lines.dropLast() == before.lines.dropLast())
          #expect(after.cursor == before.cursor)
        }
        #expect(try Files.difference("\(Project.folder)/Data/Flevoland", desk.store) == "")
      }
    }

    @Test func aPasteInTheFilterIsTextOnOneLine() async throws {
      try await Desk.sit { desk in
        try await desk.open()
        try desk.terminal.press("/")
        try await desk.terminal.until("the line of the filter") { $0.isTypingFilter }
        try desk.paste("almere\nq\n")
        try await desk.terminal.until("the text") { $0.lastLine.hasPrefix(" / almere q") }
      }
    }
  }
}
