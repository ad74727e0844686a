import Recording
import Supervision
import Wording

extension State {
  /// The cases that were asked for are there, as they are on the disk: shows what changed and opens the form.
  mutating func opened(_ seen: [SeenCase]) -> [Effect] {
    guard let intent = pending else { return [] }
    pending = nil
    let seen = Dictionary(seen.map { ($0.subject.id, $0) }) { first, _ in first }
    let stale = intent.targets.first { target in
      guard let item = target.item, let now = seen[target.caseID]?.subject else { return false }
      return entry(target.caseID).map { !$0.subject.isSame(item, in: now) } ?? true
    }
    let before = stale.flatMap { entry($0.caseID)?.subject }
    put(
      seen.values.filter { entry($0.subject.id)?.subject != $0.subject }.map { .readable($0.subject) },
      gone: [])
    if let stale, let item = stale.item {
      let isGone = seen[stale.caseID].map { !$0.subject.holds(item) } ?? true
      let title = before.map { words.title(of: item, in: $0) } ?? item.text
      return say(isGone ? words.itemIsGone(title) : words.itemHasChanged(title))
    }
    switch intent.goal {
    case .form(let verb): open(verb, intent.targets, seen)
    case .prepared(let prepared): open(prepared.verb, intent.targets, seen, prepared: prepared)
    case .openHalfYear(let period): showOpening(of: period, seen)
    case .complete: openFitting(intent.targets, seen)
    case .typed(let verb, let texts): open(verb, intent.targets, seen, typed: texts)
    case .resume(let unfinished):
      open(unfinished.verb, intent.targets, seen, typed: unfinished.texts)
      if case .form(var form) = overlay {
        form.alert = words.typedBefore
        overlay = .form(form)
      }
    case .note:
      pendingNote = parts(.note, intent.targets, seen)
      return [.edit("")]
    case .save(let form): return save(form.renewed(seen))
    }
    return []
  }

  mutating func notOpened(_ failure: SaveFailure) {
    if case .save(var form) = pending?.goal {
      form.alert = sentence(failure)
      overlay = .form(form)
    } else {
      notice = .caution(sentence(failure))
    }
    pending = nil
  }

  private func context(_ verb: Verb, _ target: Target, _ seen: SeenCase, _ prepared: PreparedForm?)
    -> FormContext
  {
    var context = context(verb, of: seen.subject, item: target.item ?? prepared?.item(of: verb))
    if let prepared { context.preset = prepared.texts }
    return context
  }

  /// What a form about a case is made of.
  func context(_ verb: Verb, of subject: Case, item: ItemID?) -> FormContext {
    var context = FormContext(
      subject: subject, item: item, today: today, settings: settings, reference: reference, author: author,
      words: words)
    if verb == .close { context.others = entries.map(\.subject) }
    return context
  }

  private func parts(
    _ verb: Verb, _ targets: [Target], _ seen: [CaseID: SeenCase], _ prepared: PreparedForm? = nil
  ) -> [FormState.Part] {
    targets.compactMap { target in
      guard let seen = seen[target.caseID] else { return nil }
      return Form.make(verb, in: context(verb, target, seen, prepared)).map {
        FormState.Part(form: $0, seen: seen)
      }
    }
  }

  /// - Parameter typed: what was typed in it before the program ended, or in the palette.
  private mutating func open(
    _ verb: Verb, _ targets: [Target], _ seen: [CaseID: SeenCase], typed: [FieldName: String] = [:],
    prepared: PreparedForm? = nil
  ) {
    if verb == .open { return openFirstForm() }
    let parts = parts(verb, targets, seen, prepared)
    let label = words.menuLabel(verb.rawValue)
    guard parts.count == targets.count, let form = FormState(parts, typed: typed, focus: prepared?.focus)
    else {
      notice = .caution(
        targets.count > 1 ? words.doesNotFitAll(label, count: targets.count) : words.doesNotFit(label))
      return
    }
    overlay = .form(form)
  }

  /// Rows that ask for different things are not done in one go: nobody could see what happens.
  private mutating func openFitting(_ targets: [Target], _ seen: [CaseID: SeenCase]) {
    let verbs = targets.map { target -> Verb? in
      guard let item = target.item, let seen = seen[target.caseID] else { return nil }
      return Verb.fitting(for: item, in: seen.subject)
    }
    guard let verb = verbs[0] else {
      notice = .caution(targets[0].item == nil ? words.chooseItem : words.nothingToComplete)
      return
    }
    guard verbs.allSatisfy({ $0 == verb }) else {
      let labels = Set(verbs.map { $0.map { words.menuLabel($0.rawValue) } ?? words.none }).sorted()
      notice = .caution(words.differentCompletions(labels))
      return
    }
    open(verb, targets, seen)
  }

  /// The form of a case that is not there yet.
  mutating func openFirstForm(typed: [FieldName: String] = [:]) {
    let context = FormContext(
      today: today, settings: settings, reference: reference, author: author, words: words)
    guard let form = Form.make(.open, in: context) else { return }
    var first = FormState([FormState.Part(form: form, seen: nil)], typed: typed)
    if !typed.isEmpty { first?.alert = words.typedBefore }
    overlay = first.map(Overlay.form)
  }

  // MARK: - The editor

  /// The editor was closed: its text goes into the form that it belongs to, or is saved as a note.
  mutating func edited(_ result: Edited) -> [Effect] {
    let note = pendingNote
    pendingNote = nil
    let (text, fault): (String?, String?) =
      switch result {
      case .text(let text): (text.asTyped, nil)
      case .failed(let code, let text):
        (text?.asTyped, words.editorFailed(code, hasText: text?.asTyped.isEmpty == false))
      case .missing(let program): (nil, program.map(words.editorMissing) ?? words.noPlaceToEdit)
      }
    if case .form(var form) = overlay {
      if let text { form.replaceArea(with: text) }
      form.alert = fault
      overlay = .form(form)
      return []
    }
    guard let note, let text, !text.isEmpty, var form = FormState(note, typed: ["text": text]) else {
      notice = fault.map(Notice.caution) ?? .hint(words.nothingTyped)
      return []
    }
    form.alert = fault
    overlay = .form(form)
    // What is odd, or what could not be written whole, is looked at first.
    guard fault == nil, form.isPlain else { return [] }
    return save(form)
  }
}

extension String {
  /// Text as an editor may leave it, without the marks and line ends of other systems.
  fileprivate var asTyped: String {
    var lines = replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map { line in
        String(line.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
      }
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }
}

extension Case {
  /// Whether the thing is as it was, in another reading of the case.
  fileprivate func isSame(_ item: ItemID, in other: Case) -> Bool {
    if let record = self.item(item) { return other.item(item) == record }
    if let period = HalfYear(item.text), let record = record(period) { return other.record(period) == record }
    if let document = document(DocumentID(item.text)) { return other.document(document.id) == document }
    // What is left is a formal requirement, which follows from the ladder.
    return ladder == other.ladder
  }

  fileprivate func holds(_ item: ItemID) -> Bool {
    self.item(item) != nil || HalfYear(item.text).flatMap(record) != nil
      || document(DocumentID(item.text)) != nil || item.text.hasPrefix("ladder")
  }
}
