import Glibc
import Testing

extension TerminalTests {
  /// Off unless asked for, so that selecting and copying text stays the terminal's own.
  @Suite struct Mouse {
    private static let modes = ["\u{1B}[?9", "\u{1B}[?100", "\u{1B}[?1015", "\u{1B}[?1016"]

    /// A report as a terminal sends it; columns and rows count from 1.
    private static func click(_ desk: Desk, _ button: Int, column: Int, row: Int) throws {
      try desk.terminal.type(
        "\u{1B}[<\(button);\(column + 1);\(row + 1)M\u{1B}[<\(button);\(column + 1);\(row + 1)m")
    }

    @Test func nothingIsAskedOfTheTerminalWhileItIsOff() async throws {
      try await Desk.sit { desk in
        try desk.startBetweenModes(records: true)
        let first = try await desk.terminal.until("the first screen") { $0.isOnToday }
        // A program before this one may have left it switched on.
        try Mouse.click(desk, 0, column: 30, row: 1)
        try desk.terminal.press("C-l")
        let after = try await desk.terminal.until("the key after it") { $0.hasReadAgain }
        #expect(after.lines.dropLast() == first.lines.dropLast())
        try desk.terminal.press("Q")
        try await desk.expectsModesBack(status: 0)
        let recording = try await desk.wholeRecording()
        for mode in Mouse.modes { #expect(!recording.contains(mode)) }
      }
    }

    @Test(arguments: ["option", "variable", "setting"]) func wheelAndClickWhereItIsOn(way: String)
      async throws
    {
      try await Desk.sit(store: "Example") { desk in
        try Files.makeFolder(desk.settings + "/trede")
        try Files.replace(desk.settings + "/trede/mouse", with: way == "setting" ? "on\n" : "off\n")
        try desk.startBetweenModes(
          desk.trede + (way == "option" ? ["--mouse"] : []),
          with: ["XDG_CONFIG_HOME": desk.settings].merging(way == "variable" ? ["TREDE_MOUSE": "1"] : [:]) {
            $1
          },
          records: true)
        let first = try await desk.terminal.until("the first screen") { $0.isOnToday }
        // A click on another row selects it, and one more opens it.
        try Mouse.click(desk, 0, column: 20, row: first.cursor.row + 2)
        let second = try await desk.terminal.until("another row") { $0.cursor.row == first.cursor.row + 2 }
        #expect(second.cursorLine.hasPrefix(">"))
        try Mouse.click(desk, 0, column: 20, row: second.cursor.row)
        try await desk.terminal.until("the dossier") { $0.isInDossier }
        try desk.terminal.press("Escape")
        try await desk.terminal.until("the same row") { $0.cursor == second.cursor && $0.isOnToday }
        // The wheel goes on, and back.
        try Mouse.click(desk, 65, column: 3, row: 5)
        try await desk.terminal.until("rows further down") {
          $0.cursorLine != second.cursorLine && $0.cursorFault == nil
        }
        try Mouse.click(desk, 64, column: 3, row: 5)
        try await desk.terminal.until("the row again") { $0.cursorLine == second.cursorLine }
        // A tab.
        let tabs = first.lines[1]
        let agenda = try #require(tabs.firstRange(of: "3 Agenda"))
        try Mouse.click(
          desk, 0, column: tabs.distance(from: tabs.startIndex, to: agenda.lowerBound), row: 1)
        try await desk.terminal.until("the agenda") { $0.isOnAgenda }
        try desk.terminal.press("Q")
        try await desk.expectsModesBack(status: 0)
        let recording = try await desk.wholeRecording()
        #expect(recording.contains("\u{1B}[?1000h\u{1B}[?1006h"))
        #expect(recording.contains("\u{1B}[?1006l\u{1B}[?1000l"), "it is off again")
      }
    }

    @Test func isOffAgainAfterACrash() async throws {
      try await Desk.sit { desk in
        try desk.startBetweenModes(desk.trede + ["--mouse"], records: true)
        try await desk.terminal.until("the first screen") { $0.isOnToday }
        #expect(try desk.terminal.run(["display-message", "-p", "#{mouse_standard_flag}"]) == "1\n")
        kill(try desk.child(), SIGSEGV)
        try await desk.expectsModesBack(status: 128 + SIGSEGV)
        #expect(try desk.terminal.run(["display-message", "-p", "#{mouse_standard_flag}"]) == "0\n")
      }
    }

    /// A terminal that is not known to have a mouse is not asked for one.
    @Test(arguments: ["vt100", "vt220"]) func isNotAskedOfATerminalWithoutOne(term: String) async throws {
      try await Desk.sit { desk in
        try desk.startBetweenModes(desk.trede + ["--mouse"], term: term, records: true)
        try await desk.terminal.until("the first screen") { $0.isOnToday }
        try desk.terminal.press("Q")
        try await desk.expectsModesBack(status: 0)
        let recording = try await desk.wholeRecording()
        for mode in Mouse.modes { #expect(!recording.contains(mode)) }
      }
    }
  }
}
