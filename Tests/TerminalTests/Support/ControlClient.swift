import Glibc
import Synchronization

/// A client of the tmux server that stays: commands go in as lines and what they print comes back. To start a client for
/// each command takes longer than everything that the program does for a key.
final class ControlClient: Sendable {
  private struct Line {
    var end: Int32
    var process: pid_t
    var unread: [UInt8] = []
  }

  private let line: Mutex<Line>

  /// - Parameter socket: that of a server with a session.
  init(socket: String) throws {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw SpawnFailure(arguments: ["tmux"], code: errno)
    }
    defer { close(ends[1]) }
    // What programs print is of no use here, and the size of the window is for the tests to say.
    let words = ["tmux", "-u", "-S", socket, "-C", "attach-session", "-f", "no-output,ignore-size"]
    let process = try Spawn.start(words, input: ends[1], output: ends[1])
    line = Mutex(Line(end: ends[0], process: process))
    // Attaching is answered as a command is.
    _ = try line.withLock { try ControlClient.block(&$0, ["attach-session"]) }
  }

  deinit {
    line.withLock { line in
      close(line.end)
      kill(line.process, SIGKILL)
      while waitpid(line.process, nil, 0) < 0, errno == EINTR {}
    }
  }

  /// Runs commands with `;` between them and gives what they print.
  func run(_ words: [String]) throws -> String {
    let text = words.map { $0 == ";" ? ";" : "'\($0.replacing("'", with: "'\\''"))'" }.joined(separator: " ")
    return try line.withLock { line in
      var rest = Array("\(text)\n".utf8)[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes {
          send(line.end, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        guard count > 0 else { throw ControlFailure.ended }
        rest = rest.dropFirst(count)
      }
      var output = ""
      for _ in 0...words.count(where: { $0 == ";" }) { output += try ControlClient.block(&line, words) }
      return output
    }
  }

  /// What stands between `%begin` and `%end`; what the server tells unasked stands outside of them.
  private static func block(_ line: inout Line, _ words: [String]) throws -> String {
    while try !next(&line).hasPrefix("%begin ") {}
    var output = ""
    while true {
      let text = try next(&line)
      if text.hasPrefix("%end ") { return output }
      if text.hasPrefix("%error ") { throw ControlFailure.refused(words, output) }
      output += text + "\n"
    }
  }

  private static func next(_ line: inout Line) throws -> String {
    while true {
      if let end = line.unread.firstIndex(of: 0x0A) {
        let text = String(decoding: line.unread[..<end], as: UTF8.self)
        line.unread.removeSubrange(...end)
        return text
      }
      var buffer = [UInt8](repeating: 0, count: 1 << 14)
      let count = read(line.end, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ControlFailure.ended }
      line.unread += buffer[..<count]
    }
  }
}

enum ControlFailure: Error {
  /// The server is gone, and with it the terminal.
  case ended
  case refused([String], String)
}
