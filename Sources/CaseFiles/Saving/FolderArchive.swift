package import Supervision

/// The write side of a store in a folder: see `CaseArchive`.
package final class FolderArchive: CaseArchive {
  package let path: String
  let shared: SharedReference
  let files: StoreFiles
  let log: LogFiles
  /// How long another program that is saving is waited for, in milliseconds.
  let patience: Int
  /// The reference data as it was read last, and what the disk said about it then.
  var frame: (stamp: StoreStamp, reference: ReferenceBook)?
  /// What was saved last. Who records several things in one case is spared reading it anew.
  var latest: Latest?
  /// Each case as it was last shown, by the path of its file: the log does not know a text that nothing was recorded
  /// in, nor one that was changed by hand, and a conflict says what changed since.
  private var shown: [String: FileText] = [:]

  package convenience init(path: String, shared: SharedReference) {
    self.init(path: path, shared: shared, disk: SavingDisk())
  }

  package init(path: String, shared: SharedReference, disk: SavingDisk, patience: Int = 2000) {
    self.path = path
    self.shared = shared
    self.patience = patience
    files = StoreFiles(store: path, disk: disk)
    log = LogFiles(store: path)
  }

  package func seen(_ id: CaseID) throws(SaveFailure) -> SeenCase {
    let (text, subject) = try look(at: id)
    shown[FolderArchive.path(of: id)] = text
    return SeenCase(subject: subject, fingerprint: text.fingerprint)
  }

  package func seenForPlan(_ id: CaseID) throws(SaveFailure) -> SeenCase {
    let (text, subject) = try look(at: id)
    return SeenCase(subject: subject, fingerprint: text.fingerprint)
  }

  private func look(at id: CaseID) throws(SaveFailure) -> (FileText, Case) {
    let path = FolderArchive.path(of: id)
    guard let text = try fileText(of: path) else { throw try missing(id) }
    return (text, try desk().decode(text, path))
  }

  package func text(of id: CaseID) throws(SaveFailure) -> SeenText {
    let path = FolderArchive.path(of: id)
    guard let text = try fileText(of: path) else { throw try missing(id) }
    _ = try desk().decode(text, path)
    shown[path] = text
    return SeenText(text: String(decoding: text.bytes, as: UTF8.self), fingerprint: text.fingerprint)
  }

  /// The text that a file had when it was seen; `nil` when neither the log nor this program knows it.
  func content(of path: String, at seen: Fingerprint, from current: [UInt8]) throws(SaveFailure) -> [UInt8]? {
    if let last = shown[path], last.fingerprint == seen { return last.bytes }
    return try log.content(of: path, at: seen, from: current)
  }

  package func rehearse(_ step: Step) throws(SaveFailure) -> LogEntry {
    var shown: [LoggedFile] = []
    try desk().eachWrite(of: step) { write in shown.append(write.shown) }
    return LogEntry(stamp: step.stamp, kind: .change, sentence: step.sentence, files: shown)
  }

  package func save(_ step: Step) throws(SaveFailure) -> LogEntry {
    try locked(step.stamp) { desk throws(SaveFailure) in
      let paths = Set(step.parts.map(\.id)).map(FolderArchive.path)
      return try commit(step.stamp, .change, step.sentence, desk, paths: paths) { save throws(SaveFailure) in
        try desk.eachWrite(of: step, save)
      }
    }
  }

  package func saveEdited(
    _ id: CaseID, text: String, seen: Fingerprint, _ stamp: StepStamp, sentence: String,
    allowsPersonNumbers: Bool = false
  ) throws(SaveFailure) -> LogEntry {
    try locked(stamp) { desk throws(SaveFailure) in
      let path = FolderArchive.path(of: id)
      guard let current = try files.read(path) else { throw try missing(id) }
      let standing = try desk.decode(current, path)
      let edited = try desk.laidOut(Array(text.utf8), path)
      let keys = try desk.decode(edited, path).personNumbersAdded(to: standing)
      if !keys.isEmpty, !allowsPersonNumbers { throw .personNumbers(id, keys: keys) }
      let bytes = try desk.merged(edited, of: id, into: current, since: seen)
      let laidOut = try desk.laidOut(current, path)
      let writes = bytes == laidOut ? [] : [FileWrite(path: path, before: current, after: bytes)]
      return try commit(stamp, .handEdit, sentence, writes, desk)
    }
  }

  package func recover() throws(SaveFailure) -> [RecoveryRemark] {
    let recovering = Recovering(files: files, log: log)
    guard recovering.isNeeded else { return [] }
    do throws(SaveFailure) {
      let lock = try StoreLock(store: path, disk: files.disk, holder: "trede", patience: patience)
      defer { _ = lock }
      return try recovering.recover()
    } catch {
      switch error {
      case .readOnly, .lockRefused: return [.pending]
      default: throw error
      }
    }
  }

  package func leftovers() -> [RecoveryRemark] {
    // What a program is saving at this moment is not left behind.
    if StoreLock.isHeld(store: path) { return [] }
    return Recovering(files: files, log: log).isNeeded ? [.pending] : []
  }

  package func log(of id: CaseID?, limit: Int?) throws(SaveFailure) -> [LogEntry] {
    var entries: [LogEntry] = []
    if let limit, limit <= 0 { return [] }
    func add(_ line: LogLine) -> Bool {
      entries.append(line.entry)
      return entries.count != limit
    }
    if let id {
      try log.walk(file: FolderArchive.path(of: id)) { line, _ in add(line) }
    } else {
      try log.walk(add)
    }
    return entries
  }

  package func stamp(of step: StepID) throws(SaveFailure) -> StepStamp? { try log.line(step)?.stamp }

  /// The text of a file as it stands on the disk now; `nil` where there is none.
  func fileText(of path: String) throws(SaveFailure) -> FileText? {
    guard let bytes = try files.read(path) else { return nil }
    if let text = latest?.text(of: path) ?? nil, text.bytes == bytes { return text }
    return FileText(bytes)
  }

  static func path(of id: CaseID) -> String {
    CaseFileReader.path(of: id.text + CaseFileName.ending)
  }

  /// Why a case cannot be found: the store may be gone.
  func missing(_ id: CaseID) throws(SaveFailure) -> SaveFailure {
    do throws(FileFault) {
      _ = try Folder(path: path)
    } catch {
      throw .store(StoreFailure(error, path: path))
    }
    return .noSuchCase(id)
  }
}
