import Glibc
import Testing

/// A shell around the program: for what the terminal is like before it and after it, and for its jobs.
extension Desk {
  private var before: String { folder + "/before" }
  private var after: String { folder + "/after" }

  /// Starts the program in a script that writes down the modes of the terminal before and after it, and its
  /// exit status. The script stays, so that the terminal can be looked at.
  func startBetweenModes(
    _ command: [String]? = nil, term: String = "tmux-256color", with settings: [String: String] = [:],
    records: Bool = false
  ) throws {
    let script = """
      ulimit -c 0
      stty -a > '\(before)'
      "$@"
      echo "over met $?"
      stty -a > '\(after)'
      read line
      """
    try start(
      ["sh", "-c", script, "sh"] + (command ?? trede), term: term, with: settings, records: records)
  }

  /// Checks that the program ended with the status and left the terminal as it found it.
  func expectsModesBack(status: Int32, at location: SourceLocation = #_sourceLocation) async throws {
    let picture = try await terminal.shows("over met \(status)", at: location)
    #expect(!picture.isAlternate, "the screen of the shell is back", sourceLocation: location)
    try await eventually("the modes afterwards", at: location) { Files.text(after)?.hasSuffix("\n") == true }
    #expect(Files.text(after) == Files.text(before), sourceLocation: location)
  }

  /// Starts the program in a script that starts it again at Enter, as often as it ends as it should. After
  /// that nothing of it stands on the screen.
  func startRepeatedly(_ command: [String]? = nil, with settings: [String: String] = [:]) throws {
    let script = """
      while "$@"; do read line; done
      echo "over met $?"
      read line
      """
    try start(["sh", "-c", script, "sh"] + (command ?? trede), with: settings)
  }

  /// Waits until the program that was started repeatedly has left the screen, and starts it again.
  func startAgain(at location: SourceLocation = #_sourceLocation) async throws {
    try await terminal.until("the end of the program", at: location) { !$0.isAlternate }
    try terminal.press("Enter")
    try await terminal.until("the program again", at: location) { $0.isAlternate }
  }

  /// Starts an interactive shell and the program as its job.
  func openInShell() async throws -> Picture {
    try start(["sh", "-i"])
    try await terminal.until("the prompt") { $0.cursorLine.hasPrefix("$") }
    try terminal.type(trede.map { "'\($0)'" }.joined(separator: " ") + "\n")
    return try await terminal.until("the first screen") { $0.isOnToday }
  }

  /// The program, as a child of the shell in the terminal.
  func child() throws -> pid_t {
    let shell = try terminal.process()
    let children = try #require(Files.text("/proc/\(shell)/task/\(shell)/children"))
    return try #require(children.split(separator: " ").first.flatMap { pid_t($0) })
  }
}

/// What the system says about a process.
enum Process {
  /// Whether it runs no more; a process that ended and that nobody asked about counts as gone.
  static func isGone(_ process: pid_t) -> Bool {
    guard let state = state(process) else { return true }
    return state == "Z" || state == "X"
  }

  /// It waits for something to happen, and is not just about to go on.
  static func isAsleep(_ process: pid_t) -> Bool { state(process) == "S" }

  static func isStopped(_ process: pid_t) -> Bool { state(process) == "T" }

  /// The letter behind the name, which may itself have brackets and spaces.
  private static func state(_ process: pid_t) -> Character? {
    guard let text = Files.text("/proc/\(process)/stat") else { return nil }
    return text.lastIndex(of: ")").flatMap { text[$0...].dropFirst(2).first }
  }
}
