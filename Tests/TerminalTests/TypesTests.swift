import Testing

extension TerminalTests {
  /// The same screens on every type of terminal, and each is left as it was found.
  @Suite struct Types {
    private static let known = [
      "xterm", "xterm-256color", "tmux-256color", "screen", "screen-256color", "linux", "vt100", "vt220",
    ]

    /// A walk through the program; the key, and how the screen is known that it leads to.
    private static let walk: [(key: String, name: String, isThere: @Sendable (Picture) -> Bool)] = [
      ("2", "Gemeenten", { $0.isOnMunicipalities }),
      ("Down", "the second row", { $0.cursorLine.hasPrefix(">Li") }),
      ("End", "the last row", { $0.cursorLine.hasPrefix(">") && $0.cursor.row > 10 }),
      ("Home", "the first", { $0.cursorLine.hasPrefix(">Wester") }),
      ("?", "the help", { $0.hasMenu }), ("Escape", "no help", { $0.isOnMunicipalities }),
      ("4", "Ronde", { $0.lines.prefix(2).contains { $0.contains("[4 Ronde]") } }),
      ("Right", "a step", { $0.cursor.column > 20 }),
      ("1", "Vandaag", { $0.isOnToday }), ("Enter", "a dossier", { $0.isInDossier }),
      ("c", "a form", { $0.hasForm }), ("Escape", "the dossier", { $0.isInDossier && !$0.hasForm }),
    ]

    /// What stands on each screen of the walk.
    private static func pictures(on term: String, with settings: [String: String] = [:]) async throws
      -> [Picture]
    {
      var pictures: [Picture] = []
      try await Desk.sit(store: "Example") { desk in
        try desk.startBetweenModes(
          term: term, with: settings.merging(["ESCDELAY": "1"]) { $1 }, records: true)
        pictures.append(try await desk.terminal.until("the first screen on \(term)") { $0.isOnToday })
        for step in walk {
          try desk.terminal.press(step.key)
          pictures.append(try await desk.terminal.until("\(step.name) on \(term)", step.isThere))
          #expect(pictures.last?.cursorFault == nil, "\(step.name) on \(term)")
        }
        try desk.terminal.press("Q")
        try await desk.expectsModesBack(status: 0)
        let isUnknown = try desk.terminal.picture().shows("is hier niet bekend")
        #expect(isUnknown == !known.contains(term), "a hint for an unknown type, and for no other")
        let recording = try await desk.wholeRecording()
        #expect(!recording.contains("\u{1B}[?1049h") || recording.contains("\u{1B}[?1049l"))
        #expect(!recording.contains("\u{1B}[?2004h") || recording.contains("\u{1B}[?2004l"))
        // What is asked of a terminal must be among what it knows.
        if ["vt100", "vt220", "linux"].contains(term) { #expect(!recording.contains("\u{1B}[?2004h")) }
      }
      return pictures
    }

    @Test func theScreensAreTheSameOnEveryTerminal() async throws {
      let wanted = try await Types.pictures(on: "tmux-256color")
      for term in Types.known + ["xterm-ghostty", "nooit-van-gehoord"] {
        let pictures = try await Types.pictures(on: term)
        for (picture, other) in zip(pictures, wanted) {
          #expect(picture.lines == other.lines, "\(term):\n\(picture)\nand not\n\(other)")
          #expect(picture.cursor == other.cursor, "\(term)")
        }
      }
    }

    /// Each palette with as many colours as the terminal has; the words stay where they are.
    @Test(arguments: ["standard", "light", "dark", "high-contrast"])
    func eachPaletteInAsManyColoursAsThereAre(
      palette: String
    ) async throws {
      for (term, looks) in [
        ("xterm-256color", ["light": 160, "dark": 210, "high-contrast": 231]), ("xterm", [:]), ("vt100", [:]),
      ] {
        try await Desk.sit { desk in
          try Files.makeFolder(desk.settings + "/trede")
          try Files.replace(desk.settings + "/trede/palette", with: palette + "\n")
          try desk.startBetweenModes(term: term, with: ["XDG_CONFIG_HOME": desk.settings], records: true)
          let picture = try await desk.terminal.until("the first screen") { $0.isOnToday }
          #expect(picture.cursorLine.hasPrefix(">!! 2 dagen") && picture.cursorFault == nil)
          try desk.terminal.press("Q")
          try await desk.expectsModesBack(status: 0)
          let recording = try await desk.wholeRecording()
          #expect(recording.looks.isSuperset(of: [1, 7]), "bold and reverse")
          #expect(recording.hasColours == (term != "vt100"))
          let hasGround = !recording.looks.isDisjoint(with: 40...48)
          let isPainted = palette == "high-contrast" && term != "vt100"
          let isOnRed = ["light", "dark"].contains(palette) && term == "xterm"
          #expect(hasGround == (isPainted || isOnRed), "\(term): \(recording.looks.sorted())")
          if let number = looks[palette] {
            #expect(recording.looks.contains(number), "\(recording.looks.sorted())")
          }
        }
      }
    }

    @Test func onRequestOnlyASCIIIsDrawn() async throws {
      try await Desk.sit(store: "Example") { desk in
        try desk.startBetweenModes(desk.trede + ["--ascii"], records: true)
        let picture = try await desk.terminal.until("the first screen") { $0.isOnToday }
        #expect(picture.text.unicodeScalars.allSatisfy(\.isASCII) && picture.shows("-----"))
        try desk.terminal.press("Q")
        try await desk.expectsModesBack(status: 0)
        #expect(try await desk.wholeRecording().isPlainASCII)
      }
    }
  }
}
