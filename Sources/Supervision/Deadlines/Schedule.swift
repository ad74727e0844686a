/// A deadline with everything that was done to it since. Earlier dates stay: what was the deadline on
/// 20 March is answered with the one in force then.
package struct Schedule: Hashable, Sendable {
  package var original: Deadline
  /// In the order in which they were made.
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
    package var reason: String?
    package var source: DocumentID?

    package init(kind: Kind, on: Day, deadline: Deadline, reason: String? = nil, source: DocumentID? = nil) {
      self.kind = kind
      self.on = on
      self.deadline = deadline
      self.reason = reason
      self.source = source
    }
  }

  /// The deadline in force on a day. A corrected typing error holds from the start: the wrong date was never
  /// the deadline.
  package func deadline(on day: Day) -> Deadline {
    var result = original
    for change in changes where change.kind == .corrected || change.on <= day { result = change.deadline }
    return result
  }

  /// How often uitstel was granted up to and including the day.
  package func extensions(on day: Day) -> [Change] {
    changes.filter { $0.kind == .extended && $0.on <= day }
  }

  /// The deadline that was in force before the latest uitstel or move known on the day.
  package func deadlineBefore(_ change: Change) -> Deadline {
    guard let index = changes.firstIndex(of: change) else { return original }
    return index == 0 ? original : changes[index - 1].deadline
  }
}
