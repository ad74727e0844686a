/// The saved views that come with the program. What each leaves is in the words of the filter.
package enum ShippedView: CaseIterable, Sendable {
  case lateAtMunicipality, ourMove, toMeasure, withoutNextStep, toPlan, highTreden, mine

  /// What it is called; it is found by either name.
  package var name: Phrase {
    switch self {
    case .lateAtMunicipality: Phrase(nl: "te laat bij gemeente", en: "late at the municipality")
    case .ourMove: Phrase(nl: "aan zet: wij", en: "our move")
    case .toMeasure: Phrase(nl: "te meten", en: "to be measured")
    case .withoutNextStep: Phrase(nl: "geen volgende stap", en: "no next step")
    case .toPlan: Phrase(nl: "nog te plannen", en: "to be planned")
    case .highTreden: Phrase(nl: "trede 3 en hoger", en: "trede 3 and higher")
    case .mine: Phrase(nl: "mijn dossiers", en: "my cases")
    }
  }

  package var filter: Phrase {
    switch self {
    case .lateAtMunicipality: Phrase(nl: "te-laat aan-zet:gemeente", en: "late turn:municipality")
    case .ourMove: Phrase(nl: "aan-zet:wij", en: "turn:us")
    case .toMeasure: Phrase(nl: "te-meten", en: "unmeasured")
    case .withoutNextStep: Phrase(nl: "geen-volgende-stap", en: "no-next-step")
    case .toPlan: Phrase(nl: "nog-te-plannen", en: "to-plan")
    case .highTreden: Phrase(nl: "trede>=3", en: "trede>=3")
    case .mine: Phrase(nl: "mijn-dossiers", en: "my-cases")
    }
  }
}
