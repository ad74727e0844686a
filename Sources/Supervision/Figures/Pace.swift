/// How a half-year goes against an even pace of one sixth of the total a month (rule 13).
///
/// It states what is and what would be even; it predicts nothing about a municipality.
package struct Pace: Hashable, Sendable {
  /// Whole months of the half-year that were over on the day of the stand.
  package let monthsPassed: Int
  package let housed: Int
  /// Persons an even pace would have reached by then: what is needed rounds up.
  package let expected: Int
  /// Persons still to be housed.
  package let toGo: Int

  /// - Parameters:
  ///   - total: everything to be housed in the half-year, opening balance included.
  ///   - asOf: the day of the stand, a first of the month.
  package init(period: HalfYear, total: Int, housed: Int, asOf: Day) {
    let start = period.firstDay
    let months = (asOf.year - start.year) * 12 + asOf.month - start.month
    monthsPassed = min(6, max(0, months))
    self.housed = housed
    let whole = max(0, total)
    expected = (whole * monthsPassed + 5) / 6
    toGo = max(0, whole - housed)
  }

  /// Persons short of the even pace; 0 when level or ahead.
  package var behind: Int { max(0, expected - housed) }

  /// Persons a month so far, rounded down; `nil` before a month has passed.
  package var achievedPerMonth: Int? { monthsPassed > 0 ? housed / monthsPassed : nil }

  /// Persons a month needed from here, rounded up; `nil` when the half-year is over.
  package var neededPerMonth: Int? {
    let left = 6 - monthsPassed
    return left > 0 ? (toGo + left - 1) / left : nil
  }
}
