internal import Supervision

extension ReferenceDecoder {
  mutating func readPeople(_ root: JSONNode) throws(JSONFault) {
    var fields = try Fields(root)
    try fields.checkFormat()
    var names = Names()
    let texts = KnownTexts()
    people = People(
      try fields.node("people").readList { node throws(JSONFault) in try person(node, &names, texts) })
  }

  private func person(
    _ node: JSONNode, _ names: inout Names, _ texts: KnownTexts
  ) throws(JSONFault) -> Person {
    var fields = try Fields(node)
    let id = try names.give(fields.node("id"), texts)
    let name = try fields.text("name")
    let role = try fields.text(ifAny: "role")
    let contact = try fields.text(ifAny: "contact")
    var body: String?
    if let node = fields.node(ifAny: "body") {
      let code = try node.readText()
      guard MunicipalityCode.isWellFormed(code) else {
        throw JSONFault(offset: node.offset, fault: .malformedCode(code))
      }
      body = code
    }
    let absent = try fields.list("absent") { node throws(JSONFault) in try absence(node) }
    return Person(id: id, name: name, role: role, contact: contact, body: body, absent: absent)
  }

  private func absence(_ node: JSONNode) throws(JSONFault) -> Person.Absence {
    var fields = try Fields(node)
    let absence = Person.Absence(from: try fields.day("from"), until: try fields.day("until"))
    guard absence.from <= absence.until else {
      throw node.fault { .contradiction(key: $0, .windowEndsBeforeItStarts) }
    }
    return absence
  }
}
