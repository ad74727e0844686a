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

  /// Achieved and needed a month, as facts: `tempo tot nu 14 per maand, nodig 31`.
  package func pace(_ pace: Pace) -> String {
    var parts: [String] = []
    if let achieved = pace.achievedPerMonth {
      parts.append(
        say(nl: "tempo tot nu \(number(achieved)) per maand", en: "pace so far \(number(achieved)) a month"))
    }
    if let needed = pace.neededPerMonth {
      parts.append(say(nl: "nodig \(number(needed))", en: "needed \(number(needed))"))
    }
    return parts.joined(separator: ", ")
  }
}
