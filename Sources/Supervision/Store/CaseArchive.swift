/// The write side of a store: steps are saved whole or not at all, logged, and taken back.
///
/// `CaseFiles` implements it on a folder of JSON files. Every call takes the lock of the store for as short as it
/// can; a call that fails has changed nothing.
package protocol CaseArchive: AnyObject {
  /// The case as it is on the disk now, for a form or a command.
  func seen(_ id: CaseID) throws(SaveFailure) -> SeenCase

  /// The same, for a step that is refused where the case has changed since (`Step.isPlan`): nothing is kept to compare
  /// it with.
  func seenForPlan(_ id: CaseID) throws(SaveFailure) -> SeenCase

  /// The text of a case as it is on the disk now, to be edited by hand.
  func text(of id: CaseID) throws(SaveFailure) -> SeenText

  /// Works out what the step would do, and writes nothing.
  func rehearse(_ step: Step) throws(SaveFailure) -> LogEntry

  /// Saves the step. When a case has another content than was seen, the changes are applied to the new content;
  /// where the same item differs it is a conflict.
  func save(_ step: Step) throws(SaveFailure) -> LogEntry

  /// Saves the text of a case that was edited by hand, if it reads well, as a step of its own.
  ///
  /// - Parameter allowsPersonNumbers: whether a free text may have got a number that looks like one of a person
  ///   (rule 41); else it is refused with `personNumbers`.
  func saveEdited(
    _ id: CaseID, text: String, seen: Fingerprint, _ stamp: StepStamp, sentence: String,
    allowsPersonNumbers: Bool
  ) throws(SaveFailure) -> LogEntry

  /// Changes `reference/people.json`. No step: the log must be able to forget.
  ///
  /// - Parameter change: makes the new people of those that stand there; `nil` writes nothing.
  func changePeople(_ stamp: StepStamp, _ change: (People) -> People?) throws(SaveFailure)

  /// Remembers headings in `reference/imports.json`. No step: they are a setting, and no fact about a case.
  func remember(_ headings: [RememberedHeading], _ stamp: StepStamp) throws(SaveFailure)

  /// Takes a step back: the latest that still stands, or the one named.
  func undo(_ step: StepID?, _ stamp: StepStamp) throws(SaveFailure) -> LogEntry

  /// Does again what was taken back last.
  func redo(_ stamp: StepStamp) throws(SaveFailure) -> LogEntry

  /// What `undo` and `redo` would do; nothing is written.
  func rehearseUndo(_ step: StepID?, _ stamp: StepStamp) throws(SaveFailure) -> LogEntry
  func rehearseRedo(_ stamp: StepStamp) throws(SaveFailure) -> LogEntry

  /// The log, latest first: all of it, or what touches one case, at most `limit` entries.
  func log(of id: CaseID?, limit: Int?) throws(SaveFailure) -> [LogEntry]

  /// Who made a step, and when; `nil` when the log does not have it.
  func stamp(of step: StepID) throws(SaveFailure) -> StepStamp?

  /// Finishes what a crash left half done. A store that cannot be written says `pending` and changes nothing.
  func recover() throws(SaveFailure) -> [RecoveryRemark]

  /// What is left half done, without touching it.
  func leftovers() -> [RecoveryRemark]

  /// The lines of the log that cannot be read.
  func damagedLog() throws(SaveFailure) -> [UnreadableFile]

  /// What replaying the log would put back.
  func plannedRepairs() throws(SaveFailure) -> [Repair]

  /// Puts it back, and keeps what stood there.
  func repair(_ stamp: StepStamp) throws(SaveFailure) -> [Repair]
}

extension CaseArchive {
  package func seenForPlan(_ id: CaseID) throws(SaveFailure) -> SeenCase { try seen(id) }
}
