import Supervision

/// The words of the overview of one case for a request under the Wet open overheid.
extension Words {
  package func disclosureTitle(_ subject: Case) -> String {
    "WOO-OVERZICHT \(subject.name) (\(subject.code)), \(subject.domainTitle)"
  }

  package func disclosureHead(_ period: ClosedRange<Day>, of subject: Case, store: String, on today: Day)
    -> [String]
  {
    let from = period.lowerBound == .earliest ? "alles" : date(period.lowerBound)
    return [
      "periode  \(from) t/m \(date(period.upperBound))",
      "gemaakt  \(date(today)), uit dossier \(subject.id) van \(store)",
    ]
  }

  package var disclosureExplanation: [String] {
    [
      "Dit is wat over deze periode is vastgelegd, om te beoordelen wat onder het verzoek valt. Het is geen besluit.",
      "Wat INTERN heet, en wat onder 2 in eigen woorden van een collega staat, is eerst te wegen: persoonlijke",
      "beleidsopvattingen (Woo art. 5.2) en de persoonlijke levenssfeer (Woo art. 5.1 lid 2 onder e).",
    ]
  }

  package func factsHeading(_ count: Int) -> String { "1 FEITEN (\(number(count)))" }
  package func remarksHeading(_ count: Int) -> String {
    "2 OM TE WEGEN: NOTITIES EN CONTACTEN (\(number(count)))"
  }
  package func documentsHeading(_ count: Int) -> String { "3 STUKKEN (\(number(count)))" }
  package func logHeading(_ count: Int) -> String { "4 LOGBOEK (\(number(count)))" }
  package func bewareHeading(_ count: Int) -> String { "5 LET OP (\(number(count)))" }
  package var nothingInPeriod: String { "niets in deze periode" }
  package var nothingToBeware: String {
    "geen nummers of bekende namen van personen gevonden in de vrije tekst"
  }

  /// In the place of a day, for what may lie in the period.
  package var withoutDayLabel: String { "zonder dag" }

  package func sourceLine(_ document: Document) -> String {
    "bron: \(document.title)" + (document.number.map { " (nr. \($0))" } ?? "")
  }

  package func noteLabel(_ note: Note) -> String {
    note.internal ? "\(internalLabel) notitie \(note.id)" : "notitie \(note.id)"
  }

  package func contactLabel(_ contact: Contact) -> String {
    let what = contact.signal ? "signaal" : "contact"
    let how = contact.channel.map { " (\($0))" } ?? ""
    return "\(what) \(contact.id)\(how) met \(contact.with)"
  }

  /// Who wrote something down, by the log: handles, never names.
  package func writtenBy(_ authors: [String]) -> String {
    authors.isEmpty ? "wie: niet in het logboek" : "wie: \(authors.joined(separator: ", "))"
  }

  /// A document with what it is about and where it is kept, and of one without a date between which days it lies.
  package func disclosed(_ document: Document) -> [String] {
    var bounds: [String] = []
    if document.date == nil {
      if let earliest = document.earliest { bounds.append("niet voor \(date(earliest))") }
      if let latest = document.latest { bounds.append("niet na \(date(latest))") }
    }
    let bound = bounds.isEmpty ? nil : sentenceCase(bounds.joined(separator: ", "))
    return [documentLine(document), document.subject, bound].compactMap { $0 }
  }
}
