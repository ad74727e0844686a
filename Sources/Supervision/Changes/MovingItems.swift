/// Takes open items over from one case to another: with their documents, and under new names where the old ones are
/// taken. In the other case they count from the day they went over; before it they stand with the old case alone.
struct MovingItems {
  private let subject: Case
  private var itemNames: Set<String>
  private var documentNames: Set<String>
  private let successor: Case
  private let day: Day
  private var items: [ItemID: ItemID] = [:]
  private var documents: [DocumentID: DocumentID] = [:]
  private var changes: [CaseChange] = []

  init(from subject: Case, to successor: Case, on day: Day) {
    self.subject = subject
    self.successor = successor
    self.day = day
    itemNames = successor.names(ofDocuments: false)
    documentNames = successor.names(ofDocuments: true)
  }

  /// The additions that bring the open items over, documents first.
  mutating func records(where isOpen: (ItemID) -> Bool) -> [CaseChange] {
    for var agreement in subject.agreements where isOpen(agreement.id) {
      agreement.agreedOn = day
      agreement.meeting = nil
      agreement.source = document(agreement.source)
      agreement.documents = agreement.documents.compactMap { document($0) }
      agreement.schedule = schedule(agreement.schedule)
      for index in agreement.receipts.indices {
        agreement.receipts[index].document = document(agreement.receipts[index].document)
      }
      for index in agreement.reminders.indices {
        agreement.reminders[index].document = document(agreement.reminders[index].document)
      }
      add(.agreement(agreement))
    }
    for target in subject.interimTargets where isOpen(target.id) { add(.interimTarget(moved(target))) }
    for plan in subject.plans { move(plan, where: isOpen) }
    for var meeting in subject.meetings where isOpen(meeting.id) {
      meeting.agreed = []
      meeting.agreedOn = day
      meeting.source = document(meeting.source)
      meeting.documents = meeting.documents.compactMap { document($0) }
      meeting.schedule = meeting.schedule.map { schedule($0) }
      add(.meeting(meeting))
    }
    for var action in subject.actions where isOpen(action.id) {
      action.createdOn = day
      action.concerns = action.concerns.flatMap { items[$0] }
      action.source = document(action.source)
      action.documents = action.documents.compactMap { document($0) }
      action.schedule = action.schedule.map { schedule($0) }
      add(.action(action))
    }
    return changes
  }

  /// Only what is open of the plan comes over; the plan itself stays with the municipality that wrote it.
  private mutating func move(_ plan: Plan, where isOpen: (ItemID) -> Bool) {
    var rest = plan.emptied
    for target in plan.milestones where isOpen(target.id) {
      var milestone = moved(target)
      milestone.id = free(target.id)
      rest.milestones.append(milestone)
    }
    for var version in plan.versions where isOpen(version.id) {
      version.source = document(version.source)
      version.documents = version.documents.compactMap { document($0) }
      version.schedule = version.schedule.map { schedule($0) }
      version.id = free(version.id)
      rest.versions.append(version)
    }
    for var measure in plan.measures where isOpen(measure.id) {
      measure.source = document(measure.source)
      measure.schedule = measure.schedule.map { schedule($0) }
      measure.id = free(measure.id)
      rest.measures.append(measure)
    }
    guard !rest.parts.isEmpty else { return }
    rest.source = document(plan.source)
    add(.plan(rest))
  }

  private mutating func moved(_ target: InterimTarget) -> InterimTarget {
    var target = target
    target.agreedOn = day
    target.meeting = nil
    target.source = document(target.source)
    target.documents = target.documents.compactMap { document($0) }
    target.schedule = schedule(target.schedule)
    return target
  }

  private mutating func schedule(_ schedule: Schedule) -> Schedule {
    var schedule = schedule
    for index in schedule.changes.indices {
      schedule.changes[index].source = document(schedule.changes[index].source)
    }
    return schedule
  }

  private mutating func add(_ record: Record) {
    changes.append(.add(record.named(free(ItemID(record.name)).text)))
  }

  /// The document under the name it has in the successor, brought over when it is not there yet.
  private mutating func document(_ id: DocumentID?) -> DocumentID? {
    guard let id, var document = subject.document(id) else { return nil }
    if let known = documents[id] { return known }
    if successor.document(id) != document {
      document.id = DocumentID(freeName(id.text, among: documentNames))
      documentNames.insert(document.id.text)
      changes.append(.add(.document(document)))
    }
    documents[id] = document.id
    return document.id
  }

  private mutating func free(_ id: ItemID) -> ItemID {
    let name = freeName(id.text, among: itemNames)
    itemNames.insert(name)
    items[id] = ItemID(name)
    return ItemID(name)
  }

  /// The name itself, else with the case it came from before it.
  private func freeName(_ name: String, among taken: Set<String>) -> String {
    guard taken.contains(name) else { return name }
    let base = "\(subject.id)-\(name)"
    var free = base
    var number = 2
    while taken.contains(free) {
      free = "\(base)-\(number)"
      number += 1
    }
    return free
  }
}
