import Supervision

/// The words of the page of one municipality.
extension Words {
  package var siteCourse: String { "Verloop" }
  package var siteTargets: String { "Taakstelling en bijstellingen" }
  package var siteLettersHeading: String { "Openbare brieven" }
  package var siteOtherDomains: String { "Ander toezicht" }
  package var noPublicLetter: String { "Er is nog geen brief openbaar." }
  package var nothingPublic: String { "Van deze gemeente zijn geen cijfers bekend." }
  package func siteCode(_ code: String) -> String { "Gemeentecode \(code)" }

  /// `Opgeheven per 1 januari 2024; verder als Zandwolde.`
  package func siteClosed(_ day: Day, successor: String?) -> String {
    "Opgeheven per \(date(day))" + (successor.map { "; verder als \($0)." } ?? ".")
  }

  package func siteCourseCaption(_ municipality: String) -> String {
    "\(municipality) per halfjaar, in personen. Stand van het COA op de peildatum, tenzij er een andere dag bij staat."
  }

  package var siteCourseColumns: [String] {
    [
      "Halfjaar", "Beginstand", "Taakstelling", "Te huisvesten", "Gehuisvest", "Deel", "Eindstand", "Oordeel",
      "Trede",
    ]
  }

  package func siteTargetsCaption(_ municipality: String) -> String {
    "Taakstelling van \(municipality) zoals het Rijk die bekendmaakte, in personen"
  }

  package var siteTargetColumns: [String] {
    ["Halfjaar", "Soort", "Bekendgemaakt", "Taakstelling", "Landelijk"]
  }
  package var siteFirstTarget: String { "eerste taakstelling" }
  package var siteRevisedTarget: String { "bijstelling" }

  /// - Parameter domain: its title, such as `informatie- en archiefbeheer`.
  package func siteDomainCaption(_ municipality: String, _ domain: String) -> String {
    "Oordelen over \(municipality): \(domain)"
  }

  package func siteDomainColumns(_ rhythm: JudgingRhythm) -> [String] {
    [rhythm == .year ? "Jaar" : "Halfjaar", "Oordeel", "Trede", "Brief"]
  }

  // MARK: - Letters

  /// `Brief aan Almere over 2023-II`, and of another domain its title: `over 2022 (financiën)`.
  package func siteLetter(_ municipality: String, _ period: String, domain title: String?) -> String {
    letterTitle(municipality, period) + (title.map { " (\($0))" } ?? "")
  }

  /// `van 13 februari 2024, nummer 3253142, openbaar sinds 22 februari 2024`
  package func siteLetterFacts(date day: Day?, number: String?, publicOn: Day?) -> String {
    [
      day.map { "van \(date($0))" }, number.map { "nummer \($0)" },
      publicOn.map { "openbaar sinds \(date($0))" },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  package func siteSubject(_ subject: String) -> String { "Onderwerp: \(subject)" }
  package func siteReason(_ reason: String) -> String { "Reden: \(reason)" }
  package var siteLetterLink: String { "brief" }

  // MARK: - The chart

  package func chartTitle(_ municipality: String) -> String {
    "\(municipality): te huisvesten en gehuisvest per halfjaar"
  }

  package func chartDescription(_ periods: [HalfYear], last: String) -> String {
    guard let newest = periods.first, let oldest = periods.last else { return "" }
    let span = newest == oldest ? "Over \(newest)." : "Van \(oldest) tot en met \(newest)."
    return "\(span) \(last) Alle getallen staan in de tabel hieronder."
  }

  package func chartLatest(_ period: HalfYear, total: Int?, housed: Int?) -> String {
    "In \(period): te huisvesten \(total.map(number) ?? unknownOnSite), gehuisvest "
      + "\(housed.map(number) ?? unknownOnSite)."
  }

  package var chartAsked: String { "te huisvesten (open balk)" }
  package var chartHoused: String { "gehuisvest (dichte balk)" }
}
