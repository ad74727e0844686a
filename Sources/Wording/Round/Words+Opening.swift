import Supervision

/// Opening a half-year: what it will do and what it did.
extension Words {
  package func openingTitle(_ period: HalfYear) -> String {
    say(nl: "Halfjaar \(period) openen", en: "Open half-year \(period)")
  }

  /// `Zandwolde: achterstand 12 overgenomen · peildatum 1 juli 2024 · toezichtinformatie uiterlijk 1 augustus 2024`
  package func opening(_ opening: HalfYearOpening) -> String {
    var parts = [carried(opening)]
    if opening.listsPeildatum {
      parts.append(
        say(
          nl: "peildatum \(date(opening.period.peildatum))", en: "peildatum \(date(opening.period.peildatum))"
        ))
    } else {
      parts.append(
        say(
          nl: "peildatum in de agenda zodra er een cijfer is",
          en: "peildatum in the agenda once there is a figure"))
    }
    parts.append(report(opening))
    return parts.joined(separator: " · ")
  }

  private func report(_ opening: HalfYearOpening) -> String {
    if opening.asksReport {
      return say(
        nl: "toezichtinformatie uiterlijk \(date(opening.reportBy)) gepland",
        en: "report (toezichtinformatie) planned, by \(date(opening.reportBy))")
    }
    if opening.isTooLateForReport {
      return say(
        nl: "geen toezichtinformatie gepland: \(date(opening.reportBy)) is voorbij",
        en: "no report planned: \(date(opening.reportBy)) has passed")
    }
    return say(nl: "toezichtinformatie is er al", en: "the report is there already")
  }

  package func tooFarToOpen(_ period: HalfYear, last: HalfYear) -> String {
    say(
      nl: "\(period) is nog niet te openen: dat kan tot en met \(last), het halfjaar na het lopende.",
      en: "\(period) cannot be opened yet: the last one that can is \(last), after the half-year that runs.")
  }

  private func carried(_ opening: HalfYearOpening) -> String {
    let before = opening.period.previous
    switch opening.carried {
    case .carries(let statement):
      return say(
        nl: "\(balance(Balance(statement.persons))) overnemen",
        en: "carry over \(balance(Balance(statement.persons)))")
    case .stands(let persons):
      return say(
        nl: "\(balance(Balance(persons))) staat er al", en: "\(balance(Balance(persons))) is there already")
    case .differs(let standing, let worked):
      let (standing, worked) = (balance(Balance(standing)), balance(Balance(worked)))
      return say(
        nl: "\(standing) blijft staan; totaal en COA-stand van \(before) geven \(worked)",
        en: "\(standing) stays; total and COA count of \(before) give \(worked)")
    case .standsUnchecked(let persons, let missing):
      return say(
        nl: "\(balance(Balance(persons))) blijft staan; \(self.missing(missing, before))",
        en: "\(balance(Balance(persons))) stays; \(self.missing(missing, before))")
    case .unknown(let missing):
      return say(
        nl: "niets over te nemen: \(self.missing(missing, before))",
        en: "nothing to carry over: \(self.missing(missing, before))")
    }
  }

  private func missing(_ missing: HalfYearOpening.Missing, _ period: HalfYear) -> String {
    switch missing {
    case .total: say(nl: "totaal van \(period) onbekend", en: "total of \(period) unknown")
    case .stand:
      say(
        nl: "geen COA-stand per \(dayAndMonth(period.peildatum)) \(period.peildatum.year)",
        en: "no COA count of \(date(period.peildatum))")
    case .both:
      say(nl: "totaal en eindstand van \(period) onbekend", en: "total and final count of \(period) unknown")
    }
  }

  /// `halfjaar 2024-II geopend: 11 standen overgenomen, 12 keer toezichtinformatie gepland`
  package func opened(_ period: HalfYear, carried: Int, reports: Int) -> String {
    var parts: [String] = []
    if carried > 0 {
      parts.append(
        say(
          nl: "\(count(carried, "stand", "standen")) overgenomen",
          en: "\(count(carried, "balance", "balances")) carried over"))
    }
    if reports > 0 {
      parts.append(
        say(
          nl: "\(number(reports)) keer toezichtinformatie gepland",
          en: "\(count(reports, "report", "reports")) planned"))
    }
    return say(
      nl: "halfjaar \(period) geopend: \(parts.joined(separator: ", "))",
      en: "half-year \(period) opened: \(parts.joined(separator: ", "))")
  }

  package func nothingToOpen(_ period: HalfYear) -> String {
    say(
      nl: "Halfjaar \(period) is al geopend: er verandert niets.",
      en: "Half-year \(period) is open already: nothing changes.")
  }
  package func reallyOpen(_ period: HalfYear, count: Int) -> String {
    say(
      nl: "Halfjaar \(period) openen voor \(self.count(count, "gemeente", "gemeenten"))?",
      en: "Open half-year \(period) for \(self.count(count, "municipality", "municipalities"))?")
  }

  /// "Toezichtinformatie over de eerste helft van 2024", as the letter asks for it.
  package func reportTitle(_ period: HalfYear) -> String {
    say(
      nl: "Toezichtinformatie over de \(halfYear(period))",
      en: "Report (toezichtinformatie) on the \(halfYear(period))")
  }

  package func reportPhrase(_ day: Day) -> String {
    say(nl: "uiterlijk \(date(day))", en: "no later than \(date(day))")
  }
  package var openingKeys: String {
    say(nl: "Enter openen · Esc terug · ↑↓ bladeren", en: "Enter open · Esc back · ↑↓ scroll")
  }
  package var factsKeys: String {
    say(
      nl: "o of Enter oordeel vastleggen · Esc terug · ↑↓ bladeren",
      en: "o or Enter record the judgement · Esc back · ↑↓ scroll")
  }
  package var nothingToDoKeys: String { say(nl: "Esc terug · ↑↓ bladeren", en: "Esc back · ↑↓ scroll") }
}
