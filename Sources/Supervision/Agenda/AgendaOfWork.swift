extension AgendaBuilder {
  mutating func addPlans(of subject: Case) {
    subject.plans.forEachInPlace { plan in
      let handedIn = plan.versions.flatMap { $0.receipts.map(\.on) }.min()
      let knownFrom = handedIn ?? subject.sourceDay(plan.source)
      plan.milestones.forEachInPlace { milestone in
        if isKnown(from: milestone.agreedOn ?? knownFrom) { addItem(for: milestone, of: subject) }
      }
      plan.versions.forEachInPlace { addVersion($0, of: plan, in: subject) }
      if isKnown(from: knownFrom) { plan.measures.forEachInPlace { addMeasure($0) } }
    }
  }

  /// A version is an item only with a deadline of its own.
  private mutating func addVersion(
    _ version: borrowing PlanVersion, of plan: borrowing Plan, in subject: Case
  ) {
    guard let schedule = version.schedule, isKnown(from: subject.knownFrom(version, of: plan)) else { return }
    let title = AgendaItem.Title.planVersion(version.title ?? plan.title, number: plan.number(of: version.id))
    var item = draft(version.id, .plan, title, Party(.municipality))
    let done = completion(of: version.receipts)
    apply(schedule, warning: version.warning, done: done, to: &item)
    if !applyEnding(version.ending, done: done, to: &item) {
      applyReceipts(version.receipts, done: done, schedule, to: &item)
    }
    add(consume item)
  }

  private mutating func addMeasure(_ measure: borrowing Measure) {
    guard let schedule = measure.schedule else { return }
    var item = draft(measure.id, .measure, .own(measure.title), Party(.municipality))
    let done = measure.done.flatMap { $0 <= today ? $0 : nil }
    apply(schedule, warning: measure.warning, done: done, to: &item)
    if let reported = measure.delayReported, reported <= today {
      item.remarks.append(.delayReported(reported))
    }
    if !applyEnding(measure.ending, done: done, to: &item), let done {
      applyDone(on: done, schedule, to: &item)
    }
    add(consume item)
  }

  mutating func addActions(of subject: Case) {
    subject.actions.forEachInPlace { action in
      guard isKnown(from: action.createdOn ?? subject.sourceDay(action.source)) else { return }
      let own = subject.onDuty(instead: action.handler, on: today, people: context.people)
      var item = draft(action.id, .action, .own(action.title), Party(.province), handler: own)
      item.standing = .undated
      let done = action.done.flatMap { $0 <= today ? $0 : nil }
      if let schedule = action.schedule { apply(schedule, warning: action.warning, done: done, to: &item) }
      // Without a day nothing would ever bring it up: it asks to be done now, until it is done or gets one.
      if item.standing == .undated { item.standing = .today }
      if !applyEnding(action.ending, done: done, to: &item), let done {
        applyDone(on: done, action.schedule, to: &item)
      }
      add(consume item)
    }
  }
}

extension Case {
  /// A version of a plan counts from its source, else from the plan's, and at the latest from the day it came
  /// in (rule 47).
  func knownFrom(_ version: PlanVersion, of plan: Plan) -> Day? {
    guard let said = sourceDay(version.source) ?? sourceDay(plan.source) else { return nil }
    return min(said, version.receipts.map(\.on).min() ?? said)
  }
}
