import FoundationEssentials
import Reports
import Supervision
import Testing

/// `Docs/Templates.md` against the names there are.
@Suite("Docs/Templates.md")
struct TemplatesDocumentTests {
  private struct Row {
    let name: String
    let kind: String
    let example: String
  }

  private static let page =
    (try? String(contentsOfFile: "\(Shipped.root)/Docs/Templates.md", encoding: .utf8)) ?? ""

  private static let rows: [Row] = page.split(separator: "\n").compactMap { line in
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).flowing }
    guard cells.count == 6, cells[1].hasPrefix("`"), TemplateName.Kind(rawValue: cells[2]) != nil else {
      return nil
    }
    return Row(name: cells[1].filter { $0 != "`" }, kind: cells[2], example: cells[4])
  }

  @Test("Its table has every name, once, with its kind, and no other")
  func names() {
    let names = LetterFacts.names.dotted
    #expect(Set(Self.rows.map(\.name)) == Set(names.map(\.name)) && Self.rows.count == names.count)
    for (name, kind) in names {
      #expect(Self.rows.first { $0.name == name }?.kind == kind.rawValue, "\(name)")
    }
  }

  @Test("Its examples are what the letter of Almere says")
  func examples() {
    let facts = Shipped.flevoland.facts(Shipped.flevoland.subject("Almere"), "2023-II", on: Day(2024, 4, 2))
    for row in Self.rows where row.kind == "text" {
      #expect(!row.example.isEmpty, "\(row.name)")
      if let words = facts.words(of: row.name) { #expect(words == row.example, "\(row.name)") }
    }
  }

  @Test("Nothing is filled in that has no name in the table")
  func filled() {
    let names = Set(LetterFacts.names.dotted.map(\.name))
    for shipped in [Shipped.flevoland, .example] {
      for subject in shipped.contents.cases {
        for record in subject.halfYears {
          let facts = shipped.facts(subject, record.period.description, on: Day(2024, 4, 2))
          #expect(facts.filled.isSubset(of: names), "\(facts.filled.subtracting(names))")
        }
      }
    }
  }

  @Test("Docs/Publishing.md has every name of the templates of a site, with its kind, and no other")
  func siteNames() throws {
    let page = try String(contentsOfFile: "\(Shipped.root)/Docs/Publishing.md", encoding: .utf8)
    let rows = page.split(separator: "\n").compactMap { line -> String? in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).flowing }
      guard cells.count == 5, TemplateName.Kind(rawValue: cells[2]) != nil else { return nil }
      return "\(cells[1].filter { $0 != "`" }) \(cells[2])"
    }
    let names = (Site.textNames + Site.frameNames).dotted.map { "\($0.name) \($0.kind.rawValue)" }
    #expect(rows.sorted() == names.sorted())
  }

  @Test("It names every template that comes with the program")
  func templates() {
    for name in TemplateBook.shippedNames { #expect(Self.page.contains("`\(name).mustache`"), "\(name)") }
  }

  @Test("What is built in are the files of Data/Templates")
  func builtIn() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(Shipped.root)/Data/Templates")
    #expect(names.sorted() == TemplateBook.shippedNames.map { "\($0).mustache" }.sorted())
    for name in TemplateBook.shippedNames {
      let file = try String(
        contentsOfFile: "\(Shipped.root)/Data/Templates/\(name).mustache", encoding: .utf8)
      #expect(TemplateBook.shipped(name)?.text == file)
    }
  }
}
