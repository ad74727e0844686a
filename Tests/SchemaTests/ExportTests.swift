import CaseFiles
import FoundationEssentials
import Reports
import Supervision
import Testing

/// What `trede export json` writes against the schema that is published for it.
@Suite struct ExportTests {
  private func export(_ store: String, _ change: (inout StoreContents) -> Void = { _ in }) throws -> String {
    var contents = try FolderStore(path: "\(ShippedFilesTests.data)/\(store)", shared: .builtIn).read()
    change(&contents)
    let context = AgendaContext(
      today: Day(2024, 4, 2), settings: contents.settings, reference: contents.reference)
    return DataFile(settings: contents.settings, context: context)
      .text(of: contents.cases, unreadable: contents.unreadable)
  }

  private func value(_ text: String) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  @Test(arguments: ["Flevoland", "Example"]) func exportFits(store: String) throws {
    let text = try export(store) { contents in
      contents.unreadable.append(UnreadableFile(file: "cases/gm0995.json", fault: .missingKey("code")))
    }
    let schema = try ShippedFilesTests.schema("export")
    #expect(schema.faults(of: try value(text)) == [])
    #expect(
      try text
        == export(store) { contents in
          contents.unreadable.append(UnreadableFile(file: "cases/gm0995.json", fault: .missingKey("code")))
        })
  }

  /// A key that is written and not published would be no promise to anybody.
  @Test func everyKeyIsPublished() throws {
    let schema = try JSONValue.read("\(ShippedFilesTests.data)/Schema/export.schema.json")
    let published = schema.propertyNames
    #expect(keys(of: try value(export("Example"))).subtracting(published) == [])
  }

  @Test func everyCaseIsInIt() throws {
    let cases = try value(export("Flevoland"))["cases"]?.elements ?? []
    #expect(cases.compactMap { $0["municipality"]?.string }.contains("Almere") && cases.count == 6)
    let almere = cases.first { $0["case"]?.string == "gm0034" }
    let closed = almere?["halfYears"]?.elements.first
    #expect(closed?["total"]?.double == 363 && closed?["balance"]?.double == 45)
    #expect(closed?["split"]?["backlog"]?.double == 102)
  }

  /// What stays inside the room: internal notes, contacts, and who does what.
  @Test func insideStaysInside() throws {
    let text = try export("Flevoland") { contents in
      contents.cases[0].handler = "QZX"
      contents.cases[0].notes.append(Note(id: "n99", on: nil, text: "QZX", internal: true))
      contents.cases[0].contacts.append(Contact(id: "c9", on: Day(2024, 3, 1), with: "QZX", text: ["QZX"]))
    }
    #expect(!text.contains("QZX"))
  }

  private func keys(of value: JSONValue) -> Set<String> {
    var keys = Set(value.members.keys)
    for member in value.members.values { keys.formUnion(self.keys(of: member)) }
    for element in value.elements { keys.formUnion(self.keys(of: element)) }
    return keys
  }
}
