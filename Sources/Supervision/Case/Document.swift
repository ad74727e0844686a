/// A document a fact rests on: its number and where it is kept, never the document itself (the archive of the
/// province keeps that, Archiefwet 1995).
package struct Document: Hashable, Sendable {
  package var id: DocumentID
  /// A short name: "Brief over 2023-II".
  package var title: String
  /// What it is about and for whom.
  package var subject: String?
  package var number: String?
  /// The document's own date; `nil` when it is not known, as with the letter of Almere.
  package var date: Day?
  /// When the date is not known: the first day it can have.
  package var earliest: Day?
  /// When the date is not known: the last day it can have.
  package var latest: Day?
  /// The system that keeps it, such as the name of the document management system.
  package var system: String?
  /// Where the public can read it.
  package var address: String?

  package init(
    id: DocumentID, title: String, subject: String? = nil, number: String? = nil, date: Day? = nil,
    earliest: Day? = nil,
    latest: Day? = nil, system: String? = nil, address: String? = nil
  ) {
    self.id = id
    self.title = title
    self.subject = subject
    self.number = number
    self.date = date
    self.earliest = earliest
    self.latest = latest
    self.system = system
    self.address = address
  }

  /// The day from which what only this document says counts (rule 47).
  package var knownFrom: Day? { date ?? earliest }
}
