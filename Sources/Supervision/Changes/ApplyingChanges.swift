extension Case {
  /// The case with the change in it, or the reason why it is impossible.
  package func applying(_ change: CaseChange, in context: ChangeContext) throws(RuleViolation) -> Case {
    if let closure, closure.on < context.today, change != .reopenCase { throw .caseClosed(on: closure.on) }
    var changed = self
    try changed.apply(change, in: context)
    return changed
  }

  /// The case with all of the changes in it, one after another. The first that is impossible stops them all.
  package func applying(_ changes: [CaseChange], in context: ChangeContext) throws(RuleViolation) -> Case {
    var changed = self
    for change in changes { changed = try changed.applying(change, in: context) }
    return changed
  }

  private mutating func apply(_ change: CaseChange, in context: ChangeContext) throws(RuleViolation) {
    switch change {
    case .add(let record): _ = try add(record)
    case .change(let record): try replace(record)
    case .remove(let item): try remove(item)
    case .removeDocument(let document): try remove(document)
    case .receive(let item, let receipt): try receive(item, receipt, in: context)
    case .remind(let item, let reminder): try remind(item, reminder, in: context)
    case .reschedule(let item, let change): try reschedule(item, change, in: context)
    case .settle(let item, let ending): try settle(item, ending, in: context)
    case .reopen(let item): try reopen(item)
    case .answer(let item, let answer): try self.answer(item, answer, in: context)
    case .review(let item, let day): try review(item, on: day, in: context)
    case .finish(let item, let day): try finish(item, on: day, in: context)
    case .reportDelay(let measure, let day): try reportDelay(measure, on: day, in: context)
    case .judge(let version, let status, let day, let conclusion, let document):
      try judge(version, status, on: day, conclusion: conclusion, document: document, in: context)
    case .plan(let meeting, let day): try plan(meeting, on: day)
    case .hold(let meeting, let held): try hold(meeting, held, in: context)
    case .cancel(let meeting, let day): try cancel(meeting, on: day, in: context)
    case .agree(let meeting, let records): try agree(meeting, records)
    case .notify(let period, let notice): try notify(period, notice, in: context)
    case .carry(let period, let statement): try state(period, statement, \.carried, in: context)
    case .total(let period, let statement): try state(period, statement, \.totals, in: context)
    case .balance(let period, let statement): try state(period, statement, \.balances, in: context)
    case .count(let period, let count): try add(count, to: period, in: context)
    case .amv(let period, let target): try set(target, of: period)
    case .assess(let period, let judgement): try assess(period, judgement, in: context)
    case .letter(let period, let letter): try send(letter, of: period, in: context)
    case .mark(let period, let step, let mark): try self.mark(step, mark, of: period, in: context)
    case .population(let population): try add(population)
    case .move(let entry): try move(entry, in: context)
    case .fulfil(let index, let fulfilled): try fulfil(fulfilled, of: index, in: context)
    case .describe(let head): self.head = head
    case .close(let closure):
      if let closed = self.closure { throw .caseClosed(on: closed.on) }
      if closure.successor == code { throw .ownSuccessor(code) }
      // What is open moves as it stands on the day, so that it is never open in two cases (rule 50).
      if closure.on > context.today { throw .closesAhead(closure.on) }
      self.closure = closure
    case .reopenCase:
      guard closure != nil else { throw .notClosed }
      closure = nil
    }
  }
}

extension ChangeContext {
  /// Refuses what happened after today.
  func require(_ day: Day?, notAfter limit: Day? = nil) throws(RuleViolation) {
    let limit = limit ?? today
    guard let day, day > limit else { return }
    throw .inTheFuture(day, today: limit)
  }
}
