import Supervision

extension FactCollector {
  mutating func add(_ agreement: Agreement) {
    let deadline = agreement.schedule.original
    let term = "“\(deadline.phrase)” (\(words.basis(deadline.basis)))"
    let kind = words.kind(agreement.kind.item)
    let condition: String? =
      switch agreement.condition {
      case .targetNotRealised(let period)?: "alleen als de taakstelling \(period) niet gerealiseerd is"
      case .question(let question, nil)?: "voorwaarde “\(question)”: nog niet beantwoord"
      case .question(_, .some)?, nil: nil
      }
    add(
      subject.agreedDay(agreement),
      [
        "\(kind): \(agreement.title), \(term)", words.actor(agreement.party), condition,
        agreement.next.map { "daarna: \($0)" },
        agreement.reviewOn.map { "opnieuw bekijken op \(words.date($0))" }, warning(agreement.warning),
      ],
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
    let share = target.targetPart.map { part in
      "\(words.number(part)) van de taakstelling \(target.period)"
        + (target.targetPercent.map { " (\($0)%)" } ?? "")
    }
    add(
      subject.agreedDay(target),
      [
        "tussendoel: \(target.title), \(term(target.schedule))", words.actor(target.party),
        target.backlogPart.map { "\(words.number($0)) van de achterstand" }, share,
        target.required.map { "\(words.number($0)) gehuisvest" }, target.effort ? "inspanning" : nil,
        warning(target.warning),
      ], target.source, target.documents)
    add(target.schedule, target.title)
    add(target.ending, target.title)
  }

  /// The words of a term and what it rests on.
  private func term(_ schedule: Schedule) -> String {
    "“\(schedule.original.phrase)” (\(words.basis(schedule.original.basis)))"
  }

  private func warning(_ days: Int?) -> String? { days.map { "waarschuwen vanaf \(words.days($0)) ervoor" } }

  mutating func add(_ plan: Plan) {
    if plan.versions.isEmpty { add(nil, ["plan: \(plan.title)"], plan.source) }
    for version in plan.versions {
      let title = version.title.map { "\(plan.title), \($0)" } ?? plan.title
      if let schedule = version.schedule {
        add(
          nil, ["plan: \(title), \(term(schedule))", warning(version.warning)], version.source,
          version.documents)
      }
      add(version.schedule, title)
      add(version.receipts, title)
      if let extensions = version.extensionsInWords {
        add(nil, ["\(title): \(extensions)"], version.source)
      }
      add(version.statusOn, ["\(title): \(version.status.rawValue)", version.conclusion], version.source)
      add(version.ending, title)
    }
    for milestone in plan.milestones { add(milestone) }
    for measure in plan.measures { add(measure, of: plan) }
  }

  private mutating func add(_ measure: Measure, of plan: Plan) {
    add(
      nil,
      [
        "maatregel in \(plan.title): \(measure.title)", measure.persons.map(words.persons),
        measure.schedule.map(term), warning(measure.warning),
      ], measure.source ?? plan.source)
    if let delay = measure.delayReported { add(delay, ["vertraging gemeld: \(measure.title)"], nil) }
    if let done = measure.done { add(done, ["gedaan: \(measure.title)"], nil) }
    add(measure.schedule, measure.title)
    add(measure.ending, measure.title)
  }

  mutating func add(_ meeting: Meeting) {
    let kind = meeting.kind.rawValue
    let title = meeting.title.map { "\(kind) “\($0)”" } ?? kind
    let who = meeting.participants.map { "deelnemers: \($0)" }
    // Said once: where it was held, else where it was announced, else where it was planned.
    let isAnnounced = meeting.schedule != nil || meeting.planned == nil
    if isAnnounced, meeting.schedule != nil || meeting.held == nil {
      add(
        meeting.agreedOn,
        [
          "aangekondigd: \(title)" + (meeting.schedule.map { ", \(term($0))" } ?? ""),
          words.actor(meeting.party), meeting.purpose, meeting.held == nil ? who : nil,
          warning(meeting.warning),
        ], meeting.source, meeting.documents)
    }
    add(meeting.schedule, title)
    if let planned = meeting.planned {
      let isFirst = !isAnnounced && meeting.held == nil
      add(
        planned, ["gepland op deze dag: \(title)", isFirst ? meeting.purpose : nil, isFirst ? who : nil],
        meeting.source)
    }
    if let held = meeting.held {
      let agreed = meeting.agreed.compactMap { subject.item($0) }.map(words.name).joined(separator: ", ")
      add(
        held,
        ["\(title) gehouden", who, meeting.purpose] + meeting.report
          + [
            agreed.isEmpty ? nil : "afgesproken: \(agreed)",
            meeting.countsOutsideWindow ? "telt als het afgesproken overleg, buiten de periode" : nil,
          ], meeting.source, meeting.documents)
    }
    if let cancelled = meeting.cancelled { add(cancelled, ["\(title) afgezegd"], meeting.source) }
    add(meeting.ending, title)
  }

  mutating func add(_ action: OwnAction) {
    let kind = action.kind == .own ? words.kind(.action) : action.kind.rawValue
    add(
      action.createdOn,
      [
        "\(kind): \(action.title)", action.schedule.map(term),
        action.requester.map { "gevraagd door \($0)" }, action.handler.map { "behandelaar: \($0)" },
        action.concerns.flatMap(subject.item).map { "bij: \(words.name($0))" }, warning(action.warning),
      ], action.source, action.documents)
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
