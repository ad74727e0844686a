internal import Supervision

extension CaseDecoder {
  func ladderEntry(_ fields: inout Fields) throws(JSONFault) -> LadderEntry {
    let step = try fields.word("step", Words.step)
    let place = try place(fields.node("trede"))
    return LadderEntry(step: step, place: place, from: try fields.day(ifAny: "from"))
  }

  func readRest(_ fields: inout Fields, of entry: inout LadderEntry) throws(JSONFault) {
    entry.reason = try shownText(&fields, ifAny: "reason")
    entry.source = try source(&fields)
    entry.decision = try decision(fields.node(ifAny: "decision"))
    entry.requirements = try fields.list("requirements", requirement)
  }

  /// 1 to 6, or `"none"`: decided that the municipality is not on the ladder.
  private func place(_ node: JSONNode) throws(JSONFault) -> LadderPlace {
    if node.kind == .text {
      guard node.isText("none") else {
        let value = try node.readText()
        throw node.fault { .unknownWord(key: $0, value: value, allowed: ["none"]) }
      }
      return .off
    }
    let allowed = 1...6
    let number = try node.readWhole(in: allowed)
    guard let trede = Trede(number) else {
      throw node.fault { .outOfRange(key: $0, value: number, allowed: allowed) }
    }
    return .on(trede)
  }

  private func decision(_ node: JSONNode?) throws(JSONFault) -> LadderEntry.Decision? {
    guard let node else { return nil }
    var fields = try Fields(node)
    var decision = LadderEntry.Decision()
    decision.on = try fields.day(ifAny: "on")
    decision.number = try shownText(&fields, ifAny: "number")
    decision.published = try fields.day(ifAny: "published")
    decision.term = try fields.day(ifAny: "term")
    return decision
  }

  private func requirement(_ node: JSONNode) throws(JSONFault) -> FulfilledRequirement {
    var fields = try Fields(node)
    var requirement = FulfilledRequirement(try fields.word("requirement", Words.requirement))
    requirement.by = try fields.day(ifAny: "by")
    requirement.done = try fields.day(ifAny: "done")
    requirement.reason = try shownText(&fields, ifAny: "reason")
    return requirement
  }
}
