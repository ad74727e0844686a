import Supervision

/// Headings and labels of the dossier.
extension Words {
  package var none: String { "geen" }
  package var personsHeading: String { "PERSONEN" }
  package var openingLabel: String { "achterstand vorig" }
  package var targetLabel: String { "taakstelling" }
  package var totalLabel: String { "totaal te huisvesten" }
  package var housedLabel: String { "gehuisvest (COA)" }
  package var planHeading: String { "PLAN VAN AANPAK" }
  package var ownActionsHeading: String { "ONZE ACTIES" }
  package var ladderHeading: String { "INTERVENTIELADDER" }
  package var ladderUnknown: String { "trede onbekend: niets vastgelegd" }
  package var notesHeading: String { "NOTITIES" }
  package var internalLabel: String { "INTERN" }
  package var populationHeading: String { "INWONERS" }
  package var otherHalfYearsHeading: String { "ANDERE HALFJAREN" }
  package var judgementsHeading: String { "OORDELEN" }
  package var otherDomainsHeading: String { "ANDERE DOMEINEN" }
  package var termsHeading: String { "AFSPRAKEN EN TERMIJNEN" }
  package var termsHeadingRight: String { "wie · letterlijk" }
  package var meetingsHeading: String { "OVERLEG" }
  package var contactsHeading: String { "CONTACT" }
  package var doneHeading: String { "AFGEHANDELD" }
  package var documentsHeading: String { "STUKKEN" }
  package var courseHeading: String { "VERLOOP" }

  /// - Parameter period: as the domain calls it: `2023-II`, `2023`.
  package func judgementHeading(_ period: String) -> String { "OORDEEL EN BRIEF \(period)" }

  package func excusable(_ reason: String) -> String { "verschoonbaar: \(reason)" }

  /// The opening balance in the table: a lead with a minus.
  package func opening(_ persons: Int?) -> String { numberOrUnknown(persons) }

  /// `achterstand`, `voorsprong` or `op nul`, as the last line of the table is called.
  package func balanceLabel(_ balance: Balance?) -> String {
    switch balance?.meaning {
    case .ahead: "voorsprong"
    case .even: "op nul"
    case .behind, nil: "achterstand"
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
