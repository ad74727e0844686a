import Supervision

/// The steps of the half-yearly round in words.
extension Words {
  package func roundStep(_ step: RoundStep) -> String {
    switch step {
    case .figure: say(nl: "COA-cijfer", en: "COA figure")
    case .checked: say(nl: "cijfer gecheckt door gemeente", en: "figure checked by municipality")
    case .judgement: say(nl: "oordeel in concept", en: "judgement in draft")
    case .meeting: say(nl: "bestuurlijk overleg", en: "executive meeting")
    case .council: say(nl: "brief in GS", en: "letter in GS")
    case .sent: say(nl: "brief uit", en: "letter sent")
    case .forwarded: say(nl: "aan raad", en: "to the council")
    case .published: say(nl: "openbaar", en: "public")
    }
  }

  /// "brief in GS over 2023-II van Almere gepland op 27 februari 2024"
  package func marked(_ step: RoundStep, _ mark: RoundMark, _ period: HalfYear, of subject: Case) -> String {
    let what = say(
      nl: "\(roundStep(step)) over \(period) van \(subject.name)",
      en: "\(roundStep(step)) for \(period) of \(subject.name)")
    if let done = mark.done {
      return say(nl: "\(what) gedaan op \(numericDate(done))", en: "\(what) done on \(numericDate(done))")
    }
    if let planned = mark.planned {
      return say(nl: "\(what) gepland op \(date(planned))", en: "\(what) planned for \(date(planned))")
    }
    if mark.notNeeded != nil { return say(nl: "\(what) niet nodig", en: "\(what) not needed") }
    return say(nl: "\(what) weer open", en: "\(what) open again")
  }

  /// "was: gepland op 20-02-2024"
  package func markWas(_ mark: RoundMark) -> String {
    if let done = mark.done {
      return say(nl: "was: gedaan op \(numericDate(done))", en: "was: done on \(numericDate(done))")
    }
    if let planned = mark.planned {
      return say(
        nl: "was: gepland op \(numericDate(planned))", en: "was: planned for \(numericDate(planned))")
    }
    return say(
      nl: "was: niet nodig (\(mark.notNeeded ?? ""))", en: "was: not needed (\(mark.notNeeded ?? ""))")
  }

  package var stepNeedsOneAnswer: String {
    say(
      nl: "Vul één van de drie in: gedaan op, gepland op of niet nodig. Alles leeg haalt weg wat er stond.",
      en:
        "Fill in one of the three: done on, planned for or not needed. Leave all empty to take away what was there."
    )
  }

  /// Where a step is recorded that the round only shows.
  package func recordedElsewhere(_ step: RoundStep) -> String {
    let place =
      switch step {
      case .figure: say(nl: "het COA-cijfer (cijfer)", en: "the COA figure (count)")
      case .judgement: say(nl: "het oordeel (oordeel)", en: "the judgement (assess)")
      case .meeting:
        say(
          nl: "het overleg (overleg-plannen, overleg-gehouden)",
          en: "the meeting (meeting plan, meeting hold)")
      case .council, .sent, .published:
        say(nl: "de stand van de brief (briefstand)", en: "the state of the letter (sent)")
      case .checked, .forwarded: say(nl: "de ronde", en: "the round")
      }
    return say(
      nl: "“\(roundStep(step))” volgt uit \(place). Leg het daar vast.",
      en: "“\(roundStep(step))” follows from \(place). Record it there.")
  }
}

/// Why a key does nothing in the round.
extension Words {
  package func alwaysNeeded(_ step: RoundStep) -> String {
    say(nl: "“\(roundStep(step))” is altijd nodig.", en: "“\(roundStep(step))” is always needed.")
  }
  package func doneAlready(_ step: RoundStep, _ name: String) -> String {
    say(
      nl: "\(name): “\(roundStep(step))” is al klaar.", en: "\(name): “\(roundStep(step))” is done already.")
  }
  package var onlyHousing: String {
    say(
      nl: "De feiten gaan over de huisvesting van vergunninghouders.",
      en: "The facts are about the housing of status holders.")
  }
  package var moreToRead: String { say(nl: "↓ meer", en: "↓ more") }
  package var oneStep: String {
    say(
      nl: "Eén stap over al deze dossiers; u maakt alles in één keer ongedaan.",
      en: "One step over all these cases; one undo takes all of it back.")
  }
}
