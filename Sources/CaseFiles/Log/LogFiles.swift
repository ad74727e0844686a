import Glibc
internal import Supervision

/// The log of a store: one file a year in the folder `log`, one line a step, the latest last.
struct LogFiles {
  static let folder = "log"
  static let ending = ".jsonl"

  let store: String

  var folder: String { "\(store)/\(LogFiles.folder)" }

  /// The paths of the files inside the store, oldest first.
  func paths() -> [String] {
    guard let folder = try? Folder(path: folder), let names = try? folder.names(endingIn: ".jsonl") else {
      return []
    }
    // By year; `2024.torn-1` and the like are none of them.
    return names.filter { $0.dropLast(LogFiles.ending.count).allSatisfy(\.isNumber) }
      .map { "\(LogFiles.folder)/\($0)" }
  }

  /// The same; a log that may not be read is not an empty one.
  func readablePaths() throws(SaveFailure) -> [String] {
    do throws(FileFault) {
      _ = try Folder(path: folder)
    } catch {
      if error != .vanished { throw .unreadable(UnreadableFile(file: LogFiles.folder, fault: error)) }
    }
    return paths()
  }

  /// The file for a step of that moment. Never an older one than there is: the order of the steps is that of the
  /// lines, whatever the clock says.
  /// - Parameter latest: the last file of the log, where that is known.
  func path(for at: String, latest: String? = nil) -> String {
    let own = "\(LogFiles.folder)/\(at.prefix(4))\(LogFiles.ending)"
    guard let latest = latest ?? paths().last, own < latest else { return own }
    return latest
  }

  /// Hands the steps to `body`, latest first, until it answers `false`.
  /// - Parameter containing: lines without this text are passed over unread.
  func walk(
    containing text: String? = nil, _ body: (LogLine) throws(SaveFailure) -> Bool
  ) throws(SaveFailure) {
    var isLast = true
    for path in try readablePaths().reversed() {
      guard var lines = BackwardLines(path: "\(store)/\(path)") else {
        throw .unreadable(UnreadableFile(file: path, fault: FileFault(errno: errno)))
      }
      var number = 0
      while let bytes = lines.next() {
        defer { number += 1 }
        if bytes.isEmpty { continue }
        let mayBeTorn = isLast
        isLast = false
        if let text, !mayBeTorn, !bytes.contains(text) { continue }
        guard let line = LogLine(bytes) else {
          let place = lineNumber(path, fromEnd: number)
          if case .newerFormat(let schema)? = LogLine.fault(of: bytes) {
            throw .unreadable(UnreadableFile(file: path, line: place, fault: .newerFormat(schema)))
          }
          // The last line is torn where a program was ended while writing it; then it is no step.
          if mayBeTorn { continue }
          throw .logDamaged(path: path, line: place)
        }
        guard try body(line) else { return }
      }
    }
  }

  private func lineNumber(_ path: String, fromEnd number: Int) -> Int {
    guard var lines = BackwardLines(path: "\(store)/\(path)") else { return 0 }
    var count = 0
    while lines.next() != nil { count += 1 }
    return count - number
  }
}

extension [UInt8] {
  func contains(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { wanted in
      withUnsafeBufferPointer { bytes in
        guard let first = wanted.first else { return true }
        var start = 0
        while start + wanted.count <= bytes.count {
          if bytes[start] == first {
            var length = 1
            while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
            if length == wanted.count { return true }
          }
          start += 1
        }
        return false
      }
    }
  }
}
