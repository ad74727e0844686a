/// One line of the audit log. The log only grows: an undo is a line of its own.
package struct LogEntry: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case change
    /// A file that was changed outside the program, found and recorded before the next change.
    case handEdit
    /// A file brought to the layout of this program before its first change.
    case layout
    case undo(of: StepID)
    case redo(of: StepID)
  }

  package var stamp: StepStamp
  package var kind: Kind
  package var sentence: String
  package var files: [LoggedFile]

  package init(stamp: StepStamp, kind: Kind, sentence: String, files: [LoggedFile]) {
    self.stamp = stamp
    self.kind = kind
    self.sentence = sentence
    self.files = files
  }
}

/// What a step did to one file.
package struct LoggedFile: Hashable, Sendable {
  /// The path inside the store, such as `cases/gm0034.json`.
  package var path: String
  /// `nil` when the file was not there before, or is not there after.
  package var before: Fingerprint?
  package var after: Fingerprint?
  package var changes: [ValueChange]

  package init(path: String, before: Fingerprint?, after: Fingerprint?, changes: [ValueChange]) {
    self.path = path
    self.before = before
    self.after = after
    self.changes = changes
  }

  /// The case that it is the file of; `nil` for the reference data.
  package var caseID: CaseID? {
    guard path.hasPrefix("cases/"), path.hasSuffix(".json") else { return nil }
    return CaseID(String(path.dropFirst("cases/".count).dropLast(".json".count)))
  }
}

extension LogEntry {
  /// The cases whose files it touched.
  package var caseIDs: [CaseID] { files.compactMap(\.caseID) }
}

/// One value of a file, before and after, as JSON text; `nil` where there was or is none.
package struct ValueChange: Hashable, Sendable {
  /// Where it stands, such as `agreements[a1].receipts[0]`: elements with an id by their id. Empty for the whole.
  package var path: String
  package var before: String?
  package var after: String?

  package init(path: String, before: String?, after: String?) {
    self.path = path
    self.before = before
    self.after = after
  }
}
