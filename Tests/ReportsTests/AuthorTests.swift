import CaseFiles
import FoundationEssentials
import Reports
import Supervision
import Testing

/// Who wrote what, told from a log that the program itself wrote.
@Suite("Authors in the overview for a Woo request")
struct AuthorTests {
  @Test("The first note of a list, one more, one that somebody else changed, and a contact")
  func authors() throws {
    let store = FileManager.default.temporaryDirectory.path() + "/trede-woo-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: store + "/cases", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: store) }
    let archive = FolderArchive(path: store, shared: .builtIn)

    var steps = 0
    func save(_ author: String, _ origin: StepPart.Origin, _ changes: [CaseChange]) throws {
      steps += 1
      let stamp = StepStamp(
        id: StepID("s\(steps)"), at: "2024-04-02T08:4\(steps):00+02:00", author: author, today: Shipped.today)
      let part = StepPart(origin, changes)
      _ = try archive.save(Step(stamp: stamp, sentence: "iets", parts: [part]))
    }
    let known = StepPart.Origin.existing("gm0050", seen: nil)
    func note(_ id: ItemID, _ text: String) -> Note { Note(id: id, on: nil, text: text, internal: true) }
    try save("jk", .new(Case(id: "gm0050", code: "GM0050", name: "Zeewolde", domain: Case.housing)), [])
    try save("mv", known, [.add(.note(note("", "een")))])
    try save("jk", known, [.add(.note(note("", "twee")))])
    try save("bt", known, [.change(.note(note("n1", "anders")))])
    let contact = Contact(id: "", on: Day(2024, 4, 1), with: "ambtenaar", text: ["Gebeld."])
    try save("mv", known, [.add(.contact(contact))])

    let subject = try archive.seen("gm0050").subject
    let text = Disclosure(
      of: subject, over: Day(2024, 4, 1)...Day(2024, 4, 2), log: try archive.log(of: "gm0050", limit: nil),
      people: People(), on: Shipped.today
    ).text(store: "proef")
    #expect(text.contains("01-04-2024  contact c1 met ambtenaar · wie: mv\n"))
    #expect(text.contains("02-04-2024  INTERN notitie n1 · wie: mv, bt\n            anders\n"))
    #expect(text.contains("02-04-2024  INTERN notitie n2 · wie: jk\n            twee\n"))
    #expect(text.contains("4 LOGBOEK (5)\njk, 2 april 2024 08:41: iets\n"))
  }
}
