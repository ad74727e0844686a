import Recording
import Wording

/// The words that may stand behind a verb, besides its flags.
enum VerbWords {
  /// The municipality, and the line it is about.
  case item
  /// The municipality, and a line that it may belong to.
  case perhapsItem(Phrase)
  /// The municipality, and a half-year.
  case halfYear
  /// The municipality, and a half-year or a line.
  case halfYearOrItem
  /// The municipality, and the text itself.
  case text
  case municipality

  static func of(_ verb: Verb) -> VerbWords {
    switch verb {
    case .target, .carried, .total, .balance, .amv, .assess, .sent, .step: .halfYear
    case .count: .halfYearOrItem
    case .note: .text
    case .agree, .interim: .perhapsItem(Phrase(nl: "OVERLEG", en: "MEETING"))
    case .version, .milestone, .measure: .perhapsItem(Phrase(nl: "PLAN", en: "PLAN"))
    case .requirement: .perhapsItem(Phrase(nl: "VORMVEREISTE", en: "REQUIREMENT"))
    // Without a line it is the dossier itself that opens again.
    case .action, .reopen: .perhapsItem(Phrase(nl: "REGEL", en: "ITEM"))
    default: verb.concern == .item ? .item : .municipality
    }
  }

  /// As it stands in the help.
  var shown: Phrase {
    switch self {
    case .item: Phrase(nl: "GEMEENTE REGEL", en: "MUNICIPALITY ITEM")
    case .perhapsItem(let name):
      Phrase(nl: "GEMEENTE [\(name.in(.dutch))]", en: "MUNICIPALITY [\(name.in(.english))]")
    case .halfYear: Phrase(nl: "GEMEENTE [HALFJAAR]", en: "MUNICIPALITY [HALF-YEAR]")
    case .halfYearOrItem: Phrase(nl: "GEMEENTE [HALFJAAR|REGEL]", en: "MUNICIPALITY [HALF-YEAR|ITEM]")
    case .text: Phrase(nl: "GEMEENTE [TEKST|-]", en: "MUNICIPALITY [TEXT|-]")
    case .municipality: Placeholder.municipality
    }
  }

  /// Further words for a verb, the two words of `meeting hold` with a hyphen between them.
  static func otherNames(of verb: Verb) -> [String] {
    switch verb {
    case .meeting: ["meeting-add", "overleg-toevoegen"]
    case .planMeeting: ["meeting-move", "overleg-verplaatsen"]
    default: []
    }
  }
}
