internal import Supervision

extension CaseDecoder {
  func action(_ fields: inout Fields) throws(JSONFault) -> OwnAction {
    let id = try itemID(&fields)
    return OwnAction(id: id, title: try text(&fields, "title"))
  }

  func readRest(_ fields: inout Fields, of action: inout OwnAction) throws(JSONFault) {
    action.kind = try fields.word(ifAny: "kind", Words.action) ?? .own
    action.handler = try text(&fields, ifAny: "handler")
    action.requester = try shownText(&fields, ifAny: "requester")
    action.schedule = try schedule(ifAny: &fields)
    if let concerns = fields.node(ifAny: "concerns") {
      action.concerns = try identities.referenceToItem(concerns)
    }
    action.createdOn = try fields.day(ifAny: "createdOn")
    action.done = try fields.day(ifAny: "done")
    action.source = try source(&fields)
    action.ending = try ending(&fields)
    action.warning = try warning(&fields)
    action.documents = try documents(&fields)
  }

  func contact(_ fields: inout Fields) throws(JSONFault) -> Contact {
    let id = try itemID(&fields)
    let day = try fields.day("on")
    let with = try shownText(fields.node("with"))
    return Contact(id: id, on: day, with: with, text: try shownTexts(fields.node("text")))
  }

  func readRest(_ fields: inout Fields, of contact: inout Contact) throws(JSONFault) {
    contact.channel = try shownText(&fields, ifAny: "channel")
    contact.signal = try fields.flag(ifAny: "signal") ?? false
    contact.document = try document(ifAny: &fields)
  }

  func note(_ fields: inout Fields) throws(JSONFault) -> Note {
    let id = try itemID(&fields)
    let text = try shownText(fields.node("text"))
    let isInternal = try fields.node("internal").readFlag()
    return Note(id: id, on: try fields.day(ifAny: "on"), text: text, internal: isInternal)
  }

  func readRest(_ fields: inout Fields, of note: inout Note) throws(JSONFault) {
    note.source = try source(&fields)
  }

  func population(_ node: JSONNode) throws(JSONFault) -> Case.Population {
    var fields = try Fields(node)
    let day = try fields.day("on")
    let persons = try fields.whole("persons", in: Limits.persons)
    return Case.Population(on: day, persons: persons, source: try source(&fields))
  }
}
