/// Repeated measurements of one thing, in nanoseconds or bytes: one a round, or none where a round had none.
struct Samples {
  private var rounds: [Int?] = []

  /// Notes what a round gave.
  mutating func add(_ value: Int?) { rounds.append(value) }

  private var values: [Int] { rounds.compactMap { $0 } }

  /// How many rounds gave something.
  var count: Int { values.count }

  /// The middle one; the lower of the two middle ones.
  var median: Int? { percentile(50) }

  /// The nearest-rank percentile: the smallest value that at least so many percent do not exceed.
  func percentile(_ percent: Int) -> Int? {
    let sorted = values.sorted()
    return sorted.isEmpty ? nil : sorted[max((sorted.count * percent + 99) / 100, 1) - 1]
  }

  /// The median of the ratios within each round: what slows the machine down for a while slows both.
  func medianRatio(to floor: Samples) -> Double? {
    let ratios = zip(rounds, floor.rounds).compactMap { own, least in
      if let own, let least, least > 0 { Double(own) / Double(least) } else { nil }
    }.sorted()
    return ratios.isEmpty ? nil : ratios[(ratios.count - 1) / 2]
  }
}
