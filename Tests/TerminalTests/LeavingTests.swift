import Glibc
import Testing

extension TerminalTests {
  /// Put aside, ended from outside, or crashed: the terminal is the shell's again.
  @Suite struct Leaving {
    @Test func isPutAsideAndComesBack() async throws {
      try await Desk.sit { desk in
        let before = try await desk.openInShell()
        let program = try desk.child()
        try desk.terminal.press("C-z")
        try await desk.terminal.until("the prompt") { !$0.isAlternate && $0.cursorLine.hasPrefix("$") }
        #expect(Process.isStopped(program))
        try desk.terminal.type("echo $((40 + 2))\n")
        try await desk.terminal.until("the shell at work") { $0.lines.contains("42") }
        try desk.terminal.type("fg\n")
        try await desk.terminal.until("the same screen") { $0 == before }
      }
    }

    @Test func theSignalToStopPutsItAsideAsWell() async throws {
      try await Desk.sit { desk in
        _ = try await desk.openInShell()
        let program = try desk.child()
        kill(program, SIGTSTP)
        try await desk.terminal.until("the prompt") { !$0.isAlternate && $0.cursorLine.hasPrefix("$") }
        try await eventually("it stopped") { Process.isStopped(program) }
        // Another size meanwhile is taken over when it comes back.
        try desk.terminal.resize(100, 30)
        try desk.terminal.type("fg\n")
        try await desk.terminal.until("the screen at its new size") {
          $0.isOnToday && $0.size == Picture.Place(column: 100, row: 30)
        }
        try desk.terminal.press("q")
        try await desk.terminal.until("the prompt") { !$0.isAlternate && $0.cursorLine.hasPrefix("$") }
        #expect(Process.isGone(program))
      }
    }

    @Test func comesBackFromAStopThatNobodyCanCatch() async throws {
      try await Desk.sit { desk in
        let before = try await desk.openInShell()
        let program = try desk.child()
        kill(program, SIGSTOP)
        try await eventually("it stopped") { Process.isStopped(program) }
        try desk.terminal.type("fg\n")
        try await eventually("it runs") { !Process.isStopped(program) }
        try await desk.terminal.until("the same screen") { $0 == before }
        try desk.terminal.press("2")
        try await desk.terminal.until("Gemeenten") { $0.isOnMunicipalities }
      }
    }

    @Test(arguments: [SIGTERM, SIGHUP]) func endsOnASignal(signal: Int32) async throws {
      try await Desk.sit { desk in
        try desk.startBetweenModes()
        try await desk.terminal.until("the first screen") { $0.isOnToday }
        let program = try desk.child()
        kill(program, signal)
        try await desk.expectsModesBack(status: 0)
        #expect(Process.isGone(program))
      }
    }

    @Test func isGoneWithItsWindow() async throws {
      try await Desk.sit { desk in
        try await desk.open()
        let program = try desk.terminal.process()
        try desk.terminal.run(["kill-session"])
        try await eventually("the process is gone") { Process.isGone(program) }
      }
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGUSR1, SIGALRM, SIGXCPU]) func aCrashGivesTheTerminalBack(
      signal: Int32
    ) async throws {
      try await Desk.sit { desk in
        try desk.startBetweenModes()
        try await desk.terminal.until("the first screen") { $0.isOnToday }
        let program = try desk.child()
        kill(program, signal)
        try await desk.expectsModesBack(status: 128 + signal)
        #expect(Process.isGone(program))
      }
    }

    @Test func theShellIsUsableAfterACrash() async throws {
      try await Desk.sit { desk in
        _ = try await desk.openInShell()
        kill(try desk.child(), SIGSEGV)
        try await desk.terminal.until("the prompt") { !$0.isAlternate && $0.cursorLine.hasPrefix("$") }
        try desk.terminal.type("echo $((40 + 2))\n")
        let picture = try await desk.terminal.until("the shell at work") { $0.lines.contains("42") }
        #expect(picture.shows("$ echo $((40 + 2))"), "what is typed can be seen")
      }
    }
  }
}
