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

  /// Saves a step, after a step for what was changed by hand and one for the layout, where they are needed.
  ///
  /// - Parameters:
  ///   - paths: all files that the step may write.
  ///   - eachWrite: works out the writes, and hands over each as soon as it is known.
  func commit(
    _ stamp: StepStamp, _ kind: LogEntry.Kind, _ sentence: String, _ desk: Desk, paths: [String],
    _ eachWrite: ((FileWrite) throws(SaveFailure) -> Void) throws(SaveFailure) -> Void
  ) throws(SaveFailure) -> LogEntry {
    var saving = try StepSaving(self, stamp, kind, desk, paths: paths)
    do throws(SaveFailure) {
      try eachWrite { write throws(SaveFailure) in try saving.add(write) }
      return try saving.commit(sentence)
    } catch {
      saving.discard()
      throw error
    }
  }

  func commit(
    _ stamp: StepStamp, _ kind: LogEntry.Kind, _ sentence: String, _ writes: [FileWrite], _ desk: Desk
  ) throws(SaveFailure) -> LogEntry {
    try commit(stamp, kind, sentence, desk, paths: writes.map(\.path)) { save throws(SaveFailure) in
      for write in writes {
        try save(write)
        if writes.count > FileWrite.mostAtOnce { write.shrink() }
      }
    }
  }
}
