import Supervision

/// The write side of a store of values: keeps what it was asked, and answers what the test laid down.
final class StagedArchive: CaseArchive {
  var contents: () -> [Case] = { [] }
  var failure: SaveFailure?
  var remarks: [RecoveryRemark] = []
  /// What is found left half done after the first time that somebody looked.
  var laterRemarks: [RecoveryRemark] = []
  var entries: [LogEntry] = []
  /// What a save or an undo makes of the cases.
  var onSave: () -> Void = {}
  private(set) var steps: [Step] = []
  private(set) var looks: [CaseID] = []

  func seen(_ id: CaseID) throws(SaveFailure) -> SeenCase {
    looks.append(id)
    guard let subject = contents().first(where: { $0.id == id }) else { throw .noSuchCase(id) }
    return SeenCase(subject: subject, fingerprint: Fingerprint("seen"))
  }

  func save(_ step: Step) throws(SaveFailure) -> LogEntry {
    steps.append(step)
    return try log(step.stamp, .change, step.sentence, step.parts.map(\.id))
  }

  func undo(_ step: StepID?, _ stamp: StepStamp) throws(SaveFailure) -> LogEntry {
    guard let last = steps.popLast() else { throw .nothingToUndo }
    return try log(stamp, .undo(of: last.stamp.id), last.sentence, last.parts.map(\.id))
  }

  private func log(_ stamp: StepStamp, _ kind: LogEntry.Kind, _ sentence: String, _ ids: [CaseID])
    throws(SaveFailure) -> LogEntry
  {
    if let failure { throw failure }
    onSave()
    let files = ids.map { LoggedFile(path: "cases/\($0).json", before: nil, after: nil, changes: []) }
    let entry = LogEntry(stamp: stamp, kind: kind, sentence: sentence, files: files)
    entries.insert(entry, at: 0)
    return entry
  }

  func log(of id: CaseID?, limit: Int?) throws(SaveFailure) -> [LogEntry] {
    Array(entries.prefix(limit ?? entries.count))
  }

  func stamp(of step: StepID) throws(SaveFailure) -> StepStamp? {
    entries.first { $0.stamp.id == step }?.stamp
  }

  func text(of id: CaseID) throws(SaveFailure) -> SeenText { throw .noSuchCase(id) }
  func changePeople(_ stamp: StepStamp, _ change: (People) -> People?) throws(SaveFailure) {}
  func remember(_ headings: [RememberedHeading], _ stamp: StepStamp) throws(SaveFailure) {}
  func recover() throws(SaveFailure) -> [RecoveryRemark] {
    defer { (remarks, laterRemarks) = (laterRemarks, []) }
    return remarks
  }
  func leftovers() -> [RecoveryRemark] { remarks }
  func rehearseUndo(_ step: StepID?, _ stamp: StepStamp) throws(SaveFailure) -> LogEntry {
    throw .nothingToUndo
  }
  func rehearseRedo(_ stamp: StepStamp) throws(SaveFailure) -> LogEntry { throw .nothingToRedo }
  func redo(_ stamp: StepStamp) throws(SaveFailure) -> LogEntry { throw .nothingToRedo }
  func rehearse(_ step: Step) throws(SaveFailure) -> LogEntry { throw .nothingToUndo }
  func saveEdited(
    _ id: CaseID, text: String, seen: Fingerprint, _ stamp: StepStamp, sentence: String,
    allowsPersonNumbers: Bool
  ) throws(SaveFailure) -> LogEntry { throw .noSuchCase(id) }
  func damagedLog() throws(SaveFailure) -> [UnreadableFile] { [] }
  func plannedRepairs() throws(SaveFailure) -> [Repair] { [] }
  func repair(_ stamp: StepStamp) throws(SaveFailure) -> [Repair] { [] }
}
