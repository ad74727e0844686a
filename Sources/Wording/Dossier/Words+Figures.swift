import Supervision

extension Words {
  /// `achterstand 45`, `voorsprong 2`, `op nul`
  package func balance(_ balance: Balance) -> String {
    switch balance.meaning {
    case .behind(let persons): say(nl: "achterstand \(number(persons))", en: "backlog \(number(persons))")
    case .ahead(let persons): say(nl: "voorsprong \(number(persons))", en: "lead \(number(persons))")
    case .even: say(nl: "op nul", en: "level")
    }
  }

  /// `niet adequaat (rood)`, `repressief`
  package func judgement(_ judgement: Judgement) -> String {
    JudgementScale.text(judgement.word, judgement.colour)
  }

  package func judgement(_ state: CaseOverview.JudgementState) -> String {
    switch state {
    case .judged(let judgement): self.judgement(judgement)
    case .notJudged: say(nl: "nog niet beoordeeld", en: "not judged yet")
    case .unknown: say(nl: "onbekend", en: "unknown")
    }
  }

  /// A number, or a dash for one that is not known.
  package func numberOrUnknown(_ value: Int?) -> String { value.map(number) ?? "–" }

  /// How the housed persons are explained: `216 + 102 van de 147`.
  package func split(_ split: Split, backlog: Int) -> String {
    say(
      nl: "\(number(split.forPeriod)) + \(number(split.forBacklog)) van de \(number(backlog))",
      en: "\(number(split.forPeriod)) + \(number(split.forBacklog)) of the \(number(backlog))")
  }

  /// Achieved and needed a month, as facts: `tempo tot de stand 14 per maand, daarna nodig 31`.
  package func pace(_ pace: Pace) -> String {
    let needed = pace.neededPerMonth.map(number)
    guard let achieved = pace.achievedPerMonth.map(number) else {
      return needed.map {
        say(nl: "tempo nodig na de stand \($0) per maand", en: "pace needed after the count \($0) a month")
      } ?? ""
    }
    let so = say(
      nl: "tempo tot de stand \(achieved) per maand", en: "pace up to the count \(achieved) a month")
    return needed.map { so + say(nl: ", daarna nodig \($0)", en: ", needed after it \($0)") } ?? so
  }
}
