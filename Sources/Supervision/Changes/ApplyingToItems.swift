extension Case {
  mutating func receive(
    _ item: ItemID, _ receipt: Receipt, in context: ChangeContext
  ) throws(RuleViolation) {
    try context.require(receipt.on)
    try requireDocument(receipt.document)
    switch try place(of: item) {
    case .agreement(let index): agreements[index].receipts.append(receipt)
    case .version(let plan, let index):
      plans[plan].versions[index].receipts.append(receipt)
      // Ingediend is not yet voldoende (rule 28); a later status stays.
      if plans[plan].versions[index].status == .concept, receipt.adoption != .draft {
        plans[plan].versions[index].status = .ingediend
        plans[plan].versions[index].statusOn = receipt.on
      }
    default: throw .otherKind(item)
    }
  }

  mutating func remind(_ item: ItemID, _ reminder: Reminder, in context: ChangeContext) throws(RuleViolation)
  {
    try context.require(reminder.on)
    try requireDocument(reminder.document)
    guard case .agreement(let index) = try place(of: item) else { throw .otherKind(item) }
    agreements[index].reminders.append(reminder)
  }

  mutating func reschedule(
    _ item: ItemID, _ change: Schedule.Change, in context: ChangeContext
  ) throws(RuleViolation) {
    try context.require(change.on)
    try check(change.deadline)
    try requireDocument(change.source)
    guard let path = schedulePath(at: try place(of: item)), var schedule = self[keyPath: path] else {
      throw .withoutTerm(item)
    }
    schedule.changes.append(change)
    self[keyPath: path] = schedule
  }

  mutating func settle(_ item: ItemID, _ ending: Ending, in context: ChangeContext) throws(RuleViolation) {
    try context.require(ending.on)
    try require(ending.reason, "reason")
    guard let path = endingPath(at: try place(of: item)) else { throw .otherKind(item) }
    if let ended = self[keyPath: path] { throw .alreadyEnded(item, on: ended.on) }
    self[keyPath: path] = ending
  }

  mutating func reopen(_ item: ItemID) throws(RuleViolation) {
    guard let path = endingPath(at: try place(of: item)) else { throw .otherKind(item) }
    guard self[keyPath: path] != nil else { throw .notEnded(item) }
    self[keyPath: path] = nil
  }

  mutating func answer(
    _ item: ItemID, _ answer: Condition.Answer?, in context: ChangeContext
  ) throws(RuleViolation) {
    try context.require(answer?.on)
    guard case .agreement(let index) = try place(of: item) else { throw .otherKind(item) }
    guard case .question(let question, _) = agreements[index].condition else { throw .withoutQuestion(item) }
    agreements[index].condition = .question(question, answer: answer)
  }

  mutating func review(_ item: ItemID, on day: Day?, in context: ChangeContext) throws(RuleViolation) {
    guard case .agreement(let index) = try place(of: item) else { throw .otherKind(item) }
    // Taking the day away is always possible: an agreement may have got a term meanwhile.
    if day != nil, agreements[index].schedule.deadline(on: context.today).wording != .undated {
      throw .hasTerm(item)
    }
    agreements[index].reviewOn = day
  }

  mutating func finish(_ item: ItemID, on day: Day, in context: ChangeContext) throws(RuleViolation) {
    try context.require(day)
    switch try place(of: item) {
    case .action(let index):
      if let done = actions[index].done { throw .alreadyDone(item, on: done) }
      actions[index].done = day
    case .measure(let plan, let index):
      if let done = plans[plan].measures[index].done { throw .alreadyDone(item, on: done) }
      plans[plan].measures[index].done = day
    default: throw .otherKind(item)
    }
  }

  mutating func reportDelay(
    _ measure: ItemID, on day: Day, in context: ChangeContext
  ) throws(RuleViolation) {
    try context.require(day)
    guard case .measure(let plan, let index) = try place(of: measure) else { throw .otherKind(measure) }
    plans[plan].measures[index].delayReported = day
  }

  mutating func judge(
    _ version: ItemID, _ status: PlanVersion.Status, on day: Day?, conclusion: String?,
    document: DocumentID?, in context: ChangeContext
  ) throws(RuleViolation) {
    try context.require(day)
    guard case .version(let plan, let index) = try place(of: version) else { throw .otherKind(version) }
    plans[plan].versions[index].status = status
    plans[plan].versions[index].statusOn = day
    if let conclusion { plans[plan].versions[index].conclusion = conclusion }
    plans[plan].versions[index].documents = try linking(document, to: plans[plan].versions[index].documents)
  }

  /// The documents of an item with one more of the case, which is named once.
  private func linking(_ document: DocumentID?, to linked: [DocumentID]) throws(RuleViolation) -> [DocumentID]
  {
    guard let document, !linked.contains(document) else { return linked }
    guard documents.contains(where: { $0.id == document }) else { throw .noSuchDocument(document) }
    return linked + [document]
  }

  // MARK: - Meetings

  mutating func plan(_ meeting: ItemID, on day: Day) throws(RuleViolation) {
    let index = try meetingIndex(meeting)
    if let held = meetings[index].held { throw .alreadyHeld(meeting, on: held) }
    meetings[index].planned = day
    meetings[index].cancelled = nil
  }

  mutating func hold(_ meeting: ItemID, _ held: Held, in context: ChangeContext) throws(RuleViolation) {
    try context.require(held.on)
    let index = try meetingIndex(meeting)
    // Of one that was held too early it can be said afterwards that it counts.
    if let day = meetings[index].held,
      !(held.countsOutsideWindow && day == held.on && meetings[index].isEarly(on: day))
    {
      throw .alreadyHeld(meeting, on: day)
    }
    meetings[index].held = held.on
    meetings[index].cancelled = nil
    meetings[index].report += held.report
    if held.countsOutsideWindow { meetings[index].countsOutsideWindow = true }
    meetings[index].documents = try linking(held.document, to: meetings[index].documents)
    try agree(meeting, held.agreed)
  }

  mutating func cancel(_ meeting: ItemID, on day: Day, in context: ChangeContext) throws(RuleViolation) {
    try context.require(day)
    let index = try meetingIndex(meeting)
    if let held = meetings[index].held { throw .alreadyHeld(meeting, on: held) }
    if let cancelled = meetings[index].cancelled { throw .alreadyCancelled(meeting, on: cancelled) }
    meetings[index].cancelled = day
    meetings[index].planned = nil
  }

  mutating func agree(_ meeting: ItemID, _ records: [Record]) throws(RuleViolation) {
    for record in records {
      let index = try meetingIndex(meeting)
      guard let held = meetings[index].held else { throw .missing("held") }
      guard let agreed = record.agreed(in: meeting, on: held) else {
        throw .notAgreedInMeetings(record.name)
      }
      let name = try add(agreed)
      meetings[index].agreed.append(ItemID(name))
    }
  }
}
