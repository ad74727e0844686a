import Supervision

/// The words that only the dossier as text needs, besides those of the screen.
extension Words {
  package var dayUnknown: String { say(nl: "datum onbekend", en: "date unknown") }
  package var standLabel: String { say(nl: "stand per", en: "as of") }
  package var noStand: String { say(nl: "geen stand", en: "no count") }
  package var judgementLabel: String { say(nl: "oordeel", en: "judgement") }

  package func todayMark(_ day: Day) -> String {
    say(nl: "── vandaag, \(fullDate(day))", en: "── today, \(fullDate(day))")
  }

  /// An end balance that somebody stated, where no stand of COA is on record to work it out from.
  package func statedBalance(_ persons: Int, period: HalfYear) -> String {
    say(
      nl: "\(period): eindstand volgens opgave: \(balance(Balance(persons)))",
      en: "\(period): closing balance as stated: \(balance(Balance(persons)))")
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
