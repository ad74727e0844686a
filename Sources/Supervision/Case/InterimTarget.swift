/// A number of persons to be housed on a day inside a half-year, as it was agreed.
///
/// The numbers are stored and stand: a later revision of the target, a corrected opening balance or a new
/// count gives a caution, never another number (rule 7).
package struct InterimTarget: Hashable, Sendable {
  package var id: ItemID
  package var title: String
  package var period: HalfYear
  package var party: Party
  package var schedule: Schedule
  /// Persons of the backlog that must have been housed.
  package var backlogPart: Int?
  /// Persons of the target of the running half-year that must have been housed.
  package var targetPart: Int?
  /// The share of the target that `targetPart` was, in per cent.
  package var targetPercent: Int?
  /// Persons housed in the half-year on that day; `nil` when no number was agreed.
  package var required: Int?
  /// Asked was an effort ("tot het uiterste"): the numbers say gehaald or not, a person says nagekomen or not.
  package var effort = false
  package var agreedOn: Day?
  package var meeting: ItemID?
  package var source: DocumentID?
  package var ending: Ending?
  package var warning: Int?
  package var documents: [DocumentID] = []

  package init(id: ItemID, title: String, period: HalfYear, party: Party, schedule: Schedule) {
    self.id = id
    self.title = title
    self.period = period
    self.party = party
    self.schedule = schedule
  }
}
