extension Case {
  /// The case with the change in it. Nothing that was recorded before is lost.
  ///
  /// - Parameter today: the day on which it is recorded, only to refuse what lies in its future.
  package func applying(_ change: CaseChange, on today: Day) throws(RuleViolation) -> Case {
    var changed = self
    switch change {
    case .receive(let item, let receipt):
      try require(receipt.on, notAfter: today)
      switch try place(of: item) {
      case .agreement(let index): changed.agreements[index].receipts.append(receipt)
      case .version(let plan, let index): changed.plans[plan].versions[index].receipts.append(receipt)
      case let other: throw .otherKind(item, kind(at: other))
      }
    case .remind(let item, let reminder):
      try require(reminder.on, notAfter: today)
      guard case .agreement(let index) = try place(of: item) else {
        throw .otherKind(item, kind(at: try place(of: item)))
      }
      changed.agreements[index].reminders.append(reminder)
    case .extend(let item, let extended):
      try require(extended.on, notAfter: today)
      try changed.extend(item, extended)
    case .settle(let item, let ending):
      try require(ending.on, notAfter: today)
      changed.settle(try place(of: item), ending)
    case .holdMeeting(let item, let day, let report):
      try require(day, notAfter: today)
      guard case .meeting(let index) = try place(of: item) else {
        throw .otherKind(item, kind(at: try place(of: item)))
      }
      if let held = meetings[index].held { throw .alreadyHeld(item, on: held) }
      changed.meetings[index].held = day
      changed.meetings[index].report += report
    case .count(let period, let count):
      try require(count.asOf, notAfter: today)
      if let delivered = count.delivered {
        try require(delivered, notAfter: today)
        if delivered < count.asOf { throw .deliveredTooEarly(asOf: count.asOf, delivered: delivered) }
      }
      guard period.isMeasured(on: count.asOf) else {
        throw .countForAnotherHalfYear(asOf: count.asOf, belongsTo: HalfYear(measuredOn: count.asOf))
      }
      guard count.housed >= 0 else { throw .negativePersons(count.housed) }
      changed.halfYears[changed.recordIndex(of: period)].counts.append(count)
    case .notify(let period, let notice):
      if let from = notice.from { try require(from, notAfter: today) }
      guard notice.persons >= 0 else { throw .negativePersons(notice.persons) }
      changed.halfYears[changed.recordIndex(of: period)].targets.append(notice)
    }
    return changed
  }

  private func require(_ day: Day, notAfter today: Day) throws(RuleViolation) {
    guard day <= today else { throw .inTheFuture(day, today: today) }
  }

  private mutating func extend(_ item: ItemID, _ change: Schedule.Change) throws(RuleViolation) {
    let place = try place(of: item)
    guard let schedule = schedulePath(at: place), var extended = self[keyPath: schedule] else {
      throw .withoutTerm(item)
    }
    extended.changes.append(change)
    self[keyPath: schedule] = extended
  }

  private mutating func settle(_ place: ItemPlace, _ ending: Ending) {
    switch place {
    case .agreement(let index): agreements[index].ending = ending
    case .interimTarget(let index): interimTargets[index].ending = ending
    case .version(let plan, let index): plans[plan].versions[index].ending = ending
    case .milestone(let plan, let index): plans[plan].milestones[index].ending = ending
    case .measure(let plan, let index): plans[plan].measures[index].ending = ending
    case .meeting(let index): meetings[index].ending = ending
    case .action(let index): actions[index].ending = ending
    case .target(let index): halfYears[index].ending = ending
    }
  }

  /// The place of the record of a half-year, which is made where there is none, in order of time.
  private mutating func recordIndex(of period: HalfYear) -> Int {
    if let index = halfYears.firstIndex(where: { $0.period == period }) { return index }
    let index = halfYears.firstIndex { $0.period > period } ?? halfYears.endIndex
    halfYears.insert(HalfYearRecord(period: period), at: index)
    return index
  }
}
