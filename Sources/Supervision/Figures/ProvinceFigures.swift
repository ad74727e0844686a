/// The municipalities of the store together over one half-year, beside the national target.
///
/// What is not known of a municipality is not counted as nothing: each sum says of how many it is, and who is not in
/// it. Sums over different municipalities are never divided by each other.
package struct ProvinceFigures: Hashable, Sendable {
  package let period: HalfYear
  package let municipalities: Int
  /// The targets in force.
  package let target: Sum
  /// Everything to be housed, opening balances included.
  package let total: Sum
  /// Persons housed by the stand of one day for all: that of most municipalities, and of those the latest.
  package let housed: Sum
  package let asOf: Day?
  /// The national target and its revisions, oldest first; the last one is in force.
  package let national: [Round.NationalTarget]

  package struct Sum: Hashable, Sendable {
    package private(set) var persons = 0
    /// Municipalities that are in it.
    package private(set) var known = 0
    /// Those that are not, in order of their names; then those whose file cannot be read.
    package private(set) var missing: [String] = []

    /// - Parameter persons: of each of the municipalities, in the same order; `nil` is unknown.
    init(_ names: [String], unread: [String], _ persons: [Int?]) {
      for (name, value) in zip(names, persons) {
        if let value {
          self.persons += value
          known += 1
        } else {
          missing.append(name)
        }
      }
      missing = NameOrder.sorted(missing) + unread
    }
  }

  /// - Parameters:
  ///   - cases: of any domain; counted are housing cases that were not closed when the half-year began, for from then
  ///     on their numbers are their successor's.
  ///   - unread: what `unread` gives: municipalities whose numbers are there, but cannot be read.
  package init(_ period: HalfYear, _ cases: [Case], unread: [String] = [], on today: Day) {
    // By their places: cases are large, there may be thousands, and none is copied.
    let (counted, names, figures) = cases.withUnsafeBufferPointer { cases in
      let counted = cases.indices.filter {
        cases[$0].domain == Case.housing && !cases[$0].isClosed(on: period.firstDay)
      }
      return (
        counted, counted.map { cases[$0].name },
        counted.map { cases[$0].figures(of: period, on: today) }
      )
    }
    let asOf = ProvinceFigures.commonDay(figures.compactMap { $0?.stand?.asOf })
    self.period = period
    self.asOf = asOf
    municipalities = counted.count + unread.count
    target = Sum(names, unread: unread, figures.map { $0?.target })
    total = Sum(names, unread: unread, figures.map { $0?.total.map { max(0, $0) } })
    housed = Sum(
      names, unread: unread,
      cases.withUnsafeBufferPointer { cases in
        counted.map { place in
          asOf.flatMap { cases[place].stand(asOf: $0, of: period, knownOn: today)?.housed }
        }
      })
    national = Round.national(period, cases, counted, on: today)
  }

  /// The housing cases among the files that cannot be read, by the name of their file: `gm0034`.
  package static func unread(_ files: [UnreadableFile]) -> [String] {
    files.compactMap { file in
      guard file.file.hasPrefix("cases/"), file.file.hasSuffix(".json") else { return nil }
      let name = file.file.dropFirst("cases/".count).dropLast(".json".count)
      // Another domain stands behind a hyphen.
      return name.contains("-") ? nil : String(name)
    }
  }

  private static func commonDay(_ days: [Day]) -> Day? {
    Dictionary(days.map { ($0, 1) }, uniquingKeysWith: +)
      .max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// Somebody is not in a sum that others are in.
  package var isPartial: Bool {
    [target, total, housed].contains { $0.known > 0 && !$0.missing.isEmpty }
  }

  /// Nothing is known of any municipality.
  package var isGap: Bool { target.known == 0 && total.known == 0 && housed.known == 0 }

  /// Every half-year from the first with a sum to the last, no later than `last`.
  package static func trend(
    _ cases: [Case], unread: [String] = [], through last: HalfYear, on today: Day
  ) -> [ProvinceFigures] {
    var known: Set<HalfYear> = []
    cases.withUnsafeBufferPointer { cases in
      for place in cases.indices where cases[place].domain == Case.housing {
        for record in cases[place].halfYears.indices {
          let period = cases[place].halfYears[record].period
          guard period <= last, !known.contains(period) else { continue }
          let figures = cases[place].figures(of: period, on: today)
          if figures?.target != nil || figures?.total != nil || figures?.stand != nil { known.insert(period) }
        }
      }
    }
    guard let first = known.min(), let end = known.max() else { return [] }
    return HalfYear.all(from: first, through: end).map {
      ProvinceFigures($0, cases, unread: unread, on: today)
    }
  }
}
