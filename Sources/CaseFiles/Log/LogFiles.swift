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

  /// A line of the log that is whole.
  enum Line {
    case held(LogLine)
    case long(LongLine, LongLine.Outline)
  }

  /// Hands the steps to `body`, latest first, until it answers `false`.
  /// - Parameters:
  ///   - containing: lines without this text are passed over unread.
  ///   - only: the file that is asked for. A line that is long then comes without what it says of others.
  func walk(
    containing text: String? = nil, only file: String? = nil, _ body: (LogLine) throws(SaveFailure) -> Bool
  ) throws(SaveFailure) {
    try walkLines(containing: text) { line throws(SaveFailure) in
      switch line {
      case .held(let line): return try body(line)
      case .long(let long, let outline):
        let line = file.map { file in
          long.line(of: outline.records.filter { $0.path == file }, in: outline)
        }
        guard let line = line ?? long.whole else { throw .logDamaged(path: path(of: long), line: 0) }
        return try body(line)
      }
    }
  }

  /// The same, without holding the lines that are long.
  func walkLines(
    containing text: String? = nil, _ body: (Line) throws(SaveFailure) -> Bool
  ) throws(SaveFailure) {
    var isLast = true
    for path in try readablePaths().reversed() {
      guard var lines = BackwardLines(path: "\(store)/\(path)") else {
        throw .unreadable(UnreadableFile(file: path, fault: FileFault(errno: errno)))
      }
      var number = 0
      while let written = lines.next() {
        defer { number += 1 }
        if written.isEmpty { continue }
        let mayBeTorn = isLast
        isLast = false
        if let text, !mayBeTorn, !contains(text, written, path) { continue }
        guard let line = line(written, path) else {
          let place = lineNumber(path, fromEnd: number)
          if case .newerFormat(let schema)? = fault(of: written, path) {
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

  /// The path inside the store.
  func path(of line: LongLine) -> String { String(line.file.dropFirst(store.utf8.count + 1)) }

  private func long(_ place: Range<Int>, _ path: String) -> LongLine {
    LongLine(file: "\(store)/\(path)", place: place)
  }

  private func contains(_ text: String, _ line: BackwardLines.Line, _ path: String) -> Bool {
    switch line {
    case .held(let bytes): bytes.contains(text)
    case .long(let place): long(place, path).contains(text)
    }
  }

  /// - Parameter path: the file that the line stands in, here and below.
  /// - Returns: `nil` for a line that is no step.
  func line(_ written: BackwardLines.Line, _ path: String) -> Line? {
    switch written {
    case .held(let bytes): return LogLine(bytes).map { .held($0) }
    case .long(let place):
      let long = long(place, path)
      if let outline = long.outline { return .long(long, outline) }
      return long.whole.map { .held($0) }
    }
  }

  /// Why a line is no step that this program can read.
  func fault(of written: BackwardLines.Line, _ path: String) -> FileFault? {
    if line(written, path) != nil { return nil }
    return bytes(of: written, path).flatMap { LogLine.fault(of: $0) }
  }

  func bytes(of written: BackwardLines.Line, _ path: String) -> [UInt8]? {
    switch written {
    case .held(let bytes): bytes
    case .long(let place): long(place, path).bytes
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
