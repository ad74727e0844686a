import Glibc
internal import Supervision

/// Saves one step whole or not at all. Its line in the log is the point at which it is saved.
struct Committing {
  let files: StoreFiles
  let log: LogFiles
  /// What was saved last, where that is still the end of the log; `nil` after a step that the next one finishes.
  private(set) var latest: Latest?

  init(files: StoreFiles, log: LogFiles, latest: Latest?) {
    self.files = files
    self.log = log
    self.latest = latest
  }

  /// Writes the files of a step and its line. When it throws, nothing has changed.
  mutating func commit(_ line: LogLine, _ writes: [FileWrite]) throws(SaveFailure) {
    let text = try text(of: line, writes)
    let path = log.path(for: line.stamp.at, latest: latest?.log)
    latest = nil
    var made: [String] = []
    let logged: (path: String, file: Int32, size: Int)
    do throws(SaveFailure) {
      for write in writes {
        let temporary = TemporaryName.of(write.path, line.stamp.id)
        made.append(temporary)
        // Of a file that is to go an empty one tells, after a crash, that it is still there.
        try files.create(temporary, write.after?.bytes ?? [], like: write.before == nil ? nil : write.path)
      }
      // Else the line could outlast a power cut, and the names of what it tells of not.
      try files.flushFolders(of: made)
      logged = try append(text, to: path)
    } catch {
      for name in made { try? files.remove(name) }
      throw error
    }
    defer { close(logged.file) }
    guard try putInPlace(writes, made, logged) else { return }
    do throws(SaveFailure) {
      try files.flushFolders(of: writes.map(\.path))
      latest = Latest(writes, log: path, in: files)
    } catch {
      // The step is saved: what still fails is finished by the next one.
    }
  }

  /// - Returns: whether all is done; what is not, the next step does.
  private func putInPlace(
    _ writes: [FileWrite], _ made: [String], _ logged: (path: String, file: Int32, size: Int)
  ) throws(SaveFailure) -> Bool {
    for (place, (write, temporary)) in zip(writes, made).enumerated() {
      do throws(SaveFailure) {
        if write.after == nil {
          try files.remove(write.path)
          try? files.remove(temporary)
        } else {
          try files.rename(temporary, to: write.path)
        }
      } catch {
        // As long as no file is in its place the step can still be taken out of the log.
        guard place == 0, takeBack(logged) else { return false }
        for name in made { try? files.remove(name) }
        throw error
      }
    }
    return true
  }

  /// Texts are kept whole where the log could not be read back with their differences in it.
  private func text(of line: LogLine, _ writes: [FileWrite]) throws(SaveFailure) -> LineText {
    if let text = LineText(line) { return text }
    var whole = line
    whole.files = writes.map {
      FileRecord(path: $0.path, before: $0.before, after: $0.after, isFirst: false, isWhole: true)
    }
    guard let text = LineText(whole) else { throw .disk(path: LogFiles.folder, code: EFBIG) }
    return text
  }

  /// Appends a line, flushed; a line that does not get in whole is taken out again.
  private func append(
    _ text: LineText, to path: String
  ) throws(SaveFailure) -> (path: String, file: Int32, size: Int) {
    try files.makeFolder(LogFiles.folder)
    var status = stat()
    let isNew = stat(files.place(path), &status) != 0
    let file = try files.disk.open(files.place(path), O_WRONLY | O_APPEND | O_CREAT)
    guard fstat(file, &status) == 0 else {
      close(file)
      throw SaveFailure(code: errno, path: path)
    }
    files.share(file, path)
    let logged = (path: path, file: file, size: Int(status.st_size))
    do throws(SaveFailure) {
      try text.write { bytes throws(SaveFailure) in try files.disk.write(bytes, to: file, path: path) }
      try files.disk.flush(file, path: path)
      if isNew { try files.disk.flushFolder(log.folder) }
    } catch {
      let isOut = takeBack(logged)
      close(file)
      // With the line still in it the log says that the step is saved; then the next start finishes it.
      if !isOut { throw .logDamaged(path: path, line: 0) }
      throw error
    }
    return logged
  }

  private func takeBack(_ logged: (path: String, file: Int32, size: Int)) -> Bool {
    do throws(SaveFailure) {
      try files.disk.truncate(logged.file, to: logged.size, path: logged.path)
      try files.disk.flush(logged.file, path: logged.path)
      return true
    } catch {
      return false
    }
  }
}

/// The line of a step as it goes into the log, known to be read back as it is. That of hundreds of files is never in
/// memory whole.
private struct LineText {
  private let line: LogLine
  /// The bytes, where they are few.
  private let whole: [UInt8]?

  /// - Returns: `nil` when the log could not read the line back.
  init?(_ line: LogLine) {
    self.line = line
    if line.files.count <= FileWrite.mostAtOnce {
      let bytes = line.bytes
      guard bytes.count <= JSONTape.sizeLimit, LogLine(Array(bytes.dropLast())) != nil else { return nil }
      whole = bytes
      return
    }
    whole = nil
    // File by file: the tree of such a line would take many times its room.
    var size = 0
    for piece in line.files.indices {
      size += line.bytes(of: piece).count
      var part = line
      part.files = [line.files[piece]]
      guard size <= JSONTape.sizeLimit, LogLine(Array(part.bytes.dropLast())) != nil else { return nil }
    }
  }

  func write(_ body: ([UInt8]) throws(SaveFailure) -> Void) throws(SaveFailure) {
    if let whole { return try body(whole) }
    for piece in line.files.indices { try body(line.bytes(of: piece)) }
  }
}
