import CaseFiles
import FoundationEssentials
import Reports
import Supervision
import Testing

/// The JSON of a published site against the schema that is published beside it.
@Suite struct PublicationTests {
  @Test(arguments: ["Flevoland", "Example"]) func publicationFits(store: String) throws {
    let contents = try FolderStore(path: "\(ShippedFilesTests.data)/\(store)", shared: .builtIn).read()
    let last = HalfYear(2024, .first)
    let cases = contents.cases.map { PublicCase($0, through: last, people: [], on: Day(2024, 4, 2)) }
    let site = try Site(
      Publication(cases, settings: contents.settings, through: last, today: Day(2024, 4, 2)), .shipped)
    let data = try #require(site.files.first { $0.path == "cijfers.json" }).text()
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(data.utf8))
    #expect(try ShippedFilesTests.schema("publication").faults(of: value) == [])
    let published = try #require(site.files.first { $0.path == "cijfers.schema.json" }).text()
    #expect(
      try published
        == String(
          contentsOfFile: "\(ShippedFilesTests.data)/Schema/publication.schema.json", encoding: .utf8))
  }
}
