import Recording
import Supervision
import Wording

extension State {
  /// Starts what the key asks for, with the row that is selected or with all that are marked.
  mutating func record(_ action: Action) -> [Effect] {
    guard !marks.isEmpty else {
      guard let target = selectedTarget(for: action) else { return [] }
      return record(action, [target])
    }
    let shown = (dossier?.records ?? listing.lines.compactMap(\.id)).filter(marks.contains)
    guard shown.count == marks.count else {
      let hidden = marks.subtracting(shown).sorted { "\($0)" < "\($1)" }
      overlay = .hiddenMarks(HiddenMarks(action: action, shown: shown, all: shown + hidden))
      return []
    }
    return record(action, shown.compactMap(Target.init))
  }

  mutating func record(_ action: Action, _ targets: [Target]) -> [Effect] {
    guard !targets.isEmpty else { return [] }
    switch action {
    case .complete: return look(.complete, targets)
    case .remind: return look(.form(.remind), targets)
    case .remove: return look(.form(.remove), targets)
    case .contact: return look(.form(.contact), withoutItems(targets))
    case .trede: return look(.form(.move), withoutItems(targets))
    case .note: return look(.note, withoutItems(targets))
    case .edit:
      guard targets.count == 1 else { return say(words.oneAtATime) }
      return look(.form(targets[0].item == nil ? .assign : .change), targets)
    case .recordStep, .councilDay, .notNeeded: return recordRound(action, withoutItems(targets))
    case .date: return chooseDate(targets)
    case .add: return chooseAddition(targets)
    default: return []
    }
  }

  /// What the selected row stands for; says so where that is nothing to record about.
  private mutating func selectedTarget(for action: Action) -> Target? {
    if let dossier { return Target(caseID: dossier.caseID, item: dossier.selectedItemID) }
    if isCalendar, agenda.line == nil {
      _ = say(words.chooseLineOfDay)
      return nil
    }
    switch selectedRow {
    case .item(let id, let item): return Target(caseID: id, item: item)
    case .subject(let id): return Target(caseID: id, item: nil)
    case .stand(let day): chooseSubject(for: action, of: .stand(day))
    case .standRequest(let day): chooseSubject(for: action, of: .standRequest(day))
    case .unreadable: _ = say(words.caseCannotBeRead)
    case .line: _ = say(words.chooseItem)
    case nil:
      if action == .add {
        openFirstForm()
      } else {
        _ = say(words.chooseItem)
      }
    }
    return nil
  }

  /// A case is recorded about once, however many of its rows are marked.
  private func withoutItems(_ targets: [Target]) -> [Target] {
    Intent(goal: .note, targets: targets).cases.map { Target(caseID: $0, item: nil) }
  }

  mutating func say(_ sentence: String) -> [Effect] {
    notice = .caution(sentence)
    return []
  }

  /// Reads the cases as they are now; what is to be done follows when they are there.
  mutating func look(_ goal: Intent.Goal, _ targets: [Target]) -> [Effect] {
    var targets = targets
    if case .form(.reopen) = goal, targets.count == 1, entry(targets[0].caseID)?.overview.closure != nil {
      targets = [Target(caseID: targets[0].caseID, item: nil)]
    } else if case .form(let verb) = goal, verb.concern == .item, targets.contains(where: { $0.item == nil })
    {
      return say(words.chooseItem)
    }
    let intent = Intent(goal: goal, targets: targets)
    pending = intent
    return [.look(intent.cases)]
  }

  // MARK: - Menus

  private mutating func chooseDate(_ targets: [Target]) -> [Effect] {
    let verbs = [Verb.planMeeting, .extend, .shift, .correct, .review].filter { verb in
      targets.allSatisfy { applies(verb, to: $0) }
    }
    if verbs.isEmpty {
      return say(
        targets.contains { $0.item == nil } ? words.chooseItem : words.doesNotFit(words.label(.date)))
    }
    if verbs.count == 1 { return look(.form(verbs[0]), targets) }
    overlay = .verbs(VerbMenu(words.dateTitle, verbs, targets))
    return []
  }

  private mutating func chooseAddition(_ targets: [Target]) -> [Effect] {
    var verbs: [Verb] = [
      .agree, .interim, .meeting, .action, .count, .target, .plan, .version, .milestone, .measure, .document,
      .contact, .note, .assess, .sent, .step, .move, .requirement, .carried, .total, .balance, .amv,
      .population,
      .assign, .open, .close,
    ]
    let ofItem: [Verb] = [
      .settle, .waive, .reopen, .answer, .review, .delay, .judgePlan, .cancelMeeting, .planMeeting, .change,
    ]
    verbs += ofItem.filter { verb in targets.allSatisfy { applies(verb, to: $0) } }
    if targets.count > 1 { verbs.removeAll { $0 == .open || $0 == .close } }
    // A closed case takes nothing but being opened again.
    if targets.count == 1, entry(targets[0].caseID)?.overview.closure != nil { verbs = [.reopen, .open] }
    overlay = .verbs(VerbMenu(words.addTitle, verbs, targets))
    return []
  }

  private func applies(_ verb: Verb, to target: Target) -> Bool {
    guard let item = target.item, let entry = entry(target.caseID) else { return false }
    return verb.applies(to: item, in: entry.subject)
  }

  /// What `x` does with the selected row, for the footer.
  package var fittingVerb: Verb? {
    switch selectedRow {
    case .stand, .standRequest: if dossier == nil { return .count }
    default: break
    }
    let target: Target? =
      if let dossier { Target(caseID: dossier.caseID, item: dossier.selectedItemID) } else {
        selectedRow.flatMap(Target.init)
      }
    guard let target, let item = target.item, let entry = entry(target.caseID) else { return nil }
    return Verb.fitting(for: item, in: entry.subject)
  }

  /// The verbs that what was typed in the menu leaves.
  func entries(of menu: VerbMenu) -> [Verb] {
    let word = menu.menu.field.text.folded
    return menu.verbs.filter {
      word.isEmpty || "\(words.menuLabel($0.rawValue)) \(words.menuHelp($0.rawValue))".folded.contains(word)
    }
  }

  // MARK: - Marks

  mutating func toggleMark() {
    let selected =
      if let dossier { dossier.selectedItemID.map { RowID.item(dossier.caseID, $0) } } else {
        selectedRow
      }
    guard let id = selected, Target(id) != nil else {
      if dossier != nil || isCalendar {
        notice = .hint(isCalendar ? words.chooseLineOfDay : words.chooseItem)
      }
      return
    }
    if marks.remove(id) == nil { marks.insert(id) }
    move(.down)
  }

  /// Marks all that is shown, in a dossier the items of the side that is worked in, in a week or a month the lines of
  /// the day; with all of it marked already, takes every mark away.
  mutating func toggleAllMarks() {
    let rows =
      dossier?.items ?? (isCalendar ? dayLines(on: agenda.day).map(\.id) : listing.lines.compactMap(\.id))
    let shown = Set(rows.filter { Target($0) != nil })
    marks = shown.isSubset(of: marks) ? [] : marks.union(shown)
  }
}

extension Target {
  init?(_ row: RowID) {
    switch row {
    case .item(let id, let item): self.init(caseID: id, item: item)
    case .subject(let id): self.init(caseID: id, item: nil)
    case .stand, .standRequest, .unreadable, .line: return nil
    }
  }
}
