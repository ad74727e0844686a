import Supervision
import Testing
import Wording

@Suite("Docs/Imports.md")
struct ImportDocumentTests {
  private static let page = Project.text("Docs/Imports.md") ?? ""

  @Test("Its table of headings is the one of the program")
  func headings() {
    let lines = Self.page.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let rows = lines.dropFirst().map { row in
      row.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    }
    #expect(rows.map { $0[0] } == HeadingWords.all.map { "`\($0.meaning.rawValue)`" })
    for (row, known) in zip(rows, HeadingWords.all) {
      #expect(row[2] == known.headings.joined(separator: ", "))
      for heading in known.headings { #expect(TableHeading(heading).meaning == known.meaning, "\(heading)") }
    }
    #expect(Set(HeadingWords.all.map(\.meaning)) == Set(ColumnMeaning.allCases))
  }

  @Test("It lists the words that only fill")
  func fillers() {
    #expect(Self.page.contains("\n" + HeadingWords.fillers.joined(separator: ", ") + ".\n"))
  }
}
