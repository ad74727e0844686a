import Supervision

/// Agreements that return.
extension Words {
  /// "uiterlijk de 10e van de maand, 6 keer"; of a rhythm in weeks the first term with how often.
  package func seriesPhrase(_ deadline: Deadline, _ rhythm: Rhythm, times: Int) -> String {
    switch rhythm {
    case .monthly(let day):
      let reading =
        switch deadline.wording {
        case .before: say(nl: "voor", en: "before")
        case .on: say(nl: "op", en: "on")
        default: say(nl: "uiterlijk", en: "no later than")
        }
      return say(
        nl: "\(reading) de \(ordinal(day)) van de maand, \(self.times(times))",
        en: "\(reading) the \(ordinal(day)) of the month, \(self.times(times))")
    case .weekly(let weeks):
      return say(
        nl: "\(deadline.phrase), elke \(weeks == 1 ? "week" : "\(weeks) weken"), \(self.times(times))",
        en: "\(deadline.phrase), every \(weeks == 1 ? "week" : "\(weeks) weeks"), \(self.times(times))")
    }
  }

  /// "reeks van 6 keer “Voortgangsrapportage” van Almere"
  package func seriesAgreed(_ agreement: Agreement, times: Int, of subject: Case) -> String {
    say(
      nl: "reeks van \(self.times(times)) “\(agreement.title)” van \(subject.name)",
      en: "series of \(number(times)), “\(agreement.title)” of \(subject.name)")
  }

  /// "6 termijnen: 10 april, 10 mei, …"
  ///
  /// - Parameter days: the last day of each, which is also what is stored: "voor 10 mei" is 9 May.
  package func seriesDays(_ days: [Day]) -> String {
    let years = Set(days.map(\.year)).count > 1
    let dates = days.map { years ? date($0) : dayAndMonth($0) }.joined(separator: ", ")
    return say(
      nl: "\(count(days.count, "termijn", "termijnen")), laatste dag: \(dates)",
      en: "\(count(days.count, "term", "terms")), last day: \(dates)")
  }
}
