internal import Supervision

extension CaseEncoder {
  static func meeting(_ meeting: Meeting) -> JSONTree {
    var draft = ObjectDraft()
    draft.item("id", meeting.id)
    draft.text("kind", meeting.kind.rawValue)
    draft.text("title", meeting.title)
    if meeting.party.actor != .province { draft.text("actor", meeting.party.actor.rawValue) }
    draft.text("actorLabel", meeting.party.label)
    put(meeting.schedule, in: &draft)
    draft.day("planned", meeting.planned)
    draft.day("held", meeting.held)
    draft.day("cancelled", meeting.cancelled)
    if meeting.countsOutsideWindow { draft.flag("countsOutsideWindow", true) }
    draft.text("participants", meeting.participants)
    draft.text("purpose", meeting.purpose)
    draft.texts("report", meeting.report)
    draft.texts("agreed", meeting.agreed.map(\.text))
    draft.day("agreedOn", meeting.agreedOn)
    draft.document("source", meeting.source)
    put(meeting.ending, in: &draft)
    draft.whole("warning", meeting.warning)
    draft.documents(meeting.documents)
    return draft.tree
  }

  static func action(_ action: OwnAction) -> JSONTree {
    var draft = ObjectDraft()
    draft.item("id", action.id)
    draft.text("title", action.title)
    if action.kind != .own { draft.text("kind", action.kind.rawValue) }
    draft.text("handler", action.handler)
    draft.text("requester", action.requester)
    put(action.schedule, in: &draft)
    draft.item("concerns", action.concerns)
    draft.day("createdOn", action.createdOn)
    draft.day("done", action.done)
    draft.document("source", action.source)
    put(action.ending, in: &draft)
    draft.whole("warning", action.warning)
    draft.documents(action.documents)
    return draft.tree
  }

  static func contact(_ contact: Contact) -> JSONTree {
    var draft = ObjectDraft()
    draft.item("id", contact.id)
    draft.day("on", contact.on)
    draft.text("with", contact.with)
    draft.put("text", .list(contact.text.map(JSONTree.text)))
    draft.text("channel", contact.channel)
    if contact.signal { draft.flag("signal", true) }
    draft.document("document", contact.document)
    return draft.tree
  }

  static func note(_ note: Note) -> JSONTree {
    var draft = ObjectDraft()
    draft.item("id", note.id)
    draft.text("text", note.text)
    draft.flag("internal", note.internal)
    draft.day("on", note.on)
    draft.document("source", note.source)
    return draft.tree
  }
}
