internal import Supervision

/// Turns parsed case files into cases, one after another, by the rules of `Docs/FileFormat.md`.
///
/// The fault that is thrown is the first one met. Its place is that of the value at fault, or where the object
/// starts that lacks a key.
final class CaseDecoder {
  let identities: Identities
  let texts = KnownTexts()
  let scales: [JudgementScale]
  private let domains: [Domain]
  private let names: MunicipalityNames
  private let detail: CaseDetail

  init(scales: [JudgementScale], domains: [Domain], names: MunicipalityNames, detail: CaseDetail) {
    identities = Identities(texts)
    self.scales = scales
    self.domains = domains
    self.names = names
    self.detail = detail
  }

  /// - Parameter id: the name of the file without `.json`.
  func decode(_ root: JSONNode, id: String) throws(JSONFault) -> Case {
    identities.removeAll()
    var fields = try Fields(root)
    try fields.checkFormat()
    var municipality = try Fields(fields.node("municipality"))
    var subject = try start(&municipality, &fields, id: id)
    try readHead(&municipality, &fields, into: &subject)
    try readLists(&fields, into: &subject)
    try identities.check()
    return subject
  }

  /// A text that lists show too.
  @inline(__always)
  func text(_ fields: inout Fields, _ key: JSONKey) throws(JSONFault) -> String {
    try texts.text(of: fields.node(key))
  }

  @inline(__always)
  func text(_ fields: inout Fields, ifAny key: JSONKey) throws(JSONFault) -> String? {
    guard let node = fields.node(ifAny: key) else { return nil }
    return try texts.text(of: node)
  }

  /// A text that only a dossier shows.
  @inline(__always)
  func shownText(_ fields: inout Fields, ifAny key: JSONKey) throws(JSONFault) -> String? {
    guard let node = fields.node(ifAny: key) else { return nil }
    return try shownText(node)
  }

  func shownText(_ node: JSONNode) throws(JSONFault) -> String {
    guard detail == .agenda else { return try node.readText() }
    guard node.kind == .text else { throw node.wrongType(.text) }
    return ""
  }

  /// A list of lines that only a dossier shows.
  func shownTexts(_ node: JSONNode?) throws(JSONFault) -> [String] {
    guard let node else { return [] }
    guard detail == .agenda else { return try node.readTexts() }
    guard node.kind == .list else { throw node.wrongType(.list) }
    for line in node.elements where line.kind != .text { throw line.wrongType(.text) }
    return []
  }

  /// A case is filled in where it stands: to hand it on would copy every list in it.
  private func start(
    _ municipality: inout Fields, _ fields: inout Fields, id: String
  ) throws(JSONFault) -> Case {
    let code = try self.code(municipality.node("code"))
    let nameNode = try municipality.node("name")
    let name = try nameNode.readText()
    try names.check(name, of: code, at: nameNode)
    let domain = try domain(fields.node("domain"))
    var subject = Case(id: CaseID(id), code: code, name: name, domain: domain)
    subject.take(domains.first { $0.code == domain })
    return subject
  }

  private func readHead(
    _ municipality: inout Fields, _ fields: inout Fields, into subject: inout Case
  ) throws(JSONFault) {
    subject.aliases = try shownTexts(municipality.node(ifAny: "aliases"))
    subject.enteredThrough = try shownText(&fields, ifAny: "enteredThrough")
    subject.handler = try text(&fields, ifAny: "handler")
    subject.deputy = try shownText(&fields, ifAny: "deputy")
    subject.labels = try shownTexts(fields.node(ifAny: "labels"))
    subject.closure = try fields.node(ifAny: "closed").map(closure)
  }

  private func readLists(_ fields: inout Fields, into subject: inout Case) throws(JSONFault) {
    subject.documents = try fields.list("documents", document)
    subject.ladder = try fields.list("ladder", ladderEntry, readRest)
    subject.halfYears = try halfYears(&fields, domain: subject.domain)
    subject.interimTargets = try fields.list("interimTargets", interimTarget, readRest)
    subject.agreements = try fields.list("agreements", agreement, readRest)
    subject.plans = try fields.list("plans", plan, readRest)
    subject.meetings = try fields.list("meetings", meeting, readRest)
    subject.actions = try fields.list("actions", action, readRest)
    subject.contacts = try fields.list("contacts", contact, readRest)
    subject.notes = try fields.list("notes", note, readRest)
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
    return Document(
      id: id, title: try shownText(fields.node("title")), subject: try shownText(&fields, ifAny: "subject"),
      number: try shownText(&fields, ifAny: "number"),
      date: try fields.day(ifAny: "date"), earliest: try fields.day(ifAny: "earliest"),
      latest: try fields.day(ifAny: "latest"), system: try shownText(&fields, ifAny: "system"),
      address: try shownText(&fields, ifAny: "address"))
  }
}
