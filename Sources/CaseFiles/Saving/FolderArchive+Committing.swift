internal import Supervision

extension FolderArchive {
  /// Runs `body` while nobody else can save, after what a crash left behind was put right.
  func locked<Value>(
    _ stamp: StepStamp, _ body: (Desk) throws(SaveFailure) -> Value
  ) throws(SaveFailure) -> Value {
    let desk = try desk()
    let holder = "\(stamp.author) \(stamp.at)"
    let lock = try StoreLock(store: path, disk: files.disk, holder: holder, patience: patience)
    defer { _ = lock }
    if latest?.isStanding(in: files) != true {
      latest = nil
      _ = try Recovering(files: files, log: log).recover()
    }
    return try body(desk)
  }

  /// The reference data is read again only when its files have changed.
  func desk() throws(SaveFailure) -> Desk {
    let store: Folder
    do throws(FileFault) {
      store = try Folder(path: path)
    } catch {
      throw .store(StoreFailure(error, path: path))
    }
    let stamp = StoreStamp(frameOf: store)
    if let frame, !stamp.differs(from: frame.stamp) { return Desk(archive: self, reference: frame.reference) }
    let reference = StoreFrame(store: store, name: "", shared: shared).reference
    frame = (stamp, reference)
    // What a text says depends on the reference data.
    latest = nil
    return Desk(archive: self, reference: reference)
  }

  /// The line of a step, with what it needs to be taken back.
  /// - Parameter known: the paths that the log has already.
  func line(
    _ stamp: StepStamp, _ kind: LogEntry.Kind, _ sentence: String, _ writes: [FileWrite], known: Set<String>
  ) -> LogLine {
    let records = writes.map { write in
      defer { if writes.count > FileWrite.mostAtOnce { write.shrink() } }
      return FileRecord(
        path: write.path, before: write.before, after: write.after, isFirst: !known.contains(write.path))
    }
    return LogLine(stamp: stamp, kind: kind, sentence: sentence, files: records)
  }

  /// Saves a step, after a step for what was changed by hand and one for the layout, where they are needed.
  func commit(
    _ stamp: StepStamp, _ kind: LogEntry.Kind, _ sentence: String, _ writes: [FileWrite], _ desk: Desk
  ) throws(SaveFailure) -> LogEntry {
    let undoes = kind.takesBack
    if writes.isEmpty && !undoes {
      return LogEntry(stamp: stamp, kind: kind, sentence: sentence, files: [])
    }
    var committing = Committing(files: files, log: log, latest: latest)
    defer { latest = committing.latest }
    var writes = writes
    let known = try logHandEdits(of: writes, stamp, desk, &committing)
    let laidOut = undoes ? [] : try layOut(&writes, known, stamp, desk, &committing)
    let line = line(stamp, kind, sentence, writes, known: known.union(laidOut))
    try committing.commit(line, writes)
    return line.entry
  }

  /// A file whose text is not the one that the log has last was changed outside the program. Nothing is written
  /// for it but the line.
  /// - Returns: the paths that the log knows.
  private func logHandEdits(
    of writes: [FileWrite], _ stamp: StepStamp, _ desk: Desk, _ committing: inout Committing
  ) throws(SaveFailure) -> Set<String> {
    var known: Set<String> = []
    var records: [FileRecord] = []
    let saved = committing.latest
    let others = writes.map(\.path).filter { saved?.text(of: $0) == nil }
    let latest = try log.latest(of: others)
    for write in writes {
      guard let logged = saved?.text(of: write.path).map({ $0?.fingerprint }) ?? latest[write.path] else {
        continue
      }
      known.insert(write.path)
      if logged == write.before?.fingerprint { continue }
      if let text = write.before { _ = try desk.decode(text, write.path) }
      var record: FileRecord
      do throws(SaveFailure) {
        let content = try log.content(of: write.path).map { FileText($0) }
        record = FileRecord(path: write.path, before: content, after: write.before, isFirst: false)
      } catch {
        // The log has a hole: the text is known whole again from here.
        record = FileRecord(path: write.path, before: nil, after: write.before, isFirst: true)
        record.before = logged
      }
      records.append(record)
    }
    if records.isEmpty { return known }
    let line = LogLine(
      stamp: stamp.named("hand"), kind: .handEdit, sentence: records.map(\.path).joined(separator: ", "),
      files: records)
    try committing.commit(line, [])
    return known
  }

  /// A file in another layout is brought to ours by a step of its own, so that the step itself shows only what it
  /// changed.
  private func layOut(
    _ writes: inout [FileWrite], _ known: Set<String>, _ stamp: StepStamp, _ desk: Desk,
    _ committing: inout Committing
  ) throws(SaveFailure) -> [String] {
    var layouts: [FileWrite] = []
    for index in writes.indices {
      defer { if writes.count > FileWrite.mostAtOnce { writes[index].shrink() } }
      guard let before = writes[index].before, !before.isLaidOut else { continue }
      let after = FileText(try desk.tree(before, writes[index].path))
      layouts.append(FileWrite(path: writes[index].path, before: before, after: after))
      writes[index].before = after
    }
    if layouts.isEmpty { return [] }
    let names = layouts.map(\.path).joined(separator: ", ")
    try committing.commit(line(stamp.named("layout"), .layout, names, layouts, known: known), layouts)
    return layouts.map(\.path)
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
  var takesBack: Bool {
    switch self {
    case .undo, .redo: true
    case .change, .handEdit, .layout: false
    }
  }
}
