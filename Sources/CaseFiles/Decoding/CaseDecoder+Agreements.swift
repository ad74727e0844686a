internal import Supervision

extension CaseDecoder {
  func agreement(_ fields: inout Fields) throws(JSONFault) -> Agreement {
    let id = try itemID(&fields)
    let title = try text(&fields, "title")
    let kind = try fields.word("kind", Words.agreement)
    let party = try party(&fields)
    return Agreement(id: id, kind: kind, title: title, party: party, schedule: try schedule(&fields))
  }

  func readRest(_ fields: inout Fields, of agreement: inout Agreement) throws(JSONFault) {
    agreement.condition = try condition(fields.node(ifAny: "condition"))
    agreement.agreedOn = try fields.day(ifAny: "agreedOn")
    agreement.meeting = try meeting(ifAny: &fields)
    agreement.source = try source(&fields)
    agreement.receipts = try fields.list("receipts", receipt)
    agreement.reminders = try fields.list("reminders", reminder)
    agreement.ending = try ending(&fields)
    agreement.warning = try warning(&fields)
    agreement.documents = try documents(&fields)
    agreement.reviewOn = try fields.day(ifAny: "reviewOn")
    agreement.next = try shownText(&fields, ifAny: "next")
  }

  /// What has to be so before something is owed: the result of a half-year, or a question that a person answers.
  private func condition(_ node: JSONNode?) throws(JSONFault) -> Condition? {
    guard let node else { return nil }
    var fields = try Fields(node)
    let question = fields.node(ifAny: "question")
    if let period = fields.node(ifAny: "targetNotRealised") {
      guard question == nil else { throw node.fault { .contradiction(key: $0, .severalWordings) } }
      return .targetNotRealised(try period.readHalfYear())
    }
    guard let question else { throw node.missing("targetNotRealised|question") }
    return .question(try question.readText(), answer: try answer(&fields))
  }

  /// An answer and its day are given together or not at all.
  private func answer(_ fields: inout Fields) throws(JSONFault) -> Condition.Answer? {
    let holds = try fields.flag(ifAny: "answer")
    let day = try fields.day(ifAny: "answeredOn")
    switch (holds, day) {
    case (let holds?, let day?): return Condition.Answer(holds: holds, on: day)
    case (nil, nil): return nil
    case (nil, _?): throw fields.object.missing("answer")
    case (_?, nil): throw fields.object.missing("answeredOn")
    }
  }

  func interimTarget(_ fields: inout Fields) throws(JSONFault) -> InterimTarget {
    let id = try itemID(&fields)
    let title = try text(&fields, "title")
    let period = try fields.node("period").readHalfYear()
    let party = try party(&fields)
    return InterimTarget(id: id, title: title, period: period, party: party, schedule: try schedule(&fields))
  }

  func readRest(_ fields: inout Fields, of target: inout InterimTarget) throws(JSONFault) {
    try readNumbers(&fields, into: &target)
    target.effort = try fields.flag(ifAny: "effort") ?? false
    target.agreedOn = try fields.day(ifAny: "agreedOn")
    target.meeting = try meeting(ifAny: &fields)
    target.source = try source(&fields)
    target.ending = try ending(&fields)
    target.warning = try warning(&fields)
    target.documents = try documents(&fields)
  }

  /// The parts and the whole as they were agreed; where all three are given they must add up.
  private func readNumbers(_ fields: inout Fields, into target: inout InterimTarget) throws(JSONFault) {
    target.backlogPart = try fields.whole(ifAny: "backlogPart", in: Limits.persons)
    target.targetPart = try fields.whole(ifAny: "targetPart", in: Limits.persons)
    target.targetPercent = try fields.whole(ifAny: "targetPercent", in: Limits.percent)
    guard let required = fields.node(ifAny: "required") else { return }
    let stated = try required.readWhole(in: Limits.persons)
    target.required = stated
    guard let backlog = target.backlogPart, let part = target.targetPart, backlog + part != stated else {
      return
    }
    throw required.fault {
      .contradiction(key: $0, .partsDoNotAddUp(expected: backlog + part, stated: stated))
    }
  }
}
