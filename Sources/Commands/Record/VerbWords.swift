import Recording

/// The words that may stand behind a verb, besides its flags.
enum VerbWords {
  /// The municipality, and the line it is about.
  case item
  /// The municipality, and a line that it may belong to.
  case perhapsItem(String)
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
    case .agree, .interim: .perhapsItem("OVERLEG")
    case .version, .milestone, .measure: .perhapsItem("PLAN")
    case .requirement: .perhapsItem("VORMVEREISTE")
    case .action: .perhapsItem("REGEL")
    default: verb.concern == .item ? .item : .municipality
    }
  }

  /// As it stands in the help.
  var shown: String {
    switch self {
    case .item: "GEMEENTE REGEL"
    case .perhapsItem(let name): "GEMEENTE [\(name)]"
    case .halfYear: "GEMEENTE [HALFJAAR]"
    case .halfYearOrItem: "GEMEENTE [HALFJAAR|REGEL]"
    case .text: "GEMEENTE [TEKST|-]"
    case .municipality: "GEMEENTE"
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
