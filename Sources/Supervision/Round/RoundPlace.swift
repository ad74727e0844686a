/// The place of a municipality among those of a round, by the exact share of its total that was housed (M17).
///
/// It orders numbers and says nothing about what they are worth.
package struct RoundPlace: Hashable, Sendable {
  /// 1 for the largest share; equal shares have the same place.
  package let rank: Int
  /// How many have this place, this one included.
  package let sharing: Int
  /// Municipalities whose share is known.
  package let known: Int
  /// Municipalities of the round whose share is not.
  package let unknown: Int
  /// All are compared by the stand of this day.
  package let asOf: Day
}

extension Case {
  /// `nil` while the share of this case is not known.
  ///
  /// - Parameter cases: all of the store; this one may be among them.
  package func place(in period: HalfYear, among cases: [Case], on today: Day) -> RoundPlace? {
    guard let asOf = record(period)?.latestStand(knownOn: today)?.asOf,
      let own = progress(in: period, asOf: asOf, on: today)
    else { return nil }
    var (ahead, sharing, known, unknown) = (0, 1, 1, 0)
    for other in cases where other.id != id && other.takesPart(inRoundOver: period) {
      guard let share = other.progress(in: period, asOf: asOf, on: today) else {
        unknown += 1
        continue
      }
      known += 1
      if own < share { ahead += 1 } else if !(share < own) { sharing += 1 }
    }
    return RoundPlace(rank: ahead + 1, sharing: sharing, known: known, unknown: unknown, asOf: asOf)
  }

  /// The share that was housed, in exact numbers. All that was asked is all there is to do: a lead brings nobody
  /// further, and where there is nothing to house everything is done.
  private func progress(in period: HalfYear, asOf: Day, on today: Day) -> Progress? {
    guard let record = record(period), let total = record.total(on: today),
      let housed = record.stand(asOf: asOf, knownOn: today)?.housed
    else { return nil }
    return total > 0 ? Progress(part: min(housed, total), whole: total) : Progress(part: 1, whole: 1)
  }
}

private struct Progress: Equatable {
  let part: Int
  let whole: Int

  static func < (first: Progress, second: Progress) -> Bool {
    first.part * second.whole < second.part * first.whole
  }
}
