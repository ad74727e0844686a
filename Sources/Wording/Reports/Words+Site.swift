import Supervision

/// The words of the published site. Its introduction and explanation stand in templates.
extension Words {
  package var siteTitle: String { "Toezicht huisvesting vergunninghouders" }
  package var siteOverviewTitle: String { "Huisvesting van vergunninghouders per gemeente" }
  package var siteOverview: String { "Overzicht" }
  package var siteExplanation: String { "Toelichting" }
  package var siteAccessibility: String { "Toegankelijkheid" }
  package var siteFigures: String { "De cijfers als bestand" }
  package var siteHalfYears: String { "Alle halfjaren" }
  package var siteHalfYearsLead: String { "Per halfjaar alle gemeenten in één tabel:" }

  // MARK: - What is not there

  package var unknownOnSite: String { "onbekend" }
  package var notPublicYet: String { "nog niet openbaar" }
  package var isPublic: String { "openbaar" }
  package var runningOnSite: String { "loopt nog" }

  // MARK: - A half-year

  package func siteHalfYear(_ period: HalfYear) -> String { "Halfjaar \(period)" }

  /// `Tweede helft van 2023`
  package func siteHalfYearWords(_ period: HalfYear) -> String { sentenceCase(halfYear(period)) }

  package func siteTableCaption(_ period: HalfYear) -> String {
    "Huisvesting van vergunninghouders in \(period) (\(halfYear(period))), in personen. Stand van het COA op "
      + "\(date(period.peildatum)), tenzij er een andere dag bij staat."
  }

  package var siteHalfYearColumns: [String] {
    [
      "Gemeente", "Beginstand", "Taakstelling", "Te huisvesten", "Gehuisvest", "Deel", "Eindstand", "Oordeel",
      "Trede", "Brief",
    ]
  }

  /// `318 (stand 1 april 2024)`
  /// - Parameter judgedOn: the number that the judgement rests on, where that is another.
  package func siteHoused(_ housed: Int, stand: Day?, judgedOn: Int?, of period: HalfYear) -> String {
    if let judgedOn { return "\(number(housed)) (oordeel bij \(number(judgedOn)))" }
    guard let stand, stand != period.peildatum else { return number(housed) }
    return "\(number(housed)) (stand \(date(stand)))"
  }

  package func siteJudgedOn(_ judgedOn: Int, now housed: Int?) -> String {
    "Dit oordeel berust op \(number(judgedOn)) gehuisveste vergunninghouders, een oudere levering van COA"
      + "\(housed.map { "; nu zijn het er \(number($0))" } ?? "")."
  }

  /// The share of nothing.
  package var noneOnSite: String { "n.v.t." }

  package func percent(_ value: Int) -> String { "\(number(value))%" }

  /// `3 actief toezicht`, `niet op de interventieladder`
  package func siteTrede(_ place: LadderPlace) -> String {
    place.trede.map { "\($0.number) \(name($0))" } ?? name(place)
  }

  package func siteJudgement(_ word: String, _ colour: String?) -> String {
    JudgementScale.text(word, colour)
  }

  /// How many letters are public: `Van 14 gemeenten is van 3 de brief over 2023-II openbaar.`
  package func siteLetters(_ count: Int, of municipalities: Int, _ period: HalfYear) -> String {
    let all = self.count(municipalities, "gemeente", "gemeenten")
    if count == municipalities { return "Van \(all) is de brief over \(period) openbaar." }
    let start =
      count == 0
      ? "Over \(period) is nog geen brief openbaar."
      : "Van \(number(count)) van de \(all) is de brief over \(period) openbaar."
    return start + " Tot een brief openbaar is, staat er “\(notPublicYet)”."
  }

  /// `niet adequaat (rood): 3 gemeenten`
  package func siteTally(_ judgement: String, _ count: Int) -> String {
    "\(judgement): \(self.count(count, "gemeente", "gemeenten"))"
  }

  package func siteTogether(_ count: Int, total: Int, housed: Int) -> String {
    let whose = count == 1 ? "De ene gemeente" : "De \(number(count)) gemeenten"
    return
      "\(whose) waarvan beide getallen bekend zijn: \(number(total)) te huisvesten, \(number(housed)) gehuisvest."
  }

  package var siteEarlier: String { "Eerder" }
  package var siteLater: String { "Later" }
  package var siteNeighbours: String { "Andere halfjaren" }

  // MARK: - The files

  package var siteFilesLead: String {
    "Alle cijfers van alle gemeenten en halfjaren van deze site, om zelf mee te rekenen:"
  }
  package var siteTableFile: String { "cijfers.csv, een tabel voor een rekenblad" }
  package var siteDataFile: String { "cijfers.json, voor programma’s" }
  package var siteSchemaFile: String { "cijfers.schema.json, wat er in cijfers.json staat" }

  package var siteTableHeadings: [String] {
    [
      "gemeente", "code", "domein", "halfjaar", "peildatum", "beginstand", "taakstelling", "te huisvesten",
      "gehuisvest", "stand per", "procent", "eindstand", "brief openbaar", "oordeel", "kleur", "trede",
      "naam van de trede", "openbaar sinds", "datum brief", "nummer brief", "adres brief",
    ]
  }

  package var yes: String { "ja" }
  package var no: String { "nee" }
}

/// What stands in the folder of a site, and open places in its pages.
extension Words {
  /// The first line of the list of files in a published folder.
  package var siteMarkerSentence: String {
    "Deze map is gemaakt met trede publish. De bestanden hieronder worden bij een volgende publicatie vervangen of"
      + " verwijderd."
  }

  package var gapOfStatement: String { toFillIn("adres van de toegankelijkheidsverklaring") }
  package var gapOfContact: String { toFillIn("adres om iets te melden") }
}
