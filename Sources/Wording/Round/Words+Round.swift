import Supervision

/// The steps of the half-yearly round in words.
extension Words {
  package func roundStep(_ step: RoundStep) -> String {
    switch step {
    case .figure: "COA-cijfer"
    case .checked: "cijfer gecheckt door gemeente"
    case .judgement: "oordeel in concept"
    case .meeting: "bestuurlijk overleg"
    case .council: "brief in GS"
    case .sent: "brief uit"
    case .forwarded: "aan raad"
    case .published: "openbaar"
    }
  }

  /// "brief in GS over 2023-II van Almere gepland op 27 februari 2024"
  package func marked(_ step: RoundStep, _ mark: RoundMark, _ period: HalfYear, of subject: Case) -> String {
    let what = "\(roundStep(step)) over \(period) van \(subject.name)"
    if let done = mark.done { return "\(what) gedaan op \(numericDate(done))" }
    if let planned = mark.planned { return "\(what) gepland op \(date(planned))" }
    if mark.notNeeded != nil { return "\(what) niet nodig" }
    return "\(what) weer open"
  }

  /// "was: gepland op 20-02-2024"
  package func markWas(_ mark: RoundMark) -> String {
    if let done = mark.done { return "was: gedaan op \(numericDate(done))" }
    if let planned = mark.planned { return "was: gepland op \(numericDate(planned))" }
    return "was: niet nodig (\(mark.notNeeded ?? ""))"
  }

  package var stepNeedsOneAnswer: String {
    "Vul één van de drie in: gedaan op, gepland op of niet nodig. Alles leeg haalt weg wat er stond."
  }

  /// Where a step is recorded that the round only shows.
  package func recordedElsewhere(_ step: RoundStep) -> String {
    let place =
      switch step {
      case .figure: "het COA-cijfer (cijfer)"
      case .judgement: "het oordeel (oordeel)"
      case .meeting: "het overleg (overleg-plannen, overleg-gehouden)"
      case .council, .sent, .published: "de stand van de brief (briefstand)"
      case .checked, .forwarded: "de ronde"
      }
    return "“\(roundStep(step))” volgt uit \(place). Leg het daar vast."
  }
}

/// Why a key does nothing in the round.
extension Words {
  package func alwaysNeeded(_ step: RoundStep) -> String { "“\(roundStep(step))” is altijd nodig." }
  package func doneAlready(_ step: RoundStep, _ name: String) -> String {
    "\(name): “\(roundStep(step))” is al klaar."
  }
  package var onlyHousing: String { "De feiten gaan over de huisvesting van vergunninghouders." }
  package var moreToRead: String { "↓ meer" }
  package var oneStep: String { "Eén stap over al deze dossiers; u maakt alles in één keer ongedaan." }
}
