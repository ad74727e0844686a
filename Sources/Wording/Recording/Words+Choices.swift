import Supervision

/// The lists that fields choose from.
extension Words {
  package typealias Choices = [(value: String, label: String)]

  package var choice: String { "keuze" }
  package var unknownDay: String { "onbekend" }

  package var channels: [String] { ["e-mail", "post", "zaaksysteem", "overhandigd"] }
  package var contactChannels: [String] { ["telefoon", "e-mail", "gesprek", "videogesprek", "brief"] }
  package var bodies: [String] { ["college", "gemeenteraad", "COA", "GS"] }

  package var roles: [String] {
    ["beleidsmedewerker wonen", "wethouder", "griffier", "gemeenteraad", "COA", "pers", "inwoner"]
  }

  package var yesAndNo: Choices { [("yes", "ja"), ("no", "nee")] }
  package var completeness: Choices { yesAndNo + [("later", "nog bekijken")] }

  package var rhythms: Choices { [("month", "maand"), ("week", "week"), ("two-weeks", "twee weken")] }

  package func completeness(_ complete: Bool?) -> String {
    complete.map(yesOrNo) ?? completeness[2].label
  }

  package func yesOrNo(_ value: Bool) -> String { value ? "ja" : "nee" }

  package func adoption(_ adoption: Receipt.Adoption) -> String {
    switch adoption {
    case .unknown: "onbekend"
    case .college: "door college"
    case .draft: "concept"
    }
  }

  package func actorChoice(_ actor: Party.Actor) -> String {
    switch actor {
    case .municipality: "gemeente"
    case .province: "wij"
    case .thirdParty: "derde"
    }
  }

  package func agreementKind(_ kind: Agreement.Kind) -> String {
    switch kind {
    case .agreement: "afspraak"
    case .report: "toezichtinformatie"
    case .duty: "verplichting"
    }
  }

  package func actionKind(_ kind: OwnAction.Kind) -> String {
    switch kind {
    case .own: "eigen actie"
    case .statenvraag: "Statenvraag"
    case .toezegging: "toezegging"
    case .wooVerzoek: "Woo-verzoek"
    case .mededelingPS: "mededeling PS"
    case .mediavraag: "mediavraag"
    }
  }

  package func reporter(_ reporter: Count.Reporter) -> String {
    switch reporter {
    case .coa: "COA"
    case .municipality: "gemeente"
    }
  }

  package var ladderChoices: Choices {
    let tredes = (1...6).compactMap(Trede.init).map { ("\($0.number)", "\($0.number) \(name($0))") }
    return tredes + [
      ("none", "geen: niet op de interventieladder"), ("freeze", "bevriezen"),
      ("thaw", "niet langer bevriezen"),
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

  package var latestDelivery: String { "laatste levering" }

  /// "318 per 01-01-2024, geleverd 08-01-2024"
  package func delivery(_ count: Count) -> String {
    "\(number(count.housed)) per \(numericDate(count.asOf))"
      + (count.delivered.map { ", geleverd \(numericDate($0))" } ?? "")
  }

  /// "bestuurlijk overleg 02-02-2024"
  package func meeting(_ meeting: Meeting) -> String {
    let name = meeting.title ?? meeting.kind.rawValue
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
