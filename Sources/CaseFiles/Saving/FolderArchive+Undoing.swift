package import Supervision

extension FolderArchive {
  package func undo(_ step: StepID?, _ stamp: StepStamp) throws(SaveFailure) -> LogEntry {
    try locked(stamp) { desk throws(SaveFailure) in
      let (line, writes) = try undoing(step, desk)
      return try commit(stamp, .undo(of: line.stamp.id), line.sentence, writes, desk)
    }
  }

  package func redo(_ stamp: StepStamp) throws(SaveFailure) -> LogEntry {
    try locked(stamp) { desk throws(SaveFailure) in
      let (line, writes) = try redoing(desk)
      return try commit(stamp, .redo(of: line.stamp.id), line.sentence, writes, desk)
    }
  }

  package func rehearseUndo(_ step: StepID?, _ stamp: StepStamp) throws(SaveFailure) -> LogEntry {
    let (undone, writes) = try undoing(step, desk())
    return LogEntry(
      stamp: stamp, kind: .undo(of: undone.stamp.id), sentence: undone.sentence, files: writes.map(\.shown))
  }

  package func rehearseRedo(_ stamp: StepStamp) throws(SaveFailure) -> LogEntry {
    let (redone, writes) = try redoing(desk())
    return LogEntry(
      stamp: stamp, kind: .redo(of: redone.stamp.id), sentence: redone.sentence, files: writes.map(\.shown))
  }

  private func undoing(_ step: StepID?, _ desk: Desk) throws(SaveFailure) -> (LogLine, [FileWrite]) {
    let line = try standing(step)
    var writes: [FileWrite] = []
    for record in line.files.reversed() {
      let current = try files.read(record.path)
      let after = try taken(back: record, of: line, from: current, desk)
      if after != current { writes.append(FileWrite(path: record.path, before: current, after: after)) }
    }
    return (line, writes)
  }

  private func redoing(_ desk: Desk) throws(SaveFailure) -> (LogLine, [FileWrite]) {
    guard let (line, undo) = try log.latestUndone() else { throw .nothingToRedo }
    var writes: [FileWrite] = []
    for record in line.files {
      let current = try files.read(record.path)
      let after: [UInt8]?
      do throws(SaveFailure) {
        after = try done(again: record, of: line, undo.record(of: record.path), from: current, desk)
      } catch {
        guard case .builtUpon(let step, let later) = error else { throw error }
        throw .inTheWay(step, by: later)
      }
      if after != current { writes.append(FileWrite(path: record.path, before: current, after: after)) }
    }
    return (line, writes)
  }

  /// The step to take back: the one named, or the latest.
  private func standing(_ step: StepID?) throws(SaveFailure) -> LogLine {
    guard let step else {
      guard let line = try log.latestStanding() else { throw .nothingToUndo }
      return line
    }
    guard let line = try log.line(step), line.isStep else { throw .noSuchStep(step) }
    if try log.isUndone(step) { throw .alreadyUndone(step) }
    return line
  }

  /// The text without the step: to the byte what was there before it where nothing came between, else without what
  /// it changed, if that is still as the step left it.
  private func taken(
    back record: FileRecord, of line: LogLine, from current: [UInt8]?, _ desk: Desk
  ) throws(SaveFailure) -> [UInt8]? {
    if current.map(Digest.of) == record.after {
      do throws(RecordMismatch) { return try record.text(before: current) } catch {}
    }
    return try changed(record, record.edits.reversed, of: line, from: current, desk)
  }

  private func done(
    again record: FileRecord, of line: LogLine, _ undo: FileRecord?, from current: [UInt8]?, _ desk: Desk
  ) throws(SaveFailure) -> [UInt8]? {
    let fingerprint = current.map(Digest.of)
    do throws(RecordMismatch) {
      if let undo, fingerprint == undo.after { return try undo.text(before: current) }
      if fingerprint == record.before { return try record.text(after: current) }
    } catch {}
    return try changed(record, record.edits, of: line, from: current, desk)
  }

  private func changed(
    _ record: FileRecord, _ edits: [TreeEdit], of line: LogLine, from current: [UInt8]?, _ desk: Desk
  ) throws(SaveFailure) -> [UInt8]? {
    guard let current, record.before != nil, record.after != nil else {
      throw try builtUpon(line, record, current)
    }
    _ = try desk.decode(current, record.path)
    if edits.isEmpty {
      // What was there before is known to nobody.
      if record.from == nil, record.to != nil { throw try builtUpon(line, record, current) }
      return current
    }
    guard let after = try? desk.tree(current, record.path).applying(edits).fileBytes,
      (try? desk.decode(after, record.path)) != nil
    else { throw try builtUpon(line, record, current) }
    return after
  }

  /// The later step that touched the same items or names one that the step added; else any that touched the file;
  /// none for a change by hand.
  private func builtUpon(
    _ line: LogLine, _ record: FileRecord, _ current: [UInt8]?
  ) throws(SaveFailure) -> SaveFailure {
    var latest: LogLine?
    var touching: LogLine?
    // What was done to a step last says whether it stands: taken back, or done again after that.
    var standing: [StepID: Bool] = [:]
    let added = record.edits.byItem.compactMap(\.nameOfNew)
    try log.walk(file: record.path) { later, change in
      if later.stamp.id == line.stamp.id { return false }
      switch later.kind {
      case .undo(let step): standing[step] = standing[step] ?? false
      case .redo(let step): standing[step] = standing[step] ?? true
      case .change, .handEdit, .layout: break
      }
      guard later.isStep, standing[later.stamp.id] ?? true else { return true }
      latest = latest ?? later
      let touches = change.edits.byItem.contains { edit in
        record.edits.byItem.contains { $0.item.clashes(with: edit.item) }
          || edit.after.map { after in added.contains { after.compactText.contains($0) } } ?? false
      }
      if touches { touching = touching ?? later }
      return true
    }
    let isByHand = try log.last(of: record.path)?.record.after != current.map(Digest.of)
    if isByHand, current == nil { return .fileGone(path: record.path) }
    let by = touching ?? (isByHand ? nil : latest)
    return .builtUpon(line.stamp.id, by: by?.entry)
  }
}

extension TreeEdit {
  /// The name of an item that it adds, with its quotes; `nil` where it adds none.
  fileprivate var nameOfNew: String? {
    guard before == nil, case .named(let name)? = path.last else { return nil }
    return String(decoding: name, as: UTF8.self)
  }
}
