import Display
import Recording
import Supervision
import Wording

/// What was saved, or taken back: the line of the log and the cases as they are since.
package struct Saved: Sendable {
  package var entry: LogEntry
  /// Who made the step that was taken back or done again.
  package var original: StepStamp?
  package var cases: [StoredCase]
  package var gone: [CaseID]

  package init(entry: LogEntry, original: StepStamp? = nil, cases: [StoredCase], gone: [CaseID] = []) {
    self.entry = entry
    self.original = original
    self.cases = cases
    self.gone = gone
  }
}

/// How the editor ended.
package enum Edited: Hashable, Sendable {
  case text(String)
  /// It ended badly; what it left, if anything.
  case failed(code: Int32, text: String?)
  /// It could not be started; without a name there was no folder for the text.
  case missing(program: String?)
}

extension State {
  mutating func handleForm(_ key: Key, _ form: FormState) -> [Effect] {
    var form = form
    let reply = form.handle(key)
    overlay = .form(form)
    switch reply {
    case .stay: return []
    case .close:
      overlay = nil
      returnToSheet()
      return []
    case .save: return save(form)
    case .edit: return [.edit(form.areaText)]
    }
  }

  /// The form stays until it is known that the step was saved.
  mutating func save(_ form: FormState) -> [Effect] {
    overlay = .form(form)
    if let id = form.unseenSuccessor { return look(.save(form), [Target(caseID: id, item: nil)]) }
    return form.draft().map { [.save($0)] } ?? []
  }

  mutating func saved(_ saved: Saved) {
    var opened: CaseID?
    let shown = overlay?.draft?.shown
    if case .form(let form) = overlay {
      overlay = nil
      if form.form.verb == .open { opened = saved.entry.caseIDs.first }
    }
    if case .reading = overlay { overlay = nil }
    marks = []
    let before = Set(entries.flatMap { $0.items.map { RowID.item($0.caseID, $0.id) } })
    put(saved.cases, gone: saved.gone)
    selectAdded(in: saved.cases, before: before)
    if let dossier, saved.gone.contains(dossier.caseID) { self.dossier = nil }
    if let opened { openDossier(opened, at: nil) }
    returnToSheet()
    lastStep = saved.entry
    let sentence = saved.entry.sentence
    let other = saved.original.flatMap { $0.author == author ? nil : $0 }
    switch saved.entry.kind {
    case .undo: notice = .hint(words.undone(sentence, by: other, on: today))
    case .redo: notice = .hint(words.redone(sentence))
    case .change where saved.entry.files.isEmpty: notice = .hint(words.nothingChanges)
    case .change, .handEdit, .layout:
      notice = .hint(words.savedNotice(shown ?? sentence, undo: keyName(.undo)))
    }
    if case .log(var log) = overlay {
      log.said = notice
      overlay = .log(log)
    }
  }

  /// What was just added is selected, where it is in the list.
  private mutating func selectAdded(in cases: [StoredCase], before: Set<RowID>) {
    var added: [RowID] = []
    for case .readable(let subject) in cases {
      for item in entry(subject.id)?.items ?? [] where !before.contains(.item(item.caseID, item.id)) {
        added.append(.item(item.caseID, item.id))
      }
    }
    guard added.count == 1, let row = added.first else { return }
    if dossier != nil { dossier?.select(row) } else { listings[view]?.select(row) }
  }

  /// Nothing was written: what was typed stays, with the reason above it.
  mutating func notSaved(_ failure: SaveFailure) {
    guard case .form(var form) = overlay else {
      // A box over the whole screen would hide why.
      if case .reading = overlay { overlay = nil }
      if case .log(var log) = overlay {
        log.said = .caution(sentence(failure))
        overlay = .log(log)
      }
      notice = .caution(sentence(failure))
      return
    }
    if case .conflict(let conflict) = failure {
      overlay = .conflict(ConflictState(conflict: conflict, form: form))
      return
    }
    form.alert = sentence(failure)
    overlay = .form(form)
  }

  func sentence(_ failure: SaveFailure) -> String {
    // The store that was being worked in is gone: nobody is to make a new one in its place.
    if case .store(.missing(let path)) = failure { return words.storeLost(path) }
    if case .store(.empty(let path)) = failure { return words.storeLost(path) }
    return words.saveFailure(failure, subject: { entry($0)?.subject })
  }

  // MARK: - Conflicts

  mutating func handleConflict(_ key: Key, _ state: ConflictState) -> [Effect] {
    var state = state
    switch key {
    case .up, .character("k"): state.selected = max(0, state.selected - 1)
    case .down, .character("j"): state.selected = min(2, state.selected + 1)
    case .escape, .control("c"):
      overlay = .form(state.form)
      return []
    case .enter: return settle(state)
    default: break
    }
    overlay = .conflict(state)
    return []
  }

  private mutating func settle(_ state: ConflictState) -> [Effect] {
    overlay = .form(state.form)
    switch state.selected {
    case 1:
      return look(.save(state.form), state.form.seenCases.map { Target(caseID: $0, item: nil) })
    case 2:
      overlay = nil
      notice = .hint(words.theirsKept)
      return [.readAgain]
    default: return []
    }
  }
}
