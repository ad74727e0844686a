import Testing

extension TerminalTests {
  /// From the shell into the program, through its screens, and out again.
  @Suite struct Starting {
    @Test func opensOnWhatIsLateAndComesBackFromADossier() async throws {
      try await Desk.sit { desk in
        let picture = try await desk.open()
        let first = try #require(picture.row(with: "Bijgesteld plan van aanpak"))
        #expect(picture.lines[first].hasPrefix(">!! 2 dagen"))
        #expect(picture.cursor == Picture.Place(column: 0, row: first))
        #expect(picture.row(with: "TE LAAT") == first - 1, "what is late comes first")
        #expect(picture.isAlternate)

        try desk.terminal.press("Enter")
        let dossier = try await desk.terminal.until("the dossier") { $0.isInDossier }
        #expect(dossier.shows("363") && dossier.shows("278"), "both half-years are in view")
        #expect(dossier.cursorLine.contains("> !! 2 dagen te laat"))
        try desk.terminal.press("Escape")
        let back = try await desk.terminal.until("Vandaag") { $0.isOnToday }
        #expect(back == picture)
      }
    }

    @Test func numbersLeadToTheViews() async throws {
      try await Desk.sit { desk in
        try await desk.open()
        for screen in Screen.allCases { try await screen.open(in: desk.terminal) }
        try desk.terminal.press("Escape")
        try await desk.terminal.until("Gemeenten") { $0.isOnMunicipalities }
        try desk.terminal.press("Escape")
        try await desk.terminal.until("Vandaag") { $0.isOnToday }
      }
    }

    @Test func theFilterNarrowsWhileItIsTyped() async throws {
      try await Desk.sit { desk in
        try await desk.open()
        try desk.terminal.press("/")
        try await desk.terminal.until("the line of the filter") { $0.isTypingFilter }
        try desk.terminal.type("overl")
        let picture = try await desk.terminal.until("one row") { $0.shows("1 van 3") }
        #expect(picture.shows("1 te laat buiten filter"), "no filter hides what is late")
        #expect(!picture.shows("TE LAAT"))
        #expect(picture.cursor == Picture.Place(column: " / overl".count, row: 23))
        try desk.terminal.press("Enter")
        try await desk.terminal.shows("filter “overl”")
        try desk.terminal.press("Escape")
        try await desk.terminal.until("all rows") { $0.isOnToday }
      }
    }

    @Test func theHelpIsSearchedAndRunsWhatIsChosen() async throws {
      try await Desk.sit { desk in
        try await desk.open()
        try desk.terminal.press("?")
        try await desk.terminal.until("the help") { $0.hasMenu }
        try desk.terminal.type("alle termijnen")
        try await desk.terminal.until("one entry") { $0.hasMenu && !$0.shows("Gemeenten: alle") }
        try desk.terminal.press("Enter")
        try await desk.terminal.until("the agenda") { $0.isOnAgenda }
      }
    }

    @Test(arguments: [("q", 0), ("Q", 0), ("C-c", 130)])
    func leavesTheTerminalAsItFoundIt(key: String, status: Int32) async throws {
      try await Desk.sit { desk in
        try desk.startBetweenModes()
        let picture = try await desk.terminal.until("the first screen") { $0.isOnToday }
        #expect(picture.isAlternate)
        try desk.terminal.press(key)
        try await desk.expectsModesBack(status: status)
        #expect(try !desk.terminal.picture().shows("TE LAAT"), "nothing of the screen stays behind")
      }
    }

    @Test func aTerminalThatCannotPlaceItsCursorGetsASentence() async throws {
      try await Desk.sit { desk in
        try desk.startBetweenModes(term: "dumb", records: true)
        try await desk.expectsModesBack(status: 1)
        #expect(try desk.terminal.picture().shows("Een terminal van het type “dumb” kan geen scherm tonen."))
        let recording = try await desk.wholeRecording()
        #expect(!recording.bytes.contains(0x1B), "nothing was drawn")
      }
    }

    @Test(arguments: ["vt100", "xterm-ghostty"])
    func startsOnAnOldAndOnAnUnknownTerminal(term: String) async throws {
      try await Desk.sit { desk in
        try desk.startBetweenModes(term: term)
        let picture = try await desk.terminal.until("the first screen") { $0.isOnToday }
        #expect(picture.cursorLine.hasPrefix(">!! 2 dagen"))
        try desk.terminal.press("q")
        try await desk.expectsModesBack(status: 0)
        let isUnknown = try desk.terminal.picture().shows("Het type terminal “\(term)” is hier niet bekend")
        #expect(isUnknown == (term == "xterm-ghostty"), "a hint for the unknown one only")
      }
    }
  }
}
