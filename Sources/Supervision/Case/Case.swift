/// The case file of one municipality in one domain of supervision.
package struct Case: Hashable, Sendable {
  package var id: CaseID
  /// CBS code: `GM0034`. A text, because its zeros count.
  package var code: String
  /// The name of the municipality: `Almere`.
  package var name: String
  package var aliases: [String] = []
  /// The domain of supervision: `huisvesting-vergunninghouders`.
  package var domain: String
  /// What the domain is called and how often it is judged: from the reference, no part of the file.
  package internal(set) var domainTitle: String
  package internal(set) var rhythm = JudgingRhythm.halfYear
  /// Up to where the case was entered, in words: "de brief over 2023-II".
  package var enteredThrough: String?
  /// Initials of who handles it, and of who stands in.
  package var handler: String?
  package var deputy: String?
  package var labels: [String] = []
  package var closure: Closure?
  package var documents: [Document] = []
  package var ladder: [LadderEntry] = []
  package var halfYears: [HalfYearRecord] = []
  package var interimTargets: [InterimTarget] = []
  package var agreements: [Agreement] = []
  package var plans: [Plan] = []
  package var meetings: [Meeting] = []
  package var actions: [OwnAction] = []
  package var contacts: [Contact] = []
  package var notes: [Note] = []
  package var population: [Population] = []

  package init(id: CaseID, code: String, name: String, domain: String) {
    self.id = id
    self.code = code
    self.name = name
    self.domain = domain
    domainTitle = domain
  }

  package static let housing = "huisvesting-vergunninghouders"

  /// Herindeling: the case closed on a day, and which municipality goes on with what was open (rule 50).
  package struct Closure: Hashable, Sendable {
    package var on: Day
    /// CBS code of the successor.
    package var successor: String?

    package init(on: Day, successor: String?) {
      self.on = on
      self.successor = successor
    }
  }

  /// Inhabitants on a 1 January.
  package struct Population: Hashable, Sendable {
    package var on: Day
    package var persons: Int
    package var source: DocumentID?

    package init(on: Day, persons: Int, source: DocumentID? = nil) {
      self.on = on
      self.persons = persons
      self.source = source
    }
  }
}

extension Case {
  package func document(_ id: DocumentID?) -> Document? {
    documentIndex(id).map { documents[$0] }
  }

  /// The place of a document. By place, here and below: these values are large, and looking for one should
  /// not copy the others.
  private func documentIndex(_ id: DocumentID?) -> Int? {
    guard let id else { return nil }
    return documents.indices.first { documents[$0].id == id }
  }

  /// The day from which what only this document says counts (rule 47).
  package func sourceDay(_ id: DocumentID?) -> Day? {
    documentIndex(id).flatMap { documents[$0].date ?? documents[$0].earliest }
  }

  package func meeting(_ id: ItemID?) -> Meeting? {
    guard let id else { return nil }
    return meetings.indices.first { meetings[$0].id == id }.map { meetings[$0] }
  }

  package func record(_ period: HalfYear) -> HalfYearRecord? { recordIndex(period).map { halfYears[$0] } }

  /// The stand of a day, as far as it is in the record of a half-year: its latest delivery (rule 11).
  func stand(asOf: Day, of period: HalfYear, knownOn today: Day) -> Count? {
    recordIndex(period).flatMap { place in
      HalfYearRecord.stand(in: halfYears[place].counts, asOf: asOf, knownOn: today, reporter: .coa)
    }
  }

  /// The place of the record of a half-year.
  func recordIndex(_ period: HalfYear) -> Int? { halfYears.indices.first { halfYears[$0].period == period } }

  package func isClosed(on today: Day) -> Bool { closure.map { $0.on <= today } ?? false }

  /// The latest contact known on the day: a contact moment, a meeting that was held or a rappel.
  package func lastContact(on today: Day) -> Day? {
    let days =
      contacts.map(\.on) + meetings.compactMap(\.held) + agreements.flatMap { $0.reminders.map(\.on) }
    return days.filter { $0 <= today }.max()
  }
}
