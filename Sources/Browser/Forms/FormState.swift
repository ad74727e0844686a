import Display
import Recording
import Supervision
import Wording

/// A form on the screen: what was typed in it so far and where the cursor is.
package struct FormState: Sendable {
  /// One thing that the form is about, as it was seen when the form was opened.
  struct Part: Sendable {
    let form: Form
    /// `nil` for a case that is still to be made.
    var seen: SeenCase?
  }

  /// Asked before something that cannot be taken back by closing a form.
  package enum Question: Hashable, Sendable {
    /// Whether to throw away what was typed.
    case discard
    /// Whether to record what is odd.
    case caution
    /// Whether to remove what is named.
    case remove
  }

  /// One, or one for each row that was marked.
  private(set) var parts: [Part]
  /// The case that goes on at a herindeling, as it was seen when the form was to be saved.
  private var successor: SeenCase?
  /// What is asked on the screen; an item gets its id by itself.
  let fields: [Field]
  var inputs: [Input]
  private let firstTexts: [String]
  private(set) var focus = 0
  private(set) var filled: Filled
  /// Why it was not saved, above the fields; what was typed is kept.
  var alert: String?
  private(set) var question: Question?
  private(set) var showsHelp = false
  /// Someone asked to save it: from then on every fault is said.
  private var isTried = false
  private var left: Set<Int> = []

  /// - Parameter focus: the field to begin in, when what stands before it is filled in.
  init?(_ parts: [Part], typed: [FieldName: String] = [:], focus: FieldName? = nil) {
    guard let form = parts.first?.form else { return nil }
    self.parts = parts
    fields = form.fields.filter { $0.name != "id" }
    inputs = fields.map(Input.init)
    firstTexts = inputs.map(\.text)
    for (index, field) in fields.enumerated() {
      guard let text = typed[field.name] else { continue }
      inputs[index] = Input(field.with(text: text))
    }
    filled = form.filled([:])
    refill()
    let first = focus ?? form.start
    self.focus = fields.firstIndex { $0.name == first } ?? 0
    select()
    if inputs.isEmpty { ask() }
  }

  var form: Form { parts[0].form }
  package var verb: Verb { form.verb }
  var isBulk: Bool { parts.count > 1 }
  package var title: String {
    isBulk ? form.context.words.bulkTitle(form.verb.rawValue, count: parts.count) : form.title
  }

  /// Whether anything was typed or chosen that closing would lose.
  var isChanged: Bool { inputs.map(\.text) != firstTexts }

  /// Enough to open it again with what was typed; `nil` while nothing was.
  var unfinished: UnfinishedForm? {
    guard isChanged else { return nil }
    var texts: [FieldName: String] = [:]
    let preset = form.context.preset
    for (index, field) in fields.enumerated()
    where inputs[index].text != firstTexts[index] || preset[field.name] != nil {
      texts[field.name] = inputs[index].text
    }
    let targets = parts.compactMap { part in
      part.seen.map { Target(caseID: $0.subject.id, item: part.form.context.item) }
    }
    return UnfinishedForm(verb: form.verb, targets: targets, texts: texts)
  }

  var isInArea: Bool {
    if inputs.indices.contains(focus), case .area = inputs[focus] { return true }
    return false
  }

  /// The fault of a field, once its user has had the time to type.
  func fault(of index: Int) -> String? {
    guard isTried || left.contains(index) && !inputs[index].text.isEmpty else { return nil }
    return filled.faults[fields[index].name]
  }

  /// What is odd about it, once there is nothing else wrong.
  var cautions: [String] { filled.outcome?.cautions ?? [] }

  // MARK: - Keys

  package enum Reply: Sendable { case stay, close, save, edit }

  mutating func handle(_ key: Key) -> Reply {
    if let question {
      self.question = nil
      switch (question, key) {
      case (.discard, .character(form.context.words.yesKey)): return .close
      case (.discard, _): return .stay
      case (.remove, .character(form.context.words.yesKey)): return .save
      case (.remove, _): return inputs.isEmpty ? .close : .stay
      case (.caution, .enter), (.caution, .control("s")): return .save
      case (.caution, .escape): return inputs.isEmpty ? .close : .stay
      case (.caution, _): break
      }
    }
    switch key {
    case .tab: move(to: focus + 1 == inputs.count ? 0 : focus + 1)
    case .backTab: move(to: focus == 0 ? inputs.count - 1 : focus - 1)
    case .control("s"): return attempt()
    case .control("c"): return cancel()
    case .control("e") where isInArea: return .edit
    case .function(1): showsHelp.toggle()
    case .character("?") where !takesText: showsHelp.toggle()
    default: return handleInField(key)
    }
    return .stay
  }

  /// Goes to a field; not while something is asked.
  mutating func point(at field: Int) {
    if question == nil { move(to: field) }
  }

  private mutating func handleInField(_ key: Key) -> Reply {
    // A box that only asks has no fields.
    if inputs.indices.contains(focus), inputs[focus].handle(key) {
      refill()
      return .stay
    }
    switch key {
    case .enter: return attempt()
    case .escape: return cancel()
    case .up: move(to: max(0, focus - 1))
    case .down: move(to: min(inputs.count - 1, focus + 1))
    case .pageUp: move(to: 0)
    case .pageDown: move(to: inputs.count - 1)
    default: break
    }
    return .stay
  }

  mutating func paste(_ text: String) {
    guard question == nil, inputs.indices.contains(focus) else { return }
    inputs[focus].paste(text)
    refill()
  }

  /// Puts a whole answer in the field, in place of what was there; in a field of several lines it is added below.
  ///
  /// - Returns: whether it can be an answer there.
  mutating func answer(_ text: String) -> Bool {
    guard question == nil, inputs.indices.contains(focus) else { return false }
    defer { refill() }
    return inputs[focus].answer(text)
  }

  /// Puts the text of the editor in the field it was taken from.
  mutating func replaceArea(with text: String) {
    guard isInArea else { return }
    inputs[focus] = .area(TextArea(text))
    refill()
  }

  /// In a field without free text `?` asks for help, as it does elsewhere.
  private var takesText: Bool {
    guard inputs.indices.contains(focus) else { return false }
    switch fields[focus].kind {
    case .text, .lines, .suggestion, .item: return true
    case .choice:
      if case .list = inputs[focus] { return true }
      return false
    case .pastDay, .comingDay, .deadline, .persons, .number, .halfYear, .flag: return false
    }
  }

  private mutating func move(to index: Int) {
    guard inputs.indices.contains(index), index != focus else { return }
    inputs[focus].leave()
    left.insert(focus)
    focus = index
    select()
    refill()
  }

  /// A day, a term or a number is typed anew more often than it is edited. A text is only where the form proposes
  /// it: what somebody recorded is added to.
  private mutating func select() {
    guard inputs.indices.contains(focus) else { return }
    switch fields[focus].kind {
    case .pastDay, .comingDay, .deadline, .persons, .number, .halfYear: inputs[focus].selectAll()
    case .text where form.verb.proposes && inputs[focus].text == firstTexts[focus]: inputs[focus].selectAll()
    case .text, .lines, .suggestion, .choice, .item, .flag: break
    }
  }

  private mutating func cancel() -> Reply {
    guard isChanged else { return .close }
    question = .discard
    return .stay
  }

  /// Saves, unless something is still to be said first.
  private mutating func attempt() -> Reply {
    if inputs.indices.contains(focus) { inputs[focus].leave() }
    isTried = true
    alert = nil
    refill()
    if let faulty = fields.indices.first(where: { filled.faults[fields[$0].name] != nil }) {
      focus = faulty
      select()
      return .stay
    }
    guard filled.outcome != nil, filled.refusal == nil else { return .stay }
    if form.verb == .remove || !cautions.isEmpty {
      ask()
      return .stay
    }
    return .save
  }

  private mutating func ask() {
    guard filled.outcome != nil, filled.refusal == nil else { return }
    question = form.verb == .remove ? .remove : .caution
  }

  // MARK: - Answers

  /// What was typed; for several rows only what was changed, because the rest is each row's own.
  private var texts: [FieldName: String] {
    var texts: [FieldName: String] = [:]
    for (index, field) in fields.enumerated() where !isBulk || inputs[index].text != firstTexts[index] {
      texts[field.name] = inputs[index].text
    }
    return texts
  }

  private mutating func refill() {
    let texts = texts
    filled = form.filled(texts)
    guard isBulk else { return }
    let subjects = parts.map(\.form.context.subject.id)
    filled = .united(
      parts.map { part in
        let subject = part.form.context.subject
        // Two lines of one case are told apart by their titles.
        let isAlone = subjects.count { $0 == subject.id } == 1
        return (isAlone ? subject.name : part.form.title, part.form.filled(texts))
      })
  }

  /// The same form on the cases as they are now, with what its user touched: the rest is as somebody else left it, and
  /// is not taken back. As it was where the cases have no such form any more.
  func renewed(_ seen: [CaseID: SeenCase]) -> FormState {
    let texts = touched
    let parts = parts.map { part -> Part in
      guard let id = part.seen?.subject.id, let now = seen[id] else { return part }
      var context = part.form.context
      context.subject = now.subject
      return Part(form: Form.make(part.form.verb, in: context) ?? part.form, seen: now)
    }
    guard var renewed = FormState(parts, typed: texts), renewed.fields.map(\.name) == fields.map(\.name)
    else {
      var form = self
      form.see(seen)
      return form
    }
    renewed.see(seen)
    return renewed
  }

  /// What was typed or chosen, by field.
  private var touched: [FieldName: String] {
    var texts: [FieldName: String] = [:]
    for (index, field) in fields.enumerated() where inputs[index].text != firstTexts[index] {
      texts[field.name] = inputs[index].text
    }
    return texts
  }

  /// Takes the cases as they are now, so that what is saved goes before what somebody else saved.
  mutating func see(_ seen: [CaseID: SeenCase]) {
    for index in parts.indices {
      if let id = parts[index].seen?.subject.id, let now = seen[id] { parts[index].seen = now }
    }
    guard let id = filled.outcome?.succession?.successor.id, let now = seen[id] else { return }
    successor = now
    var context = form.context
    context.others = context.others.map { $0.id == id ? now.subject : $0 }
    if let form = Form.make(form.verb, in: context) { parts[0] = Part(form: form, seen: parts[0].seen) }
    refill()
  }

  /// The cases that the step goes by.
  var seenCases: [CaseID] {
    parts.compactMap { $0.seen?.subject.id } + (successor.map { [$0.subject.id] } ?? [])
  }

  /// The case that goes on, while it is only known as the list has it.
  var unseenSuccessor: CaseID? {
    guard let succession = filled.outcome?.succession, !succession.isNew,
      successor?.subject.id != succession.successor.id
    else { return nil }
    return succession.successor.id
  }

  /// Nothing is wrong with it and nothing is odd.
  var isPlain: Bool {
    filled.faults.isEmpty && filled.refusal == nil && filled.outcome?.cautions.isEmpty == true
  }

  /// The text of the field of several lines that is typed in.
  package var areaText: String { isInArea ? inputs[focus].text : "" }

  /// The step that is to be saved; `nil` while there is a fault.
  func draft() -> Draft? {
    var draft = Draft(sentence: "", shown: "", parts: [])
    for part in parts {
      let filled = part.form.filled(texts)
      guard let outcome = filled.outcome, filled.refusal == nil else { return nil }
      (draft.sentence, draft.shown) = (outcome.sentence, outcome.shown)
      draft.add(outcome, seen: part.seen)
      if let succession = outcome.succession { draft.parts.append(succession.part(seen: successor)) }
    }
    if isBulk {
      let names = parts.map(\.form.context.subject.name)
      draft.sentence = Words.stored.bulk(form.verb.rawValue, count: parts.count, municipalities: names)
      draft.shown = form.context.words.bulk(form.verb.rawValue, count: parts.count, municipalities: names)
    }
    return draft
  }
}

/// A step as the interface makes it; who and when is added where it is saved.
package struct Draft: Hashable, Sendable {
  /// For the log.
  package var sentence: String
  /// The same in the language of the screen.
  package var shown: String
  package var parts: [StepPart]
  /// What was shown of all of it must still be so when it is saved.
  package var isPlan = false

  /// Everything about one case is one part.
  fileprivate mutating func add(_ outcome: Form.Outcome, seen: SeenCase?) {
    if let subject = outcome.opens {
      parts.append(StepPart(.new(subject), outcome.changes))
    } else if let seen {
      if let index = parts.firstIndex(where: { $0.id == seen.subject.id }) {
        parts[index].changes += outcome.changes
      } else {
        parts.append(StepPart(.existing(seen.subject.id, seen: seen.fingerprint), outcome.changes))
      }
    }
  }
}

extension Verb {
  /// What stands in the form when it opens is a proposal, and not what was recorded before.
  fileprivate var proposes: Bool { self != .change && self != .assign }
}

extension Filled {
  /// What the same answers come to for each of several lines: what not all of them have says whose it is.
  fileprivate static func united(_ all: [(name: String, filled: Filled)]) -> Filled {
    var united = all[0].filled
    for (_, filled) in all { united.faults.merge(filled.faults) { first, _ in first } }
    united.refusal = all.lazy.compactMap { one in one.filled.refusal.map { "\(one.name): \($0)" } }.first
    let outcomes = all.compactMap { one in one.filled.outcome.map { (name: one.name, outcome: $0) } }
    guard outcomes.count == all.count, var outcome = united.outcome else {
      united.outcome = nil
      return united
    }
    let shared = outcome.effect.filter { line in outcomes.allSatisfy { $0.outcome.effect.contains(line) } }
    outcome.effect =
      shared
      + outcomes.flatMap { one in
        one.outcome.effect.filter { !shared.contains($0) }.map { "\(one.name): \($0)" }
      }
    outcome.cautions = outcomes.flatMap { one in one.outcome.cautions.map { "\(one.name): \($0)" } }
    united.outcome = outcome
    return united
  }
}

extension Field {
  fileprivate func with(text: String) -> Field {
    var field = self
    field.text = text
    return field
  }
}
