internal import Supervision

extension CaseDecoder {
  func plan(_ fields: inout Fields) throws(JSONFault) -> Plan {
    let id = try itemID(&fields)
    return Plan(id: id, title: try text(&fields, "title"))
  }

  func readRest(_ fields: inout Fields, of plan: inout Plan) throws(JSONFault) {
    plan.source = try source(&fields)
    plan.versions = try fields.list("versions", version, readRest)
    plan.milestones = try fields.list("milestones", interimTarget, readRest)
    plan.measures = try fields.list("measures", measure, readRest)
  }

  private func version(_ fields: inout Fields) throws(JSONFault) -> PlanVersion {
    let id = try itemID(&fields)
    return PlanVersion(id: id, status: try fields.word("status", Words.version))
  }

  private func readRest(_ fields: inout Fields, of version: inout PlanVersion) throws(JSONFault) {
    version.title = try text(&fields, ifAny: "title")
    version.statusOn = try fields.day(ifAny: "statusOn")
    version.schedule = try schedule(ifAny: &fields)
    version.receipts = try fields.list("receipts", receipt)
    version.extensionsInWords = try shownText(&fields, ifAny: "extensionsInWords")
    version.conclusion = try shownText(&fields, ifAny: "conclusion")
    version.source = try source(&fields)
    version.ending = try ending(&fields)
    version.warning = try warning(&fields)
    version.documents = try documents(&fields)
  }

  private func measure(_ fields: inout Fields) throws(JSONFault) -> Measure {
    let id = try itemID(&fields)
    return Measure(id: id, title: try text(&fields, "title"))
  }

  private func readRest(_ fields: inout Fields, of measure: inout Measure) throws(JSONFault) {
    measure.persons = try fields.whole(ifAny: "persons", in: Limits.persons)
    measure.schedule = try schedule(ifAny: &fields)
    measure.delayReported = try fields.day(ifAny: "delayReported")
    measure.done = try fields.day(ifAny: "done")
    measure.source = try source(&fields)
    measure.ending = try ending(&fields)
    measure.warning = try warning(&fields)
  }
}
