import Supervision
import Wording

/// One municipality of Cijfers, as far as the order of the table asks.
package struct FigureRow: Sendable {
  package let overview: CaseOverview
  package let progress: HalfYearProgress

  package init(_ overview: CaseOverview, _ progress: HalfYearProgress) {
    self.overview = overview
    self.progress = progress
  }
}

extension FigureSort {
  /// Whether the first row comes before the second; what is unknown comes last, whichever way.
  package func comesFirst(_ first: FigureRow, _ second: FigureRow, reversed: Bool) -> Bool {
    if self == .attention {
      return SortColumn.attention.comesFirst(first.overview, second.overview, reversed: reversed)
    }
    switch (key(first.progress), key(second.progress)) {
    case (let one?, let other?) where one != other: return reversed ? one > other : one < other
    case (.some, nil): return true
    case (nil, .some): return false
    default: break
    }
    let (one, other) = self == .municipality && reversed ? (second, first) : (first, second)
    return SortColumn.municipality.comesFirst(one.overview, other.overview, reversed: false)
  }

  /// Lower comes first: who is furthest behind a yardstick, else the largest number. `nil` is unknown.
  private func key(_ progress: HalfYearProgress) -> Int? {
    switch self {
    case .attention, .municipality: nil
    case .total: progress.total.map { -$0 }
    case .housed: progress.housed.map { -$0 }
    case .evenPace: progress.evenPace?.difference
    case .agreement: progress.againstAgreement
    case .pace: progress.achievedPerMonth.map { -$0 }
    case .needed: needed(progress)
    case .balance: progress.figures.balance.map { -$0.persons }
    case .backlog: progress.figures.opening.map { -$0 }
    case .target: progress.figures.target.map { -$0 }
    case .percent: progress.figures.share?.percent
    }
  }

  private func needed(_ progress: HalfYearProgress) -> Int? {
    switch progress.needed {
    case .perMonth(let persons): -persons
    case .reached, .nothingAsked: 0
    case .over, .tooLittleKnown: nil
    }
  }
}
