import Supervision

/// What a document is called that is recorded along with something, when only its number is given.
extension Words {
  package var noteDocument: String { say(nl: "Stuk bij een notitie", en: "Document with a note") }
  package var moveDocument: String { say(nl: "Besluit over de trede", en: "Decision about the trede") }
  package func assessmentDocument(_ period: String) -> String {
    say(nl: "Oordeel over \(period)", en: "Judgement over \(period)")
  }
  package func countDocument(_ day: Day) -> String {
    say(nl: "Levering met de stand van \(date(day))", en: "Delivery of the count of \(date(day))")
  }
  package var reportDocument: String { say(nl: "Verslag van een overleg", en: "Report of a meeting") }
  package var planJudgementDocument: String {
    say(nl: "Beoordeling van een plan", en: "Assessment of a plan")
  }

  package var sourceOrDocument: String {
    say(nl: "er is ook een bron gekozen; noem een van beide", en: "a source was chosen too; give one of them")
  }
}
