internal import Supervision

extension CaseEncoder {
  static func agreement(_ agreement: Agreement) -> JSONTree {
    var draft = ObjectDraft()
    draft.item("id", agreement.id)
    draft.text("title", agreement.title)
    draft.text("kind", agreement.kind.rawValue)
    put(agreement.party, in: &draft)
    put(agreement.schedule, in: &draft)
    draft.put("condition", agreement.condition.map(condition))
    draft.day("agreedOn", agreement.agreedOn)
    draft.item("meeting", agreement.meeting)
    draft.document("source", agreement.source)
    draft.list("receipts", agreement.receipts, receipt)
    draft.list("reminders", agreement.reminders, reminder)
    put(agreement.ending, in: &draft)
    draft.whole("warning", agreement.warning)
    draft.documents(agreement.documents)
    draft.day("reviewOn", agreement.reviewOn)
    draft.text("next", agreement.next)
    return draft.tree
  }

  private static func condition(_ condition: Condition) -> JSONTree {
    var draft = ObjectDraft()
    switch condition {
    case .targetNotRealised(let period): draft.text("targetNotRealised", period.description)
    case .question(let question, let answer):
      draft.text("question", question)
      draft.flag("answer", answer?.holds)
      draft.day("answeredOn", answer?.on)
    }
    return draft.tree
  }

  static func interimTarget(_ target: InterimTarget) -> JSONTree {
    var draft = ObjectDraft()
    draft.item("id", target.id)
    draft.text("title", target.title)
    draft.text("period", target.period.description)
    put(target.party, in: &draft)
    put(target.schedule, in: &draft)
    draft.whole("backlogPart", target.backlogPart)
    draft.whole("targetPart", target.targetPart)
    draft.whole("targetPercent", target.targetPercent)
    draft.whole("required", target.required)
    if target.effort { draft.flag("effort", true) }
    draft.day("agreedOn", target.agreedOn)
    draft.item("meeting", target.meeting)
    draft.document("source", target.source)
    put(target.ending, in: &draft)
    draft.whole("warning", target.warning)
    draft.documents(target.documents)
    return draft.tree
  }
}
