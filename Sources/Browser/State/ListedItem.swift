import Supervision

/// An item of a list by its place: the case among the entries, and the item in the agenda of that case. Items are
/// large, and a large store has tens of thousands.
package struct ListedItem: Sendable {
  let entry: Int
  let item: Int
}

extension State {
  func item(_ listed: ListedItem) -> AgendaItem { entries[listed.entry].items[listed.item] }

  /// The item that a row is drawn from; `nil` where the row is none, or is older than what was read since.
  func item(_ content: ListLine.Content?) -> AgendaItem? {
    switch content {
    case .item(let item): return item
    case .listed(let listed):
      guard entries.indices.contains(listed.entry) else { return nil }
      let items = entries[listed.entry].items
      return items.indices.contains(listed.item) ? items[listed.item] : nil
    case .stand, .standRequest, .entry, .unreadable, nil: return nil
    }
  }

  /// What asks for attention, case by case.
  func attention() -> [ListedItem] {
    lookups.attention { listed { $0.standing.asksAttention } }
  }

  /// Everything that has a day, in the order of the days, then of the names.
  func schedule() -> [ListedItem] {
    lookups.schedule {
      var listed: [ListedItem] = []
      // Case by case in the order of the names, and of a case by the names of its items: then only the days are left.
      for entry in order(by: .municipality) {
        let (items, days) = (entries[entry].items, entries[entry].agendaDays)
        for item in items.indices.filter({ days[$0] != nil }).sorted(by: { items[$0].id < items[$1].id }) {
          listed.append(ListedItem(entry: entry, item: item))
        }
      }
      let keys = listed.enumerated().map { place, listed in
        (entries[listed.entry].agendaDays[listed.item]?.number ?? 0) << 32 | place
      }
      return keys.sorted().map { listed[$0 & 0xFFFF_FFFF] }
    }
  }

  /// All cases in the order of a column.
  func order(by column: SortColumn, reversed: Bool = false) -> [Int] {
    lookups.order(by: column, reversed: reversed) {
      switch column {
      case .municipality:
        let names = entries.map { (name: $0.overview.municipality, id: $0.overview.caseID) }
        return names.indices.sorted { first, second in
          let order = NameOrder.compare(names[first].name, names[second].name)
          if order == 0 { return names[first].id < names[second].id }
          return reversed ? order > 0 : order < 0
        }
      case .attention: return orderOfAttention(reversed: reversed)
      default:
        return entries.indices.sorted {
          column.comesFirst(entries[$0].overview, entries[$1].overview, reversed: reversed)
        }
      }
    }
  }

  /// As `SortColumn.attention` has it; what it goes by is taken out of the overviews first, which are large.
  private func orderOfAttention(reversed: Bool) -> [Int] {
    var place = [Int](repeating: 0, count: entries.count)
    for (number, entry) in order(by: .municipality).enumerated() { place[entry] = number }
    let ranks = entries.map { $0.overview.next?.rank }
    return entries.indices.sorted { first, second in
      switch (ranks[first], ranks[second]) {
      case (let one?, let other?):
        let isFirst = one == other ? place[first] < place[second] : one < other
        return isFirst != reversed
      case (.some, nil): return true
      case (nil, .some): return false
      case (nil, nil): return place[first] < place[second]
      }
    }
  }

  private func listed(where isWanted: (AgendaItem) -> Bool) -> [ListedItem] {
    var result: [ListedItem] = []
    for entry in entries.indices {
      let items = entries[entry].items
      for item in items.indices where isWanted(items[item]) {
        result.append(ListedItem(entry: entry, item: item))
      }
    }
    return result
  }
}
