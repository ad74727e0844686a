/// A plan of action of the municipality, with everything that was handed in.
package struct Plan: Hashable, Sendable {
  package var id: ItemID
  package var title: String
  package var source: DocumentID?
  package var versions: [PlanVersion] = []
  /// Milestones are interim targets.
  package var milestones: [InterimTarget] = []
  package var measures: [Measure] = []

  package init(id: ItemID, title: String) {
    self.id = id
    self.title = title
  }
}

extension Plan {
  /// Which of the versions with the same title it is, counted from 1; `nil` where no other has that title.
  package func number(of version: ItemID) -> Int? {
    guard versions.count > 1, let place = versions.firstIndex(where: { $0.id == version }) else { return nil }
    let title = versions[place].title ?? self.title
    let same = versions.indices.filter { (versions[$0].title ?? self.title) == title }
    return same.count == 1 ? nil : same.firstIndex(of: place).map { $0 + 1 }
  }
}

/// One version of a plan. It is an item of the agenda only with a deadline of its own.
package struct PlanVersion: Hashable, Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case concept
    case ingediend
    case wordtGetoetst = "wordt getoetst"
    case voldoende
    case onvoldoende
    case bijstellingGevraagd = "bijstelling gevraagd"
    case ingetrokken
  }

  package var id: ItemID
  package var title: String?
  package var status: Status
  /// The day of the status, where it is known.
  package var statusOn: Day?
  package var schedule: Schedule?
  package var receipts: [Receipt] = []
  /// What is known about its extensions beyond the chain: "na herhaaldelijk verleend uitstel".
  package var extensionsInWords: String?
  /// What the province concluded.
  package var conclusion: String?
  package var source: DocumentID?
  package var ending: Ending?
  package var warning: Int?
  package var documents: [DocumentID] = []

  package init(id: ItemID, status: Status) {
    self.id = id
    self.status = status
  }
}

/// A measure out of a plan, with the persons it should house.
package struct Measure: Hashable, Sendable {
  package var id: ItemID
  package var title: String
  package var persons: Int?
  package var schedule: Schedule?
  /// The day on which the municipality reported a delay ("vertraging gemeld op").
  package var delayReported: Day?
  package var done: Day?
  package var source: DocumentID?
  package var ending: Ending?
  package var warning: Int?

  package init(id: ItemID, title: String) {
    self.id = id
    self.title = title
  }
}
