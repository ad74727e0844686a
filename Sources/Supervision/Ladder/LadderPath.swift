/// A time that a municipality spent on one place of the ladder.
package struct LadderStay: Hashable, Sendable {
  package let place: LadderPlace
  /// Its first day; `nil` where that is not known.
  package let since: Day?
  /// The day on which the next place began; `nil` for the present one, and where that day is not known.
  package let until: Day?
  package let isPresent: Bool
  /// What is on record about it, oldest first: how it came about, and then what kept, froze or thawed it.
  package let entries: [LadderEntry]

  /// Days on it, for the present one up to the day asked for; `nil` where the first or the last is not known.
  package func days(on today: Day) -> Int? {
    guard let since, let end = isPresent ? today : until else { return nil }
    return since.days(to: end)
  }

  /// Days it was frozen from the freeze at the place among its entries, up to the thaw, the next place or today.
  package func frozenDays(from index: Int, on today: Day) -> Int? {
    guard entries[index].step == .freeze, let start = entries[index].from else { return nil }
    if let thaw = entries[(index + 1)...].first(where: { $0.step == .thaw }) {
      return thaw.from.map { start.days(to: $0) }
    }
    return (isPresent ? today : until).map { start.days(to: $0) }
  }
}

extension LadderRecord {
  /// The whole path over the ladder, oldest first: each place with its days. What was kept or frozen is no other place.
  package var stays: [LadderStay] {
    var groups: [[LadderEntry]] = []
    for entry in entries {
      if groups.last?[0].place == entry.place {
        groups[groups.count - 1].append(entry)
      } else {
        groups.append([entry])
      }
    }
    return groups.enumerated().map { index, group in
      let next = index + 1 < groups.count ? groups[index + 1][0] : nil
      return LadderStay(
        place: group[0].place, since: group[0].from, until: next?.from, isPresent: next == nil, entries: group
      )
    }
  }

  /// Days on the present place, also where that is not on the ladder; `nil` while it or its first day is unknown.
  package func daysThere(on today: Day) -> Int? {
    place == .unknown ? nil : since.map { $0.days(to: today) }
  }
}

extension LadderPlace {
  /// The next trede up; `nil` at the top, and while the place is unknown.
  package var above: Trede? {
    switch self {
    case .on(let trede): Trede(trede.number + 1)
    case .off: Trede(1)
    case .unknown: nil
    }
  }

  /// The next place down, below trede 1 not on the ladder; `nil` where nothing is lower, and while it is unknown.
  package var below: LadderPlace? {
    guard let trede else { return nil }
    return Trede(trede.number - 1).map { .on($0) } ?? .off
  }
}

extension Case {
  /// The latest judgement that is known on the day, over whichever half-year it is.
  package func latestJudgement(on today: Day) -> (period: HalfYear, judgement: Judgement)? {
    halfYears.sorted { $0.period > $1.period }.lazy
      .compactMap { record in record.knownJudgement(on: today).map { (record.period, $0) } }.first
  }
}
