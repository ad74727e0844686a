import Recording
import Supervision
import Testing
import Wording

@Suite("Dossier openen, toewijzen, sluiten") struct CaseFormTests {
  private func open(_ texts: [FieldName: String]) throws -> Filled {
    try #require(Form.make(.open, in: Sample.context())).filled(texts)
  }

  @Test(arguments: ["urk", "GM0184", "gm0184", "Urk"]) func openedByNameOrCode(_ typed: String) throws {
    let outcome = try #require(try open(["code": typed, "handler": ""]).outcome)
    #expect(outcome.opens == Case(id: "gm0184", code: "GM0184", name: "Urk", domain: Case.housing))
    #expect(outcome.changes == [])
    #expect(outcome.sentence == "dossier Urk geopend")
  }

  @Test func openedForWhoeverOpensIt() throws {
    let outcome = try #require(try open(["code": "zewolde"]).outcome)
    #expect(outcome.changes == [.describe(CaseHead(handler: "jk"))])
  }

  @Test func unknownMunicipality() throws {
    #expect(try open(["code": "Atlantis"]).faults["code"]?.contains("Atlantis") == true)
    #expect(try open(["code": "GM9999"]).faults["name"]?.contains("GM9999") == true)
    #expect(try open(["code": "GM9999", "name": "Atlantis"]).outcome?.opens?.id == "gm9999")
    #expect(try open(["code": "urk", "name": "Almere"]).faults["name"] == "GM0184 is Urk: laat de naam leeg")
  }

  @Test func otherDomainHasAFileOfItsOwn() throws {
    #expect(try open(["code": "urk", "domain": "archief"]).outcome?.opens?.id == "gm0184-archief")
  }

  /// A typing error in the name of a domain would make a second dossier beside the one that was meant.
  @Test func domainThatNobodyKnowsIsSaid() throws {
    let outcome = try #require(try open(["code": "urk", "domain": "archef"]).outcome)
    #expect(outcome.cautions.contains { $0.hasPrefix("“archef” is geen domein dat bekend is") })
    #expect(try open(["code": "urk"]).outcome?.cautions == [])
  }

  @Test(arguments: ["../../etc", "a/b", "toezicht ruimte", ".", "archief\u{202E}"])
  func aDomainThatIsNoWordMakesNoFileElsewhere(_ domain: String) throws {
    let filled = try open(["code": "urk", "domain": domain])
    #expect(filled.outcome == nil)
    #expect(filled.faults["domain"]?.contains("kan geen domein zijn") == true)
  }

  @Test func handlerAndLabels() throws {
    let filled = try #require(
      Sample.fill(.assign, nil, ["handler": "mv", "deputy": "jk", "labels": "flevoland, groot"]))
    #expect(
      filled.outcome?.changes == [
        .describe(CaseHead(handler: "mv", deputy: "jk", labels: ["flevoland", "groot"]))
      ])
  }

  @Test func closedForASuccessor() throws {
    let filled = try #require(Sample.fill(.close, nil, ["on": "1 april", "successor": "urk"]))
    #expect(
      filled.outcome?.changes == [.close(Case.Closure(on: "2024-04-01", successor: "GM0184"))])
    #expect(filled.outcome?.sentence == "dossier Almere gesloten per 1 april 2024, verder als Urk")
    #expect(try #require(Sample.fill(.close, nil, ["on": "1 jan", "successor": "almere"])).faults.count == 1)
  }

  @Test func contactAndNote() throws {
    let contact = try #require(
      Sample.fill(
        .contact, nil,
        ["with": "wethouder", "how": "telefoon", "text": "Plan komt later.\nBelt terug.", "signal": "ja"]))
    var record = Contact(
      id: "", on: "2024-04-02", with: "wethouder", text: ["Plan komt later.", "Belt terug."])
    record.channel = "telefoon"
    record.signal = true
    #expect(contact.outcome?.changes == [.add(.contact(record))])
    #expect(contact.outcome?.sentence == "signaal over Almere op 02-04-2024")
    let note = try #require(Sample.fill(.note, nil, ["text": "Eerste regel.\n\nTweede.", "internal": "ja"]))
    #expect(
      note.outcome?.changes == [
        .add(.note(Note(id: "", on: "2024-04-02", text: "Eerste regel.\n\nTweede.", internal: true)))
      ])
    #expect(note.outcome?.sentence == "interne notitie bij Almere")
  }
}
