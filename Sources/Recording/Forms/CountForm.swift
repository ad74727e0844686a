import Supervision
import Wording

extension Form {
  /// A delivery of a stand. A correction is one more delivery; nothing that was recorded disappears.
  package static func count(in context: FormContext) -> Form {
    let words = context.words
    let likely = context.likelyStand
    let fields: [Field] = [
      .required("as-of", .pastDay, words.numericDate(likely.day)),
      .optional("half-year", .halfYear, likely.period?.description),
      .required("housed", .persons(signed: false)),
      .required(
        "reporter", Field.choice(of: Count.Reporter.self, words) { $0.reporter($1) }, words.reporter(.coa)),
      .optional("delivered", .pastDay), .source(context), .document(context),
    ]
    return Form(
      .count, context, title: words.formTitle(.count, context.subject), fields: fields,
      start: likely.period == nil ? nil : "housed"
    ) { answers in
      let asOf = answers.requiredDay("as-of")
      // The first text is for the day that stood beside it: another day may count for another half-year.
      let isSuggested = answers.isUntouched("half-year") && !answers.isUntouched("as-of")
      let typed = isSuggested ? nil : answers.halfYear("half-year")
      let period = typed ?? HalfYear(measuredOn: asOf)
      if typed == nil { answers.remark("half-year", words.countsFor(period)) }
      var count = Count(
        asOf: asOf, housed: answers.requiredPersons("housed"),
        reporter: answers.word("reporter") ?? .coa, delivered: answers.day("delivered"),
        source: answers.source(orNew: Words.stored.countDocument(asOf)))
      let earlier =
        context.subject.record(period)?
        .deliveries(asOf: asOf, knownOn: .latest, reporter: count.reporter) ?? []
      // A correction without a day would count from the day of the stand, and so from before what it corrects.
      let isAssumed = count.delivered == nil && !earlier.isEmpty
      if isAssumed { count.delivered = context.today }
      return Outcome(
        [.count(period, count)], sentence: context.sentence { $0.counted(count, of: context.subject) },
        effect: words.deliveries(earlier: earlier, count, isAssumed: isAssumed)
          + context.standings(after: .count(period, count), on: asOf))
    }
  }
}

extension FormContext {
  /// The stand that is probably meant: of the day the figure is measured on, or while that is still to come, and
  /// without a figure, the first of this month.
  fileprivate var likelyStand: (day: Day, period: HalfYear?) {
    if let figure, figure.day <= today { return figure }
    let (year, month, _) = today.parts
    return (Day(year, month, 1), nil)
  }

  /// The day on which the figure that the form is about is measured, and its half-year.
  private var figure: (day: Day, period: HalfYear?)? {
    guard let item else { return nil }
    if let day = StandRequest.stand(of: item) { return (day, HalfYear(measuredOn: day)) }
    if let period = HalfYear(item.text) { return (period.peildatum, period) }
    switch subject.item(item) {
    case .interimTarget(let target), .milestone(let target, _):
      let term = Term(target.schedule.deadline(on: today), calendar: reference.calendar)
      return term.lastDay.map { (InterimTarget.dayOfStand(for: $0), target.period) }
    default: return nil
    }
  }

  /// How the figures that are measured on the day stand once the change is made: "gehaald", "1 tekort".
  fileprivate func standings(after change: CaseChange, on day: Day) -> [String] {
    let changing = ChangeContext(today: today, reference: reference)
    guard let after = try? subject.applying(change, in: changing) else { return [] }
    let agenda = after.agenda(in: AgendaContext(today: today, settings: settings, reference: reference))
    return agenda.filter { item in
      item.kind.isFigure && item.measurement?.required != nil
        && item.lastDay.map { InterimTarget.dayOfStand(for: $0) } == day
    }.map(words.measured)
  }
}
