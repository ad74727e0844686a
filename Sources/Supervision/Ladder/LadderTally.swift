/// Where a case stands among the others of the province.
package enum LadderGroup: Hashable, Sendable {
  case place(LadderPlace)
  /// Closed by a merger: it stands on no trede any more.
  case closed

  /// From the highest trede down; not on the ladder before unknown.
  package static let all: [LadderGroup] =
    (1...6).reversed().compactMap { Trede($0).map { .place(.on($0)) } } + [
      .place(.off), .place(.unknown), .closed,
    ]
}

extension CaseOverview {
  package var ladderGroup: LadderGroup { closure == nil ? .place(ladder.place) : .closed }

  /// The day up to which the days on a place count: that of the closure, once it is closed.
  package func ladderDay(on today: Day) -> Day { min(today, closure?.on ?? today) }

  /// Whether it belongs among the treden: every case about housing, and others as soon as a place is on record.
  package var countsOnLadder: Bool { domain == Case.housing || !ladder.entries.isEmpty }
}

/// How many cases of the province stand on each place of the ladder, and how many of them are frozen.
package struct LadderTally: Hashable, Sendable {
  private var counts: [LadderGroup: Int] = [:]
  package private(set) var frozen = 0

  package init(_ overviews: some Sequence<CaseOverview>) {
    for overview in overviews where overview.countsOnLadder {
      counts[overview.ladderGroup, default: 0] += 1
      if overview.closure == nil, overview.ladder.frozen { frozen += 1 }
    }
  }

  package func count(_ group: LadderGroup) -> Int { counts[group] ?? 0 }

  /// All of them, the closed ones too.
  package var all: Int { counts.values.reduce(0, +) }
}
