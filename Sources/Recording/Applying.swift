import Supervision

/// Which verb goes with which item: for the menus of the screen, and for a clear refusal on the command line.
extension Verb {
  /// What the verb is about.
  package enum Concern: Sendable {
    /// An item that is there.
    case item
    /// Nothing, or an item that it may belong to.
    case anything
    /// No item at all.
    case nothing
  }

  package var concern: Concern {
    switch self {
    case .receive, .remind, .extend, .shift, .correct, .settle, .waive, .reopen, .answer, .review, .done,
      .delay, .remove, .change, .planMeeting, .holdMeeting, .cancelMeeting, .judgePlan:
      .item
    case .agree, .interim, .action, .version, .milestone, .measure, .count, .requirement: .anything
    case .contact, .note, .document, .meeting, .plan, .target, .carried, .total, .balance, .amv, .population,
      .move, .assess, .sent, .step, .open, .close, .assign:
      .nothing
    }
  }

  package func applies(to item: ItemID, in subject: Case) -> Bool { refusal(for: item, in: subject) == nil }

  /// Why the verb does not go with the item; `nil` when it does.
  package func refusal(for item: ItemID, in subject: Case) -> RuleViolation? {
    if subject.hasDocument(item) { return self == .remove || self == .change ? nil : .otherKind(item) }
    if StandRequest.stand(of: item) != nil { return self == .count ? nil : .otherKind(item) }
    if let requirement = subject.requirement(named: item) {
      guard self == .requirement else { return .otherKind(item) }
      return requirement.isAsked ? nil : .noSuchItem(item)
    }
    if let period = HalfYear(item.text), subject.record(period) != nil {
      return refusal(forTarget: period, item, in: subject)
    }
    guard let record = subject.item(item) else { return .noSuchItem(item) }
    switch self {
    case .receive: return record.isReceived ? nil : .otherKind(item)
    case .remind:
      if case .agreement = record { return nil }
      return .otherKind(item)
    case .extend: return record.isOthersMove ? termRefusal(of: record, item) : .otherKind(item)
    case .shift, .correct: return termRefusal(of: record, item)
    case .settle, .waive:
      guard record.canEnd else { return .otherKind(item) }
      return record.ending.map { .alreadyEnded(item, on: $0.on) }
    case .reopen:
      guard record.canEnd else { return .otherKind(item) }
      return record.ending == nil ? .notEnded(item) : nil
    case .answer:
      guard case .agreement(let agreement) = record else { return .otherKind(item) }
      if case .question = agreement.condition { return nil }
      return .withoutQuestion(item)
    case .review:
      guard case .agreement(let agreement) = record else { return .otherKind(item) }
      return agreement.schedule.original.wording == .undated ? nil : .hasTerm(item)
    case .done: return doneRefusal(of: record, item)
    case .delay:
      if case .measure = record { return nil }
      return .otherKind(item)
    case .remove, .change, .action: return nil
    case .planMeeting, .holdMeeting, .cancelMeeting: return meetingRefusal(of: record, item)
    case .judgePlan:
      if case .version = record { return nil }
      return .otherKind(item)
    case .version, .milestone, .measure:
      if case .plan = record { return nil }
      return .otherKind(item)
    case .agree, .interim:
      if case .meeting(let meeting) = record, meeting.held != nil { return nil }
      return .otherKind(item)
    case .count:
      switch record {
      case .interimTarget, .milestone: return nil
      default: return .otherKind(item)
      }
    default: return .otherKind(item)
    }
  }

  private func refusal(forTarget period: HalfYear, _ item: ItemID, in subject: Case) -> RuleViolation? {
    let ending = subject.record(period)?.ending
    switch self {
    case .count, .action: return nil
    case .settle, .waive: return ending.map { .alreadyEnded(item, on: $0.on) }
    case .reopen: return ending == nil ? .notEnded(item) : nil
    case .extend, .shift, .correct: return .withoutTerm(item)
    default: return .otherKind(item)
    }
  }

  private func termRefusal(of record: Record, _ item: ItemID) -> RuleViolation? {
    record.schedule == nil ? .withoutTerm(item) : nil
  }

  private func doneRefusal(of record: Record, _ item: ItemID) -> RuleViolation? {
    switch record {
    case .action(let action): action.done.map { .alreadyDone(item, on: $0) }
    case .measure(let measure, _): measure.done.map { .alreadyDone(item, on: $0) }
    default: .otherKind(item)
    }
  }

  private func meetingRefusal(of record: Record, _ item: ItemID) -> RuleViolation? {
    guard case .meeting(let meeting) = record else { return .otherKind(item) }
    if let held = meeting.held, !(self == .holdMeeting && meeting.isEarly(on: held)) {
      return .alreadyHeld(item, on: held)
    }
    if self == .cancelMeeting, let cancelled = meeting.cancelled {
      return .alreadyCancelled(item, on: cancelled)
    }
    return nil
  }
}
