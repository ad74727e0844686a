import CaseFiles
import FoundationEssentials
import Supervision
import Testing
import Wording

/// The shipped stores against the schemas that are published for them.
@Suite struct ShippedFilesTests {
  static let data: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/") + "/Data"
  }()

  static func files(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(data)/\(folder)")) ?? [])
      .filter { $0.hasSuffix(".json") }.sorted().map { "\(folder)/\($0)" }
  }

  static func schema(_ name: String) throws -> Schema {
    Schema(root: try JSONValue.read("\(data)/Schema/\(name).schema.json"))
  }

  static let cases = files("Flevoland/cases") + files("Example/cases")

  @Test func nothingIsMissing() {
    #expect(Self.files("Flevoland/cases").count == 6)
    #expect(Self.files("Example/cases").count >= 12)
  }

  @Test(arguments: cases) func caseFits(file: String) throws {
    #expect(try Self.schema("case").faults(of: .read("\(Self.data)/\(file)")) == [])
  }

  @Test(arguments: ["Flevoland/trede.json", "Example/trede.json"]) func settingsFit(file: String) throws {
    #expect(try Self.schema("settings").faults(of: .read("\(Self.data)/\(file)")) == [])
  }

  @Test(arguments: files("Reference") + files("Example/reference")) func referenceFits(file: String) throws {
    let name = file.split(separator: "/").last!.dropLast(5)
    #expect(try Self.schema("reference-\(name)").faults(of: .read("\(Self.data)/\(file)")) == [])
  }

  /// Whoever has to choose between two values of a file reads no keys of it.
  @Test func everyKeyOfACaseHasWords() throws {
    let schema = try JSONValue.read("\(Self.data)/Schema/case.schema.json")
    #expect(schema.propertyNames == Set(KeyWords.all.keys))
  }

  @Test func rememberedHeadingsFit() throws {
    let store = FileManager.default.temporaryDirectory.path() + "/trede-headings-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: store + "/cases", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: store) }
    let stamp = StepStamp(id: "s1", at: "2024-04-02T08:41:00+02:00", author: "jk", today: Day(2024, 4, 2))
    let headings = ImportKind.allCases.flatMap { table in
      ColumnMeaning.allCases.map { RememberedHeading(table, $0, "Kolom \"\($0.rawValue)\"") }
    }
    try FolderArchive(path: store, shared: .builtIn).remember(headings, stamp)
    let written = try JSONValue.read(store + "/reference/imports.json")
    #expect(try Self.schema("reference-imports").faults(of: written) == [])
    let read = try FolderStore(path: store, shared: .builtIn).read()
    #expect(read.reference.headings == headings)
    #expect(read.unreadable.isEmpty)
  }

  /// The schema refuses what the format refuses: the test above can fail.
  @Test(arguments: [
    ("\"code\": \"GM0034\"", "\"code\": \"0034\""), ("\"trede\": 3", "\"trede\": 7"),
    ("\"basis\": \"agreed\"", "\"basis\": \"verbal\""), ("\"phrase\": \"tijdig\",", ""),
    ("\"before\": \"2024-04-01\"", "\"before\": \"2024-13-01\""),
    ("\"period\": \"2024-I\"", "\"period\": \"2024-III\""),
    ("\"format\": 1", "\"format\": 2"), ("\"required\": 162", "\"required\": \"162\""),
  ])
  func faultIsFound(old: String, new: String) throws {
    let bytes = try Data(contentsOf: URL(filePath: "\(Self.data)/Flevoland/cases/gm0034.json"))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(old))
    let changed = try JSONDecoder().decode(JSONValue.self, from: Data(text.replacing(old, with: new).utf8))
    #expect(try !Self.schema("case").faults(of: changed).isEmpty)
  }

  /// What a person and git can read: two spaces, a line for every key and element, a final newline.
  @Test(arguments: cases) func layoutIsTheOneOfTheFormat(file: String) throws {
    let text = String(decoding: try Data(contentsOf: URL(filePath: "\(Self.data)/\(file)")), as: UTF8.self)
    #expect(text.hasSuffix("}\n") && !text.hasSuffix("\n\n"))
    for line in text.split(separator: "\n") {
      #expect(line.prefix { $0 == " " }.count.isMultiple(of: 2), "\(line)")
      #expect(!line.contains("\t") && line.last != " ", "\(line)")
      // A key with its value, or an element: never two on a line.
      #expect(!line.contains("\": {\"") && !line.contains("}, {") && !line.contains("\", \""), "\(line)")
    }
  }
}
