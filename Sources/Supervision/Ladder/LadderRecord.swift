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
    for entry in ladder {
      guard let from = knownFrom(entry) else {
        // Nothing says when: it holds, but since when stays unknown.
        known.append(entry)
        if entry.place != place { (place, since) = (entry.place, nil) }
        continue
      }
      guard from <= today else { continue }
      known.append(entry)
      if entry.place != place { (place, since) = (entry.place, entry.from) }
      switch entry.step {
      case .freeze: frozen = true
      case .thaw, .up, .down: frozen = false
      case .recorded, .keep: break
      }
    }
    return LadderRecord(place: place, since: since, frozen: frozen, entries: known)
  }
}
