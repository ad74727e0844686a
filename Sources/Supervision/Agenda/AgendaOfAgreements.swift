extension AgendaBuilder {
  mutating func addAgreements() {
    for agreement in subject.agreements where isKnown(from: subject.knownFrom(agreement)) {
      var item = draft(agreement.id, agreement.kind.itemKind, .own(agreement.title), agreement.party)
      apply(agreement.schedule, warning: agreement.warning, to: &item)
      if !applyEnding(agreement.ending, to: &item), applyCondition(agreement.condition, to: &item) {
        applyReceipts(agreement.receipts, agreement.schedule, to: &item)
        applyReminders(agreement.reminders, to: &item)
      }
      add(item)
    }
  }

  /// Says whether the thing is owed: `false` while that is not known, or when it is known not to be.
  private func applyCondition(_ condition: Condition?, to item: inout AgendaItem) -> Bool {
    switch condition {
    case nil: return true
    case .question(let question, let answer):
      item.remarks.append(.dependsOnQuestion(question))
      guard let answer, answer.on <= today else { return hold(&item, .conditional) }
      return answer.holds ? true : hold(&item, .lapsed)
    case .targetNotRealised(let period):
      let record = subject.record(period)
      let figures = record?.figures(on: today)
      guard let figures, figures.isClosed, let housed = figures.housed, let total = figures.total else {
        item.remarks.append(.dependsOnTarget(period))
        return hold(&item, .conditional)
      }
      if housed >= total {
        item.remarks.append(.targetRealised(period))
        return hold(&item, .lapsed)
      }
      // The letter asks the report when "uw taakstelling" is not realised and elsewhere adds "inclusief
      // achterstand": between the two the supervisor decides (rule 24).
      if let target = figures.target, housed >= target {
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

  private func applyReminders(_ reminders: [Reminder], to item: inout AgendaItem) {
    let sent = reminders.filter { $0.on <= today }
    guard let last = sent.last else { return }
    item.remarks.append(.reminded(times: sent.count, replyBy: last.replyBy))
    let isOpen = item.standing != .met && item.standing != .metLate
    if isOpen, let reply = last.replyBy, reply < today {
      item.remarks.append(.reminderOverdue(days: reply.days(to: today)))
    }
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
  func knownFrom(_ agreement: Agreement) -> Day? {
    agreement.agreedOn ?? meeting(agreement.meeting)?.held ?? sourceDay(agreement.source)
  }

  func knownFrom(_ target: InterimTarget) -> Day? {
    target.agreedOn ?? meeting(target.meeting)?.held ?? sourceDay(target.source)
  }
}
