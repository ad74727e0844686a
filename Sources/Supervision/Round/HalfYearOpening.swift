/// What opening a half-year does to one case: the balance that is carried in, and the report that is asked for. Pure
/// numbers; what they are called is added where the step is made.
package struct HalfYearOpening: Hashable, Sendable {
  package enum Carried: Hashable, Sendable {
    /// The end balance of the half-year before becomes the opening balance.
    case carries(Statement)
    /// An opening balance is there, and is what the numbers come to.
    case stands(Int)
    /// It is there and stays; the numbers come to another.
    case differs(standing: Int, worked: Int)
    /// It is there and stays; there is nothing to hold it against.
    case standsUnchecked(Int, Missing)
    /// Nothing is carried: nobody knows the balance.
    case unknown(Missing)
  }

  /// Why the end balance of the half-year before is not known.
  package enum Missing: Hashable, Sendable {
    case total, stand, both
  }

  package let period: HalfYear
  package let carried: Carried
  /// Toezichtinformatie is still to be asked for, in case the target is not realised.
  package let asksReport: Bool
  /// Nobody asked for it, and its last day is over: it is not asked for any more, for it would be late at once.
  package let isTooLateForReport: Bool
  /// The last day for it: a month after the peildatum, as the letter over 2023-II asks (1 August for 1 July).
  package let reportBy: Day
  /// The peildatum stands in the agenda once something of the half-year is known.
  package let listsPeildatum: Bool

  /// - Parameter context: the day on which it is recorded.
  package init(of period: HalfYear, in subject: Case, on today: Day) {
    self.period = period
    let record = subject.record(period)
    let standing = record?.opening(on: today) ?? record?.carried.last
    let worked = HalfYearOpening.balance(of: subject.record(period.previous), into: period, on: today)
    carried =
      switch (standing, worked) {
      case (nil, .known(let statement)): .carries(statement)
      case (nil, .missing(let missing)): .unknown(missing)
      case (let standing?, .missing(let missing)): .standsUnchecked(standing.persons, missing)
      case (let standing?, .known(let worked)):
        standing.persons == worked.persons
          ? .stands(standing.persons) : .differs(standing: standing.persons, worked: worked.persons)
      }
    reportBy = period.peildatum.adding(months: 1)
    let isAsked = subject.agreements.contains { $0.condition == .targetNotRealised(period) }
    asksReport = !isAsked && reportBy >= today
    isTooLateForReport = !isAsked && reportBy < today
    let isKnown = record.map { !$0.targets.isEmpty || !$0.totals.isEmpty } ?? false
    if case .unknown = carried { listsPeildatum = isKnown } else { listsPeildatum = true }
  }

  private enum Worked {
    case known(Statement)
    case missing(Missing)
  }

  /// Total and COA's stand of the peildatum together (rule 2); where one of them is not known, the end balance as
  /// somebody stated it. A balance counts from the day the stand was delivered.
  private static func balance(of record: HalfYearRecord?, into period: HalfYear, on today: Day) -> Worked {
    guard let record else { return .missing(.both) }
    let stand = record.stand(asOf: record.period.peildatum, knownOn: today)
    let total = record.total(on: today)
    func from(_ day: Day?) -> Day? { day.flatMap { $0 <= period.firstDay ? nil : $0 } }
    if let total, let stand {
      return .known(
        Statement(persons: total - stand.housed, from: from(stand.knownFrom), source: stand.source))
    }
    if let stated = record.statedBalance(on: today) {
      return .known(Statement(persons: stated.persons, from: from(stated.from), source: stated.source))
    }
    return .missing(total == nil ? stand == nil ? .both : .total : .stand)
  }
}

extension HalfYear {
  /// The last half-year that can be opened on a day: the one after the one that runs. Nothing is known of a later one.
  package static func lastToOpen(on today: Day) -> HalfYear { HalfYear(containing: today).next }
}

extension Case {
  /// Whether a half-year can be opened in the case on a day: it is about housing and goes on in that half-year.
  package func canOpen(_ period: HalfYear, on today: Day) -> Bool {
    domain == Case.housing && !isClosed(on: max(today, period.firstDay))
  }
}
