internal import Supervision

/// One line of the log, with all that it takes to make the step and to take it back.
struct LogLine {
  var stamp: StepStamp
  var kind: LogEntry.Kind
  var sentence: String
  var files: [FileRecord]

  /// What is shown of it.
  var entry: LogEntry {
    LogEntry(stamp: stamp, kind: kind, sentence: sentence, files: files.map(\.shown))
  }

  func record(of path: String) -> FileRecord? { files.first { $0.path == path } }

  /// Whether it did something itself, and did not take back or repeat another step.
  var isStep: Bool {
    switch kind {
    case .change, .handEdit, .layout: true
    case .undo, .redo: false
    }
  }
}

/// A record and a text that do not belong together.
struct RecordMismatch: Error {}

/// What a step did to one file. From the text after it the one before it can be made, and the other way round.
struct FileRecord {
  var path: String
  var before: Fingerprint?
  var after: Fingerprint?
  /// The whole text before or after, where the differences do not give it to the byte, or where the log has the
  /// file for the first time.
  var from: [UInt8]?
  var to: [UInt8]?
  var edits: [TreeEdit] = []

  /// - Parameters:
  ///   - before, after: texts that the parser accepts; `nil` where there was or is no file.
  ///   - isFirst: whether the log does not have the file yet.
  init(path: String, before: FileText?, after: FileText?, isFirst: Bool, isWhole: Bool = false) {
    self.path = path
    self.before = before?.fingerprint
    self.after = after?.fingerprint
    from = before?.bytes
    to = after?.bytes
    guard let before, let after, !isWhole, let old = before.tree, let new = after.tree else { return }
    edits = TreeDifference.edits(from: old, to: new)
    if let made = try? old.applying(edits), made.gives(after) { to = nil }
    if !isFirst, let made = try? new.applying(edits.reversed), made.gives(before) { from = nil }
  }

  init(path: String, before: Fingerprint?, after: Fingerprint?) {
    self.path = path
    self.before = before
    self.after = after
  }

  /// The text after the step, from the one before it.
  func text(after old: [UInt8]?) throws(RecordMismatch) -> [UInt8]? {
    try text(other: old, whole: to, fingerprint: after, edits)
  }

  /// The text before the step, from the one after it.
  func text(before new: [UInt8]?) throws(RecordMismatch) -> [UInt8]? {
    try text(other: new, whole: from, fingerprint: before, edits.reversed)
  }

  private func text(
    other: [UInt8]?, whole: [UInt8]?, fingerprint: Fingerprint?, _ edits: [TreeEdit]
  ) throws(RecordMismatch) -> [UInt8]? {
    guard let fingerprint else { return nil }
    let made = whole ?? other.flatMap { try? JSONTree.parse($0).applying(edits).fileBytes }
    guard let made, Digest.of(made) == fingerprint else { throw RecordMismatch() }
    return made
  }

  /// What is shown of it: a file that is made or goes is one value, the whole.
  var shown: LoggedFile {
    var changes = edits.map { edit in
      ValueChange(path: edit.pathText, before: edit.before?.compactText, after: edit.after?.compactText)
    }
    if before == nil || after == nil {
      func compact(_ text: [UInt8]?) -> String? {
        text.flatMap { try? JSONTree.parse($0).compactText }
      }
      changes = [
        ValueChange(
          path: "", before: before == nil ? nil : compact(from), after: after == nil ? nil : compact(to))
      ]
    }
    return LoggedFile(path: path, before: before, after: after, changes: changes)
  }
}

extension JSONTree {
  /// Whether the text is, to the byte, what this tree is written as. Equal trees are written the same, and trees
  /// that share what they have in common are soon compared.
  fileprivate func gives(_ text: FileText) -> Bool {
    self == text.tree ? text.isLaidOut : fileBytes == text.bytes
  }

  var compactText: String { String(decoding: compactBytes, as: UTF8.self) }
}
