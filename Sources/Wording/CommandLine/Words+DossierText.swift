import Supervision

/// The words that only the dossier as text needs, besides those of the screen.
extension Words {
  package var dayUnknown: String { "datum onbekend" }
  package var standLabel: String { "stand per" }
  package var noStand: String { "geen stand" }
  package var judgementLabel: String { "oordeel" }

  package func todayMark(_ day: Day) -> String { "── vandaag, \(fullDate(day))" }

  /// An end balance that somebody stated, where no stand of COA is on record to work it out from.
  package func statedBalance(_ persons: Int, period: HalfYear) -> String {
    "\(period): eindstand volgens opgave: \(balance(Balance(persons)))"
  }

  /// A document with where it is kept.
  package func documentLine(_ document: Document) -> String {
    [self.document(document), document.system, document.address].compactMap { $0 }.joined(separator: " · ")
  }

  /// `di 2 april`, with the year when it is another than that of the day.
  package func day(_ day: Day, seenFrom today: Day) -> String {
    day.year == today.year ? dayInWeek(day) : "\(dayInWeek(day)) \(day.year)"
  }
}
