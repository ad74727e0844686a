import Supervision

/// What verbs ask of a record, whatever its kind.
extension Record {
  /// It comes in: an agreement, a report, a version of a plan.
  var isReceived: Bool {
    switch self {
    case .agreement, .version: true
    default: false
    }
  }

  /// Somebody else must act, so that the province can grant uitstel.
  var isOthersMove: Bool {
    switch self {
    case .agreement, .interimTarget, .milestone, .version, .measure: true
    default: false
    }
  }

  var schedule: Schedule? {
    switch self {
    case .agreement(let agreement): agreement.schedule
    case .interimTarget(let target), .milestone(let target, _): target.schedule
    case .version(let version, _): version.schedule
    case .measure(let measure, _): measure.schedule
    case .meeting(let meeting): meeting.schedule
    case .action(let action): action.schedule
    case .document, .plan, .contact, .note: nil
    }
  }

  var canEnd: Bool {
    switch self {
    case .agreement, .interimTarget, .milestone, .version, .measure, .meeting, .action: true
    case .document, .plan, .contact, .note: false
    }
  }

  var ending: Ending? {
    switch self {
    case .agreement(let agreement): agreement.ending
    case .interimTarget(let target), .milestone(let target, _): target.ending
    case .version(let version, _): version.ending
    case .measure(let measure, _): measure.ending
    case .meeting(let meeting): meeting.ending
    case .action(let action): action.ending
    case .document, .plan, .contact, .note: nil
    }
  }

  var reminders: [Reminder] {
    if case .agreement(let agreement) = self { return agreement.reminders }
    return []
  }

  /// The verb under which it is added, and under which the words of its fields are kept.
  var addingVerb: Verb {
    switch self {
    case .document: .document
    case .agreement: .agree
    case .interimTarget: .interim
    case .plan: .plan
    case .version: .version
    case .milestone: .milestone
    case .measure: .measure
    case .meeting: .meeting
    case .action: .action
    case .contact: .contact
    case .note: .note
    }
  }
}

/// A formal requirement as the agenda names it: `ladder1.announceIntention`.
struct RequirementItem: Hashable {
  /// The place of the entry on the ladder, counted from 0.
  var entry: Int
  var requirement: FormalRequirement
  /// The entry asks for it.
  var isAsked: Bool
}

extension Case {
  func hasDocument(_ item: ItemID) -> Bool {
    self.item(item) == nil && document(DocumentID(item.text)) != nil
  }

  func requirement(named item: ItemID) -> RequirementItem? {
    let parts = item.text.split(separator: ".")
    guard parts.count == 2, parts[0].hasPrefix("ladder"), let number = Int(parts[0].dropFirst(6)),
      let requirement = FormalRequirement(rawValue: String(parts[1]))
    else { return nil }
    let trede = ladder.indices.contains(number - 1) ? ladder[number - 1].place.trede : nil
    let isAsked = trede.map { FormalRequirement.required(at: $0).contains(requirement) } ?? false
    return RequirementItem(entry: number - 1, requirement: requirement, isAsked: isAsked)
  }

  /// Every formal requirement that the ladder asks for, oldest entry first.
  var requirements: [(id: ItemID, item: RequirementItem)] {
    ladder.indices.flatMap { index -> [(id: ItemID, item: RequirementItem)] in
      let entry = ladder[index]
      guard entry.step == .up || entry.step == .recorded, let trede = entry.place.trede else { return [] }
      return FormalRequirement.required(at: trede).map { requirement in
        (
          ItemID("ladder\(index + 1).\(requirement.rawValue)"),
          RequirementItem(entry: index, requirement: requirement, isAsked: true)
        )
      }
    }
  }
}
