extension AgendaBuilder {
  mutating func addAgreements(of subject: Case) {
    subject.agreements.forEachInPlace { agreement in
      guard isKnown(from: subject.knownFrom(agreement)) else { return }
      var item = draft(agreement.id, agreement.kind.itemKind, .own(agreement.title), agreement.party)
      let done = goesOn(agreement.kind, agreement.schedule) ? nil : completion(of: agreement.endingReceipts)
      apply(agreement.schedule, warning: agreement.warning, done: done, to: &item)
      if applyEnding(agreement.ending, done: done, to: &item) {
        // A person ended it; what came in or was asked for since changes nothing.
      } else if applyCondition(agreement.condition, of: subject, to: &item) {
        applyReceipts(agreement.receipts, done: done, agreement.schedule, to: &item)
        applyReminders(agreement.reminders, to: &item)
        applyReview(on: agreement.reviewOn, warning: agreement.warning, to: &item)
      } else if let receipt = latest(of: agreement.receipts, by: \.on) {
        item.remarks.append(.received(receipt.on))
      }
      add(consume item)
    }
  }

  /// A standing duty ("tijdig") is not done with one report: the next delay must be reported too (rule 25).
  /// An advice is, once it was followed.
  private func goesOn(_ kind: Agreement.Kind, _ schedule: Schedule) -> Bool {
    guard kind == .duty else { return false }
    let deadline = schedule.deadline(on: today)
    return deadline.wording == .undated && deadline.basis != .advice
  }

  /// Says whether the thing is owed: `false` while that is not known, or when it is known not to be.
  private func applyCondition(_ condition: Condition?, of subject: Case, to item: inout AgendaItem) -> Bool {
    switch condition {
    case nil: return true
    case .question(let question, let answer):
      item.remarks.append(.dependsOnQuestion(question))
      guard let answer, answer.on <= today else { return hold(&item, .conditional) }
      return answer.holds ? true : hold(&item, .lapsed)
    case .targetNotRealised(let period):
      let halfYear = halfYears.first { $0.period == period }
      guard let housed = subject.stand(asOf: period.peildatum, of: period, knownOn: today)?.housed,
        let total = halfYear?.total
      else {
        item.remarks.append(.dependsOnTarget(period))
        return hold(&item, .conditional)
      }
      if housed >= total {
        item.remarks.append(.targetRealised(period))
        return hold(&item, .lapsed)
      }
      // The letter asks the report when "uw taakstelling" is not realised and elsewhere adds "inclusief
      // achterstand": between the two, or where only the total is known, the supervisor decides (rule 24).
      if halfYear?.target.map({ housed >= $0 }) ?? true {
        item.remarks.append(.supervisorDecides(backlogLeft: total - housed))
      }
      return true
    }
  }

  private func hold(_ item: inout AgendaItem, _ standing: Standing) -> Bool {
    item.standing = standing
    item.days = nil
    return false
  }

  /// "Opnieuw bekijken op": what has no date comes up on a day all the same. Looking again is the province's move,
  /// and is never late (M19).
  private func applyReview(on day: Day?, warning: Int?, to item: inout AgendaItem) {
    guard let day, item.standing == .undated else { return }
    item.remarks.append(.review(day))
    item.firstDay = day
    guard today.days(to: day) <= context.warning.days(for: item.kind, own: warning) else { return }
    item.standing = today < day ? .soon : .today
    item.days = today < day ? today.days(to: day) : nil
    item.party = Party(.province)
  }

  private func applyReminders(_ reminders: [Reminder], to item: inout AgendaItem) {
    guard let last = latest(of: reminders, by: \.on) else { return }
    let times = reminders.count { $0.on <= today }
    item.remarks.append(.reminded(times: times, replyBy: last.replyBy))
    if item.standing.isOpen, let reply = last.replyBy, reply < today {
      item.remarks.append(.reminderOverdue(days: reply.days(to: today)))
    }
  }
}

extension Agreement {
  /// The receipts that can end the waiting. Toezichtinformatie is asked for as the college adopted it, so that a draft
  /// does not answer the question; whether a draft of anything else is enough is for the supervisor.
  package var endingReceipts: [Receipt] {
    kind == .report ? receipts.filter { $0.adoption != .draft } : receipts
  }
}

extension Agreement.Kind {
  var itemKind: ItemKind {
    switch self {
    case .agreement: .agreement
    case .report: .report
    case .duty: .duty
    }
  }
}

extension Case {
  /// Agreements count from the day they were made: their own day, their meeting's, else their source's.
  package func knownFrom(_ agreement: Agreement) -> Day? {
    agreedDay(agreement) ?? sourceDay(agreement.source)
  }

  package func knownFrom(_ target: InterimTarget) -> Day? {
    agreedDay(target) ?? sourceDay(target.source)
  }

  /// The day something was agreed, its own or its meeting's; `nil` where only a document says that it was.
  package func agreedDay(_ agreement: Agreement) -> Day? {
    agreement.agreedOn ?? dayOfMeeting(agreement.meeting, agreeing: agreement.id)
  }

  package func agreedDay(_ target: InterimTarget) -> Day? {
    target.agreedOn ?? dayOfMeeting(target.meeting, agreeing: target.id)
  }

  /// The day of the meeting an item was agreed in: the one it names, else the one that names it (rule 31).
  private func dayOfMeeting(_ named: ItemID?, agreeing item: ItemID) -> Day? {
    // By place: a meeting is large.
    let places = meetings.indices
    let ofItem = named.flatMap { id in places.first { meetings[$0].id == id } }
    return ofItem.flatMap { meetings[$0].held }
      ?? places.first { meetings[$0].agreed.contains(item) }.flatMap { meetings[$0].held }
  }
}
