import Glibc
internal import Supervision

/// Finishes or takes away what a program left behind that ended while saving. Asked with the lock held.
struct Recovering {
  let files: StoreFiles
  let log: LogFiles

  /// Whether anything is left behind; looks only.
  var isNeeded: Bool { !files.temporaries().isEmpty || tornTail() != nil }

  func recover() throws(SaveFailure) -> [RecoveryRemark] {
    var remarks = try mendTail()
    let left = files.temporaries()
    if left.isEmpty { return remarks }
    for temporary in left {
      if let remark = try settle(temporary), !remarks.contains(remark) { remarks.append(remark) }
    }
    try files.flushFolders(of: left)
    return remarks
  }

  private func settle(_ temporary: String) throws(SaveFailure) -> RecoveryRemark? {
    let folder = temporary.prefix { $0 != "/" }
    guard let name = TemporaryName.parts(of: String(temporary.dropFirst(folder.count + 1))) else {
      return nil
    }
    let path = "\(folder)/\(name.file)"
    guard let line = try line(of: name.step, path), let record = line.record(of: path) else {
      try files.remove(temporary)
      return .discarded(file: path)
    }
    let current = try files.read(path).map(Digest.of)
    guard current == record.before, current != record.after else {
      // In its place already, or changed by hand since; the log has what the step wrote.
      try files.remove(temporary)
      return nil
    }
    if record.after == nil {
      try files.remove(path)
      try files.remove(temporary)
    } else {
      guard try files.read(temporary).map(Digest.of) == record.after else { return nil }
      try files.rename(temporary, to: path)
    }
    return .finished(line.stamp.id, sentence: line.sentence)
  }

  private func line(of step: String, _ path: String) throws(SaveFailure) -> LogLine? {
    var found: LogLine?
    // Lines of other steps are passed over, so that one that is spoilt does not stop this. In a name "_" stands for
    // any character.
    try log.walk(containing: step.contains("_") ? nil : step, only: path) { line in
      if TemporaryName.plain(line.stamp.id) == step { found = line }
      return found == nil
    }
    return found
  }

  /// What stands at the end of the log and is no whole line.
  private struct Tail {
    var path: String
    var bytes: [UInt8]
    /// Where it starts.
    var start: Int
    /// It is a whole step, only its newline is missing.
    var isStep: Bool
  }

  private func tornTail() -> Tail? {
    guard let path = log.paths().last, var lines = BackwardLines(path: files.place(path)),
      let last = lines.next()
    else { return nil }
    var status = stat()
    guard stat(files.place(path), &status) == 0 else { return nil }
    let size = Int(status.st_size)
    if !last.isEmpty { return tail(last, path, start: size - last.count) }
    guard let whole = lines.next(), !whole.isEmpty, log.line(whole, path) == nil else { return nil }
    return tail(whole, path, start: size - whole.count - 1)
  }

  private func tail(_ line: BackwardLines.Line, _ path: String, start: Int) -> Tail? {
    let isStep = log.line(line, path) != nil
    if !isStep, log.fault(of: line, path)?.isOfNewerProgram ?? true { return nil }
    guard let bytes = log.bytes(of: line, path) else { return nil }
    return Tail(path: path, bytes: bytes, start: start, isStep: isStep)
  }

  private func mendTail() throws(SaveFailure) -> [RecoveryRemark] {
    guard let tail = tornTail() else { return [] }
    let file = try files.disk.open(files.place(tail.path), O_WRONLY | O_APPEND)
    defer { close(file) }
    if tail.isStep {
      try files.disk.write([0x0A], to: file, path: tail.path)
      try files.disk.flush(file, path: tail.path)
      return []
    }
    let kept = try keep(tail)
    try files.disk.truncate(file, to: tail.start, path: tail.path)
    try files.disk.flush(file, path: tail.path)
    return [.tornLine(log: tail.path, keptAs: kept)]
  }

  private func keep(_ tail: Tail) throws(SaveFailure) -> String {
    let stem = tail.path.dropLast(LogFiles.ending.count)
    for number in 1... {
      let path = "\(stem).torn-\(number)"
      if let there = try files.read(path) {
        // Moved aside before, by a program that ended before it could shorten the log.
        if there == tail.bytes { return path }
        guard tail.bytes.starts(with: there) else { continue }
        try files.remove(path)
      }
      try files.create(path, tail.bytes, like: nil)
      try files.disk.flushFolder(log.folder)
      return path
    }
    return String(stem)
  }
}
