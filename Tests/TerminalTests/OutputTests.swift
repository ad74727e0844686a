import Testing

extension TerminalTests {
  /// The bytes that reach the terminal: colours, locales, and what stands in files.
  @Suite struct Output {
    /// Goes through the screens and gives all that was written to the terminal.
    private static func record(
      _ desk: Desk, _ options: [String] = [], term: String = "tmux-256color",
      with settings: [String: String] = [:]
    ) async throws -> Recording {
      try desk.startBetweenModes(desk.trede + options, term: term, with: settings, records: true)
      try await desk.terminal.until("the first screen") { $0.isOnToday }
      try await Screen.municipalities.open(in: desk.terminal)
      try desk.terminal.press("5")
      try desk.terminal.press("-")
      try await desk.terminal.shows("2023-II")
      try await Screen.dossier.open(in: desk.terminal)
      try desk.terminal.press("?")
      try await desk.terminal.until("the help") { $0.shows("zoek:") }
      try desk.terminal.press("C-c")
      try await desk.terminal.until("no help") { !$0.shows("zoek:") }
      try desk.terminal.press("Q")
      try await desk.terminal.shows("over met 0")
      return try await desk.wholeRecording()
    }

    /// A table that is cut off looks whole to whoever reads it next.
    @Test(arguments: ["check", "list", "show almere --json", "agenda", "validate", "figures --plain"])
    func outputThatIsLostIsSaid(command: String) throws {
      let words =
        "'\(Project.program)' \(command) --store '\(Project.folder)/Data/Flevoland' --today 2024-04-02"
      let lost = try Spawn.run(["sh", "-c", "\(words) > /dev/full"])
      #expect(lost.status == 74)
      #expect(lost.output.contains("De uitvoer kon niet geschreven worden: de schijf is vol."))
      // A reader that stops early has had enough.
      let enough = try Spawn.run(["sh", "-c", "\(words) | true"])
      #expect(enough.output == "")
    }

    @Test func coloursAreUsedWhereTheyAreWanted() async throws {
      try await Desk.sit { desk in
        let recording = try await Output.record(desk)
        #expect(recording.looks.isSuperset(of: [1, 7, 31]), "bold, reverse and red")
        #expect(recording.looks.isDisjoint(with: 40...48), "the background is the terminal's own")
      }
    }

    @Test func theVariableTakesAllColoursAway() async throws {
      try await Desk.sit { desk in
        let recording = try await Output.record(desk, with: ["NO_COLOR": "1"])
        #expect(!recording.hasColours, "\(recording.looks.sorted())")
        #expect(recording.looks.contains(7), "the selected row can still be seen")
      }
    }

    @Test func theOptionTakesAllColoursAway() async throws {
      try await Desk.sit { desk in
        let recording = try await Output.record(desk, ["--color", "never"])
        #expect(!recording.hasColours, "\(recording.looks.sorted())")
      }
    }

    @Test func theOptionIsStrongerThanTheVariableAndAnEmptyVariableSaysNothing() async throws {
      try await Desk.sit { desk in
        let recording = try await Output.record(desk, ["--color", "always"], with: ["NO_COLOR": "1"])
        #expect(recording.hasColours)
      }
      try await Desk.sit { desk in
        let recording = try await Output.record(desk, with: ["NO_COLOR": ""])
        #expect(recording.hasColours)
      }
    }

    @Test func anOldTerminalGetsNoColours() async throws {
      try await Desk.sit { desk in
        let recording = try await Output.record(desk, term: "vt100")
        #expect(!recording.hasColours)
      }
    }

    @Test func linesAreDrawnAsTheLocaleAllows() async throws {
      try await Desk.sit(store: "Example") { desk in
        let recording = try await Output.record(desk, with: ["LC_ALL": "C"])
        #expect(recording.isPlainASCII)
        #expect(recording.contains("-----"))
      }
      try await Desk.sit(store: "Example") { desk in
        let recording = try await Output.record(desk)
        #expect(recording.contains("─────") && recording.contains("┌") && recording.contains("│"))
      }
    }

    /// A file, its name, the name of the store: whoever wrote them, the terminal takes no orders from them.
    @Test func controlCharactersInFilesNeverReachTheTerminal() async throws {
      try await Desk.sit { desk in
        let escape = #"\u001b]0;gotcha\u0007\u009b31m\u202e"#
        let almere = desk.store + "/cases/gm0034.json"
        try Files.edit(almere, "Bijgesteld plan van aanpak", to: "Plan \(escape)")
        try Files.edit(desk.store + "/trede.json", "\"Flevoland\"", to: "\"Fl\(escape)\"")
        let name = "\u{1B}]0;gotcha\u{7}"
        try Files.replace("\(desk.store)/cases/\(name).json", with: "{ \"\(name)\": \u{7}")

        try desk.startBetweenModes(records: true)
        try await desk.terminal.until("the broken file") { $0.cursorLine.contains("onleesbaar") }
        try desk.terminal.press("Enter")
        try await desk.terminal.until("the reason") { $0.lastLine.contains("]0;gotcha") }
        try desk.terminal.press("Down")
        try desk.terminal.press("Enter")
        try await desk.terminal.until("the dossier") { $0.isInDossier && $0.shows("gotcha") }
        try desk.terminal.press("Q")
        try await desk.expectsModesBack(status: 0)
        let recording = try await desk.wholeRecording()
        for forbidden in ["\u{1B}]0;gotcha", "\u{7}", "\u{9B}", "\u{202E}"] {
          #expect(!recording.contains(forbidden), "\(forbidden.unicodeScalars.map(\.value))")
        }
      }
    }
  }
}
