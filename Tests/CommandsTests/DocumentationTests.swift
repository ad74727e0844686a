import Commands
import FoundationEssentials
import Testing
import Wording

@Suite("Docs/Commands.md")
struct DocumentationTests {
  private static let text: String = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return (try? String(contentsOfFile: "/\(root)/Docs/Commands.md", encoding: .utf8)) ?? ""
  }()

  @Test("It names every command in both languages, every option, every sort word, topic and exit code")
  func complete() {
    for entry in CommandTable.all {
      for name in entry.names { #expect(Self.text.contains("`\(name)"), "\(name)") }
      for option in entry.options { #expect(Self.text.contains("`--\(option.name)"), "--\(option.name)") }
    }
    for option in OptionTable.common + OptionTable.screen + [OptionTable.help, OptionTable.version] {
      #expect(Self.text.contains("`--\(option.name)"), "--\(option.name)")
    }
    for column in SortWords.columns {
      #expect(
        Self.text.contains("`\(column.word.in(.dutch))`")
          && Self.text.contains("`\(column.word.in(.english))`"))
    }
    for column in FigureSort.allCases {
      #expect(
        Self.text.contains("`\(column.word.in(.dutch))`")
          && Self.text.contains("`\(column.word.in(.english))`"))
    }
    for topic in HelpTopic.allCases { #expect(Self.text.contains("trede help \(topic.name(in: .english))")) }
    for outcome in Outcome.allCases { #expect(Self.text.contains("| \(outcome.rawValue) |")) }
  }

  @Test("Its JSON examples have the keys that the program writes")
  func examples() throws {
    let blocks = Self.text.components(separatedBy: "```json\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    let lines = [
      "check --json --filter aan-zet:gemeente", "show almere --json", "list --json", "figures --json",
      "ladder --json",
      "agenda --json", "agenda --month 2024-04 --json",
      "halfyear --json", "halfyear facts almere 2023-II --json", "halfyear open 2024-II --yes --json",
      "note almere een --json", "log --json", "people --json",
      "import counts coa.csv --as-of 2024-04-01 --json --yes", "validate --json",
    ]
    #expect(blocks.count == lines.count)
    for (block, line) in zip(blocks, lines) {
      let desk = Desk()
      desk.contents = Fixture.contents(unreadable: [Fixture.broken])
      if line.hasPrefix("people") {
        _ = desk.run("people add jk --name X --absent 2024-07-22..2024-08-09")
      }
      desk.named = ["coa.csv": Array("Code;Gemeente;Gehuisvest\n0034;Almere;131\nTotaal;;131\n".utf8)]
      if line.hasPrefix("log") { _ = desk.run("note almere een") }
      _ = desk.run(line)
      let compact = block.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
      let documented = try JSONValue(compact.replacing(", ", with: ","))
      let written = try JSONValue(desk.output)
      #expect(documented.keys == written.keys, "\(line)")
      for key in ["counts", "trede", "filter", "step", "passedOver"] where written[key] != nil {
        #expect(documented[key]?.keys == written[key]?.keys, "\(line) \(key)")
      }
      for list in [
        "items", "days", "halfYears", "cases", "unreadable", "cautions", "entries", "people", "columns",
        "municipalities",
      ]
      where written[list]?[0] != nil {
        #expect(documented[list]?[0]?.keys == written[list]?[0]?.keys, "\(line) \(list)")
      }
    }
  }
}
