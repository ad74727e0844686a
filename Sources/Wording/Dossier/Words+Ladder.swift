import Supervision

extension Words {
  /// The name of a rung, as the national frame has it.
  package func name(_ trede: Trede) -> String {
    [
      "signaleren", "informatie opvragen en valideren", "actief toezicht", "vooraankondiging",
      "besluit tot indeplaatsstelling", "uitvoering",
    ][trede.number - 1]
  }

  /// `actief toezicht`, `niet op de interventieladder`, `onbekend`
  package func name(_ place: LadderPlace) -> String {
    switch place {
    case .on(let trede): name(trede)
    case .off: "niet op de interventieladder"
    case .unknown: "onbekend"
    }
  }

  /// `trede 3 actief toezicht`, `niet op de interventieladder`, `trede onbekend`
  package func place(_ place: LadderPlace) -> String {
    switch place {
    case .on(let trede): "trede \(trede.number) \(name(trede))"
    case .off: name(place)
    case .unknown: "trede onbekend"
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
    case .up: "opgeschaald naar \(self.place(place))"
    case .down: "afgeschaald naar \(self.place(place))"
    case .keep: "\(self.place(place)) gehandhaafd"
    case .freeze: "\(self.place(place)) bevroren"
    case .thaw: "\(self.place(place)) niet langer bevroren"
    }
  }

  /// The policy in force on the day of a decision: worked out from that day, not recorded with it (rule 38).
  package func policyOfTheDay(_ policy: Policy) -> String { "beleid op die dag: \(policy.number)" }

  package func letterState(_ state: Letter.State) -> String {
    switch state {
    case .concept: "concept"
    case .inCouncil: "in GS"
    case .adopted: "vastgesteld"
    case .sent: "verzonden"
    case .public: "openbaar"
    }
  }

  /// The day of a document, or what is known of it.
  package func day(of document: Document) -> String {
    if let date = document.date { return numericDate(date) }
    return "datum onbekend"
  }

  /// `brief over 2023-II (nr. onbekend, datum onbekend)`
  package func document(_ document: Document) -> String {
    let number = document.number.map { "nr. \($0)" } ?? "nr. onbekend"
    return "\(document.title) (\(number), \(day(of: document)))"
  }
}
