import CaseFiles
import FoundationEssentials
import Supervision
import Testing

/// The lines that are written against the schema that is published for them.
@Suite struct LogTests {
  @Test func everyKindOfLineFits() throws {
    let store = FileManager.default.temporaryDirectory.path() + "/trede-log-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: store + "/cases", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: store) }
    let source = URL(filePath: "\(ShippedFilesTests.data)/Flevoland/cases/gm0034.json")
    let text = String(decoding: try Data(contentsOf: source), as: UTF8.self)
    let file = URL(filePath: store + "/cases/gm0034.json")
    try Data(("\n" + text).utf8).write(to: file)
    let archive = FolderArchive(path: store, shared: .builtIn)

    var steps = 0
    func stamp() -> StepStamp {
      steps += 1
      return StepStamp(
        id: StepID("s\(steps)"), at: "2024-04-02T08:41:00+02:00", author: "jk", today: Day(2024, 4, 2))
    }
    func save(_ part: StepPart) throws {
      _ = try archive.save(Step(stamp: stamp(), sentence: "iets", parts: [part]))
    }
    try save(StepPart(.existing("gm0034", seen: nil), [.describe(CaseHead(handler: "jk"))]))
    let count = Count(asOf: Day(2024, 4, 1), housed: 162)
    try save(StepPart(.existing("gm0034", seen: nil), [.count(HalfYear(2024, .first), count)]))
    let note = Note(id: "", on: nil, text: "een", internal: true)
    try save(StepPart(.existing("gm0034", seen: nil), [.add(.note(note)), .settle(item: "a1", ending)]))
    let changed = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    try Data(changed.replacing(#""jk""#, with: #""mv""#).utf8).write(to: file)
    let new = Case(id: "gm0050", code: "GM0050", name: "Zeewolde", domain: Case.housing)
    try save(StepPart(.new(new), []))
    try save(StepPart(.existing("gm0034", seen: nil), [.reopen(item: "a1")]))
    _ = try archive.undo(nil, stamp())
    _ = try archive.redo(stamp())
    _ = try archive.undo("s4", stamp())

    let lines = try JSONValue.lines(of: store + "/log/2024.jsonl")
    let schema = try ShippedFilesTests.schema("log")
    for line in lines { #expect(schema.faults(of: line) == []) }
    let kinds = lines.map { $0["kind"]?.string ?? "change" }
    #expect(Set(kinds) == ["change", "handEdit", "layout", "undo", "redo"])
    #expect(schema.faults(of: .object(["schema": .number(1), "of": .text("s1")])).count > 1)
  }

  private var ending: Ending { Ending(kind: .waived, on: Day(2024, 4, 1), reason: "hoeft niet meer") }
}
