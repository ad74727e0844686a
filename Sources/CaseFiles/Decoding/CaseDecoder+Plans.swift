internal import Supervision

extension CaseDecoder {
  func plan(_ node: JSONNode) throws(JSONFault) -> Plan {
    var fields = try Fields(node)
    let id = try itemID(&fields)
    var plan = Plan(id: id, title: try fields.text("title"))
    plan.source = try source(&fields)
    plan.versions = try fields.list("versions", version)
    plan.milestones = try fields.list("milestones", interimTarget)
    plan.measures = try fields.list("measures", measure)
    return plan
  }

  private func version(_ node: JSONNode) throws(JSONFault) -> PlanVersion {
    var fields = try Fields(node)
    let id = try itemID(&fields)
    let title = try fields.text(ifAny: "title")
    var version = PlanVersion(id: id, status: try fields.word("status", Words.version))
    version.title = title
    version.statusOn = try fields.day(ifAny: "statusOn")
    version.schedule = try schedule(ifAny: &fields)
    version.receipts = try fields.list("receipts", receipt)
    version.extensionsInWords = try fields.text(ifAny: "extensionsInWords")
    version.conclusion = try fields.text(ifAny: "conclusion")
    version.source = try source(&fields)
    version.ending = try ending(&fields)
    version.warning = try warning(&fields)
    version.documents = try documents(&fields)
    return version
  }

  private func measure(_ node: JSONNode) throws(JSONFault) -> Measure {
    var fields = try Fields(node)
    let id = try itemID(&fields)
    var measure = Measure(id: id, title: try fields.text("title"))
    measure.persons = try fields.whole(ifAny: "persons", in: Limits.persons)
    measure.schedule = try schedule(ifAny: &fields)
    measure.delayReported = try fields.day(ifAny: "delayReported")
    measure.done = try fields.day(ifAny: "done")
    measure.source = try source(&fields)
    measure.ending = try ending(&fields)
    measure.warning = try warning(&fields)
    return measure
  }
}
