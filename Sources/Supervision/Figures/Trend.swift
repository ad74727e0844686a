/// One half-year of a municipality among the others: what was asked, what was housed and how it ended.
package struct TrendPoint: Hashable, Sendable {
  package let period: HalfYear
  /// Everything that was to be housed; nothing where a lead was larger than the target.
  package let asked: Int?
  package let housed: Int?
  /// The day of the stand; before the peildatum it says how far the half-year had come, not how it ended.
  package let asOf: Day?
  package let balance: Balance?

  package var endsHere: Bool { asOf == period.peildatum }
  /// Between half-years with figures there is one without: it stays empty and is not filled in.
  package var isGap: Bool { asked == nil && housed == nil && balance == nil }
}

extension Case {
  /// Every half-year from the first with a figure to the last one, no later than `last`, as known on a day.
  package func trend(through last: HalfYear, on today: Day) -> [TrendPoint] {
    let known = halfYears.filter { $0.period <= last && $0.hasFigures(on: today) }.map(\.period)
    guard let first = known.min(), let end = known.max() else { return [] }
    return HalfYear.all(from: first, through: end).map { point($0, on: today) }
  }

  private func point(_ period: HalfYear, on today: Day) -> TrendPoint {
    let figures = record(period)?.figures(on: today)
    return TrendPoint(
      period: period, asked: figures?.total.map { max(0, $0) }, housed: figures?.housed,
      asOf: figures?.stand?.asOf, balance: figures?.balance)
  }
}

extension HalfYearRecord {
  /// Whether a total, a stand or an end balance is known on the day.
  package func hasFigures(on today: Day) -> Bool {
    let figures = figures(on: today)
    return figures.total != nil || figures.stand != nil || figures.balance != nil
  }
}

extension HalfYear {
  /// Both ends included.
  package static func all(from first: HalfYear, through last: HalfYear) -> [HalfYear] {
    var result: [HalfYear] = []
    var period = first
    while period <= last {
      result.append(period)
      period = period.next
    }
    return result
  }
}
