import Supervision
import Wording

extension Form {
  /// A number of persons on a day inside a half-year, as it was agreed.
  package static func interim(in context: FormContext) -> Form {
    let words = context.words
    let meeting = context.item.flatMap { context.subject.meeting($0)?.id }
    let fields = InterimTarget.fields(of: nil, agreedIn: meeting, context) + [.id]
    return Form(.interim, context, title: words.formTitle(.interim, context.subject), fields: fields) {
      answers in
      let target = answers.interimTarget(changing: nil)
      let record = Record.interimTarget(target)
      return Outcome(
        [target.meeting.map { .agree(meeting: $0, [record]) } ?? .add(record)],
        sentence: context.sentence { $0.interimAgreed(target, of: context.subject) },
        effect: answers.effect(of: target))
    }
  }

  /// A milestone of a plan: an interim target that the municipality set itself.
  package static func milestone(in context: FormContext) -> Form {
    let words = context.words
    let fields =
      [Field.required("plan", .item(Field.plans(context)), context.likelyPlan?.text)]
      + InterimTarget.fields(of: nil, context) + [.id]
    return Form(.milestone, context, title: words.formTitle(.milestone, context.subject), fields: fields) {
      answers in
      let plan = answers.plan()
      let target = answers.interimTarget(changing: nil)
      return Outcome(
        [.add(.milestone(target, of: plan))],
        sentence: context.sentence { $0.milestoneAdded(target, of: context.subject) },
        effect: answers.effect(of: target))
    }
  }
}

extension InterimTarget {
  static func fields(of target: InterimTarget?, agreedIn meeting: ItemID? = nil, _ context: FormContext)
    -> [Field]
  {
    let words = context.words
    let period = target?.period ?? HalfYear(containing: context.today)
    var fields: [Field] = [
      .required("title", .text, target?.title), .required("half-year", .halfYear, period.description),
    ]
    if target == nil { fields += [.required("by", .deadline), .optional("phrase", .text), .basis(words)] }
    fields += [
      .optional("persons", .persons(signed: false), target?.personsText),
      .optional("percent", .number, target?.targetPercent.map { String($0) }),
      .optional("effort", .flag, target.map { words.yesOrNo($0.effort) }),
    ]
    fields += Field.party(target?.party ?? Party(.municipality), words)
    return fields + [
      .optional("meeting", .item(Field.meetings(context)), (target?.meeting ?? meeting)?.text),
      .optional("agreed-on", .pastDay, target?.agreedOn.map(words.numericDate)),
      .source(context, target?.source), .documents(target?.documents ?? []), .warning(target?.warning),
    ]
  }

  /// "45 + 117": of the backlog and of the target; else the one number.
  fileprivate var personsText: String? {
    if let backlogPart, let targetPart { return "\(backlogPart) + \(targetPart)" }
    return (required ?? backlogPart ?? targetPart).map { String($0) }
  }
}

extension Answers {
  mutating func interimTarget(changing standing: InterimTarget?) -> InterimTarget {
    let title = required("title")
    let period = requiredHalfYear("half-year")
    var target =
      standing
      ?? InterimTarget(
        id: id(), title: title, period: period, party: Party(.municipality),
        schedule: Schedule(term("by", usually: .agreed)))
    target.title = title
    target.period = period
    target.party = party(target.party)
    if standing == nil || !isUntouched("persons") { readPersons(of: &target) }
    target.targetPercent = number("percent", in: 0...100)
    target.effort = flag("effort")
    target.meeting = item("meeting")
    target.agreedOn = day("agreed-on")
    target.source = source()
    target.documents = documents("documents", title: title)
    target.warning = warning()
    return target
  }

  /// "45 + 117" is of the backlog and of the target; one number is the whole.
  private mutating func readPersons(of target: inout InterimTarget) {
    let parts = parts("persons") ?? []
    if parts.count > 2 { refuse("persons", words.twoPartsAtMost) }
    target.backlogPart = parts.count == 2 ? parts[0] : nil
    target.targetPart = parts.count == 2 ? parts[1] : nil
    target.required = parts.isEmpty ? nil : parts.reduce(0, +)
    if parts.count == 2 { remark("persons", words.sum(parts)) }
  }

  /// The day it is measured, and the share of the target that was agreed as it would be worked out now.
  func effect(of target: InterimTarget) -> [String] {
    let term = Term(target.schedule.original, calendar: context.reference.calendar)
    var lines = term.lastDay.map { [words.measuredOn($0, InterimTarget.dayOfStand(for: $0))] } ?? []
    if let percent = target.targetPercent,
      let notice = context.subject.record(target.period)?.notice(on: context.today)
    {
      lines.append(
        words.share(percent: percent, of: notice.persons, is: percent.percentNeeded(of: notice.persons)))
    }
    return lines
  }
}
