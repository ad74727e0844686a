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
}
