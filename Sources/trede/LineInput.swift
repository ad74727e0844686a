import Commands
import Glibc

/// Standard input a line at a time, with an end to the waiting.
final class LineInput {
  private var bytes: [UInt8] = []
  private var isAtEnd = false

  /// - Parameter milliseconds: how long to wait; `nil` for as long as it takes.
  func line(within milliseconds: Int?) -> LineRead {
    while true {
      if let end = bytes.firstIndex(of: 0x0A) {
        let line = Array(bytes[..<end])
        bytes.removeFirst(end + 1)
        return .line(text(line))
      }
      guard !isAtEnd else {
        guard !bytes.isEmpty else { return .end }
        defer { bytes = [] }
        return .line(text(bytes))
      }
      var wanted = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wanted, 1, milliseconds.map { Int32(clamping: $0) } ?? -1)
      if ready == 0 { return .nothing }
      if ready < 0, errno != EINTR { return .end }
      guard ready > 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      if count > 0 { bytes += buffer[..<count] } else { isAtEnd = true }
    }
  }

  /// UTF-8, else letters of one byte each.
  private func text(_ line: [UInt8]) -> String {
    let line = line.last == 0x0D ? line.dropLast() : line[...]
    return String(validating: line, as: UTF8.self)
      ?? String(String.UnicodeScalarView(line.map { UnicodeScalar($0) }))
  }
}
