import Glibc
internal import Supervision

/// Saves one step whole or not at all. Its line in the log is the point at which it is saved.
///
/// What is added goes to the disk at once, under names that tell of the step: hundreds of files take no more memory
/// than a few.
struct Committing {
  let stamp: StepStamp
  let kind: LogEntry.Kind
  private let files: StoreFiles
  private let log: LogFiles
  /// The file of the log that gets the line.
  private let path: String
  private let draft: LineDraft
  private var made: [(path: String, temporary: String, goes: Bool)] = []
  /// What was added, as long as it is little: it spares the next step reading.
  private var held: [FileWrite] = []
  /// Whether its line is in the log: then what is not in its place yet, the next step puts there.
  private var isSaved = false
  /// What is shown of the step.
  private(set) var shown: [LoggedFile] = []

  /// - Parameter latest: what was saved last, where that is still the end of the log.
  init(
    _ stamp: StepStamp, _ kind: LogEntry.Kind, _ files: StoreFiles, _ log: LogFiles, latest: Latest?
  ) {
    self.stamp = stamp
    self.kind = kind
    self.files = files
    self.log = log
    path = log.path(for: stamp.at, latest: latest?.log)
    draft = LineDraft(files, place: TemporaryName.of(path, stamp.id))
  }

  var paths: [String] { shown.map(\.path) }

  /// A file that stands as it should already.
  mutating func add(_ record: FileRecord) throws(SaveFailure) {
    guard let bytes = LineDraft.bytes(of: record) else { throw .disk(path: LogFiles.folder, code: EFBIG) }
    try draft.add(bytes)
    shown.append(record.shown)
  }

  /// - Parameter isFirst: whether the log does not have the file yet.
  mutating func add(_ write: FileWrite, isFirst: Bool) throws(SaveFailure) {
    let temporary = TemporaryName.of(write.path, stamp.id)
    made.append((write.path, temporary, write.after == nil))
    // Of a file that is to go an empty one tells, after a crash, that it is still there.
    try files.create(temporary, write.after?.bytes ?? [], like: write.before == nil ? nil : write.path)
    let record = FileRecord(path: write.path, before: write.before, after: write.after, isFirst: isFirst)
    // A text is kept whole where the log could not be read back with its differences in it.
    let isReadable = LineDraft.bytes(of: record) != nil
    try add(
      isReadable
        ? record
        : FileRecord(
          path: write.path, before: write.before, after: write.after, isFirst: false, isWhole: true))
    held = made.count > FileWrite.mostAtOnce ? [] : held + [write]
  }

  /// Takes away what was made for a step that is not saved.
  func discard() {
    if isSaved { return }
    for file in made { try? files.remove(file.temporary) }
  }

  /// Writes the line and puts the files in their places. When it throws, nothing has changed but what `discard` takes
  /// away.
  ///
  /// - Returns: what was saved; `nil` for a step that the next one finishes.
  mutating func commit(_ sentence: String) throws(SaveFailure) -> Latest? {
    let start = LogLine(stamp: stamp, kind: kind, sentence: sentence, files: []).start
    guard start.count + draft.size + LogLine.end.count <= JSONTape.sizeLimit,
      LogLine(start + LogLine.end) != nil
    else { throw .disk(path: LogFiles.folder, code: EFBIG) }
    // Else the line could outlast a power cut, and the names of what it tells of not.
    try files.flushFolders(of: made.map(\.temporary))
    let logged = try append(start)
    defer { close(logged.file) }
    isSaved = true
    guard try putInPlace(logged) else { return nil }
    do throws(SaveFailure) {
      try files.flushFolders(of: made.map(\.path))
      return Latest(held, log: path, in: files)
    } catch {
      // The step is saved: what still fails is finished by the next one.
      return nil
    }
  }

  /// - Returns: whether all is done; what is not, the next step does.
  private mutating func putInPlace(_ logged: Logged) throws(SaveFailure) -> Bool {
    for (place, (path, temporary, goes)) in made.enumerated() {
      do throws(SaveFailure) {
        if goes {
          try files.remove(path)
          try? files.remove(temporary)
        } else {
          try files.rename(temporary, to: path)
        }
      } catch {
        // As long as no file is in its place the step can still be taken out of the log.
        guard place == 0, takeBack(logged) else { return false }
        isSaved = false
        throw error
      }
    }
    return true
  }

  /// The log with the new line in it.
  private struct Logged {
    var file: Int32
    /// Where the line starts.
    var size: Int
  }

  /// Appends the line, flushed; a line that does not get in whole is taken out again.
  private func append(_ start: [UInt8]) throws(SaveFailure) -> Logged {
    try files.makeFolder(LogFiles.folder)
    var status = stat()
    let isNew = stat(files.place(path), &status) != 0
    let file = try files.disk.open(files.place(path), O_WRONLY | O_APPEND | O_CREAT)
    guard fstat(file, &status) == 0 else {
      close(file)
      throw SaveFailure(code: errno, path: path)
    }
    files.share(file, path)
    let logged = Logged(file: file, size: Int(status.st_size))
    do throws(SaveFailure) {
      try write(start, to: file)
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

  /// In one write where the line is short.
  private func write(_ start: [UInt8], to file: Int32) throws(SaveFailure) {
    var waiting = start
    try draft.read { piece throws(SaveFailure) in
      waiting += piece
      guard waiting.count > LineDraft.mostHeld else { return }
      try files.disk.write(waiting, to: file, path: path)
      waiting.removeAll(keepingCapacity: true)
    }
    try files.disk.write(waiting + LogLine.end + [0x0A], to: file, path: path)
  }

  private func takeBack(_ logged: Logged) -> Bool {
    do throws(SaveFailure) {
      try files.disk.truncate(logged.file, to: logged.size, path: path)
      try files.disk.flush(logged.file, path: path)
      return true
    } catch {
      return false
    }
  }
}

extension LineDraft {
  /// The bytes of a record; `nil` when the log could not read it back.
  fileprivate static func bytes(of record: FileRecord) -> [UInt8]? {
    let bytes = LogLine.bytes(of: record)
    guard let tree = try? JSONTree.parse(bytes), FileRecord(tree) != nil else { return nil }
    return bytes
  }
}
