/// The round over one half-year: what is done of what, for all municipalities (USER.md M7).
package struct Round: Hashable, Sendable {
  package let period: HalfYear
  /// The day on which it stands like this.
  package let today: Day
  /// In the order of the cases.
  package let rows: [RoundRow]
  /// The national target and its revisions, as far as the notices to municipalities name them, oldest first.
  package let national: [NationalTarget]

  package struct NationalTarget: Hashable, Sendable {
    package let persons: Int
    /// The day of the notice; the first one counts from the first day of the half-year.
    package let from: Day?
  }

  package init(period: HalfYear, today: Day, rows: [RoundRow], national: [NationalTarget] = []) {
    self.period = period
    self.today = today
    self.rows = rows
    self.national = national
  }

  /// - Parameter cases: of any domain; the round is about housing, and about cases that were not closed by the
  ///   peildatum.
  package init(_ period: HalfYear, _ cases: CaseWalk, in context: AgendaContext) {
    var rows: [RoundRow] = []
    rows.reserveCapacity(cases.count)
    var national: Set<NationalTarget> = []
    cases.forEach { subject in
      guard subject.takesPart(inRoundOver: period) else { return }
      rows.append(subject.roundRow(period, in: context))
      guard let record = subject.recordIndex(period) else { return }
      for notice in subject.halfYears[record].targets
      where (notice.from ?? period.firstDay) <= context.today {
        guard let persons = notice.national else { continue }
        national.insert(NationalTarget(persons: persons, from: notice.from))
      }
    }
    self.init(
      period: period, today: context.today, rows: rows, national: Round.inOrder(national))
  }

  /// The national target of a half-year and its revisions, oldest first.
  static func inOrder(_ found: Set<NationalTarget>) -> [NationalTarget] {
    found.sorted { first, second in
      let (one, other) = (first.from ?? .earliest, second.from ?? .earliest)
      return one == other ? first.persons > second.persons : one < other
    }
  }

  /// How many of those that need the step have done it: "4 van 6".
  package func tally(of step: RoundStep) -> (done: Int, needed: Int) {
    var (done, needed) = (0, 0)
    for row in rows {
      let state = row.state(step)
      if state.isDone { done += 1 }
      if state.isNeeded { needed += 1 }
    }
    return (done, needed)
  }

  package var complete: Int { rows.count(where: \.isComplete) }

  /// The GS days that letters wait for, earliest first, each with its rows.
  package var councilDays: [(day: Day, rows: [RoundRow])] {
    let days = Set(rows.compactMap(\.councilDay)).sorted()
    return days.map { day in (day, rows.filter { $0.councilDay == day }) }
  }

  /// Rows whose letter still has to go to GS, without a day for it.
  package var withoutCouncilDay: [RoundRow] {
    rows.filter { $0.councilDay == nil && !$0.state(.council).isDone && $0.state(.council).isNeeded }
  }
}

extension Case {
  package func takesPart(inRoundOver period: HalfYear) -> Bool {
    domain == Case.housing && !isClosed(on: period.peildatum)
  }
}
