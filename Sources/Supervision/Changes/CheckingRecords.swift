/// What has to be so of a record before it is in a case.
extension Case {
  /// What goes with a record that is said to be so: a title, a window that ends after it begins, documents and
  /// items that are there.
  func check(_ record: Record) throws(RuleViolation) {
    switch record {
    case .document(let document): try require(document.title, "title")
    case .agreement(let agreement):
      try require(agreement.title, "title")
      try check(agreement.schedule, [agreement.source] + agreement.documents, meeting: agreement.meeting)
      for receipt in agreement.receipts { try requireDocument(receipt.document) }
      for reminder in agreement.reminders { try requireDocument(reminder.document) }
      if agreement.reviewOn != nil, agreement.schedule.changes.isEmpty,
        agreement.schedule.original.wording != .undated
      {
        throw .hasTerm(agreement.id)
      }
    case .interimTarget(let target), .milestone(let target, _):
      try require(target.title, "title")
      try check(target.schedule, [target.source] + target.documents, meeting: target.meeting)
      try checkParts(of: target)
    case .plan(let plan):
      try require(plan.title, "title")
      try check(nil, [plan.source])
      for part in plan.parts { try check(part) }
    case .version(let version, _):
      try check(version.schedule, [version.source] + version.documents)
      for receipt in version.receipts { try requireDocument(receipt.document) }
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
      for change in schedule.changes {
        try check(change.deadline)
        try requireDocument(change.source)
      }
    }
    for source in sources { try requireDocument(source) }
    if let meeting { _ = try meetingIndex(meeting) }
  }

  /// The words stay as they were written, and a window ends after it begins.
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

  func requireSensibleID(_ name: String) throws(RuleViolation) {
    let isSensible = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    guard isSensible, HalfYear(name) == nil, !Case.isOfAgenda(name) else { throw .senselessID(name) }
  }
}
