internal import Supervision

extension CaseDecoder {
  func meeting(_ fields: inout Fields) throws(JSONFault) -> Meeting {
    let id = try itemID(&fields)
    return Meeting(id: id, kind: try fields.word("kind", Words.meeting))
  }

  func readRest(_ fields: inout Fields, of meeting: inout Meeting) throws(JSONFault) {
    meeting.title = try text(&fields, ifAny: "title")
    if let actor = try fields.word(ifAny: "actor", Words.actor) { meeting.party.actor = actor }
    meeting.party.label = try text(&fields, ifAny: "actorLabel")
    meeting.schedule = try schedule(ifAny: &fields)
    meeting.planned = try fields.day(ifAny: "planned")
    meeting.held = try fields.day(ifAny: "held")
    meeting.cancelled = try fields.day(ifAny: "cancelled")
    meeting.countsOutsideWindow = try fields.flag(ifAny: "countsOutsideWindow") ?? false
    meeting.participants = try shownText(&fields, ifAny: "participants")
    meeting.purpose = try shownText(&fields, ifAny: "purpose")
    meeting.report = try shownTexts(fields.node(ifAny: "report"))
    meeting.agreed = try fields.list("agreed", identities.referenceToItem)
    meeting.agreedOn = try fields.day(ifAny: "agreedOn")
    meeting.source = try source(&fields)
    meeting.ending = try ending(&fields)
    meeting.warning = try warning(&fields)
    meeting.documents = try documents(&fields)
  }
}
