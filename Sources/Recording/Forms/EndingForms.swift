import Supervision
import Wording

extension Form {
  /// Afdoen or laten vervallen, always with the reason.
  package static func end(_ kind: Ending.Kind, _ item: ItemID, in context: FormContext) -> Form {
    let words = context.words
    let verb: Verb = kind == .settled ? .settle : .waive
    let fields: [Field] = [.pastDay("on", in: context), .required("because", .text)]
    return Form(verb, context, title: words.formTitle(verb, item, context), fields: fields) { answers in
      let ending = Ending(kind: kind, on: answers.requiredDay("on"), reason: answers.required("because"))
      return Outcome(
        [.settle(item: item, ending)],
        sentence: context.sentence { $0.ended(item, of: context.subject, kind) })
    }
  }

  /// Heropenen: nothing to fill in.
  package static func reopen(_ item: ItemID, in context: FormContext) -> Form {
    let words = context.words
    return Form(.reopen, context, title: words.formTitle(.reopen, item, context), fields: []) { _ in
      let ending = context.subject.ending(of: item)
      return Outcome(
        [.reopen(item: item)], sentence: context.sentence { $0.reopened(item, of: context.subject) },
        effect: ending.map { [words.ending($0)] } ?? [])
    }
  }

  /// Whether a condition in words holds. "Onbekend" takes the answer back, and only when somebody says so.
  package static func answer(_ item: ItemID, in context: FormContext) -> Form {
    let words = context.words
    let fields: [Field] = [
      .required("holds", Field.choice(words) { $0.holding }), .pastDay("on", in: context),
    ]
    return Form(.answer, context, title: words.formTitle(.answer, item, context), fields: fields) { answers in
      let choice = answers.choice("holds")
      let holds = choice == "unknown" ? nil : choice.map { $0 == "yes" }
      let on = answers.requiredDay("on")
      return Outcome(
        [.answer(item: item, holds.map { Condition.Answer(holds: $0, on: on) })],
        sentence: context.sentence { $0.answered(item, of: context.subject, holds: holds) },
        effect: context.subject.question(of: item).map { [words.condition($0)] } ?? [])
    }
  }

  /// "Opnieuw bekijken op", for what has no date. Empty takes the day away.
  package static func review(_ item: ItemID, in context: FormContext) -> Form {
    let words = context.words
    var standing: Day?
    if case .agreement(let agreement) = context.subject.item(item) { standing = agreement.reviewOn }
    let fields: [Field] = [.optional("on", .comingDay, standing.map(words.numericDate))]
    return Form(.review, context, title: words.formTitle(.review, item, context), fields: fields) { answers in
      let day = answers.day("on")
      return Outcome(
        [.review(item: item, on: day)],
        sentence: context.sentence { $0.reviewed(item, of: context.subject, on: day) })
    }
  }
}

extension Case {
  fileprivate func question(of item: ItemID) -> String? {
    if case .agreement(let agreement) = self.item(item), case .question(let question, _) = agreement.condition
    {
      return question
    }
    return nil
  }

  func ending(of item: ItemID) -> Ending? {
    if let record = self.item(item) { return record.ending }
    return HalfYear(item.text).flatMap { record($0) }?.ending
  }
}
