/// How many persons were housed in a half-year, held against each yardstick on the yardstick's own day.
///
/// It states what was counted and what was asked, and draws no conclusion: nothing in it looks ahead of the latest
/// stand, and what there is no stand for stays open.
package struct HalfYearProgress: Hashable, Sendable {
  package let figures: Figures
  /// Interim targets and milestones that still apply, by day.
  package let agreements: [JudgementFacts.Promise]

  package var period: HalfYear { figures.period }
  package var housed: Int? { figures.housed }

  /// Everything to be housed; a lead larger than the target leaves nothing (rule 48).
  package var total: Int? { figures.total.map { max(0, $0) } }

  /// What should be housed by a day, and what was by the stand of that day.
  package struct Yardstick: Hashable, Sendable {
    package let day: Day
    package let persons: Int
    /// `nil` where there is no stand of the day.
    package let housed: Int?

    package init(day: Day, persons: Int, housed: Int?) {
      self.day = day
      self.persons = persons
      self.housed = housed
    }

    /// Persons more (positive) or fewer (negative) than asked.
    package var difference: Int? { housed.map { $0 - persons } }
  }

  package enum Time: Hashable, Sendable {
    /// The half-year has not begun.
    case ahead
    case running
    /// Its peildatum has come.
    case over
  }

  package var time: Time {
    if figures.today < period.firstDay { return .ahead }
    return figures.today < period.peildatum ? .running : .over
  }

  // MARK: - Even pace

  /// A sixth of the total a month, on the day of the latest stand; without a stand on the last first of the month that
  /// came, and in the first month on the first that comes. `nil` while the total is unknown.
  package var evenPace: Yardstick? {
    guard let total else { return nil }
    let day = figures.stand?.asOf ?? dayToCompare
    let months = Pace.monthsPassed(of: period, on: day)
    return Yardstick(day: day, persons: Pace.even(total: total, months: months), housed: housed)
  }

  private var dayToCompare: Day {
    let months = Pace.monthsPassed(of: period, on: figures.today)
    return period.firstDay.adding(months: max(1, months))
  }

  // MARK: - Agreements

  /// The agreement that counts on the day: the last one whose day has come, else the first to come. Agreements
  /// without a number count for none.
  package var agreement: JudgementFacts.Promise? {
    let numbered = agreements.filter { $0.item.measurement?.required != nil }
    return numbered.last { $0.result != .ahead } ?? numbered.first
  }

  /// Persons between the latest stand and an agreement whose day is still to come; 0 and less when the stand is
  /// there already.
  package func toGo(to agreement: JudgementFacts.Promise) -> Int? {
    guard agreement.result == .ahead, let required = agreement.item.measurement?.required, let housed else {
      return nil
    }
    return required - housed
  }

  /// Persons a month from the latest stand to the stand of the agreement's day, rounded up.
  package func neededPerMonth(to agreement: JudgementFacts.Promise) -> Int? {
    guard let toGo = toGo(to: agreement), toGo > 0, let stand = figures.stand,
      let day = agreement.item.lastDay
    else { return nil }
    let months = Pace.months(from: stand.asOf, to: InterimTarget.dayOfStand(for: day))
    return months > 0 ? (toGo + months - 1) / months : nil
  }

  /// Persons more (positive) or fewer (negative) than the agreement that counts: by the stand of its day, or by the
  /// latest one while its day is still to come.
  package var againstAgreement: Int? {
    guard let agreement else { return nil }
    if let toGo = toGo(to: agreement) { return -toGo }
    guard let measured = agreement.item.measurement, let required = measured.required else { return nil }
    return measured.counted.map { $0 - required }
  }

  // MARK: - Pace

  /// Persons a month from the first day to the latest stand, rounded down; `nil` without a stand, and before a month
  /// has passed.
  package var achievedPerMonth: Int? {
    figures.stand.flatMap {
      Pace(period: period, total: 0, housed: $0.housed, asOf: $0.asOf).achievedPerMonth
    }
  }

  package enum Needed: Hashable, Sendable {
    /// Persons a month from the latest stand to the peildatum, rounded up.
    case perMonth(Int)
    /// The stand is at the total or above it.
    case reached
    /// A lead larger than the target, or a target of nothing.
    case nothingAsked
    /// The half-year is over: what it needed is a thing of the past.
    case over
    /// Total or stand is not known.
    case tooLittleKnown
  }

  package var needed: Needed {
    guard time != .over else { return .over }
    guard let total else { return .tooLittleKnown }
    guard total > 0 else { return .nothingAsked }
    guard let stand = figures.stand else { return .tooLittleKnown }
    let pace = Pace(period: period, total: total, housed: stand.housed, asOf: stand.asOf)
    guard pace.toGo > 0 else { return .reached }
    return pace.neededPerMonth.map { .perMonth($0) } ?? .over
  }
}

extension Case {
  /// - Parameter agenda: the items of this case on the day.
  package func progress(
    in period: HalfYear, agenda: [AgendaItem], on today: Day
  ) -> HalfYearProgress {
    HalfYearProgress(
      figures: (record(period) ?? HalfYearRecord(period: period)).figures(on: today),
      agreements: promises(of: period, among: agenda, on: today).filter { $0.item.standing != .lapsed })
  }
}

extension Case {
  /// Whether there is something to count over the half-year: from its closure on a municipality's numbers are its
  /// successor's (rule 50).
  package func hasFigures(over period: HalfYear) -> Bool {
    domain == Case.housing && !isClosed(on: period.firstDay)
  }
}
