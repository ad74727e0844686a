import Supervision

/// Headings and labels of the dossier.
extension Words {
  package var none: String { say(nl: "geen", en: "none") }
  package var personsHeading: String { say(nl: "PERSONEN", en: "PERSONS") }
  package var openingLabel: String { say(nl: "achterstand vorig", en: "backlog before") }
  package var targetLabel: String { say(nl: "taakstelling", en: "target") }
  package var totalLabel: String { say(nl: "totaal te huisvesten", en: "total to house") }
  package var housedLabel: String { say(nl: "gehuisvest (COA)", en: "housed (COA)") }
  package var planHeading: String { say(nl: "PLAN VAN AANPAK", en: "PLAN OF ACTION") }
  package var ownActionsHeading: String { say(nl: "ONZE ACTIES", en: "OUR ACTIONS") }
  package var ladderHeading: String { say(nl: "INTERVENTIELADDER", en: "LADDER OF INTERVENTION") }
  package var ladderUnknown: String {
    say(nl: "trede onbekend: niets vastgelegd", en: "trede unknown: nothing on record")
  }
  package var notesHeading: String { say(nl: "NOTITIES", en: "NOTES") }
  package var internalLabel: String { say(nl: "INTERN", en: "INTERNAL") }
  package var populationHeading: String { say(nl: "INWONERS", en: "INHABITANTS") }
  package var otherHalfYearsHeading: String { say(nl: "ANDERE HALFJAREN", en: "OTHER HALF-YEARS") }
  package var judgementsHeading: String { say(nl: "OORDELEN", en: "JUDGEMENTS") }
  package var otherDomainsHeading: String { say(nl: "ANDERE DOMEINEN", en: "OTHER DOMAINS") }
  package var termsHeading: String { say(nl: "AFSPRAKEN EN TERMIJNEN", en: "AGREEMENTS AND TERMS") }
  package var termsHeadingRight: String { say(nl: "wie · letterlijk", en: "who · exact words") }
  package var meetingsHeading: String { say(nl: "OVERLEG", en: "MEETINGS") }
  package var contactsHeading: String { say(nl: "CONTACT", en: "CONTACT") }
  package var doneHeading: String { say(nl: "AFGEHANDELD", en: "DEALT WITH") }
  package var documentsHeading: String { say(nl: "STUKKEN", en: "DOCUMENTS") }
  package var courseHeading: String { say(nl: "VERLOOP", en: "COURSE") }

  /// - Parameter period: as the domain calls it: `2023-II`, `2023`.
  package func judgementHeading(_ period: String) -> String {
    say(nl: "OORDEEL EN BRIEF \(period)", en: "JUDGEMENT AND LETTER \(period)")
  }

  package func excusable(_ reason: String) -> String {
    say(nl: "verschoonbaar: \(reason)", en: "excusable: \(reason)")
  }

  /// The opening balance in the table: a lead with a minus.
  package func opening(_ persons: Int?) -> String { numberOrUnknown(persons) }

  /// `achterstand`, `voorsprong` or `op nul`, as the last line of the table is called.
  package func balanceLabel(_ balance: Balance?) -> String {
    switch balance?.meaning {
    case .ahead: say(nl: "voorsprong", en: "lead")
    case .even: say(nl: "op nul", en: "level")
    case .behind, nil: say(nl: "achterstand", en: "backlog")
    }
  }

  package func balanceColumn(_ figures: Figures?) -> String {
    guard let balance = figures?.balance else { return "–" }
    return number(abs(balance.persons))
  }

  /// The target before the last revision: `336 →`.
  package func formerTarget(_ record: HalfYearRecord, on today: Day) -> String? {
    let known = record.targets.filter { ($0.from ?? record.period.firstDay) <= today }
    guard known.count > 1 else { return nil }
    return "\(number(known[known.count - 2].persons)) →"
  }
}
