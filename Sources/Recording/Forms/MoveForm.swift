import Supervision
import Wording

extension Form {
  /// Opschalen, afschalen, handhaven, bevriezen: the only form that touches the trede.
  package static func move(in context: FormContext) -> Form {
    let words = context.words
    let fields: [Field] = [
      .required("to", Field.choice(words) { $0.ladderChoices }),
      .optional("on", .pastDay, words.numericDate(context.today)), .required("because", .text),
      .optional("decision-number", .text), .optional("decision-on", .pastDay),
      .optional("published", .pastDay), .optional("term", .comingDay), .source(context),
      .document(context),
    ]
    return Form(.move, context, title: words.formTitle(.move, context.subject), fields: fields) { answers in
      let choice = answers.choice("to") ?? ""
      let from = answers.day("on")
      let before = context.subject.ladder(on: from ?? context.today)
      let (step, place) = LadderEntry.step(to: choice, from: before.place)
      var entry = LadderEntry(step: step, place: place, from: from)
      entry.reason = answers.required("because")
      entry.source = answers.source(orNew: Words.stored.moveDocument)
      if from == nil, context.subject.sourceDay(entry.source) == nil {
        answers.refuse("on", words.dayOrSource)
      }
      let decision = LadderEntry.Decision(
        on: answers.day("decision-on"), number: answers.text("decision-number"),
        published: answers.day("published"), term: answers.day("term"))
      if decision != LadderEntry.Decision() { entry.decision = decision }
      return Outcome(
        [.move(entry)], sentence: context.sentence { $0.moved(entry, of: context.subject) },
        effect: words.consequences(of: entry, before: before.place))
    }
  }

  /// A formal requirement of trede 4 or 5: when it is to be met, and when it was.
  package static func requirement(in context: FormContext) -> Form {
    let words = context.words
    let asked = context.subject.requirements
    let choices = asked.map { id, item in
      Field.Choice(id.text, in: words) { $0.requirement(item.requirement) }
    }
    let chosen = context.item.flatMap { context.subject.requirement(named: $0) }
    let standing = chosen.flatMap { context.subject.fulfilled($0) }
    let fields: [Field] = [
      .required("which", .choice(choices), chosen == nil ? choices.last?.value : context.item?.text),
      .optional("done", .pastDay, (standing?.done).map(words.numericDate)),
      .optional("by", .comingDay, (standing?.by).map(words.numericDate)),
      .optional("reason", .text, standing?.reason),
    ]
    return Form(.requirement, context, title: words.formTitle(.requirement, context.subject), fields: fields)
    {
      answers in
      let id = answers.item("which") ?? ""
      let item = context.subject.requirement(named: id)
      let fulfilled = FulfilledRequirement(
        item?.requirement ?? .nameTerm, by: answers.day("by"), done: answers.day("done"),
        reason: answers.text("reason"))
      if fulfilled.by == nil, fulfilled.done == nil, fulfilled.reason == nil {
        answers.refuse("done", words.requirementIsEmpty)
      }
      return Outcome(
        [.fulfil(entry: item?.entry ?? 0, fulfilled)],
        sentence: context.sentence { $0.requirementMet(fulfilled, of: context.subject) })
    }
  }
}

extension Case {
  fileprivate func fulfilled(_ item: RequirementItem) -> FulfilledRequirement? {
    guard ladder.indices.contains(item.entry) else { return nil }
    return ladder[item.entry].requirements.first { $0.requirement == item.requirement }
  }
}

extension LadderEntry {
  /// What the step is called follows from where it goes: the first place that is known was only recorded.
  fileprivate static func step(to choice: String, from place: LadderPlace) -> (Step, LadderPlace) {
    switch choice {
    case "freeze": return (.freeze, place)
    case "thaw": return (.thaw, place)
    default: break
    }
    let to: LadderPlace = Int(choice).flatMap(Trede.init).map { .on($0) } ?? .off
    let height = (place.trede?.number ?? 0, to.trede?.number ?? 0)
    if place == .unknown { return (.recorded, to) }
    if to == place { return (.keep, to) }
    return (height.1 > height.0 ? .up : .down, to)
  }
}
