internal import Supervision

extension CaseEncoder {
  static func plan(_ plan: Plan) -> JSONTree {
    var draft = ObjectDraft()
    draft.item("id", plan.id)
    draft.text("title", plan.title)
    draft.document("source", plan.source)
    draft.list("versions", plan.versions, version)
    draft.list("milestones", plan.milestones, interimTarget)
    draft.list("measures", plan.measures, measure)
    return draft.tree
  }

  private static func version(_ version: PlanVersion) -> JSONTree {
    var draft = ObjectDraft()
    draft.item("id", version.id)
    draft.text("status", version.status.rawValue)
    draft.text("title", version.title)
    draft.day("statusOn", version.statusOn)
    put(version.schedule, in: &draft)
    draft.list("receipts", version.receipts, receipt)
    draft.text("extensionsInWords", version.extensionsInWords)
    draft.text("conclusion", version.conclusion)
    draft.document("source", version.source)
    put(version.ending, in: &draft)
    draft.whole("warning", version.warning)
    draft.documents(version.documents)
    return draft.tree
  }

  private static func measure(_ measure: Measure) -> JSONTree {
    var draft = ObjectDraft()
    draft.item("id", measure.id)
    draft.text("title", measure.title)
    draft.whole("persons", measure.persons)
    put(measure.schedule, in: &draft)
    draft.day("delayReported", measure.delayReported)
    draft.day("done", measure.done)
    draft.document("source", measure.source)
    put(measure.ending, in: &draft)
    draft.whole("warning", measure.warning)
    return draft.tree
  }
}
