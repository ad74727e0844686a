extension AgendaBuilder {
  mutating func addPlans() {
    for plan in subject.plans {
      let handedIn = plan.versions.flatMap { $0.receipts.map(\.on) }.min()
      let knownFrom = handedIn ?? subject.sourceDay(plan.source)
      for milestone in plan.milestones where isKnown(from: milestone.agreedOn ?? knownFrom) {
        add(item(for: milestone))
      }
      for version in plan.versions { addVersion(version, of: plan) }
      for measure in plan.measures where isKnown(from: knownFrom) { addMeasure(measure) }
    }
  }

  /// A version is an item only with a deadline of its own.
  private mutating func addVersion(_ version: PlanVersion, of plan: Plan) {
    guard let schedule = version.schedule, isKnown(from: subject.sourceDay(version.source)) else { return }
    var item = draft(version.id, .plan, .planVersion(version.title ?? plan.title), Party(.municipality))
    apply(schedule, warning: version.warning, to: &item)
    if !applyEnding(version.ending, to: &item) { applyReceipts(version.receipts, schedule, to: &item) }
    add(item)
  }

  private mutating func addMeasure(_ measure: Measure) {
    guard let schedule = measure.schedule else { return }
    var item = draft(measure.id, .measure, .own(measure.title), Party(.municipality))
    apply(schedule, warning: measure.warning, to: &item)
    if let reported = measure.delayReported, reported <= today {
      item.remarks.append(.delayReported(reported))
    }
    if !applyEnding(measure.ending, to: &item), let done = measure.done, done <= today {
      applyDone(on: done, schedule, to: &item)
    }
    add(item)
  }

  mutating func addActions() {
    for action in subject.actions {
      guard isKnown(from: action.createdOn ?? subject.sourceDay(action.source)) else { continue }
      var item = draft(action.id, .action, .own(action.title), Party(.province))
      item.handler = action.handler ?? subject.handler
      item.standing = .undated
      if let schedule = action.schedule { apply(schedule, warning: action.warning, to: &item) }
      if !applyEnding(action.ending, to: &item), let done = action.done, done <= today {
        applyDone(on: done, action.schedule, to: &item)
      }
      add(item)
    }
  }
}
