import Browser
import FoundationEssentials
import Testing
import Wording

@Suite("Docs/Settings.md")
struct SettingsDocumentTests {
  private static let text: String = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return (try? String(contentsOfFile: "/\(root)/Docs/Settings.md", encoding: .utf8)) ?? ""
  }()

  @Test("Each view of the program stands there with its names, screen and filter")
  func views() {
    for shipped in ShippedView.allCases {
      let view = ViewBook().all(in: Words(.dutch)).first { $0.name == shipped.name.in(.dutch) }
      let screen = view.map { Words(.dutch).label($0.screen.action) } ?? ""
      let row =
        "| \(shipped.name.in(.dutch)) | \(shipped.name.in(.english)) | \(screen) | `\(shipped.filter.in(.dutch))` |"
      #expect(Self.text.contains(row), "\(row)")
    }
  }

  @Test("Its example of a file of views is read without a fault")
  func example() throws {
    let start = try #require(Self.text.range(of: "```\n# comments"))
    let end = try #require(Self.text.range(of: "\n```", range: start.upperBound..<Self.text.endIndex))
    let example = String(Self.text[start.lowerBound..<end.lowerBound].dropFirst(4))
    let file = ViewsFile(example, path: "views")
    #expect(file.faults.isEmpty)
    #expect(file.book.own.first?.columns?.count == 4)
  }
}
