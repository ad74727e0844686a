/// The ladder of a case as it was known on a day.
package struct LadderRecord: Hashable, Sendable {
  package let place: LadderPlace
  /// The day the present trede was reached; `nil` while the place is unknown or its day is.
  package let since: Day?
  package let frozen: Bool
  /// The entries known on the day, oldest first.
  package let entries: [LadderEntry]

  /// Days on the present trede up to the day asked for.
  package func days(on today: Day) -> Int? {
    guard place.trede != nil, let since else { return nil }
    return since.days(to: today)
  }
}

extension Case {
  /// The day from which an entry counts (rule 47).
  package func knownFrom(_ entry: LadderEntry) -> Day? { entry.from ?? sourceDay(entry.source) }

  /// The ladder as known on the day. Improvement of figures never changes it: only entries do (rule 33).
  package func ladder(on today: Day) -> LadderRecord {
    var place = LadderPlace.unknown
    var since: Day?
    var frozen = false
    var known: [LadderEntry] = []
    for (index, from) in datedLadder {
      if let from, from > today { break }
      let entry = ladder[index]
      known.append(entry)
      // Where only the source has a day, the place is known from then, but since when it holds is not.
      if entry.place != place { (place, since) = (entry.place, entry.from) }
      switch entry.step {
      case .freeze: frozen = true
      case .thaw, .up, .down: frozen = false
      case .recorded, .keep: break
      }
    }
    return LadderRecord(place: place, since: since, frozen: frozen, entries: known)
  }

  /// Only the place on the ladder, for the many lines that name it.
  func ladderPlace(on today: Day) -> LadderPlace {
    var place = LadderPlace.unknown
    for (index, from) in datedLadder {
      if let from, from > today { break }
      place = ladder[index].place
    }
    return place
  }

  /// The entries in the order of the days they count from. An older fact that was found out later takes its own
  /// place; an entry of which nothing says when counts from the entry before it, the earliest day it can have.
  var datedLadder: [(index: Int, from: Day?)] {
    var dated: [(index: Int, from: Day?)] = []
    for index in ladder.indices {
      let from = knownFrom(ladder[index]) ?? dated.last?.from
      let place = dated.lastIndex { $0.from ?? .earliest <= from ?? .earliest }.map { $0 + 1 } ?? 0
      dated.insert((index, from), at: place)
    }
    return dated
  }
}
