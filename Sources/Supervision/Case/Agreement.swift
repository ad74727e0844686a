/// Something that is owed on or after a day: an agreement, a report, or a duty that goes on.
package struct Agreement: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case agreement, report, duty
  }

  package var id: ItemID
  package var kind: Kind
  package var title: String
  package var party: Party
  package var schedule: Schedule
  /// It is owed only if this holds.
  package var condition: Condition?
  /// The day it was agreed; else it counts from its meeting or its source.
  package var agreedOn: Day?
  /// The meeting it was agreed in.
  package var meeting: ItemID?
  package var source: DocumentID?
  package var receipts: [Receipt] = []
  package var reminders: [Reminder] = []
  package var ending: Ending?
  /// Its own warning time in days, instead of the store's.
  package var warning: Int?
  package var documents: [DocumentID] = []
  /// For one without a date: the day on which it is to be looked at again ("opnieuw bekijken op").
  package var reviewOn: Day?
  /// What follows on it, in words: "toetsen door ons".
  package var next: String?

  package init(id: ItemID, kind: Kind, title: String, party: Party, schedule: Schedule) {
    self.id = id
    self.kind = kind
    self.title = title
    self.party = party
    self.schedule = schedule
  }
}

/// Something that came in.
package struct Receipt: Hashable, Sendable {
  package enum Adoption: String, CaseIterable, Sendable {
    /// Vastgesteld door het college.
    case college
    case draft
    case unknown
  }

  package var on: Day
  /// E-mail, post, zaaksysteem, overhandigd.
  package var channel: String?
  package var adoption: Adoption
  /// Whether it is complete; `nil` while nobody has looked.
  package var complete: Bool?
  package var document: DocumentID?

  package init(
    on: Day, channel: String? = nil, adoption: Adoption = .unknown, complete: Bool? = nil,
    document: DocumentID? = nil
  ) {
    self.on = on
    self.channel = channel
    self.adoption = adoption
    self.complete = complete
    self.document = document
  }
}

/// A rappel. It changes neither the deadline nor the number of extensions.
package struct Reminder: Hashable, Sendable {
  package var on: Day
  package var channel: String?
  /// The last day for an answer to the rappel.
  package var replyBy: Day?
  package var document: DocumentID?

  package init(on: Day, channel: String? = nil, replyBy: Day? = nil, document: DocumentID? = nil) {
    self.on = on
    self.channel = channel
    self.replyBy = replyBy
    self.document = document
  }
}

/// A person's decision that an item needs no more attention.
package struct Ending: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Afgedaan, with a note that says how.
    case settled
    /// Vervallen: the province no longer asks it.
    case waived
  }

  package var kind: Kind
  package var on: Day
  package var reason: String

  package init(kind: Kind, on: Day, reason: String) {
    self.kind = kind
    self.on = on
    self.reason = reason
  }
}

/// What has to be so before something is owed.
package enum Condition: Hashable, Sendable {
  /// "wanneer u uw taakstelling niet heeft gerealiseerd": depends on the peildatum stand of the half-year.
  case targetNotRealised(HalfYear)
  /// Anything else ("als het plan onvoldoende is"): a person answers it.
  case question(String, answer: Answer?)

  package struct Answer: Hashable, Sendable {
    package var holds: Bool
    package var on: Day

    package init(holds: Bool, on: Day) {
      self.holds = holds
      self.on = on
    }
  }
}
