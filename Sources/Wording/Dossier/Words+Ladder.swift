import Supervision

extension Words {
  /// The name of a rung, as the national frame has it.
  package func name(_ trede: Trede) -> String {
    self[Words.tredes[trede.number - 1]]
  }

  private static let tredes = [
    Phrase(nl: "signaleren", en: "signalling"),
    Phrase(nl: "informatie opvragen en valideren", en: "asking for and checking facts"),
    Phrase(nl: "actief toezicht", en: "active supervision"),
    Phrase(nl: "vooraankondiging", en: "advance notice"),
    Phrase(nl: "besluit tot indeplaatsstelling", en: "decision to step in"),
    Phrase(nl: "uitvoering", en: "stepping in"),
  ]

  /// `actief toezicht`, `niet op de interventieladder`, `onbekend`
  package func name(_ place: LadderPlace) -> String {
    switch place {
    case .on(let trede): name(trede)
    case .off: say(nl: "niet op de interventieladder", en: "not on the ladder")
    case .unknown: say(nl: "onbekend", en: "unknown")
    }
  }

  /// `trede 3 actief toezicht`, `niet op de interventieladder`, `trede onbekend`
  package func place(_ place: LadderPlace) -> String {
    switch place {
    case .on(let trede):
      say(nl: "trede \(trede.number) \(name(trede))", en: "trede \(trede.number) \(name(trede))")
    case .off: name(place)
    case .unknown: say(nl: "trede onbekend", en: "trede unknown")
    }
  }

  /// The column of one sign: `3`, `–` for not on the ladder, `?` for unknown.
  package func placeColumn(_ place: LadderPlace) -> String {
    switch place {
    case .on(let trede): String(trede.number)
    case .off: "–"
    case .unknown: "?"
    }
  }

  package func step(_ step: LadderEntry.Step, to place: LadderPlace) -> String {
    switch step {
    case .recorded: self.place(place)
    case .up: say(nl: "opgeschaald naar \(self.place(place))", en: "raised to \(self.place(place))")
    case .down: say(nl: "afgeschaald naar \(self.place(place))", en: "lowered to \(self.place(place))")
    case .keep: say(nl: "\(self.place(place)) gehandhaafd", en: "\(self.place(place)) kept")
    case .freeze: say(nl: "\(self.place(place)) bevroren", en: "\(self.place(place)) frozen")
    case .thaw:
      say(nl: "\(self.place(place)) niet langer bevroren", en: "\(self.place(place)) no longer frozen")
    }
  }

  /// The policy in force on the day of a decision: worked out from that day, not recorded with it (rule 38).
  package func policyOfTheDay(_ policy: Policy) -> String {
    say(nl: "beleid op die dag: \(policy.number)", en: "policy on that day: \(policy.number)")
  }

  package func letterState(_ state: Letter.State) -> String {
    switch state {
    case .concept: say(nl: "concept", en: "draft")
    case .inCouncil: say(nl: "in GS", en: "in GS")
    case .adopted: say(nl: "vastgesteld", en: "adopted")
    case .sent: say(nl: "verzonden", en: "sent")
    case .public: say(nl: "openbaar", en: "public")
    }
  }

  /// The day that a new one comes instead of: `was: verzonden op 05-03-2024`.
  package func letterStateWas(_ state: Letter.State, _ day: Day) -> String {
    say(
      nl: "was: \(letterState(state)) op \(numericDate(day))",
      en: "was: \(letterState(state)) on \(numericDate(day))")
  }

  /// The day of a document, or what is known of it.
  package func day(of document: Document) -> String {
    if let date = document.date { return numericDate(date) }
    return say(nl: "datum onbekend", en: "date unknown")
  }

  /// `brief over 2023-II (nr. onbekend, datum onbekend)`
  package func document(_ document: Document) -> String {
    let number =
      document.number.map { say(nl: "nr. \($0)", en: "no. \($0)") }
      ?? say(nl: "nr. onbekend", en: "no. unknown")
    return "\(document.title) (\(number), \(day(of: document)))"
  }
}
