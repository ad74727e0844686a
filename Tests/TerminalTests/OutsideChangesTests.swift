import Testing

extension TerminalTests {
  /// Another program changes the files while the screen is open.
  @Suite struct OutsideChanges {
    private static let urk = "gm0184.json"
    private static let meeting = "Bestuurlijk overleg"

    /// Opens Vandaag on a store and selects the meeting, the second item.
    private static func openOnMeeting(_ desk: Desk) async throws -> Picture {
      try await desk.open()
      try desk.terminal.press("Down")
      return try await desk.terminal.until("the meeting selected") {
        $0.cursorLine.hasPrefix(">") && $0.cursorLine.contains(meeting)
      }
    }

    @Test func anotherTextAppearsAndTheSelectionStays() async throws {
      try await Desk.sit { desk in
        _ = try await OutsideChanges.openOnMeeting(desk)
        try Files.edit(
          desk.store + "/cases/gm0034.json", "Bijgesteld plan van aanpak", to: "Herzien plan van aanpak")
        let after = try await desk.terminal.shows("Herzien plan van aanpak")
        #expect(after.cursorLine.contains(OutsideChanges.meeting))
        #expect(after.shows("De dossiers zijn buiten dit scherm gewijzigd en opnieuw gelezen."))
      }
    }

    @Test func aNewCaseAppearsAndTheSelectionMovesAlong() async throws {
      try await Desk.sit { desk in
        let before = try await OutsideChanges.openOnMeeting(desk)
        let bytes = try #require(Files.bytes("\(Project.folder)/Data/Example/cases/gm9001.json"))
        try Files.replace(desk.store + "/cases/gm9001.json", with: bytes)
        let after = try await desk.terminal.until("more rows") {
          $0.shows("buiten dit scherm gewijzigd") && $0.cursorLine.contains(OutsideChanges.meeting)
        }
        #expect(after.cursorLine == before.cursorLine, "the selection stays on its item")
        try desk.terminal.press("2")
        try await desk.terminal.shows("van 7 dossiers")
      }
    }

    @Test func aDeletedCaseThatWasSelectedIsSaid() async throws {
      try await Desk.sit { desk in
        try await desk.open()
        try await Screen.municipalities.open(in: desk.terminal)
        for _ in 0..<4 { try desk.terminal.press("Down") }
        try await desk.terminal.until("Urk selected") { $0.cursorLine.hasPrefix(">Urk") }
        try Spawn.succeed(["rm", "\(desk.store)/cases/\(OutsideChanges.urk)"])
        let after = try await desk.terminal.shows("De gekozen regel staat niet meer in de lijst.")
        #expect(!after.lines.contains { $0.contains("Urk") })
        #expect(after.cursorLine.hasPrefix(">Zeewolde"))
      }
    }

    @Test func aDeletedCaseElsewhereLeavesTheSelection() async throws {
      try await Desk.sit { desk in
        try await desk.open()
        try await Screen.municipalities.open(in: desk.terminal)
        try desk.terminal.press("End")
        try await desk.terminal.until("the last one selected") { $0.cursorLine.hasPrefix(">Zeewolde") }
        try Spawn.succeed(["rm", "\(desk.store)/cases/\(OutsideChanges.urk)"])
        let after = try await desk.terminal.until("one row less") { !$0.shows("Urk") }
        #expect(after.cursorLine.hasPrefix(">Zeewolde"))
        #expect(!after.shows("De gekozen regel"))
      }
    }

    @Test func aBrokenFileIsARowAndIsNeverWritten() async throws {
      try await Desk.sit { desk in
        _ = try await OutsideChanges.openOnMeeting(desk)
        let path = "\(desk.store)/cases/\(OutsideChanges.urk)"
        let half = Array(try #require(Files.bytes(path)).prefix(60))
        try Files.replace(path, with: half)
        let after = try await desk.terminal.shows("onleesbaar")
        #expect(after.shows(OutsideChanges.urk))
        #expect(after.cursorLine.contains(OutsideChanges.meeting))
        #expect(after.shows("Bijgesteld plan van aanpak"), "everything else works")
        try desk.terminal.press("Home")
        try await desk.terminal.until("the row selected") { $0.cursorLine.contains("onleesbaar") }
        try desk.terminal.press("Enter")
        try await desk.terminal.until("the reason") { $0.lastLine.contains(OutsideChanges.urk) }
        try desk.terminal.press("C-l")
        try await desk.terminal.until("the files read again") { $0.hasReadAgain }
        #expect(Files.bytes(path) == half)
        let program = try desk.terminal.process()
        try desk.terminal.press("q")
        try await eventually("the program ended") { Process.isGone(program) }
        #expect(Files.bytes(path) == half)
      }
    }

    @Test func aStoreThatGoesAwayStaysOnTheScreenAndComesBack() async throws {
      try await Desk.sit { desk in
        let before = try await OutsideChanges.openOnMeeting(desk)
        try Spawn.succeed(["mv", desk.store, desk.store + "-elsewhere"])
        let without = try await desk.terminal.until("a message") { $0.lastLine.contains(desk.store) }
        #expect(without.lines.dropLast() == before.lines.dropLast(), "what was read stays readable")
        try Spawn.succeed(["mv", desk.store + "-elsewhere", desk.store])
        try desk.terminal.press("C-l")
        let after = try await desk.terminal.until("the files read again") { $0.hasReadAgain }
        #expect(after.cursorLine == before.cursorLine)
      }
    }
  }
}
