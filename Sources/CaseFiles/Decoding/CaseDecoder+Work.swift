internal import Supervision

extension CaseDecoder {
  func action(_ node: JSONNode) throws(JSONFault) -> OwnAction {
    var fields = try Fields(node)
    let id = try itemID(&fields)
    var action = OwnAction(id: id, title: try fields.text("title"))
    action.kind = try fields.word(ifAny: "kind", Words.action) ?? .own
    action.handler = try fields.text(ifAny: "handler")
    action.requester = try fields.text(ifAny: "requester")
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
    return action
  }

  func contact(_ node: JSONNode) throws(JSONFault) -> Contact {
    var fields = try Fields(node)
    let id = try itemID(&fields)
    let day = try fields.day("on")
    let with = try fields.text("with")
    var contact = Contact(id: id, on: day, with: with, text: try fields.node("text").readTexts())
    contact.channel = try fields.text(ifAny: "channel")
    contact.signal = try fields.flag(ifAny: "signal") ?? false
    contact.document = try document(ifAny: &fields)
    return contact
  }

  func note(_ node: JSONNode) throws(JSONFault) -> Note {
    var fields = try Fields(node)
    let id = try itemID(&fields)
    let text = try fields.text("text")
    let isInternal = try fields.node("internal").readFlag()
    var note = Note(id: id, on: try fields.day(ifAny: "on"), text: text, internal: isInternal)
    note.source = try source(&fields)
    return note
  }

  func population(_ node: JSONNode) throws(JSONFault) -> Case.Population {
    var fields = try Fields(node)
    let day = try fields.day("on")
    let persons = try fields.whole("persons", in: Limits.persons)
    return Case.Population(on: day, persons: persons, source: try source(&fields))
  }
}
