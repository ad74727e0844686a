/// A meeting: announced, planned, held or cancelled. It is the province's move.
package struct Meeting: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case bestuurlijkOverleg = "bestuurlijk overleg"
    case ambtelijkOverleg = "ambtelijk overleg"
    case telefonisch
    case werkbezoek
    case prt = "PRT"
  }

  package var id: ItemID
  package var kind: Kind
  package var title: String?
  package var party = Party(.province)
  /// The window or day that was announced or agreed: the yardstick, also after the meeting is moved.
  package var schedule: Schedule?
  /// The day in the calendars.
  package var planned: Day?
  package var held: Day?
  package var cancelled: Day?
  /// A person confirmed that a meeting outside its window is the one that was meant.
  package var countsOutsideWindow = false
  package var participants: String?
  package var purpose: String?
  /// What was said, in a line or two.
  package var report: [String] = []
  /// The items agreed in it.
  package var agreed: [ItemID] = []
  package var agreedOn: Day?
  package var source: DocumentID?
  package var ending: Ending?
  package var warning: Int?
  package var documents: [DocumentID] = []

  package init(id: ItemID, kind: Kind) {
    self.id = id
    self.kind = kind
  }
}
