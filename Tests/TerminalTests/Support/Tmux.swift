import Glibc
import Synchronization
import Testing

/// A terminal with one program in it: a tmux server of its own that nobody looks at.
///
/// Nothing waits by the clock: `until` looks at the screen until it shows what it should.
final class Tmux: Sendable {
  private let socket: String
  private let client = Mutex<ControlClient?>(nil)

  /// How long the screen may take, in seconds; far longer than it ever needs.
  fileprivate static let patience = 20

  init(socket: String) {
    self.socket = socket
  }

  /// Starts the program in a terminal of this size.
  ///
  /// - Parameter recording: a file for all that the program writes to the terminal, from its first byte on.
  func start(_ command: [String], term: String, columns: Int, rows: Int, recording: String? = nil) throws {
    var words = ["-f", "/dev/null", "start-server", ";", "set", "-g", "status", "off"]
    words += [";", "set", "-g", "default-terminal", term]
    words += [";", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"] + command
    // In one breath with the start: tmux reads nothing of the program before both are done.
    if let recording { words += [";", "pipe-pane", "cat >> '\(recording)'"] }
    try Spawn.succeed(["tmux", "-u", "-S", socket] + words)
  }

  /// Ends the server, and with it the terminal. A server that is gone is as good.
  func end() {
    client.withLock { $0 = nil }
    _ = try? Spawn.run(["tmux", "-S", socket, "kill-server"])
  }

  @discardableResult
  func run(_ words: [String]) throws -> String {
    try client.withLock { client in
      if let client { return try client.run(words) }
      let made = try ControlClient(socket: socket)
      client = made
      return try made.run(words)
    }
  }

  /// Presses keys by their tmux names: `Enter`, `Escape`, `Down`, `C-z`.
  func press(_ keys: String...) throws { try run(["send-keys"] + keys) }

  /// Sends the bytes of the text as they are.
  func type(_ text: String) throws { try send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) throws { try run(["send-keys", "-H"] + bytes.map { String($0, radix: 16) }) }

  func resize(_ columns: Int, _ rows: Int) throws {
    try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Pastes what is in the file as a terminal does: between brackets where the program asks for them.
  func pasteFile(_ path: String) throws { try run(["load-buffer", path, ";", "paste-buffer", "-p"]) }

  /// The process that the terminal was started with.
  func process() throws -> pid_t {
    let text = try run(["display-message", "-p", "#{pane_pid}"]).filter(\.isNumber)
    return try #require(pid_t(text))
  }

  func picture() throws -> Picture {
    let printed = try run(["display-message", "-p", Picture.format, ";", "capture-pane", "-p"])
    return try #require(Picture(printed: printed))
  }

  /// Looks until the screen is as it should be and has come to rest.
  @discardableResult
  func until(
    _ wish: String, at location: SourceLocation = #_sourceLocation,
    _ holds: @Sendable (Picture) throws -> Bool
  ) async throws -> Picture {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(Tmux.patience)
    var picture = try picture()
    var former: Picture?
    // Twice the same: a screen that is only half drawn can hold what is looked for.
    while try picture != former || !holds(picture), clock.now < end {
      try await Task.sleep(for: .milliseconds(15))
      former = picture
      picture = try self.picture()
    }
    let isSo = try holds(picture)
    try #require(isSo, "the screen never showed \(wish):\n\(picture)", sourceLocation: location)
    return picture
  }

  @discardableResult
  func shows(_ text: String, at location: SourceLocation = #_sourceLocation) async throws -> Picture {
    try await until("“\(text)”", at: location) { $0.shows(text) }
  }
}

/// Looks until something outside the screen is so.
func eventually(
  _ wish: String, at location: SourceLocation = #_sourceLocation, _ holds: @Sendable () throws -> Bool
) async throws {
  let clock = ContinuousClock()
  let end = clock.now + .seconds(Tmux.patience)
  while try !holds(), clock.now < end { try await Task.sleep(for: .milliseconds(15)) }
  try #require(try holds(), "it never came true: \(wish)", sourceLocation: location)
}
