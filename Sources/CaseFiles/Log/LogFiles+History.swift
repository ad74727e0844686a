internal import Supervision

/// What the log says about files and steps. All of it is found from the end of the log backwards.
extension LogFiles {
  /// Hands what happened to a file to `body`, latest first, until it answers `false`.
  ///
  /// A line that is long comes without what it says of other files.
  func walk(
    file path: String, _ body: (LogLine, FileRecord) throws(SaveFailure) -> Bool
  ) throws(SaveFailure) {
    let name = JSONTree.text(path).compactText
    try walk(containing: "\"file\":\(name)", only: path) { line throws(SaveFailure) in
      guard let record = line.record(of: path) else { return true }
      return try body(line, record)
    }
  }

  /// The latest that the log has of a file; `nil` when it does not have it.
  func last(of path: String) throws(SaveFailure) -> (line: LogLine, record: FileRecord)? {
    var found: (line: LogLine, record: FileRecord)?
    try walk(file: path) { line, record in
      found = (line, record)
      return false
    }
    return found
  }

  /// What the log has each file at last; of a file that it does not have, nothing. Inside it `nil` says that the file
  /// went. Of many files the log is gone through once.
  func latest(of paths: [String]) throws(SaveFailure) -> [String: Fingerprint?] {
    var found: [String: Fingerprint?] = [:]
    guard paths.count > FileWrite.mostAtOnce else {
      for path in paths {
        if let last = try last(of: path) { found[path] = .some(last.record.after) }
      }
      return found
    }
    var wanted = Set(paths)
    func note(_ path: String, _ after: Fingerprint?) {
      if wanted.remove(path) != nil { found[path] = .some(after) }
    }
    try walkLines { line in
      switch line {
      case .held(let line): for record in line.files { note(record.path, record.after) }
      case .long(_, let outline): for record in outline.records { note(record.path, record.after) }
      }
      return !wanted.isEmpty
    }
    return found
  }

  /// The text of a file as the log has it last, put together from its latest whole text and what changed since.
  func content(of path: String) throws(SaveFailure) -> [UInt8]? {
    var records: [FileRecord] = []
    try walk(file: path) { _, record in
      records.append(record)
      return record.after != nil && record.to == nil && record.from == nil
    }
    guard let oldest = records.last, let after = records.first?.after else { return nil }
    // One tree through all the differences: only the text that comes out is held against its digest.
    guard var text = try? oldest.text(after: oldest.from) else { throw .logDamaged(path: path, line: 0) }
    if records.count > 1 {
      let edits = records.dropLast().reversed().flatMap(\.edits)
      guard let tree = try? JSONTree.parse(text).applying(edits) else {
        throw .logDamaged(path: path, line: 0)
      }
      text = tree.fileBytes
    }
    guard Digest.of(text) == after else { throw .logDamaged(path: path, line: 0) }
    return text
  }

  /// The text that a file had when its digest was this one; `nil` when the log does not know it.
  /// - Parameter current: the text on the disk, which is nearly always the latest of the log.
  func content(
    of path: String, at fingerprint: Fingerprint, from current: [UInt8]
  ) throws(SaveFailure) -> [UInt8]? {
    guard let latest = try last(of: path)?.record.after else { return nil }
    var text: [UInt8]? = Digest.of(current) == latest ? current : try content(of: path)
    var isFound = false
    try walk(file: path) { _, record in
      if record.after == fingerprint {
        isFound = true
        return false
      }
      do throws(RecordMismatch) {
        text = try record.text(before: text)
      } catch {
        return false
      }
      isFound = record.before == fingerprint
      return !isFound
    }
    return isFound ? text : nil
  }

  func line(_ step: StepID) throws(SaveFailure) -> LogLine? {
    var found: LogLine?
    try walk(containing: "\"id\":\(JSONTree.text(step.text).compactText)") { line in
      guard line.stamp.id == step else { return true }
      found = line
      return false
    }
    return found
  }

  /// The latest step that was not taken back.
  func latestStanding() throws(SaveFailure) -> LogLine? {
    var decided: Set<StepID> = []
    var found: LogLine?
    var redone: StepID?
    try walk { line in
      switch line.kind {
      case .undo(let step): decided.insert(step)
      case .redo(let step):
        // A step that was done again is the latest, whenever it was done first.
        if decided.insert(step).inserted {
          redone = step
          return false
        }
      case .change, .handEdit, .layout:
        if !decided.contains(line.stamp.id) {
          found = line
          return false
        }
      }
      return true
    }
    if let redone { return try self.line(redone) }
    return found
  }

  /// What stands before the step cannot tell, and is not read.
  func isUndone(_ step: StepID) throws(SaveFailure) -> Bool {
    var isUndone = false
    try walk(containing: JSONTree.text(step.text).compactText) { line in
      switch line.kind {
      case .undo(step): isUndone = true
      case .redo(step): isUndone = false
      default: return line.stamp.id != step
      }
      return false
    }
    return isUndone
  }

  /// The step that was taken back last and not done again, with the line that took it back. A new change is a new
  /// way: what was taken back before it stays so.
  func latestUndone() throws(SaveFailure) -> (step: LogLine, undo: LogLine)? {
    var lines: [LogLine] = []
    try walk { line in
      if !line.isStep { lines.append(line) }
      return !line.isStep
    }
    var undone: [(step: StepID, undo: LogLine)] = []
    for line in lines.reversed() {
      switch line.kind {
      case .undo(let step): undone.append((step, line))
      case .redo(let step): undone.removeAll { $0.step == step }
      default: break
      }
    }
    guard let last = undone.last, let step = try line(last.step) else { return nil }
    return (step, last.undo)
  }
}
