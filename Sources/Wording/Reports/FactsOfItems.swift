import Supervision

extension FactCollector {
  mutating func add(_ agreement: Agreement) {
    let deadline = agreement.schedule.original
    let term = "“\(deadline.phrase)” (\(words.basis(deadline.basis)))"
    let kind = words.kind(agreement.kind.item)
    add(
      subject.agreedDay(agreement), ["\(kind): \(agreement.title), \(term)", words.actor(agreement.party)],
      agreement.source, agreement.documents)
    add(agreement.schedule, agreement.title)
    add(agreement.receipts, agreement.title)
    for reminder in agreement.reminders {
      let reply = reminder.replyBy.map { "reactie t/m \(words.date($0))" }
      add(reminder.on, ["rappel: \(agreement.title)", reminder.channel, reply], reminder.document)
    }
    if case .question(let question, let answer?) = agreement.condition {
      add(answer.on, ["voorwaarde “\(question)”: \(answer.holds ? "ja" : "nee")"], nil)
    }
    add(agreement.ending, agreement.title)
  }

  mutating func add(_ target: InterimTarget) {
    let required = target.required.map { "\(words.number($0)) gehuisvest" }
    add(
      subject.agreedDay(target),
      ["tussendoel: \(target.title), “\(target.schedule.original.phrase)”", required], target.source,
      target.documents)
    add(target.schedule, target.title)
    add(target.ending, target.title)
  }

  mutating func add(_ plan: Plan) {
    for version in plan.versions {
      let title = version.title ?? plan.title
      if let schedule = version.schedule {
        add(nil, ["plan: \(title), “\(schedule.original.phrase)”"], version.source, version.documents)
      }
      add(version.schedule, title)
      add(version.receipts, title)
      if version.receipts.isEmpty, let extensions = version.extensionsInWords {
        add(nil, ["\(title): \(extensions)"], version.source)
      }
      add(version.statusOn, ["\(title): \(version.status.rawValue)", version.conclusion], version.source)
      add(version.ending, title)
    }
    for milestone in plan.milestones { add(milestone) }
    for measure in plan.measures { add(measure, of: plan) }
  }

  private mutating func add(_ measure: Measure, of plan: Plan) {
    let persons = measure.persons.map(words.persons)
    add(nil, ["maatregel in \(plan.title): \(measure.title)", persons], measure.source ?? plan.source)
    if let delay = measure.delayReported { add(delay, ["vertraging gemeld: \(measure.title)"], nil) }
    if let done = measure.done { add(done, ["gedaan: \(measure.title)"], nil) }
    add(measure.schedule, measure.title)
    add(measure.ending, measure.title)
  }

  mutating func add(_ meeting: Meeting) {
    let title = meeting.title ?? meeting.kind.rawValue
    if let schedule = meeting.schedule {
      add(
        meeting.agreedOn,
        ["aangekondigd: \(title), “\(schedule.original.phrase)”", meeting.purpose],
        meeting.source, meeting.documents)
    }
    add(meeting.schedule, title)
    if let planned = meeting.planned, meeting.held == nil, meeting.cancelled == nil {
      add(planned, ["gepland op deze dag: \(title)"], meeting.source)
    }
    if let held = meeting.held {
      let agreed = meeting.agreed.compactMap { subject.item($0) }.map(words.name).joined(separator: ", ")
      add(
        held,
        ["\(title) gehouden", meeting.participants.map { "deelnemers: \($0)" }, meeting.purpose]
          + meeting.report + [agreed.isEmpty ? nil : "afgesproken: \(agreed)"], meeting.source,
        meeting.documents)
    }
    if let cancelled = meeting.cancelled { add(cancelled, ["\(title) afgezegd"], meeting.source) }
    add(meeting.ending, title)
  }

  mutating func add(_ action: OwnAction) {
    let kind = action.kind == .own ? words.kind(.action) : action.kind.rawValue
    add(
      action.createdOn,
      ["\(kind): \(action.title)", action.requester.map { "gevraagd door \($0)" }], action.source,
      action.documents)
    add(action.schedule, action.title)
    if let done = action.done { add(done, ["gedaan: \(action.title)"], nil) }
    add(action.ending, action.title)
  }
}

extension Words {
  /// What a record is called in a sentence about another.
  fileprivate func name(_ record: Record) -> String {
    switch record {
    case .agreement(let agreement): agreement.title
    case .interimTarget(let target), .milestone(let target, _): target.title
    case .measure(let measure, _): measure.title
    case .action(let action): action.title
    case .plan(let plan): plan.title
    default: record.name
    }
  }
}

extension Agreement.Kind {
  fileprivate var item: ItemKind {
    switch self {
    case .agreement: .agreement
    case .report: .report
    case .duty: .duty
    }
  }
}
