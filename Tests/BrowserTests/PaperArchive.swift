import Browser
import Supervision

/// The write side of a store on paper: applies steps and keeps a log, without a disk.
final class PaperArchive {
  private(set) var cases: [CaseID: Case] = [:]
  private(set) var log: [LogEntry] = []
  /// What the next save meets.
  var failure: SaveFailure?
  private let reference: ReferenceBook
  private let today: Day
  private var done: [Undoable] = []
  private var undone: [Undoable] = []

  private struct Undoable {
    var entry: LogEntry
    var before: [CaseID: Case?]
    var after: [CaseID: Case?]
  }

  init(_ contents: StoreContents, today: Day) {
    reference = contents.reference
    self.today = today
    for subject in contents.cases { cases[subject.id] = subject }
  }

  /// A colleague, on another screen.
  func change(_ id: CaseID, _ change: (inout Case) -> Void) {
    if var subject = cases[id] {
      change(&subject)
      cases[id] = subject
    }
  }

  func remove(_ id: CaseID) { cases[id] = nil }

  /// What the session would answer to the effect; `nil` where it is not for the archive.
  func answer(to effect: Effect, author: String) -> Message? {
    switch effect {
    case .look(let ids):
      guard ids.allSatisfy({ cases[$0] != nil }) else { return .notSeen(.noSuchCase(ids[0])) }
      return .seen(
        ids.compactMap { cases[$0] }.map { SeenCase(subject: $0, fingerprint: Fingerprint("seen")) })
    case .save(let draft):
      if let failure { return .notSaved(taken(failure)) }
      return save(draft, author)
    case .undo:
      guard let step = done.popLast() else { return .notSaved(.nothingToUndo) }
      undone.append(step)
      return put(step.before, .undo(of: step.entry.stamp.id), step.entry, author)
    case .takeBack(let id):
      if let failure { return .notSaved(taken(failure)) }
      guard let index = done.firstIndex(where: { $0.entry.stamp.id == id }) else {
        return .notSaved(.nothingToUndo)
      }
      let step = done.remove(at: index)
      undone.append(step)
      return put(step.before, .undo(of: id), step.entry, author)
    case .readLog(let id):
      let entries = log.reversed().filter { entry in id.map(entry.caseIDs.contains) ?? true }
      return .log(Array(entries), of: id)
    case .redo:
      guard let step = undone.popLast() else { return .notSaved(.nothingToRedo) }
      done.append(step)
      return put(step.after, .redo(of: step.entry.stamp.id), step.entry, author)
    default: return nil
    }
  }

  private func taken(_ failure: SaveFailure) -> SaveFailure {
    self.failure = nil
    return failure
  }

  private func save(_ draft: Draft, _ author: String) -> Message {
    var (before, after): ([CaseID: Case?], [CaseID: Case?]) = ([:], [:])
    for part in draft.parts {
      var subject: Case
      switch part.origin {
      case .new(let new): subject = new
      case .existing(let id, _):
        guard let known = cases[id] else { return .notSaved(.noSuchCase(id)) }
        subject = known
      }
      before[part.id] = .some(cases[part.id])
      do throws(RuleViolation) {
        subject = try subject.applying(
          part.changes, in: ChangeContext(today: today, reference: reference))
      } catch {
        return .notSaved(.violation(part.id, error))
      }
      after[part.id] = subject
    }
    let entry = entry(.change, draft.sentence, author, Array(after.keys))
    done.append(Undoable(entry: entry, before: before, after: after))
    undone = []
    return put(after, .change, entry, author)
  }

  private func put(_ values: [CaseID: Case?], _ kind: LogEntry.Kind, _ step: LogEntry, _ author: String)
    -> Message
  {
    for (id, subject) in values { cases[id] = subject }
    let entry = kind == .change ? step : entry(kind, step.sentence, author, Array(values.keys))
    log.append(entry)
    return .saved(
      Saved(
        entry: entry, original: kind == .change ? nil : step.stamp,
        cases: values.values.compactMap { $0 }.map { .readable($0) },
        gone: values.filter { $0.value == nil }.map(\.key)))
  }

  private func entry(_ kind: LogEntry.Kind, _ sentence: String, _ author: String, _ ids: [CaseID]) -> LogEntry
  {
    LogEntry(
      stamp: StepStamp(
        id: StepID("s\(log.count + 1)"), at: "\(today)T08:41:00+02:00", author: author, today: today),
      kind: kind, sentence: sentence,
      files: ids.map { LoggedFile(path: "cases/\($0).json", before: nil, after: nil, changes: []) })
  }
}
