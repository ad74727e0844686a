internal import Supervision

/// Turns one parsed case file into a `Case`, by the rules of `Docs/FileFormat.md`.
///
/// The fault that is thrown is the first one met. Its place is that of the value at fault, or where the object
/// starts that lacks a key.
struct CaseDecoder {
  let identities = Identities()
  let scales: [JudgementScale]
  let names: MunicipalityNames

  /// - Parameter id: the name of the file without `.json`.
  static func decode(
    _ root: JSONNode, id: String, scales: [JudgementScale], names: MunicipalityNames
  ) throws(JSONFault) -> Case {
    var fields = try Fields(root)
    try fields.checkFormat()
    let decoder = CaseDecoder(scales: scales, names: names)
    var subject = try decoder.head(&fields, id: id)
    try decoder.readLists(&fields, into: &subject)
    try decoder.identities.check()
    return subject
  }

  private func head(_ fields: inout Fields, id: String) throws(JSONFault) -> Case {
    var municipality = try Fields(fields.node("municipality"))
    let code = try self.code(municipality.node("code"))
    let nameNode = try municipality.node("name")
    let name = try nameNode.readText()
    try names.check(name, of: code, at: nameNode)
    let domain = try domain(fields.node("domain"))
    var subject = Case(id: CaseID(id), code: code, name: name, domain: domain)
    subject.aliases = try municipality.texts(ifAny: "aliases")
    subject.enteredThrough = try fields.text(ifAny: "enteredThrough")
    subject.handler = try fields.text(ifAny: "handler")
    subject.deputy = try fields.text(ifAny: "deputy")
    subject.labels = try fields.texts(ifAny: "labels")
    subject.closure = try fields.node(ifAny: "closed").map(closure)
    return subject
  }

  private func readLists(_ fields: inout Fields, into subject: inout Case) throws(JSONFault) {
    subject.documents = try fields.list("documents", document)
    subject.ladder = try fields.list("ladder", ladderEntry)
    subject.halfYears = try halfYears(&fields, domain: subject.domain)
    subject.interimTargets = try fields.list("interimTargets", interimTarget)
    subject.agreements = try fields.list("agreements", agreement)
    subject.plans = try fields.list("plans", plan)
    subject.meetings = try fields.list("meetings", meeting)
    subject.actions = try fields.list("actions", action)
    subject.contacts = try fields.list("contacts", contact)
    subject.notes = try fields.list("notes", note)
    subject.population = try fields.list("population", population)
  }

  /// The domain of nearly all cases is a constant of the program, which costs no memory.
  private func domain(_ node: JSONNode) throws(JSONFault) -> String {
    node.isText(CaseDecoder.housing) ? Case.housing : try node.readText()
  }

  private static let housing = Array(Case.housing.utf8)

  /// A CBS code: `GM` and four digits.
  private func code(_ node: JSONNode) throws(JSONFault) -> String {
    let code = try node.readText()
    guard MunicipalityCode.isWellFormed(code) else {
      throw JSONFault(offset: node.offset, fault: .malformedCode(code))
    }
    return code
  }

  private func closure(_ node: JSONNode) throws(JSONFault) -> Case.Closure {
    var fields = try Fields(node)
    let day = try fields.day("on")
    return Case.Closure(on: day, successor: try fields.node(ifAny: "successor").map(code))
  }

  private func document(_ node: JSONNode) throws(JSONFault) -> Document {
    var fields = try Fields(node)
    let id = try identities.document(named: fields.node("id"))
    var document = Document(id: id, title: try fields.text("title"))
    document.subject = try fields.text(ifAny: "subject")
    document.number = try fields.text(ifAny: "number")
    document.date = try fields.day(ifAny: "date")
    document.earliest = try fields.day(ifAny: "earliest")
    document.latest = try fields.day(ifAny: "latest")
    document.system = try fields.text(ifAny: "system")
    document.address = try fields.text(ifAny: "address")
    return document
  }
}
