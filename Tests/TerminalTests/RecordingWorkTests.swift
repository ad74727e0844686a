import Testing

extension TerminalTests {
  /// What is recorded on the screen is in the files, and is taken back with one key.
  @Suite struct RecordingWork {
    private static let almere = "/cases/gm0034.json"

    @Test func thePlanComesInLeavesWhatIsLateAndIsTakenBack() async throws {
      try await Desk.sit { desk in
        try await desk.open()
        try desk.terminal.press("x")
        try await desk.terminal.shows("┌ Ontvangen: Almere, bijgesteld plan van aanpak")
        #expect(try desk.recordedDifference() == "", "x only opens its dialog")
        try desk.terminal.press("Enter")
        let saved = try await desk.terminal.until("the receipt") {
          $0.shows("Vastgelegd: ") && !$0.shows("TE LAAT") && !$0.hasForm
        }
        #expect(saved.cursorLine.hasPrefix(">"))
        #expect(Files.text(desk.store + RecordingWork.almere)?.contains("\"on\": \"2024-04-02\"") == true)
        try desk.terminal.press("u")
        try await desk.terminal.until("the plan late again") {
          $0.shows("Ongedaan gemaakt: bijgesteld plan van aanpak van Almere") && $0.shows("TE LAAT")
        }
        #expect(try desk.recordedDifference() == "", "the first bytes are back")
        try desk.terminal.press("U")
        try await desk.terminal.until("the receipt again") {
          $0.shows("Opnieuw gedaan: ") && !$0.shows("TE LAAT")
        }
      }
    }

    @Test func whatWasRecordedIsTakenBackAfterARestart() async throws {
      try await Desk.sit { desk in
        try desk.startRepeatedly()
        try await desk.terminal.until("the first screen") { $0.isOnToday }
        try desk.terminal.press("x")
        try await desk.terminal.until("the form") { $0.hasForm }
        try desk.terminal.press("Enter")
        try await desk.terminal.shows("Vastgelegd: ")
        try desk.terminal.press("Q")
        try await desk.startAgain()
        try desk.terminal.press("u")
        try await desk.terminal.shows("Ongedaan gemaakt: ")
        #expect(try desk.recordedDifference() == "")
      }
    }

    @Test func aStoreThatMayNotBeWrittenKeepsWhatWasTyped() async throws {
      try await Desk.sit { desk in
        try await desk.open()
        try desk.terminal.press("x")
        try await desk.terminal.until("the form") { $0.hasForm }
        try desk.terminal.press("Tab", "Tab")
        try desk.terminal.type("Z-1")
        try await desk.terminal.shows("[Z-1")
        // A file where the log's folder belongs: root may write everywhere, but not there.
        try Files.replace(desk.store + "/log", with: "")
        try desk.terminal.press("Enter")
        let refused = try await desk.terminal.until("the reason") { $0.shows("is geen map") }
        #expect(refused.shows("[Z-1"), "what was typed stays")
        try Spawn.succeed(["rm", desk.store + "/log"])
        try desk.terminal.press("Enter")
        try await desk.terminal.shows("Vastgelegd: ")
      }
    }

    @Test(arguments: ["-HUP", "-KILL"]) func whatWasTypedIsThereAtTheNextStart(signal: String) async throws {
      try await Desk.sit { desk in
        try await desk.open()
        let program = try desk.terminal.process()
        try desk.terminal.press("x")
        try await desk.terminal.until("the form") { $0.hasForm }
        try desk.terminal.press("Tab", "Tab")
        try desk.terminal.type("Z-1")
        try await desk.terminal.shows("[Z-1")
        // What nobody can catch ends the program between two looks at the folder: it is kept by then.
        let state = desk.home + "/.local/state/trede"
        try await eventually("it is kept") {
          signal == "-HUP" || (try? Spawn.succeed(["grep", "-rl", "Z-1", state])) != nil
        }
        try Spawn.succeed(["kill", signal, String(program)])
        try await eventually("the program is gone") { Process.isGone(program) }
        desk.terminal.end()
        try desk.start()
        let again = try await desk.terminal.shows("[Z-1")
        #expect(again.shows("Dit typte u voordat het programma stopte"))
        #expect(try desk.recordedDifference() == "")
      }
    }

    // MARK: - Notes

    /// An editor that runs these lines of shell on the file, which is `$1`.
    private static func editor(_ desk: Desk, _ script: String) throws -> [String: String] {
      let path = desk.folder + "/editor"
      try Files.replace(path, with: "#!/bin/sh\n" + script + "\n")
      try Spawn.succeed(["chmod", "+x", path])
      return ["EDITOR": path]
    }

    @Test func aNoteIsWrittenInTheEditorAndTheScreenComesBack() async throws {
      try await Desk.sit { desk in
        let script = #"printf '\357\273\277Gesproken met COA.\r\nVolgt.\r\n' > "$1""#
        try await desk.open(with: RecordingWork.editor(desk, script))
        try desk.terminal.press("n")
        try await desk.terminal.shows("Vastgelegd: ")
        #expect(
          Files.text(desk.store + RecordingWork.almere)?.contains(#""text": "Gesproken met COA.\nVolgt.""#)
            == true)
      }
    }

    @Test func anEmptyNoteWritesNothingAndTheScreenIsAsItWas() async throws {
      try await Desk.sit { desk in
        let before = try await desk.open(with: RecordingWork.editor(desk, "stty -a > /dev/null; clear"))
        try desk.terminal.press("n")
        let after = try await desk.terminal.shows("Geen tekst: er is niets vastgelegd.")
        #expect(after.lines.dropLast(2) == before.lines.dropLast(2))
        #expect(after.cursor == before.cursor && after.isAlternate)
        #expect(try desk.recordedDifference() == "")
      }
    }

    @Test(arguments: ["exit 1", "kill -9 $$"]) func anEditorThatFailsLosesNoText(end: String) async throws {
      try await Desk.sit { desk in
        try await desk.open(with: RecordingWork.editor(desk, "echo 'half af' > \"$1\"; \(end)"))
        try desk.terminal.press("n")
        let kept = try await desk.terminal.shows("[half af")
        #expect(kept.shows("De editor eindigde met een fout"))
        #expect(try desk.recordedDifference() == "")
        try desk.terminal.press("C-s")
        try await desk.terminal.shows("Vastgelegd: ")
      }
    }

    @Test func anEditorThatIsNotThereIsSaid() async throws {
      try await Desk.sit { desk in
        try await desk.open(with: ["EDITOR": "/bestaat/niet"])
        try desk.terminal.press("n")
        try await desk.terminal.shows("kon niet gestart worden")
      }
    }

    @Test func theWindowMayGetAnotherSizeWhileTheEditorHasIt() async throws {
      try await Desk.sit { desk in
        let waits = "while [ ! -e '\(desk.folder)/go' ]; do sleep 0.05; done; echo 'klaar' > \"$1\""
        try await desk.open(with: RecordingWork.editor(desk, "clear; echo in de editor; " + waits))
        try desk.terminal.press("n")
        try await desk.terminal.shows("in de editor")
        try desk.terminal.resize(100, 30)
        try Files.replace(desk.folder + "/go", with: "")
        try await desk.terminal.until("the screen at its new size") {
          $0.shows("Vastgelegd: ") && $0.lines.contains { $0.count == 100 }
        }
      }
    }
  }
}
