import Supervision
import Wording

/// Opening a half-year for the open cases of a store: one step over all of them, said before it is made.
package struct OpeningHalfYear: Sendable {
  package struct Part: Sendable {
    package let seen: SeenCase
    package let opening: HalfYearOpening
    package let changes: [CaseChange]
  }

  package let period: HalfYear
  /// In the order of the names.
  package let parts: [Part]

  /// - Parameter cases: as they are now; those that the half-year is not for are left out.
  package init(_ period: HalfYear, of cases: [SeenCase], on today: Day) {
    self.period = period
    parts = cases.filter { $0.subject.canOpen(period, on: today) }.sorted { first, second in
      let names = NameOrder.compare(first.subject.name, second.subject.name)
      return names == 0 ? first.subject.id < second.subject.id : names < 0
    }.map { seen in
      let opening = HalfYearOpening(of: period, in: seen.subject, on: today)
      return Part(seen: seen, opening: opening, changes: opening.changes(on: today))
    }
  }

  package var isEmpty: Bool { parts.allSatisfy(\.changes.isEmpty) }

  /// The part of the step for each case that changes.
  package var steps: [StepPart] {
    parts.filter { !$0.changes.isEmpty }.map {
      StepPart(.existing($0.seen.subject.id, seen: $0.seen.fingerprint), $0.changes)
    }
  }

  /// "halfjaar 2024-II geopend: 11 standen overgenomen, 12 keer toezichtinformatie gepland"
  package func sentence(in words: Words) -> String {
    let carried = parts.count { if case .carries = $0.opening.carried { true } else { false } }
    return words.opened(period, carried: carried, reports: parts.count(where: \.opening.asksReport))
  }

  /// What it does, municipality by municipality: those where something changes first.
  package func lines(in words: Words) -> [(name: String, text: String)] {
    (parts.filter { !$0.changes.isEmpty } + parts.filter(\.changes.isEmpty)).map {
      ($0.seen.subject.name, words.opening($0.opening))
    }
  }
}

extension HalfYearOpening {
  /// The changes it makes, with the words of the report.
  fileprivate func changes(on today: Day) -> [CaseChange] {
    var changes: [CaseChange] = []
    if case .carries(let statement) = carried { changes.append(.carry(period, statement)) }
    if asksReport {
      let words = Words.stored
      var report = Agreement(
        id: "", kind: .report, title: words.reportTitle(period),
        party: Party(.municipality, label: "college"),
        schedule: Schedule(
          Deadline(phrase: words.reportPhrase(reportBy), wording: .by(reportBy), basis: .request)))
      report.condition = .targetNotRealised(period)
      report.agreedOn = today
      changes.append(.add(.agreement(report)))
    }
    return changes
  }
}
