/// Where an item comes from and what hangs on it: what a reader asks before picking up the phone.
package struct Provenance: Hashable, Sendable {
  /// The meeting it was agreed in.
  package var meeting: Meeting?
  package var source: Document?
  package var documents: [Document] = []
  /// What follows on it, in words.
  package var next: String?
  package var receipts: [Receipt] = []
  package var reminders: [Reminder] = []
  package var schedule: Schedule?
}

extension Case {
  /// Where the item comes from; empty for what follows from the figures or the ladder.
  package func provenance(of id: ItemID) -> Provenance {
    var found = Provenance()
    func documents(_ ids: [DocumentID]) -> [Document] { ids.compactMap { document($0) } }
    if let agreement = agreements.first(where: { $0.id == id }) {
      found.meeting = meeting(agreement.meeting)
      found.source = document(agreement.source)
      found.documents = documents(agreement.documents)
      found.next = agreement.next
      found.receipts = agreement.receipts
      found.reminders = agreement.reminders
      found.schedule = agreement.schedule
    } else if let target = (interimTargets + plans.flatMap(\.milestones)).first(where: { $0.id == id }) {
      found.meeting = meeting(target.meeting)
      found.source = document(target.source)
      found.documents = documents(target.documents)
      found.schedule = target.schedule
    } else if let meeting = meetings.first(where: { $0.id == id }) {
      found.source = document(meeting.source)
      found.documents = documents(meeting.documents)
      found.schedule = meeting.schedule
      found.next = meeting.purpose
    } else if let action = actions.first(where: { $0.id == id }) {
      found.source = document(action.source)
      found.documents = documents(action.documents)
      found.schedule = action.schedule
    } else if let version = plans.flatMap(\.versions).first(where: { $0.id == id }) {
      found.source = document(version.source)
      found.documents = documents(version.documents)
      found.receipts = version.receipts
      found.schedule = version.schedule
    } else if let measure = plans.flatMap(\.measures).first(where: { $0.id == id }) {
      found.source = document(measure.source)
      found.schedule = measure.schedule
    }
    return found
  }
}
