import Supervision
import Wording

/// What Gemeenten can be sorted on.
package enum SortColumn: String, CaseIterable, Sendable {
  /// The default: the most urgent next step first.
  case attention, municipality, trede, judgement, opening, target, total, housed, percent, actor, next

  /// What it is called on the screen.
  package func name(in words: Words) -> String { words.sortColumn(rawValue) }

  /// Whether the first case comes before the second; what is unknown comes last, whichever way.
  package func comesFirst(_ first: CaseOverview, _ second: CaseOverview, reversed: Bool) -> Bool {
    switch order(first, second) {
    case .known(let difference) where difference != 0: return reversed ? difference > 0 : difference < 0
    case .oneUnknown(let firstIsKnown): return firstIsKnown
    default: break
    }
    let names = NameOrder.compare(first.municipality, second.municipality)
    guard names != 0 else { return first.caseID < second.caseID }
    return self == .municipality && reversed ? names > 0 : names < 0
  }

  private enum Order {
    case known(Int)
    case oneUnknown(firstIsKnown: Bool)
    case same
  }

  private func order(_ first: CaseOverview, _ second: CaseOverview) -> Order {
    switch self {
    case .attention, .next: compare(first.next, second.next) { AgendaItem.comesFirst($0, $1) ? -1 : 1 }
    case .municipality: numbers(nil, nil)
    case .trede: numbers(first.ladder.place.rank, second.ladder.place.rank)
    case .judgement: numbers(first.judgement.rank, second.judgement.rank)
    case .opening: numbers(first.figures?.opening.map { -$0 }, second.figures?.opening.map { -$0 })
    case .target: numbers(first.figures?.target.map { -$0 }, second.figures?.target.map { -$0 })
    case .total: numbers(first.figures?.total.map { -$0 }, second.figures?.total.map { -$0 })
    case .housed: numbers(first.figures?.housed.map { -$0 }, second.figures?.housed.map { -$0 })
    case .percent: numbers(first.figures?.share?.percent, second.figures?.share?.percent)
    case .actor: numbers(first.next?.party.rank, second.next?.party.rank)
    }
  }

  private func numbers(_ first: Int?, _ second: Int?) -> Order { compare(first, second) { $0 - $1 } }

  private func compare<Value>(_ first: Value?, _ second: Value?, _ difference: (Value, Value) -> Int) -> Order
  {
    switch (first, second) {
    case (nil, nil): .same
    case (let first?, let second?): .known(difference(first, second))
    case (_, nil): .oneUnknown(firstIsKnown: true)
    case (nil, _): .oneUnknown(firstIsKnown: false)
    }
  }
}

extension LadderPlace {
  /// High treden first; not on the ladder after them; unknown has no rank.
  fileprivate var rank: Int? {
    switch self {
    case .on(let trede): -trede.number
    case .off: 0
    case .unknown: nil
    }
  }
}

extension CaseOverview.JudgementState {
  /// The worst colour first.
  fileprivate var rank: Int? {
    switch self {
    case .judged(let judgement): ["rood": 0, "oranje": 1, "geel": 2, "groen": 3][judgement.colour ?? ""] ?? 2
    case .notJudged: 4
    case .unknown: nil
    }
  }
}

extension Party {
  fileprivate var rank: Int {
    switch actor {
    case .province: 0
    case .municipality: 1
    case .thirdParty: 2
    }
  }
}
