internal import Supervision

/// The saving of a step, with the steps that must go before it.
struct StepSaving {
  private let archive: FolderArchive
  private let desk: Desk
  /// What the log has each file at last, of those that it has. Inside it `nil` says that the file went.
  private var known: [String: Fingerprint?] = [:]
  /// What was changed outside the program.
  private var byHand: Committing
  /// The files that are brought to our layout.
  private var layout: Committing
  private var step: Committing

  init(
    _ archive: FolderArchive, _ stamp: StepStamp, _ kind: LogEntry.Kind, _ desk: Desk, paths: [String]
  ) throws(SaveFailure) {
    self.archive = archive
    self.desk = desk
    func committing(_ stamp: StepStamp, _ kind: LogEntry.Kind) -> Committing {
      Committing(stamp, kind, archive.files, archive.log, latest: archive.latest)
    }
    byHand = committing(stamp.named("hand"), .handEdit)
    layout = committing(stamp.named("layout"), .layout)
    step = committing(stamp, kind)
    let saved = archive.latest
    known = try archive.log.latest(of: paths.filter { saved?.text(of: $0) == nil })
    for path in paths {
      if let text = saved?.text(of: path) { known[path] = .some(text?.fingerprint) }
    }
  }

  mutating func add(_ write: FileWrite) throws(SaveFailure) {
    var write = write
    if let logged = known[write.path], logged != write.before?.fingerprint {
      try addHandEdit(of: write, logged: logged)
    }
    var isFirst = known[write.path] == nil
    if !step.kind.takesBack, let before = write.before, !before.isLaidOut {
      // A step of its own, so that the step itself shows only what it changed.
      let after = FileText(try desk.tree(before, write.path))
      try layout.add(FileWrite(path: write.path, before: before, after: after), isFirst: isFirst)
      write.before = after
      isFirst = false
    }
    try step.add(write, isFirst: isFirst)
  }

  /// A file whose text is not the one that the log has last was changed outside the program. Nothing is written
  /// for it but the line.
  private mutating func addHandEdit(of write: FileWrite, logged: Fingerprint?) throws(SaveFailure) {
    if let text = write.before { _ = try desk.decode(text, write.path) }
    var record: FileRecord
    do throws(SaveFailure) {
      let content = try archive.log.content(of: write.path).map { FileText($0) }
      record = FileRecord(path: write.path, before: content, after: write.before, isFirst: false)
    } catch {
      // The log has a hole: the text is known whole again from here.
      record = FileRecord(path: write.path, before: nil, after: write.before, isFirst: true)
      record.before = logged
    }
    try byHand.add(record)
  }

  mutating func commit(_ sentence: String) throws(SaveFailure) -> LogEntry {
    let entry = LogEntry(stamp: step.stamp, kind: step.kind, sentence: sentence, files: step.shown)
    guard !step.shown.isEmpty || step.kind.takesBack else { return entry }
    if !byHand.paths.isEmpty { try commit(&byHand, byHand.paths.joined(separator: ", ")) }
    if !layout.paths.isEmpty { try commit(&layout, layout.paths.joined(separator: ", ")) }
    try commit(&step, sentence)
    return entry
  }

  private func commit(_ part: inout Committing, _ sentence: String) throws(SaveFailure) {
    // What was saved last is no longer the end of the log, whatever comes of this.
    archive.latest = nil
    archive.latest = try part.commit(sentence)
  }

  func discard() {
    for part in [layout, step] { part.discard() }
  }
}

extension StepStamp {
  /// The stamp of a step that goes before this one.
  fileprivate func named(_ suffix: String) -> StepStamp {
    StepStamp(id: StepID("\(id.text)-\(suffix)"), at: at, author: author, today: today)
  }
}

extension LogEntry.Kind {
  /// Whether the step brings back a text that was there before, whatever its layout.
  fileprivate var takesBack: Bool {
    switch self {
    case .undo, .redo: true
    case .change, .handEdit, .layout: false
    }
  }
}
