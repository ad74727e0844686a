/// Herindeling: what closing a case for a merged municipality does to it and to its successor (rule 50).
///
/// Open items and the balance of figures move; the trede and what comes with it (its formal requirements) never do,
/// and what is done stays where it happened. Source: Wet algemene regels herindeling art. 44.
package struct Merger: Hashable, Sendable {
  /// For the case that closes.
  package let closing: [CaseChange]
  /// For the case that goes on.
  package let successor: [CaseChange]
  /// The opening balance of the successor with that of the closed case; `nil` where one of them is not known, so that
  /// a person has to say it.
  package let opening: Int?

  /// - Parameters:
  ///   - successor: as it is, or a new case with nothing in it.
  ///   - day: the day of the herindeling, on or before the one on which it is recorded.
  ///   - context: the day on which it is recorded.
  package init(of subject: Case, into successor: Case, on day: Day, in context: AgendaContext) {
    closing = [.close(Case.Closure(on: day, successor: successor.code))]
    let period = HalfYear(containing: day)
    var changes: [CaseChange] = []
    opening = Merger.opening(of: subject, into: successor, period, on: max(day, context.today))
    if let opening, subject.domain == Case.housing {
      let from = day == period.firstDay ? nil : day
      changes.append(.carry(period, Statement(persons: opening, from: from)))
    }
    var moving = MovingItems(from: subject, to: successor, on: day)
    // What was measured short stays: the persons are in the balance.
    let open = Set(
      subject.agenda(in: context).filter { $0.standing.isOpen && $0.standing != .missed }.map(\.id))
    changes += moving.records { open.contains($0) }
    self.successor = changes
  }

  /// What the closed case brings in added to what the successor has. A case without any figures brings nothing, and
  /// to one that is new everything is brought.
  private static func opening(
    of subject: Case, into successor: Case, _ period: HalfYear, on day: Day
  ) -> Int? {
    guard let brought = subject.openingBalance(of: period, on: day) else { return nil }
    if successor.halfYears.isEmpty { return brought }
    return successor.openingBalance(of: period, on: day).map { $0 + brought }
  }
}

extension Case {
  /// The opening balance of a half-year; where nobody stated it, the end balance of the half-year before.
  package func openingBalance(of period: HalfYear, on day: Day) -> Int? {
    record(period)?.opening(on: day)?.persons
      ?? record(period.previous)?.figures(on: day).balance?.persons
  }
}
