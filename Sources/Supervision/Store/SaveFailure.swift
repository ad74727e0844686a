/// Why a step was not saved. Nothing was written then, and every file is as it was.
package enum SaveFailure: Error, Hashable, Sendable {
  case store(StoreFailure)
  case noSuchCase(CaseID)
  /// A case is to be opened that is there already.
  case caseExists(CaseID)
  /// A file that cannot be read is never written.
  case unreadable(UnreadableFile)
  /// The change is impossible.
  case violation(CaseID, RuleViolation)
  /// A text edited by hand has numbers that look like those of persons; the keys they stand under. Nobody said yes.
  case personNumbers(CaseID, keys: [String])
  /// Somebody else changed the same item since it was seen.
  case conflict(Conflict)
  /// The step is a plan for several cases, and this one was changed since the plan was made.
  case planOverrun(CaseID)
  /// Who records has a name that is no `Handle`.
  case senselessAuthor(String)
  /// Another program is saving and did not finish in time; who, where that is known.
  case locked(holder: String?)
  /// The file system refuses locks (some network folders): the store can only be read.
  case lockRefused(path: String)
  case readOnly(path: String)
  case diskFull(path: String)
  case disk(path: String, code: Int32)
  /// The audit log cannot be read as far as it must be; repair the store first.
  case logDamaged(path: String, line: Int)
  case nothingToUndo
  case nothingToRedo
  case noSuchStep(StepID)
  /// The step was taken back already.
  case alreadyUndone(StepID)
  /// What the step did was built on since: by this later step, or by hand when there is none.
  case builtUpon(StepID, by: LogEntry?)
  /// What was taken back cannot be done again: this later step is in its way, or a change by hand when there is none.
  case inTheWay(StepID, by: LogEntry?)
  /// The file that a step is about is not there any more, and no step took it away.
  case fileGone(path: String)
}

/// Two people changed the same item.
package struct Conflict: Hashable, Sendable {
  package var subject: CaseID
  /// What the other did since it was seen: values before and now.
  package var theirs: [ValueChange]
  /// What was to be done: values before and after.
  package var ours: [ValueChange]
  /// Who did it and when, where the log knows.
  package var by: StepStamp?

  package init(subject: CaseID, theirs: [ValueChange], ours: [ValueChange], by: StepStamp?) {
    self.subject = subject
    self.theirs = theirs
    self.ours = ours
    self.by = by
  }
}

/// Something that was found and put right, or is to be, when a store is opened.
package enum RecoveryRemark: Hashable, Sendable {
  /// A logged step was finished: its files were put in place.
  case finished(StepID, sentence: String)
  /// A half-made file without a logged step was removed; nothing had been saved.
  case discarded(file: String)
  /// The last line of the log was torn; it was moved aside to a file of its own.
  case tornLine(log: String, keptAs: String?)
  /// The same, seen by a command that only reads: the next change puts it right.
  case pending
}

/// What `validate --repair` found for one file, and would do or has done.
package struct Repair: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    /// The file is put back as the log has it; what stood there is kept under another name.
    case restore(keptAs: String?)
    /// A line of the log that cannot be read is taken out of it; the log as it was is kept.
    case setAside(keptAs: String?)
    /// The log cannot say what it should be.
    case cannot
  }

  package var file: String
  package var reason: UnreadableFile?
  package var action: Action
  /// The latest step that the log has for it.
  package var upTo: StepStamp?

  package init(file: String, reason: UnreadableFile?, action: Action, upTo: StepStamp?) {
    self.file = file
    self.reason = reason
    self.action = action
    self.upTo = upTo
  }
}
