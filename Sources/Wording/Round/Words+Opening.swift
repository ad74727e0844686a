import Supervision

/// Opening a half-year: what it will do and what it did.
extension Words {
  package func openingTitle(_ period: HalfYear) -> String { "Halfjaar \(period) openen" }

  /// `Zandwolde: achterstand 12 overgenomen · peildatum 1 juli 2024 · toezichtinformatie uiterlijk 1 augustus 2024`
  package func opening(_ opening: HalfYearOpening) -> String {
    var parts = [carried(opening)]
    if opening.listsPeildatum {
      parts.append("peildatum \(date(opening.period.peildatum))")
    } else {
      parts.append("peildatum in de agenda zodra er een cijfer is")
    }
    parts.append(report(opening))
    return parts.joined(separator: " · ")
  }

  private func report(_ opening: HalfYearOpening) -> String {
    if opening.asksReport {
      return say(
        nl: "toezichtinformatie uiterlijk \(date(opening.reportBy)) gepland",
        en: "toezichtinformatie planned for \(date(opening.reportBy)) at the latest")
    }
    if opening.isTooLateForReport {
      return say(
        nl: "geen toezichtinformatie gepland: \(date(opening.reportBy)) is voorbij",
        en: "no toezichtinformatie planned: \(date(opening.reportBy)) has passed")
    }
    return say(nl: "toezichtinformatie is er al", en: "toezichtinformatie is there already")
  }

  package func tooFarToOpen(_ period: HalfYear, last: HalfYear) -> String {
    say(
      nl: "\(period) is nog niet te openen: dat kan tot en met \(last), het halfjaar na het lopende.",
      en: "\(period) cannot be opened yet: the last one that can is \(last), after the half-year that runs.")
  }

  private func carried(_ opening: HalfYearOpening) -> String {
    let before = opening.period.previous
    switch opening.carried {
    case .carries(let statement): return "\(balance(Balance(statement.persons))) overnemen"
    case .stands(let persons): return "\(balance(Balance(persons))) staat er al"
    case .differs(let standing, let worked):
      return "\(balance(Balance(standing))) blijft staan; totaal en COA-stand van \(before) geven "
        + balance(Balance(worked))
    case .standsUnchecked(let persons, let missing):
      return "\(balance(Balance(persons))) blijft staan; \(self.missing(missing, before))"
    case .unknown(let missing): return "niets over te nemen: \(self.missing(missing, before))"
    }
  }

  private func missing(_ missing: HalfYearOpening.Missing, _ period: HalfYear) -> String {
    switch missing {
    case .total: "totaal van \(period) onbekend"
    case .stand: "geen COA-stand per \(dayAndMonth(period.peildatum)) \(period.peildatum.year)"
    case .both: "totaal en eindstand van \(period) onbekend"
    }
  }

  /// `halfjaar 2024-II geopend: 11 standen overgenomen, 12 keer toezichtinformatie gepland`
  package func opened(_ period: HalfYear, carried: Int, reports: Int) -> String {
    var parts: [String] = []
    if carried > 0 { parts.append("\(count(carried, "stand", "standen")) overgenomen") }
    if reports > 0 { parts.append("\(number(reports)) keer toezichtinformatie gepland") }
    return "halfjaar \(period) geopend: \(parts.joined(separator: ", "))"
  }

  package func nothingToOpen(_ period: HalfYear) -> String {
    "Halfjaar \(period) is al geopend: er verandert niets."
  }
  package func reallyOpen(_ period: HalfYear, count: Int) -> String {
    "Halfjaar \(period) openen voor \(self.count(count, "gemeente", "gemeenten"))?"
  }

  /// "Toezichtinformatie over de eerste helft van 2024", as the letter asks for it.
  package func reportTitle(_ period: HalfYear) -> String {
    "Toezichtinformatie over de \(halfYear(period))"
  }

  package func reportPhrase(_ day: Day) -> String { "uiterlijk \(date(day))" }
  package var openingKeys: String { "Enter openen · Esc terug · ↑↓ bladeren" }
  package var factsKeys: String { "o of Enter oordeel vastleggen · Esc terug · ↑↓ bladeren" }
  package var nothingToDoKeys: String { "Esc terug · ↑↓ bladeren" }
}
