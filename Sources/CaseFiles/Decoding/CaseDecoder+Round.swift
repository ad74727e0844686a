internal import Supervision

extension CaseDecoder {
  /// What was noted about the steps of the round. A step that this version does not know is left alone.
  func round(_ node: JSONNode) throws(JSONFault) -> [RoundStep: RoundMark] {
    guard node.kind == .object else { throw node.wrongType(.object) }
    var marks: [RoundStep: RoundMark] = [:]
    for (key, value) in node.members where value.kind != .null {
      guard let step = Words.roundStep.value(of: key) else { continue }
      marks[step] = try mark(of: step, value)
    }
    return marks
  }

  /// A day that another record gives may not stand here as well, or the two could differ.
  private func mark(of step: RoundStep, _ node: JSONNode) throws(JSONFault) -> RoundMark {
    var fields = try Fields(node)
    var mark = RoundMark()
    mark.planned = try fields.day(ifAny: "planned")
    mark.done = try fields.day(ifAny: "done")
    mark.notNeeded = try shownText(&fields, ifAny: "notNeeded")
    if mark.done != nil && !step.isDoneByMark || mark.planned != nil && !step.isPlannedByMark {
      throw node.fault { .contradiction(key: $0, .recordedElsewhere) }
    }
    if mark.notNeeded != nil, mark.done != nil || mark.planned != nil {
      throw node.fault { .contradiction(key: $0, .neededAndNotNeeded) }
    }
    return mark
  }
}
