import Supervision

/// The lists that fields choose from.
extension Words {
  package typealias Choices = [(value: String, label: String)]

  package var choice: String { say(nl: "keuze", en: "choice") }
  package var unknownDay: String { say(nl: "onbekend", en: "unknown") }

  /// Of these lists the Dutch words are what is stored; the others are in the same order.
  package var channels: [String] {
    [
      say(nl: "e-mail", en: "e-mail"), say(nl: "post", en: "post"),
      say(nl: "zaaksysteem", en: "case system"), say(nl: "overhandigd", en: "handed over"),
    ]
  }
  package var contactChannels: [String] {
    [
      say(nl: "telefoon", en: "telephone"), say(nl: "e-mail", en: "e-mail"), say(nl: "gesprek", en: "talk"),
      say(nl: "videogesprek", en: "video call"), say(nl: "brief", en: "letter"),
    ]
  }
  package var bodies: [String] {
    [
      say(nl: "college", en: "executive (college)"), say(nl: "gemeenteraad", en: "council"),
      say(nl: "COA", en: "COA"), say(nl: "GS", en: "GS"),
    ]
  }

  package var roles: [String] {
    [
      say(nl: "beleidsmedewerker wonen", en: "housing policy officer"), say(nl: "wethouder", en: "alderman"),
      say(nl: "griffier", en: "council clerk"), say(nl: "gemeenteraad", en: "council"),
      say(nl: "COA", en: "COA"), say(nl: "pers", en: "press"), say(nl: "inwoner", en: "resident"),
    ]
  }

  package var yesAndNo: Choices { [("yes", yesOrNo(true)), ("no", yesOrNo(false))] }
  /// Whether a condition holds; of one that nobody knows the answer is taken back.
  package var holding: Choices { yesAndNo + [("unknown", say(nl: "onbekend", en: "unknown"))] }
  package var completeness: Choices {
    yesAndNo + [("later", say(nl: "nog bekijken", en: "still to be looked at"))]
  }

  package var rhythms: Choices {
    [
      ("month", say(nl: "maand", en: "month")), ("week", say(nl: "week", en: "week")),
      ("two-weeks", say(nl: "twee weken", en: "two weeks")),
    ]
  }

  package func completeness(_ complete: Bool?) -> String {
    complete.map(yesOrNo) ?? completeness[2].label
  }

  package func yesOrNo(_ value: Bool) -> String {
    value ? say(nl: "ja", en: "yes") : say(nl: "nee", en: "no")
  }

  package func adoption(_ adoption: Receipt.Adoption) -> String {
    switch adoption {
    case .unknown: say(nl: "onbekend", en: "unknown")
    case .college: say(nl: "door college", en: "by the executive")
    case .draft: say(nl: "concept", en: "draft")
    }
  }

  package func actorChoice(_ actor: Party.Actor) -> String {
    switch actor {
    case .municipality: say(nl: "gemeente", en: "municipality")
    case .province: say(nl: "wij", en: "us")
    case .thirdParty: say(nl: "derde", en: "third party")
    }
  }

  package func agreementKind(_ kind: Agreement.Kind) -> String {
    switch kind {
    case .agreement: say(nl: "afspraak", en: "agreement")
    case .report: say(nl: "toezichtinformatie", en: "report")
    case .duty: say(nl: "verplichting", en: "duty")
    }
  }

  package func actionKind(_ kind: OwnAction.Kind) -> String {
    switch kind {
    case .own: say(nl: "eigen actie", en: "own action")
    case .statenvraag: say(nl: "Statenvraag", en: "question of the Staten")
    case .toezegging: say(nl: "toezegging", en: "promise")
    case .wooVerzoek: say(nl: "Woo-verzoek", en: "Woo request")
    case .mededelingPS: say(nl: "mededeling PS", en: "notice to PS")
    case .mediavraag: say(nl: "mediavraag", en: "question of the press")
    }
  }

  package func meetingKind(_ kind: Meeting.Kind) -> String {
    switch kind {
    case .bestuurlijkOverleg: say(nl: kind.rawValue, en: "executive meeting")
    case .ambtelijkOverleg: say(nl: kind.rawValue, en: "officials’ meeting")
    case .telefonisch: say(nl: kind.rawValue, en: "by telephone")
    case .werkbezoek: say(nl: kind.rawValue, en: "working visit")
    case .prt: kind.rawValue
    }
  }

  package func planStatus(_ status: PlanVersion.Status) -> String {
    switch status {
    case .concept: say(nl: status.rawValue, en: "draft")
    case .ingediend: say(nl: status.rawValue, en: "submitted")
    case .wordtGetoetst: say(nl: status.rawValue, en: "under review")
    case .voldoende: say(nl: status.rawValue, en: "sufficient")
    case .onvoldoende: say(nl: status.rawValue, en: "insufficient")
    case .bijstellingGevraagd: say(nl: status.rawValue, en: "revision requested")
    case .ingetrokken: say(nl: status.rawValue, en: "withdrawn")
    }
  }

  package func reporter(_ reporter: Count.Reporter) -> String {
    switch reporter {
    case .coa: say(nl: "COA", en: "COA")
    case .municipality: say(nl: "gemeente", en: "municipality")
    }
  }

  package var ladderChoices: Choices {
    let tredes = (1...6).compactMap(Trede.init).map { ("\($0.number)", "\($0.number) \(name($0))") }
    return tredes + [
      ("none", say(nl: "geen: niet op de interventieladder", en: "none: not on the ladder of intervention")),
      ("freeze", say(nl: "bevriezen", en: "freeze")),
      ("thaw", say(nl: "niet langer bevriezen", en: "no longer frozen")),
    ]
  }

  package var letterStates: [(value: String, state: Letter.State)] {
    [
      ("concept", .concept), ("inCouncil", .inCouncil), ("adopted", .adopted), ("sent", .sent),
      ("public", .public),
    ]
  }

  /// "niet adequaat (rood)"
  package func step(_ step: JudgementScale.Step) -> String { JudgementScale.text(step.word, step.colour) }

  package var latestDelivery: String { say(nl: "laatste levering", en: "latest delivery") }

  /// "318 per 01-01-2024, geleverd 08-01-2024"
  package func delivery(_ count: Count) -> String {
    say(
      nl: "\(number(count.housed)) per \(numericDate(count.asOf))"
        + (count.delivered.map { ", geleverd \(numericDate($0))" } ?? ""),
      en: "\(number(count.housed)) on \(numericDate(count.asOf))"
        + (count.delivered.map { ", delivered \(numericDate($0))" } ?? ""))
  }

  /// "bestuurlijk overleg 02-02-2024"
  package func meeting(_ meeting: Meeting) -> String {
    let name = meeting.title ?? meetingKind(meeting.kind)
    if let day = meeting.held ?? meeting.planned { return "\(name) \(numericDate(day))" }
    return meeting.schedule.map { "\(name) \($0.original.phrase)" } ?? name
  }

  /// A condition as it is typed: the half-year, or the question.
  package func conditionText(_ condition: Condition) -> String {
    switch condition {
    case .targetNotRealised(let period): period.description
    case .question(let question, _): question
    }
  }
}
