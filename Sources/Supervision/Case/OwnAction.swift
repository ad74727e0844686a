/// Work of the province itself: toetsen, een datum prikken, Statenvragen. Never made automatically.
package struct OwnAction: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case own
    case statenvraag, toezegging, wooVerzoek = "woo-verzoek", mededelingPS = "mededeling PS", mediavraag
  }

  package var id: ItemID
  package var kind = Kind.own
  package var title: String
  /// Initials of who does it.
  package var handler: String?
  package var requester: String?
  package var schedule: Schedule?
  /// The item it belongs to.
  package var concerns: ItemID?
  package var createdOn: Day?
  package var done: Day?
  package var source: DocumentID?
  package var ending: Ending?
  package var warning: Int?
  package var documents: [DocumentID] = []

  package init(id: ItemID, title: String) {
    self.id = id
    self.title = title
  }
}

/// A contact moment or a signal: who was spoken to, by role, and what was said in two lines.
package struct Contact: Hashable, Sendable {
  package var id: ItemID
  package var on: Day
  package var channel: String?
  /// By role ("beleidsmedewerker wonen"), never by name.
  package var with: String
  package var text: [String]
  package var signal = false
  package var document: DocumentID?

  package init(id: ItemID, on: Day, with: String, text: [String]) {
    self.id = id
    self.on = on
    self.with = with
    self.text = text
  }
}

/// A note of the supervisor. An internal one never leaves the program.
package struct Note: Hashable, Sendable {
  package var id: ItemID
  package var on: Day?
  package var text: String
  package var `internal`: Bool
  package var source: DocumentID?

  package init(id: ItemID, on: Day?, text: String, internal: Bool) {
    self.id = id
    self.on = on
    self.text = text
    self.internal = `internal`
  }
}
