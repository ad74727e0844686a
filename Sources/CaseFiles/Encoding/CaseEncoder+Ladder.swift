internal import Supervision

extension CaseEncoder {
  static func ladderEntry(_ entry: LadderEntry) -> JSONTree {
    var draft = ObjectDraft()
    draft.text("step", entry.step.rawValue)
    draft.put("trede", entry.place.trede.map { .whole($0.number) } ?? .text("none"))
    draft.day("from", entry.from)
    draft.text("reason", entry.reason)
    draft.document("source", entry.source)
    draft.put("decision", entry.decision.map(decision))
    draft.list("requirements", entry.requirements, requirement)
    return draft.tree
  }

  private static func decision(_ decision: LadderEntry.Decision) -> JSONTree {
    var draft = ObjectDraft()
    draft.day("on", decision.on)
    draft.text("number", decision.number)
    draft.day("published", decision.published)
    draft.day("term", decision.term)
    return draft.tree
  }

  private static func requirement(_ fulfilled: FulfilledRequirement) -> JSONTree {
    var draft = ObjectDraft()
    draft.text("requirement", fulfilled.requirement.rawValue)
    draft.day("by", fulfilled.by)
    draft.day("done", fulfilled.done)
    draft.text("reason", fulfilled.reason)
    return draft.tree
  }
}
