import Browser
import Testing
import Wording

/// The names of the actions in `Docs/Settings.md`, for a file of keys.
@Suite struct ActionsDocumentTests {
  private var table: String {
    let rows = Action.allCases.map { "| `\($0.rawValue)` | \(Words(.dutch).label($0)) |" }
    return (["| Action | On the screen |", "|---|---|"] + rows).joined(separator: "\n")
  }

  @Test func theDocumentHasEveryAction() throws {
    let path = "\(Project.folder)/Docs/Settings.md"
    let document = try #require(TextFile.read(path))
    let start = try #require(document.firstRange(of: "<!-- actions -->\n"))
    let end = try #require(document.firstRange(of: "<!-- end of actions -->"))
    let held = String(document[start.upperBound..<end.lowerBound])
    if TextFile.isRecording {
      try TextFile.write(
        String(document[..<start.upperBound]) + table + "\n" + document[end.lowerBound...], to: path)
      Issue.record("recorded \(path)")
    } else {
      #expect(held == table + "\n")
    }
  }

  @Test func itsExampleHasNoFault() throws {
    let document = try #require(TextFile.read("\(Project.folder)/Docs/Settings.md"))
    let start = try #require(document.firstRange(of: "```\n# rappel"))
    let rest = document[start.lowerBound...].dropFirst(4)
    let end = try #require(rest.firstRange(of: "```"))
    let file = KeysFile(String(rest[..<end.lowerBound]), path: "keys", words: Words(.dutch))
    #expect(file.faults.isEmpty)
    #expect(file.table != KeyTable.shipped)
  }
}
