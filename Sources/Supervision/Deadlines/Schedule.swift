/// A deadline with everything that was done to it since. Earlier dates stay: what was the deadline on
/// 20 March is answered with the one in force then.
package struct Schedule: Hashable, Sendable {
  package var original: Deadline
  /// In the order in which they were recorded, which need not be that of their days.
  package var changes: [Change]

  package init(_ original: Deadline, changes: [Change] = []) {
    self.original = original
    self.changes = changes
  }

  package struct Change: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      /// Uitstel: granted by the province. Only this counts as "1× uitstel".
      case extended
      /// Verplaatst: moved in consultation.
      case moved
      /// A typing error put right.
      case corrected
    }

    package var kind: Kind
    /// The day it was granted, agreed or put right.
    package var on: Day
    package var deadline: Deadline
    /// Who granted it, by role: "GS", "portefeuillehouder". Who recorded it is in the log.
    package var by: String?
    package var reason: String?
    package var source: DocumentID?

    package init(
      kind: Kind, on: Day, deadline: Deadline, by: String? = nil, reason: String? = nil,
      source: DocumentID? = nil
    ) {
      self.kind = kind
      self.on = on
      self.deadline = deadline
      self.by = by
      self.reason = reason
      self.source = source
    }
  }

  /// The deadline in force on a day.
  package func deadline(on day: Day) -> Deadline {
    guard !changes.isEmpty else { return original }
    let chain = corrected
    return chain.changes.last { $0.on <= day }?.deadline ?? chain.original
  }

  /// The times uitstel was granted up to and including the day, each with its corrected deadline (rule 49).
  package func extensions(on day: Day) -> [Change] {
    corrected.changes.filter { $0.kind == .extended && $0.on <= day }
  }

  /// The latest move in consultation up to and including the day.
  package func move(on day: Day) -> Change? {
    corrected.changes.last { $0.kind == .moved && $0.on <= day }
  }

  /// The deadline that was in force before a change that `extensions(on:)` or `move(on:)` gave.
  package func deadlineBefore(_ change: Change) -> Deadline {
    let chain = corrected
    guard let index = chain.changes.firstIndex(of: change), index > 0 else { return chain.original }
    return chain.changes[index - 1].deadline
  }

  /// The uitstel and the moves in the order of their days, with typing errors put right.
  ///
  /// A corrected deadline takes the place of the one that was wrong and holds from that one's own day: the
  /// wrong date was never the deadline, and what was granted in March did not hold in February.
  private var corrected: (original: Deadline, changes: [Change]) {
    var ordered: [Change] = []
    for change in changes {
      let place = ordered.lastIndex { $0.on <= change.on }.map { $0 + 1 } ?? 0
      ordered.insert(change, at: place)
    }
    var original = original
    var result: [Change] = []
    for change in ordered {
      if change.kind != .corrected {
        result.append(change)
      } else if result.isEmpty {
        original = change.deadline
      } else {
        result[result.count - 1].deadline = change.deadline
      }
    }
    return (original, result)
  }
}
