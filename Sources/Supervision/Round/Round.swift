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
  package init(_ period: HalfYear, _ cases: [Case], in context: AgendaContext) {
    // By their places: cases are large, there may be thousands, and none is copied.
    let (places, rows) = cases.withUnsafeBufferPointer { cases in
      let places = cases.indices.filter { cases[$0].takesPart(inRoundOver: period) }
      return (places, places.map { cases[$0].roundRow(period, in: context) })
    }
    self.init(
      period: period, today: context.today, rows: rows,
      national: Round.national(period, cases, places, on: context.today))
  }

  /// The national target of a half-year and its revisions, as known on a day, oldest first.
  package static func national(_ period: HalfYear, _ cases: [Case], on today: Day) -> [NationalTarget] {
    national(period, cases, Array(cases.indices), on: today)
  }

  /// - Parameter places: of the cases that count.
  static func national(
    _ period: HalfYear, _ cases: [Case], _ places: [Int], on today: Day
  ) -> [NationalTarget] {
    var found: Set<NationalTarget> = []
    cases.withUnsafeBufferPointer { cases in
      for place in places {
        guard let record = cases[place].recordIndex(period) else { continue }
        for notice in cases[place].halfYears[record].targets where (notice.from ?? period.firstDay) <= today {
          if let persons = notice.national {
            found.insert(NationalTarget(persons: persons, from: notice.from))
          }
        }
      }
    }
    return found.sorted { first, second in
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
