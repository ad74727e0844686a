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

    /// - Parameter unread: municipalities of which nothing is known.
    fileprivate init(unread: [String]) { missing = unread }

    /// - Parameter value: `nil` is unknown.
    fileprivate mutating func add(_ value: Int?, of name: String) {
      guard let value else { return missing.append(name) }
      persons += value
      known += 1
    }

    /// - Parameter unread: those that it was made with; they come last.
    fileprivate func inOrder(unread: [String]) -> Sum {
      var sum = self
      sum.missing = NameOrder.sorted(Array(missing.dropFirst(unread.count))) + unread
      return sum
    }
  }

  /// - Parameters:
  ///   - cases: of any domain; counted are housing cases that were not closed when the half-year began, for from then
  ///     on their numbers are their successor's.
  ///   - unread: what `unread` gives: municipalities whose numbers are there, but cannot be read.
  package init(_ period: HalfYear, _ cases: CaseWalk, unread: [String] = [], on today: Day) {
    let tallies = ProvinceTallies(cases, on: today) { $0 == period }
    self.init(period, tallies, unread: unread)
  }

  fileprivate init(_ period: HalfYear, _ tallies: ProvinceTallies, unread: [String]) {
    self.period = period
    asOf = tallies.commonDay(in: period)
    var sums = (target: Sum(unread: unread), total: Sum(unread: unread), housed: Sum(unread: unread))
    var municipalities = unread.count
    tallies.forEachCounted(in: period) { name, tally in
      municipalities += 1
      sums.target.add(tally?.target, of: name)
      sums.total.add(tally?.total.map { max(0, $0) }, of: name)
      sums.housed.add(tally?.housed, of: name)
    }
    self.municipalities = municipalities
    target = sums.target.inOrder(unread: unread)
    total = sums.total.inOrder(unread: unread)
    housed = sums.housed.inOrder(unread: unread)
    national = Round.inOrder(tallies.nationals(in: period))
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

  /// Somebody is not in a sum that others are in.
  package var isPartial: Bool {
    [target, total, housed].contains { $0.known > 0 && !$0.missing.isEmpty }
  }

  /// Nothing is known of any municipality.
  package var isGap: Bool { target.known == 0 && total.known == 0 && housed.known == 0 }

  /// Every half-year from the first with a sum to the last, no later than `last`.
  package static func trend(
    _ cases: CaseWalk, unread: [String] = [], through last: HalfYear, on today: Day
  ) -> [ProvinceFigures] {
    let tallies = ProvinceTallies(cases, on: today) { $0 <= last }
    guard let known = tallies.known else { return [] }
    return HalfYear.all(from: known.lowerBound, through: known.upperBound).map {
      ProvinceFigures($0, tallies, unread: unread)
    }
  }
}
