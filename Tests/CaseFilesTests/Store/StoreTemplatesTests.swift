import CaseFiles
import Supervision
import Testing

@Suite("The templates of a store")
struct StoreTemplatesTests {
  private func store(_ files: [String: String]) throws -> StoreFixture {
    let fixture = try StoreFixture()
    try fixture.place.makeFolder("templates")
    for (path, text) in files { try fixture.place.write(text, to: path) }
    return fixture
  }

  private func fault(_ store: FolderStore, _ name: String) -> UnreadableFile? {
    do throws(UnreadableFile) {
      _ = try store.template(name)
      return nil
    } catch {
      return error
    }
  }

  @Test("are read from its folder, by the name of a document")
  func read() throws {
    let fixture = try store(["templates/letter.txt.mustache": "Aan {{gemeente}} é\n"])
    #expect(try fixture.store.template("letter.txt") == "Aan {{gemeente}} é\n")
    #expect(try fixture.store.template("letter.html") == nil)
    let without = try StoreFixture(["trede.json": #"{"format":1,"name":"x"}"#])
    #expect(try without.store.template("letter.txt") == nil)
  }

  @Test(
    "never lead out of the folder, and are nothing else than letters and dossiers",
    arguments: [
      "letter./../geheim", "../letter.txt", "letter.", "people.txt", "letter.A", "letter. x", "letter.\0",
    ])
  func names(_ name: String) throws {
    let fixture = try store([
      "geheim.mustache": "geheim", "templates/people.txt.mustache": "geheim", "letter.txt.mustache": "geheim",
      "templates/letter.A.mustache": "geheim",
    ])
    #expect(try fixture.store.template(name) == nil)
  }

  @Test("that cannot be read are told with their file")
  func faults() throws {
    let fixture = try store([
      "templates/letter.html.mustache": "\u{FEFF}x",
      "templates/letter.odt.mustache": String(repeating: "x", count: 1_048_577),
    ])
    try fixture.place.write([0x61, 0xFF], to: "templates/letter.txt.mustache")
    try fixture.place.makeFolder("templates/letter.slot.mustache")
    try fixture.place.link("templates/letter.styles.mustache", to: "../trede.json")
    let expected: [(String, FileFault)] = [
      ("letter.txt", .notUTF8), ("letter.html", .byteOrderMark), ("letter.slot", .folder),
      ("letter.styles", .link),
      ("letter.odt", .tooLarge(bytes: 1_048_577, limit: 1_048_576)),
    ]
    for (name, fault) in expected {
      #expect(
        self.fault(fixture.store, name) == UnreadableFile(file: "templates/\(name).mustache", fault: fault))
    }
  }
}
