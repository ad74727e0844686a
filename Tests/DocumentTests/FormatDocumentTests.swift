import CaseFiles
import Testing

@Suite("The documents of the file format")
struct FormatDocumentTests {
  /// What is written for other programs is no file of a store, and has a page of its own.
  private static let export = "Data/Schema/export.schema.json"
  private static let publication = "Data/Schema/publication.schema.json"
  private static let schemas = Project.files(under: "Data/Schema", endingIn: ".schema.json")
    .filter { $0 != export && $0 != publication }

  /// Every name that a schema gives to a property, at any depth.
  private static func keys(of path: String) throws -> Set<String> {
    let text = try #require(Project.text(path))
    var tape = JSONTape()
    try Array(text.utf8).withUnsafeBytes { try tape.parse($0) }
    var keys: Set<String> = []
    tape.withRoot { collect(from: $0, into: &keys) }
    return keys
  }

  private static func collect(from node: JSONNode, into keys: inout Set<String>) {
    for element in node.elements { collect(from: element, into: &keys) }
    for (key, value) in node.members {
      if key.text == "properties" { keys.formUnion(value.members.compactMap(\.key.text)) }
      collect(from: value, into: &keys)
    }
  }

  @Test("Docs/FileFormat.md tells of every key", arguments: FormatDocumentTests.schemas)
  func page(schema: String) throws {
    let page = try #require(Project.text("Docs/FileFormat.md"))
    let keys = try FormatDocumentTests.keys(of: schema)
    #expect(keys.contains("format") || keys.contains("schema"))
    for key in keys { #expect(page.contains("`\(key)`") || page.contains("\"\(key)\""), "\(key)") }
  }

  @Test("Docs/FileFormat.md has one row for a key in a table")
  func rows() throws {
    let page = try #require(Project.text("Docs/FileFormat.md"))
    var keys: Set<Substring> = []
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        keys = []
        continue
      }
      let key = line.dropFirst().prefix { $0 != "|" }
      #expect(keys.insert(key).inserted, "\(line)")
    }
  }

  @Test("Docs/Exports.md tells of every key of the data")
  func exports() throws {
    let page = try #require(Project.text("Docs/Exports.md"))
    let keys = try FormatDocumentTests.keys(of: FormatDocumentTests.export)
    #expect(keys.count > 60)
    for key in keys { #expect(page.contains("`\(key)`"), "\(key)") }
  }

  @Test("trede-case(5) names every key", arguments: FormatDocumentTests.schemas)
  func manPage(schema: String) throws {
    let page = try #require(Project.text("Docs/Man/trede-case.5"))
    let words = Set(page.split { " \n,;.".contains($0) }.map(String.init))
    for key in try FormatDocumentTests.keys(of: schema) { #expect(words.contains(key), "\(key)") }
  }
}
