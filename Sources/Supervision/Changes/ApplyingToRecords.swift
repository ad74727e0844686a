extension Case {
  /// Adds a record and gives the name it has got.
  mutating func add(_ record: Record) throws(RuleViolation) -> String {
    var record = record
    if record.name.isEmpty {
      record = record.named(freeName(for: record))
    } else {
      try requireSensibleID(record.name)
      let isDocument = if case .document = record { true } else { false }
      guard !names(ofDocuments: isDocument).contains(record.name) else { throw .idTaken(record.name) }
    }
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

  mutating func replace(_ record: Record) throws(RuleViolation) {
    try check(record)
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
    case (.version(let version, _), .version(let plan, let index)): plans[plan].versions[index] = version
    case (.milestone(let target, _), .milestone(let plan, let index)): plans[plan].milestones[index] = target
    case (.measure(let measure, _), .measure(let plan, let index)): plans[plan].measures[index] = measure
    case (.meeting(let meeting), .meeting(let index)): meetings[index] = meeting
    case (.action(let action), .action(let index)): actions[index] = action
    case (.contact(let contact), .contact(let index)): contacts[index] = contact
    case (.note(let note), .note(let index)): notes[index] = note
    default: throw .otherKind(id)
    }
  }

  mutating func remove(_ id: ItemID) throws(RuleViolation) {
    let place = try place(of: id)
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
    for index in meetings.indices { meetings[index].agreed.removeAll { $0 == id } }
  }

  mutating func remove(_ id: DocumentID) throws(RuleViolation) {
    guard let index = documents.firstIndex(where: { $0.id == id }) else { throw .noSuchDocument(id) }
    let referring = references(to: id)
    guard referring.isEmpty else { throw .referredTo(id.text, by: referring) }
    documents.remove(at: index)
  }

  /// What goes with a record that is said to be so: a title, a window that ends after it begins, documents and
  /// items that are there.
  private func check(_ record: Record) throws(RuleViolation) {
    switch record {
    case .document(let document): try require(document.title, "title")
    case .agreement(let agreement):
      try require(agreement.title, "title")
      try check(agreement.schedule, [agreement.source] + agreement.documents, meeting: agreement.meeting)
    case .interimTarget(let target), .milestone(let target, _):
      try require(target.title, "title")
      try check(target.schedule, [target.source] + target.documents, meeting: target.meeting)
      try checkParts(of: target)
    case .plan(let plan):
      try require(plan.title, "title")
      try check(nil, [plan.source])
    case .version(let version, _): try check(version.schedule, [version.source] + version.documents)
    case .measure(let measure, _):
      try require(measure.title, "title")
      try requirePersons(measure.persons)
      try check(measure.schedule, [measure.source])
    case .meeting(let meeting):
      try check(meeting.schedule, [meeting.source] + meeting.documents)
      for id in meeting.agreed { _ = try place(of: id) }
    case .action(let action):
      try require(action.title, "title")
      try check(action.schedule, [action.source] + action.documents)
      if let concerned = action.concerns { _ = try place(of: concerned) }
    case .contact(let contact):
      try require(contact.with, "with")
      try check(nil, [contact.document])
    case .note(let note):
      try require(note.text, "text")
      try check(nil, [note.source])
    }
  }

  private func checkParts(of target: InterimTarget) throws(RuleViolation) {
    for persons in [target.backlogPart, target.targetPart, target.required] { try requirePersons(persons) }
    if let backlog = target.backlogPart, let part = target.targetPart, let required = target.required,
      backlog + part != required
    {
      throw .partsDoNotAddUp(expected: backlog + part, stated: required)
    }
  }

  private func check(
    _ schedule: Schedule?, _ sources: [DocumentID?], meeting: ItemID? = nil
  ) throws(RuleViolation) {
    if let schedule {
      try check(schedule.original)
      for change in schedule.changes { try check(change.deadline) }
    }
    for source in sources { try requireDocument(source) }
    if let meeting { _ = try meetingIndex(meeting) }
  }

  func check(_ deadline: Deadline) throws(RuleViolation) {
    try require(deadline.phrase, "phrase")
    if case .window(let first, let last) = deadline.wording, last < first { throw .windowEndsBeforeItStarts }
  }

  func requireDocument(_ id: DocumentID?) throws(RuleViolation) {
    if let id, document(id) == nil { throw .noSuchDocument(id) }
  }

  func require(_ text: String, _ key: String) throws(RuleViolation) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .missing(key) }
  }

  func requirePersons(_ persons: Int?, signed: Bool = false) throws(RuleViolation) {
    guard let persons else { return }
    guard signed || persons >= 0 else { throw .negativePersons(persons) }
    guard abs(persons) <= Case.mostPersons else { throw .tooManyPersons(persons) }
  }

  /// The most persons that a file holds.
  private static var mostPersons: Int { 50_000_000 }

  private func requireSensibleID(_ name: String) throws(RuleViolation) {
    let isSensible = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    guard isSensible, HalfYear(name) == nil else { throw .senselessID(name) }
  }
}
