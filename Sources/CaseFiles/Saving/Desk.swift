internal import Supervision

/// The reference data of a store and its files as they are at this moment: where a step is worked out before
/// anything is written.
struct Desk {
  let archive: FolderArchive
  private let reference: ReferenceBook
  private let reader: CaseFileReader

  init(archive: FolderArchive, reference: ReferenceBook) {
    self.archive = archive
    self.reference = reference
    reader = CaseFileReader(reference: reference)
  }

  /// What the text of a case says; a text that cannot be read is never written or built upon.
  func decode(_ bytes: [UInt8], _ path: String) throws(SaveFailure) -> Case {
    do throws(UnreadableFile) {
      return try reader.decode(bytes, path: path)
    } catch {
      throw .unreadable(error)
    }
  }

  func decode(_ text: FileText, _ path: String) throws(SaveFailure) -> Case {
    if let subject = text.subject { return subject }
    let subject = try decode(text.bytes, path)
    text.subject = subject
    return subject
  }

  /// The text in the layout of this program.
  func laidOut(_ bytes: [UInt8], _ path: String) throws(SaveFailure) -> [UInt8] {
    try tree(bytes, path).fileBytes
  }

  func tree(_ text: FileText, _ path: String) throws(SaveFailure) -> JSONTree {
    if let tree = text.tree { tree } else { try tree(text.bytes, path) }
  }

  func tree(_ bytes: [UInt8], _ path: String) throws(SaveFailure) -> JSONTree {
    do throws(JSONFault) {
      return try JSONTree.parse(bytes)
    } catch {
      var text = PaddedBytes(capacity: bytes.count)
      bytes.withUnsafeBytes { text.replace(with: $0) }
      throw .unreadable(UnreadableFile(file: path, error, in: text))
    }
  }

  /// Hands over what the step makes of each file that it changes.
  func eachWrite(
    of step: Step, _ body: (FileWrite) throws(SaveFailure) -> Void
  ) throws(SaveFailure) {
    let context = ChangeContext(today: step.stamp.today, reference: reference)
    // Several parts may be about one case.
    let parts = Dictionary(grouping: step.parts, by: \.id)
    var done: Set<CaseID> = []
    for id in step.parts.map(\.id) where done.insert(id).inserted {
      var write: FileWrite?
      for part in parts[id] ?? [] {
        write = try self.write(
          part, at: FolderArchive.path(of: id), earlier: write, isPlan: step.isPlan, context)
      }
      if let write, !write.isIdle { try body(write) }
    }
  }

  /// - Parameter earlier: what an earlier part of the same step makes of the file.
  private func write(
    _ part: StepPart, at path: String, earlier: FileWrite?, isPlan: Bool, _ context: ChangeContext
  ) throws(SaveFailure) -> FileWrite {
    let before = if let earlier { earlier.before } else { try archive.fileText(of: path) }
    switch part.origin {
    case .new(let subject):
      if before != nil || earlier != nil { throw .caseExists(subject.id) }
      try refuseSecondCase(subject)
      let made = try applied(part.changes, to: subject, context)
      let text = FileText(CaseEncoder.encode(made))
      _ = try decode(text, path)
      return FileWrite(path: path, before: nil, after: text)
    case .existing(let id, let seen):
      guard let current = earlier?.after ?? before else { throw try archive.missing(id) }
      let old = try decode(current, path)
      if earlier == nil, let seen, seen != current.fingerprint {
        if isPlan { throw .planOverrun(id) }
        try refuseConflict(part, id, current: current.bytes, seen, context)
      }
      let new = try applied(part.changes, to: old, context)
      let after = try merged(old, new, into: current, path)
      return FileWrite(path: path, before: before, after: after)
    }
  }

  func applied(
    _ changes: [CaseChange], to subject: Case, _ context: ChangeContext
  ) throws(SaveFailure) -> Case {
    do throws(RuleViolation) {
      return try subject.applying(changes, in: context)
    } catch {
      throw .violation(subject.id, error)
    }
  }

  /// The text with the new values in it; the very same text when nothing changed, whatever its layout.
  private func merged(
    _ old: Case, _ new: Case, into current: FileText, _ path: String
  ) throws(SaveFailure) -> FileText {
    let known = (old: CaseEncoder.encode(old, besides: new), new: CaseEncoder.encode(new, besides: old))
    if known.old == known.new { return current }
    let after = FileText(Merge.apply(old: known.old, new: known.new, to: try tree(current, path)))
    _ = try decode(after, path)
    return after
  }

  /// A municipality has one case in each domain. That of housing has the only name that it can have.
  private func refuseSecondCase(_ subject: Case) throws(SaveFailure) {
    guard subject.domain != Case.housing, let folder = try? Folder(path: archive.files.place("cases")),
      let names = try? folder.names(endingIn: ".json")
    else { return }
    for name in names where name.hasPrefix(subject.code.lowercased() + "-") {
      let path = CaseFileReader.path(of: name)
      guard let bytes = try archive.files.read(path), let other = try? decode(bytes, path) else { continue }
      if other.domain == subject.domain { throw .caseExists(other.id) }
    }
  }
}
