import Supervision
import Wording

extension Form {
  /// Gedaan: an own action, or a measure that was carried out.
  package static func done(_ item: ItemID, in context: FormContext) -> Form {
    let words = context.words
    return Form(
      .done, context, title: words.formTitle(.done, item, context), fields: [.pastDay("on", in: context)]
    ) { answers in
      let on = answers.requiredDay("on")
      return Outcome(
        [.finish(item: item, on: on)],
        sentence: context.sentence { $0.finished(item, of: context.subject, on: on) })
    }
  }

  /// Vertraging gemeld: the municipality said that a measure is delayed, and perhaps until when.
  package static func delay(_ measure: ItemID, in context: FormContext) -> Form {
    let words = context.words
    var fields: [Field] = [.pastDay("on", in: context)]
    let schedule = context.subject.item(measure)?.schedule
    if schedule != nil { fields += [.optional("to", .deadline), .optional("because", .text)] }
    return Form(.delay, context, title: words.formTitle(.delay, measure, context), fields: fields) {
      answers in
      let on = answers.requiredDay("on")
      var outcome = Outcome(
        [.reportDelay(measure: measure, on: on)],
        sentence: context.sentence { $0.delayed(measure, of: context.subject, on: on) })
      let reason = answers.text("because")
      if let standing = schedule?.deadline(on: on),
        let deadline = answers.deadline("to", basis: standing.basis)
      {
        // A new date that the municipality reports was not granted: it is moved, and no uitstel.
        let change = Schedule.Change(kind: .moved, on: on, deadline: deadline, reason: reason)
        outcome.changes.append(.reschedule(item: measure, change))
        let calendar = context.reference.calendar
        outcome.effect = [
          words.newTerm(Term(deadline, calendar: calendar), on: context.today),
          words.oldTerm(standing, last: Term(standing, calendar: calendar).lastDay), words.noExtension,
        ]
      }
      return outcome
    }
  }

  /// Verwijderen: nothing to fill in; the title names what goes.
  package static func remove(_ item: ItemID, in context: FormContext) -> Form {
    let words = context.words
    let subject = context.subject
    return Form(.remove, context, title: words.formTitle(.remove, item, context), fields: []) { _ in
      let change: CaseChange =
        subject.hasDocument(item) ? .removeDocument(DocumentID(item.text)) : .remove(item)
      var effect: [String] = []
      if case .plan(let plan) = subject.item(item) {
        effect = words.goesWithPlan(plan.versions.count, plan.milestones.count, plan.measures.count)
      }
      return Outcome([change], sentence: context.sentence { $0.removed(item, of: subject) }, effect: effect)
    }
  }
}
