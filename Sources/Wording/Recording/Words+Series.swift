import Supervision

/// Agreements that return.
extension Words {
  /// "uiterlijk de 10e van de maand, 6 keer"; of a rhythm in weeks the first term with how often.
  package func seriesPhrase(_ deadline: Deadline, _ rhythm: Rhythm, times: Int) -> String {
    switch rhythm {
    case .monthly(let day):
      let reading =
        switch deadline.wording {
        case .before: "voor"
        case .on: "op"
        default: "uiterlijk"
        }
      return "\(reading) de \(day)e van de maand, \(times) keer"
    case .weekly(let weeks):
      return "\(deadline.phrase), elke \(weeks == 1 ? "week" : "\(weeks) weken"), \(times) keer"
    }
  }

  /// "reeks van 6 keer “Voortgangsrapportage” van Almere"
  package func seriesAgreed(_ agreement: Agreement, times: Int, of subject: Case) -> String {
    "reeks van \(times) keer “\(agreement.title)” van \(subject.name)"
  }

  /// "6 termijnen: 10 april, 10 mei, …"
  ///
  /// - Parameter days: the last day of each, which is also what is stored: "voor 10 mei" is 9 May.
  package func seriesDays(_ days: [Day]) -> String {
    let years = Set(days.map(\.year)).count > 1
    return "\(count(days.count, "termijn", "termijnen")), \(say(nl: "laatste dag", en: "last day")): "
      + days.map { years ? date($0) : dayAndMonth($0) }.joined(separator: ", ")
  }
}
