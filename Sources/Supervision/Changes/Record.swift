/// A thing in a case with an id of its own, as it is added, changed or removed as a whole.
package enum Record: Hashable, Sendable {
  case document(Document)
  case agreement(Agreement)
  case interimTarget(InterimTarget)
  /// With everything in it, when it is added; of a change only its title and source count.
  case plan(Plan)
  case version(PlanVersion, of: ItemID)
  case milestone(InterimTarget, of: ItemID)
  case measure(Measure, of: ItemID)
  case meeting(Meeting)
  case action(OwnAction)
  case contact(Contact)
  case note(Note)

  /// Its name inside the case; that of a document for a document. Empty for one that is to get a free name.
  package var name: String {
    switch self {
    case .document(let document): document.id.text
    case .agreement(let agreement): agreement.id.text
    case .interimTarget(let target), .milestone(let target, _): target.id.text
    case .plan(let plan): plan.id.text
    case .version(let version, _): version.id.text
    case .measure(let measure, _): measure.id.text
    case .meeting(let meeting): meeting.id.text
    case .action(let action): action.id.text
    case .contact(let contact): contact.id.text
    case .note(let note): note.id.text
    }
  }

  /// The record under another name.
  func named(_ name: String) -> Record {
    let id = ItemID(name)
    switch self {
    case .document(var document):
      document.id = DocumentID(name)
      return .document(document)
    case .agreement(var agreement):
      agreement.id = id
      return .agreement(agreement)
    case .interimTarget(var target):
      target.id = id
      return .interimTarget(target)
    case .plan(var plan):
      plan.id = id
      return .plan(plan)
    case .version(var version, let plan):
      version.id = id
      return .version(version, of: plan)
    case .milestone(var target, let plan):
      target.id = id
      return .milestone(target, of: plan)
    case .measure(var measure, let plan):
      measure.id = id
      return .measure(measure, of: plan)
    case .meeting(var meeting):
      meeting.id = id
      return .meeting(meeting)
    case .action(var action):
      action.id = id
      return .action(action)
    case .contact(var contact):
      contact.id = id
      return .contact(contact)
    case .note(var note):
      note.id = id
      return .note(note)
    }
  }

  /// What its name starts with when it is given one; a number follows.
  var prefix: String {
    switch self {
    case .document: "d"
    case .agreement: "a"
    case .interimTarget: "t"
    case .plan: "plan"
    case .version: "p"
    case .milestone: "m"
    case .measure: "mt"
    case .meeting: "o"
    case .action: "w"
    case .contact: "c"
    case .note: "n"
    }
  }

  /// The term it has, if any.
  package var schedule: Schedule? {
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

  /// The record as agreed in a meeting; `nil` for what is not agreed in one, such as a note.
  func agreed(in meeting: ItemID, on day: Day) -> Record? {
    switch self {
    case .agreement(var agreement):
      agreement.meeting = meeting
      agreement.agreedOn = agreement.agreedOn ?? day
      return .agreement(agreement)
    case .interimTarget(var target):
      target.meeting = meeting
      target.agreedOn = target.agreedOn ?? day
      return .interimTarget(target)
    case .milestone(var target, let plan):
      target.meeting = meeting
      target.agreedOn = target.agreedOn ?? day
      return .milestone(target, of: plan)
    default: return nil
    }
  }
}

extension Plan {
  /// Everything with a name inside the plan.
  var parts: [Record] {
    versions.map { Record.version($0, of: id) } + milestones.map { Record.milestone($0, of: id) }
      + measures.map { Record.measure($0, of: id) }
  }

  /// The plan without its parts.
  var emptied: Plan {
    var plan = Plan(id: id, title: title)
    plan.source = source
    return plan
  }
}

extension Case {
  /// Every name that is taken, of documents apart from those of everything else.
  func names(ofDocuments: Bool) -> Set<String> {
    if ofDocuments { return Set(documents.map(\.id.text)) }
    var names = agreements.map(\.id.text) + interimTargets.map(\.id.text) + meetings.map(\.id.text)
    names += actions.map(\.id.text) + contacts.map(\.id.text) + notes.map(\.id.text)
    for plan in plans {
      names.append(plan.id.text)
      names += plan.versions.map(\.id.text) + plan.milestones.map(\.id.text) + plan.measures.map(\.id.text)
    }
    return Set(names)
  }

  /// The name that a record gets which has none: its prefix and the number after the highest one in use, so
  /// that a name which was removed is not given to something else while higher ones stand.
  func freeName(for record: Record) -> String {
    let names: Set<String> =
      if case .document = record { names(ofDocuments: true) } else { names(ofDocuments: false) }
    // The number of `plan-2023` is no -2023.
    let numbers = names.compactMap { name in
      name.hasPrefix(record.prefix) ? UInt(name.dropFirst(record.prefix.count)) : nil
    }
    return "\(record.prefix)\((numbers.max() ?? 0) + 1)"
  }

  /// Whether a name is one that the agenda gives to what follows from the figures or the ladder.
  static func isOfAgenda(_ name: String) -> Bool {
    if name.hasPrefix(StandRequest.prefix) { return true }
    let parts = name.split(separator: ".", maxSplits: 1)
    return parts.count == 2 && parts[0].hasPrefix("ladder") && Int(parts[0].dropFirst(6)) != nil
  }
}
