import Supervision
import Wording

extension Form {
  /// A step of the round: that it was done, the day it is meant for, or that it is not needed.
  package static func step(in context: FormContext) -> Form {
    let words = context.words
    let period = context.item.flatMap { HalfYear($0.text) } ?? HalfYear(containing: context.today).previous
    let steps = RoundStep.allCases.filter { $0 != .figure }
    let fields: [Field] = [
      .required("half-year", .halfYear, period.description),
      .required(
        "step", .choice(steps.map { step in Field.Choice(step.rawValue, in: words) { $0.roundStep(step) } })),
      .optional("done", .pastDay), .optional("planned", .comingDay), .optional("not-needed", .text),
    ]
    return Form(.step, context, title: words.formTitle(.step, context.subject), fields: fields) { answers in
      let period = answers.requiredHalfYear("half-year")
      let step: RoundStep = answers.word("step") ?? .checked
      let mark = RoundMark(
        planned: answers.day("planned"), done: answers.day("done"), notNeeded: answers.text("not-needed"))
      if [mark.planned != nil, mark.done != nil, mark.notNeeded != nil].count(where: { $0 }) > 1 {
        answers.refuse("not-needed", words.stepNeedsOneAnswer)
      }
      let before = context.subject.record(period)?.round[step]
      if before == nil, mark.isEmpty { answers.refuse("done", words.stepNeedsOneAnswer) }
      return Outcome(
        [.mark(period, step, mark)],
        sentence: context.sentence { $0.marked(step, mark, period, of: context.subject) },
        effect: before.map { [words.markWas($0)] } ?? [])
    }
  }
}
