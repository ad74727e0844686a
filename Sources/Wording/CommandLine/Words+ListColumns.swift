import Supervision

/// Headings of `trede list` that the screen has no room for.
extension Words {
  package func listJudgement(over period: HalfYear) -> String {
    say(nl: "oordeel over \(period)", en: "judgement for \(period)")
  }
  package var listStand: String { say(nl: "stand", en: "as of") }
  package var listActor: String { say(nl: "aan zet", en: "turn") }
  package var listWhen: String { say(nl: "wanneer", en: "when") }
}
