/// The numbers of the housing cases in each half-year that is asked for, found in one walk over the cases.
struct ProvinceTallies {
  /// What is known of one case in one half-year.
  struct Tally {
    /// The case, by its place among those of housing.
    let place: Int
    let target: Int?
    let total: Int?
    /// The day of its latest stand.
    let asOf: Day?
    /// Persons housed: first by that stand, in the end by that of the day that most have.
    fileprivate(set) var housed: Int?
  }

  fileprivate struct OfHalfYear {
    /// In the order of the cases. One that has no record of the half-year is not among them.
    var tallies: [Tally] = []
    /// Something is known of somebody.
    var isKnown = false
    /// The day of the stand that most cases have as their latest, and of those the latest.
    var commonDay: Day?
    var nationals: Set<Round.NationalTarget> = []
  }

  private var halfYears: [HalfYear: OfHalfYear] = [:]
  private var names: [(name: String, closedOn: Day?)] = []

  init(_ cases: CaseWalk, on today: Day, isAsked: (HalfYear) -> Bool) {
    cases.forEach { subject in
      if subject.domain == Case.housing { add(subject, today, isAsked) }
    }
    takeCommonDays(cases, today)
  }

  /// From the first to the last half-year in which something is known of somebody.
  var known: ClosedRange<HalfYear>? {
    let known = halfYears.filter(\.value.isKnown).keys
    guard let first = known.min(), let last = known.max() else { return nil }
    return first...last
  }

  func commonDay(in period: HalfYear) -> Day? { halfYears[period]?.commonDay }

  func nationals(in period: HalfYear) -> Set<Round.NationalTarget> { halfYears[period]?.nationals ?? [] }

  /// Hands over the cases that count in a half-year: those that were not closed when it began.
  func forEachCounted(in period: HalfYear, _ body: (_ name: String, _ tally: Tally?) -> Void) {
    let list = halfYears[period]?.tallies ?? []
    var next = 0
    for place in names.indices {
      let tally = next < list.count && list[next].place == place ? list[next] : nil
      if tally != nil { next += 1 }
      if isCounted(place, in: period) { body(names[place].name, tally) }
    }
  }

  private func isCounted(_ place: Int, in period: HalfYear) -> Bool {
    names[place].closedOn.map { $0 > period.firstDay } ?? true
  }

  private mutating func add(_ subject: Case, _ today: Day, _ isAsked: (HalfYear) -> Bool) {
    let place = names.count
    names.append((subject.name, subject.closure?.on))
    subject.halfYears.forEachInPlace { record in
      guard isAsked(record.period) else { return }
      let isCounted = isCounted(place, in: record.period)
      halfYears[record.period, default: OfHalfYear()].add(
        record, of: place, isCounted: isCounted, on: today)
    }
  }

  /// Puts the stands of one day beside each other. Only a case that has a later one must be asked again.
  private mutating func takeCommonDays(_ cases: CaseWalk, _ today: Day) {
    var later: [Int: [(period: HalfYear, index: Int)]] = [:]
    for period in Array(halfYears.keys) {
      guard var half = halfYears.removeValue(forKey: period) else { continue }
      for (place, index) in half.takeCommonDay(isCounted: { isCounted($0, in: period) }) {
        later[place, default: []].append((period, index))
      }
      halfYears[period] = half
    }
    guard !later.isEmpty else { return }
    var place = 0
    cases.forEach { subject in
      guard subject.domain == Case.housing else { return }
      for (period, index) in later[place] ?? [] {
        guard let common = halfYears[period]?.commonDay else { continue }
        let stand = subject.stand(asOf: common, of: period, knownOn: today)
        halfYears[period]?.tallies[index].housed = stand?.housed
      }
      place += 1
    }
  }
}

extension ProvinceTallies.OfHalfYear {
  fileprivate mutating func add(
    _ record: borrowing HalfYearRecord, of place: Int, isCounted: Bool, on today: Day
  ) {
    let figures = record.figures(on: today)
    if figures.target != nil || figures.total != nil || figures.stand != nil { isKnown = true }
    tallies.append(
      ProvinceTallies.Tally(
        place: place, target: figures.target, total: figures.total, asOf: figures.stand?.asOf,
        housed: figures.stand?.housed))
    guard isCounted else { return }
    for notice in record.targets where (notice.from ?? record.period.firstDay) <= today {
      if let persons = notice.national {
        nationals.insert(Round.NationalTarget(persons: persons, from: notice.from))
      }
    }
  }

  /// - Returns: the cases that have a later stand than that of the common day, each with its place in the list.
  fileprivate mutating func takeCommonDay(isCounted: (Int) -> Bool) -> [(place: Int, index: Int)] {
    var days: [Day: Int] = [:]
    for tally in tallies where isCounted(tally.place) {
      if let day = tally.asOf { days[day, default: 0] += 1 }
    }
    commonDay = days.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    var later: [(place: Int, index: Int)] = []
    for index in tallies.indices {
      guard let day = tallies[index].asOf, let commonDay, day != commonDay else { continue }
      if day > commonDay { later.append((tallies[index].place, index)) }
      tallies[index].housed = nil
    }
    return later
  }
}
