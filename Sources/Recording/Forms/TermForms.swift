import Supervision
import Wording

extension Form {
  /// Uitstel, verplaatst in overleg or a corrected typing error: only the first counts as uitstel.
  package static func reschedule(
    _ kind: Schedule.Change.Kind, _ item: ItemID, in context: FormContext
  ) -> Form {
    let words = context.words
    let verb = kind.verb
    var fields: [Field] = [.required("to", .deadline), .pastDay("granted-on", in: context)]
    if kind == .extended { fields.append(.optional("granted-by", .text)) }
    fields += [.optional("because", .text), .document(context)]
    return Form(verb, context, title: words.formTitle(verb, item, context), fields: fields) { answers in
      let subject = context.subject
      let title = Words.stored.title(of: item, in: subject)
      let on = answers.requiredDay("granted-on")
      let standing = subject.item(item)?.schedule?.deadline(on: on)
      let deadline =
        answers.deadline("to", basis: standing?.basis ?? .agreed)
        ?? Deadline(phrase: "", wording: .undated, basis: .agreed)
      let change = Schedule.Change(
        kind: kind, on: on, deadline: deadline, by: kind == .extended ? answers.text("granted-by") : nil,
        reason: answers.text("because"),
        source: answers.document("document", title: Words.stored.changeDocument(kind, title)))
      return Outcome(
        [.reschedule(item: item, change)],
        sentence: context.sentence { $0.rescheduled($0.inSentence(item, context), of: subject, change) },
        effect: answers.effect(of: change, on: item, was: standing))
    }
  }
}

extension Schedule.Change.Kind {
  fileprivate var verb: Verb {
    switch self {
    case .extended: .extend
    case .moved: .shift
    case .corrected: .correct
    }
  }
}

extension Answers {
  /// The new last day with the reason of any shift, what it was, and what stays readable of it.
  fileprivate func effect(of change: Schedule.Change, on item: ItemID, was: Deadline?) -> [String] {
    let calendar = context.reference.calendar
    // What was granted later may be on record already: said is what the term comes to, not what was typed.
    var schedule = context.subject.item(item)?.schedule ?? Schedule(change.deadline)
    schedule.changes.append(change)
    let result = schedule.deadline(on: context.today)
    let term = Term(result, calendar: calendar)
    var lines = [words.newTerm(term, on: context.today)]
    lines += term.notes.map(words.term)
    if result != change.deadline { lines.append(words.laterChangeStands(result)) }
    guard let was else { return lines }
    let before = Term(was, calendar: calendar)
    lines.append(words.oldTerm(was, last: before.lastDay))
    switch change.kind {
    case .extended: lines.append(words.extensions(schedule.extensions(on: context.today).count))
    case .moved, .corrected: lines.append(words.noExtension)
    }
    return lines
  }
}
