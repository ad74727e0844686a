internal import Supervision

/// Keys that many kinds of things have.
extension CaseDecoder {
  func itemID(_ fields: inout Fields) throws(JSONFault) -> ItemID {
    try identities.item(named: fields.node("id"))
  }

  func meeting(ifAny fields: inout Fields) throws(JSONFault) -> ItemID? {
    guard let node = fields.node(ifAny: "meeting") else { return nil }
    return try identities.referenceToItem(node)
  }

  func source(_ fields: inout Fields) throws(JSONFault) -> DocumentID? {
    guard let node = fields.node(ifAny: "source") else { return nil }
    return try identities.referenceToDocument(node)
  }

  func document(ifAny fields: inout Fields) throws(JSONFault) -> DocumentID? {
    guard let node = fields.node(ifAny: "document") else { return nil }
    return try identities.referenceToDocument(node)
  }

  func documents(_ fields: inout Fields) throws(JSONFault) -> [DocumentID] {
    try fields.list("documents", identities.referenceToDocument)
  }

  func party(_ fields: inout Fields) throws(JSONFault) -> Party {
    let actor = try fields.word("actor", Words.actor)
    return Party(actor, label: try text(&fields, ifAny: "actorLabel"))
  }

  func warning(_ fields: inout Fields) throws(JSONFault) -> Int? {
    try fields.whole(ifAny: "warning", in: Limits.days)
  }

  func ending(_ fields: inout Fields) throws(JSONFault) -> Ending? {
    guard let node = fields.node(ifAny: "ending") else { return nil }
    var fields = try Fields(node)
    let kind = try fields.word("kind", Words.ending)
    let day = try fields.day("on")
    return Ending(kind: kind, on: day, reason: try text(&fields, "reason"))
  }

  func receipt(_ node: JSONNode) throws(JSONFault) -> Receipt {
    var fields = try Fields(node)
    var receipt = Receipt(on: try fields.day("on"))
    receipt.channel = try shownText(&fields, ifAny: "channel")
    receipt.adoption = try fields.word(ifAny: "adoption", Words.adoption) ?? .unknown
    receipt.complete = try fields.flag(ifAny: "complete")
    receipt.document = try document(ifAny: &fields)
    return receipt
  }

  func reminder(_ node: JSONNode) throws(JSONFault) -> Reminder {
    var fields = try Fields(node)
    var reminder = Reminder(on: try fields.day("on"))
    reminder.channel = try shownText(&fields, ifAny: "channel")
    reminder.replyBy = try fields.day(ifAny: "replyBy")
    reminder.document = try document(ifAny: &fields)
    return reminder
  }
}
