extension Case {
  /// Adds a record and gives the name it has got.
  mutating func add(_ record: Record) throws(RuleViolation) -> String {
    let record = try named(record)
    try check(record)
    switch record {
    case .document(let document): documents.append(document)
    case .agreement(let agreement): agreements.append(agreement)
    case .interimTarget(let target): interimTargets.append(target)
    case .plan(let plan): plans.append(plan)
    case .version(let version, let plan): plans[try planIndex(plan)].versions.append(version)
    case .milestone(let target, let plan): plans[try planIndex(plan)].milestones.append(target)
    case .measure(let measure, let plan): plans[try planIndex(plan)].measures.append(measure)
    case .meeting(let meeting): meetings.append(meeting)
    case .action(let action): actions.append(action)
    case .contact(let contact): contacts.append(contact)
    case .note(let note): notes.append(note)
    }
    return record.name
  }

  /// The record with a name that is free: its own, or the next one when it has none. So has everything in a plan.
  private func named(_ record: Record) throws(RuleViolation) -> Record {
    var record = record
    if record.name.isEmpty {
      record = record.named(freeName(for: record))
    } else {
      try requireSensibleID(record.name)
      let isDocument = if case .document = record { true } else { false }
      guard !names(ofDocuments: isDocument).contains(record.name) else { throw .idTaken(record.name) }
    }
    guard case .plan(let plan) = record else { return record }
    var grown = self
    grown.plans.append(plan.emptied)
    for part in plan.parts {
      let part = try grown.named(part)
      switch part {
      case .version(let version, _): grown.plans[grown.plans.endIndex - 1].versions.append(version)
      case .milestone(let target, _): grown.plans[grown.plans.endIndex - 1].milestones.append(target)
      case .measure(let measure, _): grown.plans[grown.plans.endIndex - 1].measures.append(measure)
      default: break
      }
    }
    return .plan(grown.plans[grown.plans.endIndex - 1])
  }

  mutating func replace(_ record: Record) throws(RuleViolation) {
    try check(record)
    try requireSameTerm(record)
    if case .document(let document) = record {
      guard let index = documents.firstIndex(where: { $0.id == document.id }) else {
        throw .noSuchDocument(document.id)
      }
      documents[index] = document
      return
    }
    let id = ItemID(record.name)
    switch (record, try place(of: id)) {
    case (.agreement(let agreement), .agreement(let index)): agreements[index] = agreement
    case (.interimTarget(let target), .interimTarget(let index)): interimTargets[index] = target
    case (.plan(let plan), .plan(let index)):
      plans[index].title = plan.title
      plans[index].source = plan.source
    case (.version(let version, let of), .version(let plan, let index)) where plans[plan].id == of:
      plans[plan].versions[index] = version
    case (.milestone(let target, let of), .milestone(let plan, let index)) where plans[plan].id == of:
      plans[plan].milestones[index] = target
    case (.measure(let measure, let of), .measure(let plan, let index)) where plans[plan].id == of:
      plans[plan].measures[index] = measure
    case (.meeting(let meeting), .meeting(let index)): meetings[index] = meeting
    case (.action(let action), .action(let index)): actions[index] = action
    case (.contact(let contact), .contact(let index)): contacts[index] = contact
    case (.note(let note), .note(let index)): notes[index] = note
    default: throw .otherKind(id)
    }
  }

  /// A term changes by one of the three acts of rule 49, which keep the earlier one: not by writing over it.
  private func requireSameTerm(_ record: Record) throws(RuleViolation) {
    let id = ItemID(record.name)
    guard let now = item(id), now.prefix == record.prefix, let term = now.schedule else { return }
    guard record.schedule == term else { throw .termChangesByAct(id) }
  }

  mutating func remove(_ id: ItemID) throws(RuleViolation) {
    let place = try place(of: id)
    var gone: Set<ItemID> = [id]
    if case .plan(let index) = place { gone.formUnion(plans[index].parts.map { ItemID($0.name) }) }
    let referring = references(to: id, at: place)
    guard referring.isEmpty else { throw .referredTo(id.text, by: referring) }
    switch place {
    case .agreement(let index): agreements.remove(at: index)
    case .interimTarget(let index): interimTargets.remove(at: index)
    case .plan(let index): plans.remove(at: index)
    case .version(let plan, let index): plans[plan].versions.remove(at: index)
    case .milestone(let plan, let index): plans[plan].milestones.remove(at: index)
    case .measure(let plan, let index): plans[plan].measures.remove(at: index)
    case .meeting(let index): meetings.remove(at: index)
    case .action(let index): actions.remove(at: index)
    case .contact(let index): contacts.remove(at: index)
    case .note(let index): notes.remove(at: index)
    case .target: throw .otherKind(id)
    }
    // A meeting that named it as agreed no longer does: the meeting stands, what was agreed in it is less.
    for index in meetings.indices { meetings[index].agreed.removeAll(where: gone.contains) }
  }

  mutating func remove(_ id: DocumentID) throws(RuleViolation) {
    guard let index = documents.firstIndex(where: { $0.id == id }) else { throw .noSuchDocument(id) }
    let referring = references(to: id)
    guard referring.isEmpty else { throw .referredTo(id.text, by: referring) }
    documents.remove(at: index)
  }
}
