/// Where in its case an item stands. Indices hold for the case they were asked from.
enum ItemPlace: Hashable {
  case agreement(Int)
  case interimTarget(Int)
  case plan(Int)
  case version(plan: Int, Int)
  case milestone(plan: Int, Int)
  case measure(plan: Int, Int)
  case meeting(Int)
  case action(Int)
  case contact(Int)
  case note(Int)
  /// The target of a half-year, whose id is the half-year: `2024-I`.
  case target(Int)
}

extension Case {
  func place(of id: ItemID) throws(RuleViolation) -> ItemPlace {
    if let index = agreements.firstIndex(where: { $0.id == id }) { return .agreement(index) }
    if let index = interimTargets.firstIndex(where: { $0.id == id }) { return .interimTarget(index) }
    if let index = meetings.firstIndex(where: { $0.id == id }) { return .meeting(index) }
    if let index = actions.firstIndex(where: { $0.id == id }) { return .action(index) }
    if let index = contacts.firstIndex(where: { $0.id == id }) { return .contact(index) }
    if let index = notes.firstIndex(where: { $0.id == id }) { return .note(index) }
    for (plan, content) in plans.enumerated() {
      if content.id == id { return .plan(plan) }
      if let index = content.versions.firstIndex(where: { $0.id == id }) {
        return .version(plan: plan, index)
      }
      if let index = content.milestones.firstIndex(where: { $0.id == id }) {
        return .milestone(plan: plan, index)
      }
      if let index = content.measures.firstIndex(where: { $0.id == id }) {
        return .measure(plan: plan, index)
      }
    }
    if let index = halfYears.firstIndex(where: { $0.period.description == id.text }) {
      return .target(index)
    }
    throw .noSuchItem(id)
  }

  func planIndex(_ id: ItemID) throws(RuleViolation) -> Int {
    guard case .plan(let index) = try place(of: id) else { throw .otherKind(id) }
    return index
  }

  func meetingIndex(_ id: ItemID) throws(RuleViolation) -> Int {
    guard case .meeting(let index) = try place(of: id) else { throw .otherKind(id) }
    return index
  }

  /// The item as a record: what a form starts from. `nil` for a target, whose records are figures.
  package func item(_ id: ItemID) -> Record? {
    guard let place = try? place(of: id) else { return nil }
    switch place {
    case .agreement(let index): return .agreement(agreements[index])
    case .interimTarget(let index): return .interimTarget(interimTargets[index])
    case .plan(let index): return .plan(plans[index])
    case .version(let plan, let index): return .version(plans[plan].versions[index], of: plans[plan].id)
    case .milestone(let plan, let index): return .milestone(plans[plan].milestones[index], of: plans[plan].id)
    case .measure(let plan, let index): return .measure(plans[plan].measures[index], of: plans[plan].id)
    case .meeting(let index): return .meeting(meetings[index])
    case .action(let index): return .action(actions[index])
    case .contact(let index): return .contact(contacts[index])
    case .note(let index): return .note(notes[index])
    case .target: return nil
    }
  }

  /// Where the term of the item is kept; `nil` for what has none, such as a target, whose peildatum nobody moves.
  func schedulePath(at place: ItemPlace) -> WritableKeyPath<Case, Schedule?>? {
    switch place {
    case .agreement(let index): \.agreements[index].anySchedule
    case .interimTarget(let index): \.interimTargets[index].anySchedule
    case .version(let plan, let index): \.plans[plan].versions[index].schedule
    case .milestone(let plan, let index): \.plans[plan].milestones[index].anySchedule
    case .measure(let plan, let index): \.plans[plan].measures[index].schedule
    case .meeting(let index): \.meetings[index].schedule
    case .action(let index): \.actions[index].schedule
    case .target, .plan, .contact, .note: nil
    }
  }

  /// Where the ending of the item is kept; `nil` for what cannot end.
  func endingPath(at place: ItemPlace) -> WritableKeyPath<Case, Ending?>? {
    switch place {
    case .agreement(let index): \.agreements[index].ending
    case .interimTarget(let index): \.interimTargets[index].ending
    case .version(let plan, let index): \.plans[plan].versions[index].ending
    case .milestone(let plan, let index): \.plans[plan].milestones[index].ending
    case .measure(let plan, let index): \.plans[plan].measures[index].ending
    case .meeting(let index): \.meetings[index].ending
    case .action(let index): \.actions[index].ending
    case .target(let index): \.halfYears[index].ending
    case .plan, .contact, .note: nil
    }
  }
}

extension Agreement {
  /// The schedule, as items that may lack one have it.
  fileprivate var anySchedule: Schedule? {
    get { schedule }
    set { schedule = newValue ?? schedule }
  }
}

extension InterimTarget {
  fileprivate var anySchedule: Schedule? {
    get { schedule }
    set { schedule = newValue ?? schedule }
  }
}
