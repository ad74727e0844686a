import Supervision

/// The write side of a store of values: it applies changes and remembers what every step was before and after.
final class MemoryArchive: CaseArchive {
  private(set) var cases: [CaseID: Case]
  private let reference: ReferenceBook
  private var history: [(entry: LogEntry, before: [CaseID: Case], after: [CaseID: Case])] = []
  private var entries: [LogEntry] = []
  private var undone: [LogEntry] = []
  /// What every call ends in, when it is to fail.
  var failure: SaveFailure?
  /// What reading the log ends in, when it is to fail.
  var logFailure: SaveFailure?
  /// The texts of cases, where a test edits one.
  var texts: [CaseID: String] = [:]
  var left: [RecoveryRemark] = []
  var repairs: [Repair] = []
  private(set) var people: People
  private(set) var remembered: [RememberedHeading] = []
  var damaged: [UnreadableFile] = []

  init(_ contents: StoreContents) {
    cases = Dictionary(uniqueKeysWithValues: contents.cases.map { ($0.id, $0) })
    reference = contents.reference
    people = contents.reference.people
  }

  func seen(_ id: CaseID) throws(SaveFailure) -> SeenCase {
    guard let subject = cases[id] else { throw .noSuchCase(id) }
    return SeenCase(subject: subject, fingerprint: Fingerprint("seen"))
  }

  func text(of id: CaseID) throws(SaveFailure) -> SeenText {
    SeenText(text: texts[id] ?? "{}\n", fingerprint: Fingerprint("seen"))
  }

  func rehearse(_ step: Step) throws(SaveFailure) -> LogEntry {
    if let failure { throw failure }
    return entry(of: step, try applied(step))
  }

  func save(_ step: Step) throws(SaveFailure) -> LogEntry {
    if let failure { throw failure }
    let before = cases
    let after = try applied(step)
    let entry = entry(of: step, after)
    cases = after
    history.append((entry, before, after))
    entries.append(entry)
    undone = []
    return entry
  }

  func saveEdited(
    _ id: CaseID, text: String, seen: Fingerprint, _ stamp: StepStamp, sentence: String,
    allowsPersonNumbers: Bool
  ) throws(SaveFailure) -> LogEntry {
    if let failure { throw failure }
    if !allowsPersonNumbers, PersonNumbers.occur(in: text) { throw .personNumbers(id, keys: ["notes.n1"]) }
    let path = "cases/\(id).json"
    guard text.hasPrefix("{") else {
      throw .unreadable(UnreadableFile(file: path, line: 1, column: 1, fault: .cutOff))
    }
    let change = ValueChange(path: "", before: texts[id], after: text)
    texts[id] = text
    let file = LoggedFile(
      path: path, before: Fingerprint("then"), after: Fingerprint("now"), changes: [change])
    let entry = LogEntry(stamp: stamp, kind: .handEdit, sentence: sentence, files: [file])
    entries.append(entry)
    return entry
  }

  func changePeople(_ stamp: StepStamp, _ change: (People) -> People?) throws(SaveFailure) {
    if let failure { throw failure }
    if let changed = change(people) { people = changed }
  }

  func remember(_ headings: [RememberedHeading], _ stamp: StepStamp) throws(SaveFailure) {
    if let failure { throw failure }
    remembered = RememberedHeading.adding(headings, to: remembered)
  }

  func undo(_ step: StepID?, _ stamp: StepStamp) throws(SaveFailure) -> LogEntry {
    if let failure { throw failure }
    let standing = history.filter { !undone.contains($0.entry) }
    guard let last = standing.last else { throw .nothingToUndo }
    if let step, step != last.entry.stamp.id { throw .builtUpon(step, by: last.entry) }
    cases = last.before
    undone.append(last.entry)
    return log(.undo(of: last.entry.stamp.id), last.entry, stamp)
  }

  func redo(_ stamp: StepStamp) throws(SaveFailure) -> LogEntry {
    if let failure { throw failure }
    guard let last = undone.popLast() else { throw .nothingToRedo }
    cases = history.first { $0.entry == last }?.after ?? cases
    return log(.redo(of: last.stamp.id), last, stamp)
  }

  func rehearseUndo(_ step: StepID?, _ stamp: StepStamp) throws(SaveFailure) -> LogEntry {
    guard let last = history.last(where: { !undone.contains($0.entry) }) else { throw .nothingToUndo }
    return LogEntry(
      stamp: stamp, kind: .undo(of: last.entry.stamp.id), sentence: last.entry.sentence,
      files: last.entry.files)
  }

  func rehearseRedo(_ stamp: StepStamp) throws(SaveFailure) -> LogEntry {
    guard let last = undone.last else { throw .nothingToRedo }
    return LogEntry(
      stamp: stamp, kind: .redo(of: last.stamp.id), sentence: last.sentence, files: last.files)
  }

  func log(of id: CaseID?, limit: Int?) throws(SaveFailure) -> [LogEntry] {
    if let logFailure { throw logFailure }
    let found = entries.reversed().filter { entry in
      id.map { id in entry.files.contains { $0.path == "cases/\(id).json" } } ?? true
    }
    return Array(found.prefix(limit ?? .max))
  }

  func stamp(of step: StepID) throws(SaveFailure) -> StepStamp? {
    if let logFailure { throw logFailure }
    return entries.first { $0.stamp.id == step }?.stamp
  }

  func recover() throws(SaveFailure) -> [RecoveryRemark] {
    defer { left = [] }
    return left
  }

  func leftovers() -> [RecoveryRemark] { left }
  func damagedLog() throws(SaveFailure) -> [UnreadableFile] { damaged }
  func plannedRepairs() throws(SaveFailure) -> [Repair] { repairs }

  func repair(_ stamp: StepStamp) throws(SaveFailure) -> [Repair] {
    defer { repairs = [] }
    return repairs.map { repair in
      var repair = repair
      if repair.action == .restore(keptAs: nil) { repair.action = .restore(keptAs: "log/kept/x") }
      return repair
    }
  }

  private func applied(_ step: Step) throws(SaveFailure) -> [CaseID: Case] {
    var changed = cases
    for part in step.parts {
      var subject: Case
      switch part.origin {
      case .new(let opened):
        if changed[opened.id] != nil { throw .caseExists(opened.id) }
        subject = opened
      case .existing(let id, _):
        guard let standing = changed[id] else { throw .noSuchCase(id) }
        subject = standing
      }
      do throws(RuleViolation) {
        subject = try subject.applying(
          part.changes, in: ChangeContext(today: step.stamp.today, reference: reference))
      } catch {
        throw .violation(part.id, error)
      }
      changed[part.id] = subject
    }
    return changed
  }

  private func entry(of step: Step, _ after: [CaseID: Case]) -> LogEntry {
    let files = step.parts.map { part in
      LoggedFile(
        path: "cases/\(part.id).json", before: Fingerprint("then"), after: Fingerprint("now"),
        changes: [
          ValueChange(path: "agreements[a1].receipts", before: nil, after: "[{\"on\": \"2024-03-28\"}]")
        ])
    }
    return LogEntry(stamp: step.stamp, kind: .change, sentence: step.sentence, files: files)
  }

  private func log(_ kind: LogEntry.Kind, _ entry: LogEntry, _ stamp: StepStamp) -> LogEntry {
    let line = LogEntry(stamp: stamp, kind: kind, sentence: entry.sentence, files: entry.files)
    entries.append(line)
    return line
  }
}
