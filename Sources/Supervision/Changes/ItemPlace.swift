/// Where in its case an item stands. Indices hold for the case they were asked from.
enum ItemPlace: Hashable {
  case agreement(Int)
  case interimTarget(Int)
  case version(plan: Int, Int)
  case milestone(plan: Int, Int)
  case measure(plan: Int, Int)
  case meeting(Int)
  case action(Int)
  /// The target of a half-year, whose id is the half-year: `2024-I`.
  case target(Int)
}

extension Case {
  func place(of id: ItemID) throws(RuleViolation) -> ItemPlace {
    if let index = agreements.firstIndex(where: { $0.id == id }) { return .agreement(index) }
    if let index = interimTargets.firstIndex(where: { $0.id == id }) { return .interimTarget(index) }
    if let index = meetings.firstIndex(where: { $0.id == id }) { return .meeting(index) }
    if let index = actions.firstIndex(where: { $0.id == id }) { return .action(index) }
    for (plan, content) in plans.enumerated() {
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

  func kind(at place: ItemPlace) -> ItemKind {
    switch place {
    case .agreement(let index): agreements[index].kind.itemKind
    case .interimTarget, .milestone: .interimTarget
    case .version: .plan
    case .measure: .measure
    case .meeting: .meeting
    case .action: .action
    case .target: .target
    }
  }

  /// Where the term of the item is kept; `nil` for a target, whose peildatum nobody can move.
  func schedulePath(at place: ItemPlace) -> WritableKeyPath<Case, Schedule?>? {
    switch place {
    case .agreement(let index): \.agreements[index].anySchedule
    case .interimTarget(let index): \.interimTargets[index].anySchedule
    case .version(let plan, let index): \.plans[plan].versions[index].schedule
    case .milestone(let plan, let index): \.plans[plan].milestones[index].anySchedule
    case .measure(let plan, let index): \.plans[plan].measures[index].schedule
    case .meeting(let index): \.meetings[index].schedule
    case .action(let index): \.actions[index].schedule
    case .target: nil
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
