import Commands
import Supervision
import Testing

@Suite("The people of a store") struct PeopleTests {
  private func desk() -> Desk {
    let desk = Desk()
    desk.contents = Worked.contents
    return desk
  }

  @Test("The list, with who is absent")
  func list() throws {
    let desk = Desk()
    #expect(desk.run("people") == 0)
    #expect(desk.output == "Er staat nog niemand in de lijst van personen.\n")
    desk.contents = Worked.contents
    #expect(desk.run("people change jk --absent 2024-04-01..2024-04-12 --contact 0320-1234") == 0)
    #expect(desk.run("personen") == 0)
    #expect(desk.output == "jk: J. de Vries, toezichthouder, 0320-1234; afwezig t/m 12 april 2024\n")
    #expect(desk.run("people --json") == 0)
    let person = try #require(try JSONValue(desk.output)["people"]?[0])
    #expect(person.keys == ["id", "name", "role", "contact", "body", "absent"])
    #expect(person["absent"]?[0]?["until"] == .text("2024-04-12"))
    #expect(desk.run("people --plain") == 0)
    #expect(desk.output.hasSuffix("\t2024-04-01..2024-04-12\n"))
  }

  @Test("Adding and changing: only what is named, and an empty value takes away")
  func changing() {
    let desk = desk()
    #expect(desk.run(["people", "add", "mb", "--name", "M. de Boer", "--body", "gm0034"]) == 0)
    #expect(desk.archive.people["mb"]?.body == "GM0034")
    #expect(desk.run(["personen", "wijzigen", "mb", "--role", "griffier", "--body", ""]) == 0)
    #expect(desk.archive.people["mb"] == Person(id: "mb", name: "M. de Boer", role: "griffier"))
    #expect(desk.run("people add mb --name X") == 64)
    #expect(desk.run("people add ab") == 64)
    #expect(desk.run("people add ab --name X --body Almere") == 64)
    #expect(desk.run("people change jk --absent vrijdag") == 64)
    #expect(desk.run("people change xx --name X") == 5)
    #expect(desk.archive.people.all.count == 2)
  }

  @Test("A name with characters that steer a terminal is refused")
  func controls() {
    let desk = desk()
    #expect(desk.run(["people", "add", "mb", "--name", "M. de\u{1B}[31m Boer"]) == 64)
    #expect(desk.errors.contains("stuurtekens") && !desk.errors.contains("\u{1B}"), "\(desk.errors)")
    #expect(desk.archive.people["mb"] == nil)
  }

  @Test("Forgetting asks first, and says where the name still stands; the log knows nothing of it")
  func forgetting() throws {
    let desk = desk()
    _ = desk.run("note almere Gebeld met De Vries over het plan")
    #expect(desk.run("people forget jk") == 64)
    desk.isTerminal = .init(input: true, output: true, errors: true)
    desk.answers = [""]
    #expect(desk.run("people forget jk") == 0)
    #expect(desk.archive.people["jk"] != nil)
    desk.answers = ["j"]
    #expect(desk.run("people forget jk") == 0)
    #expect(desk.archive.people["jk"] == nil)
    #expect(desk.output.hasPrefix("Vergeten: jk.\nDe naam staat nog in vrije tekst:\n  Almere, notes.n2: "))
    #expect(try desk.archive.log(of: nil, limit: nil).count == 1)
    #expect(desk.run("people forget jk --yes") == 5)
  }

  @Test("Forgetting tells in which steps of the log the name stands, which is not rewritten")
  func forgettingWhatWasLogged() throws {
    let desk = desk()
    #expect(desk.run(["action", "almere", "--title", "De Vries bellen"]) == 0)
    #expect(desk.run(["note", "almere", "Gebeld."]) == 0)
    #expect(desk.run("people forget jk --dry-run --json") == 0, "\(desk.errors)")
    let rehearsed = try JSONValue(desk.output)
    #expect(rehearsed["dryRun"] == .bool(true) && rehearsed["log"]?.count == 1)
    #expect(rehearsed["log"]?[0]?.keys == ["step", "at", "author", "text"])
    #expect(desk.archive.people["jk"] != nil)
    #expect(desk.run("people forget jk --yes --no-input") == 0)
    #expect(
      desk.output.contains("In het logboek, dat niet herschreven wordt, staat de naam in deze stappen:\n"))
    #expect(desk.output.contains("  2 april 2024 08:41, jk ("))
    desk.isTerminal = .init(input: true, output: true, errors: true)
    _ = desk.run(["people", "add", "jk", "--name", "J. de Vries"])
    #expect(desk.run("people forget jk --no-input") == 64)
  }

  @Test("A rehearsal of adding and changing says it and writes nothing; --json prints the person")
  func rehearsing() throws {
    let desk = desk()
    let adding = ["people", "add", "mb", "--name", "M. de Boer"]
    #expect(desk.run(adding + ["--dry-run"]) == 0)
    #expect(desk.output == "Dit zou gebeuren, er is niets geschreven. Toegevoegd: mb.\n")
    #expect(desk.archive.people["mb"] == nil)
    #expect(desk.run(adding + ["--json"]) == 0)
    let added = try JSONValue(desk.output)
    #expect(added.keys == ["schema", "person", "dryRun"])
    #expect(added["person"]?["name"] == .text("M. de Boer") && added["dryRun"] == .bool(false))
    #expect(desk.run(adding + ["--dry-run"]) == 64, "as it would be refused")
    #expect(desk.run("people change mb --role griffier --dry-run --json") == 0)
    #expect(try JSONValue(desk.output)["person"]?["role"] == .text("griffier"))
    #expect(desk.archive.people["mb"]?.role == nil)
    #expect(desk.run("people change xx --role griffier --dry-run") == 5)
  }

  @Test(
    "Who records has a short handle",
    arguments: [
      ("jk", true), ("j.de-vries_2", true), ("José", true), ("J. de Vries", false),
      ("jk@flevoland.nl", false),
      ("een-heel-erg-lange-naam", false),
    ])
  func handles(author: String, isSensible: Bool) throws {
    let desk = desk()
    let code: Int32 = isSensible ? 0 : 64
    #expect(desk.run(["note", "almere", "tekst", "--author", author]) == code, "\(desk.errors)")
    #expect(desk.errors.contains("letters, cijfers, en . - _, hoogstens 20 tekens") != isSensible)
    desk.environment["TREDE_AUTHOR"] = author
    #expect(desk.run(["note", "almere", "tekst"]) == code)
    #expect(desk.run(["people", "add", author + "x", "--name", "X", "--author", "mb"]) == code)
  }
}
