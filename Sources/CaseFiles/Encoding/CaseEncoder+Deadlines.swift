internal import Supervision

extension CaseEncoder {
  /// The deadline of an item and what was done to it since.
  static func put(_ schedule: Schedule?, in draft: inout ObjectDraft) {
    guard let schedule else { return }
    draft.put("deadline", deadline(schedule.original))
    draft.list("changes", schedule.changes, change)
  }

  private static func change(_ change: Schedule.Change) -> JSONTree {
    var draft = ObjectDraft()
    draft.text("kind", change.kind.rawValue)
    draft.day("on", change.on)
    draft.put("deadline", deadline(change.deadline))
    draft.text("by", change.by)
    draft.text("reason", change.reason)
    draft.document("source", change.source)
    return draft.tree
  }

  private static func deadline(_ deadline: Deadline) -> JSONTree {
    var draft = ObjectDraft()
    draft.text("phrase", deadline.phrase)
    draft.text("basis", deadline.basis.rawValue)
    switch deadline.wording {
    case .before(let day): draft.day("before", day)
    case .by(let day): draft.day("by", day)
    case .on(let day): draft.day("on", day)
    case .window(let first, let last): draft.texts("window", [first.iso, last.iso])
    case .within(let count, let unit, let day): draft.put("within", term(count, unit, "after", day))
    case .ahead(let count, let unit, let day): draft.put("ahead", term(count, unit, "of", day))
    case .undated: draft.flag("undated", true)
    }
    return draft.tree
  }

  private static func term(
    _ count: Int, _ unit: Deadline.Unit, _ key: StaticString, _ day: Day
  ) -> JSONTree {
    var draft = ObjectDraft()
    draft.whole("count", count)
    draft.text("unit", unit.rawValue)
    draft.day(key, day)
    return draft.tree
  }
}
