/// The items of all cases on a day, in the order in which they ask for attention.
package struct Agenda: Sendable {
  package let items: [AgendaItem]
  package let counts: Counts

  /// How many items stand how. What is not counted here is not in need of attention.
  package struct Counts: Hashable, Sendable {
    package var late = 0
    package var today = 0
    package var soon = 0
    package var unmeasured = 0
    package var missed = 0
    package var later = 0
    package var conditional = 0
    package var undated = 0

    package init() {}

    package init(_ items: [AgendaItem]) { add(items) }

    /// Works by place: an item is large, and to copy every one of thousands is what would take the time.
    package mutating func add(_ items: [AgendaItem]) {
      for index in items.indices { add(items[index].standing) }
    }

    package mutating func add(_ other: Counts) {
      late += other.late
      today += other.today
      soon += other.soon
      unmeasured += other.unmeasured
      missed += other.missed
      later += other.later
      conditional += other.conditional
      undated += other.undated
    }

    package mutating func add(_ standing: Standing) {
      switch standing {
      case .late: late += 1
      case .today: today += 1
      case .soon: soon += 1
      case .unmeasured: unmeasured += 1
      case .missed: missed += 1
      case .later: later += 1
      case .conditional: conditional += 1
      case .undated: undated += 1
      case .met, .metLate, .settled, .lapsed, .expired, .closed: break
      }
    }

    /// Whether something was due today, is near, or waits to be measured or judged.
    package var asksAttention: Bool { today + soon + unmeasured + missed > 0 }
  }

  package init(_ items: [AgendaItem]) {
    self.items = items.inOrderOfAttention()
    counts = Counts(items)
  }

  package init(cases: [Case], context: AgendaContext) {
    self.init(cases.flatMap { $0.agenda(in: context) })
  }
}

extension AgendaItem {
  /// The order inside Vandaag: by standing, then by days, then trede high to low, then name.
  package static func comesFirst(_ first: AgendaItem, _ second: AgendaItem) -> Bool {
    let (firstRank, secondRank) = (first.rank, second.rank)
    return firstRank == secondRank ? comesFirstByName(first, second) : firstRank < secondRank
  }

  /// Standing, days and trede, as far as order goes: smaller comes first.
  package typealias Rank = (standing: Int, days: Int, trede: Int)

  package var rank: Rank { AgendaItem.rank(standing, days: days, lastDay: lastDay, place) }

  fileprivate static func rank(_ standing: Standing, days: Int?, lastDay: Day?, _ place: LadderPlace) -> Rank
  {
    (standing.order, urgency(standing, days: days, lastDay: lastDay), -(place.trede?.number ?? 0))
  }

  /// By name, where standing, days and trede are the same.
  package static func comesFirstByName(_ first: AgendaItem, _ second: AgendaItem) -> Bool {
    namesFirst(first, second) ?? (first.id < second.id)
  }

  /// What the item is ordered by inside its standing: what is longest late or waiting comes first, and the
  /// nearest of what is to come, by the days that the line shows. The rest goes by its last day.
  private static func urgency(_ standing: Standing, days: Int?, lastDay: Day?) -> Int {
    switch standing {
    case .late, .unmeasured, .missed: -(days ?? 0)
    case .today, .soon, .later: days ?? .max
    default: lastDay?.number ?? .max
    }
  }
}

/// The order of attention of items that stay where they are: they are large, and there may be thousands.
package enum AgendaOrder {
  /// What an item goes by, as numbers that are soon compared.
  package struct Key: Sendable {
    /// Standing, days and trede.
    fileprivate let rank: UInt64
    /// The start of the name. Only names that start the same are looked at whole.
    fileprivate let name: UInt64

    fileprivate init(_ rank: AgendaItem.Rank, name: String) {
      let days = UInt32(bitPattern: Int32(clamping: rank.days)) ^ 0x8000_0000
      self.rank = UInt64(rank.standing) << 48 | UInt64(days) << 8 | UInt64(rank.trede + 0x80)
      self.name = NameOrder.start(of: name)
    }
  }

  /// - Parameters:
  ///   - count: how many items there are; they are named by their numbers.
  ///   - comesFirstByName: whether one comes before another, where all else is the same.
  package static func order(
    count: Int, key: (Int) -> Key, comesFirstByName: (Int, Int) -> Bool
  ) -> [Int] {
    var ranked = (0..<count).map { (place: $0, key: key($0)) }
    ranked.sort { first, second in
      if first.key.rank != second.key.rank { return first.key.rank < second.key.rank }
      if first.key.name != second.key.name { return first.key.name < second.key.name }
      return comesFirstByName(first.place, second.place)
    }
    return ranked.map(\.place)
  }
}

extension [AgendaItem] {
  /// What the item at a place is ordered by. By its parts, so that it is not copied.
  package func orderKey(at place: Int) -> AgendaOrder.Key {
    let rank = AgendaItem.rank(
      self[place].standing, days: self[place].days, lastDay: self[place].lastDay, self[place].place)
    return AgendaOrder.Key(rank, name: self[place].municipality)
  }

  /// Sorted by `comesFirst`.
  package func inOrderOfAttention() -> [AgendaItem] {
    AgendaOrder.order(count: count) {
      orderKey(at: $0)
    } comesFirstByName: {
      AgendaItem.comesFirstByName(self[$0], self[$1])
    }.map { self[$0] }
  }
}

extension Standing {
  /// The place in the order of attention. Spelled out, because every comparison of a sort asks it.
  package var order: Int {
    switch self {
    case .late: 0
    case .today: 1
    case .soon: 2
    case .unmeasured: 3
    case .missed: 4
    case .later: 5
    case .conditional: 6
    case .undated: 7
    case .met: 8
    case .metLate: 9
    case .settled: 10
    case .lapsed: 11
    case .expired: 12
    case .closed: 13
    }
  }
}
