import Commands
import Testing
import Wording

/// `Docs/Commands.md` is held to the tables by the tests of the commands; this holds the man page and the README.
@Suite("Docs/Man/trede.1 and the README")
struct ManPageTests {
  private static let page = Project.text("Docs/Man/trede.1") ?? ""
  private static let readme = Project.text("README.md") ?? ""

  @Test("The page has every command in both languages, with its options")
  func commands() {
    for entry in CommandTable.all {
      let line = ManPageTests.page.split(separator: "\n").first { $0.hasPrefix(".It Cm \(entry.name)") }
      let words = (line ?? "").split(separator: " ").map(String.init)
      for name in entry.names { #expect(words.contains(name), "\(name)") }
      for option in entry.options { expect(option, of: entry.name) }
    }
    for option in OptionTable.common + OptionTable.screen + [OptionTable.help, OptionTable.version] {
      expect(option, of: nil)
    }
  }

  private func expect(_ option: OptionEntry, of command: String?) {
    let lines = ManPageTests.page.split(separator: "\n").filter { $0.hasPrefix(".It ") }
    let start = [".It Fl Fl \(option.name)", ".It Cm \(command ?? "") Fl Fl \(option.name)"]
    let isThere = lines.contains { line in start.contains { line == $0 || line.hasPrefix("\($0) ") } }
    #expect(isThere, "--\(option.name)")
  }

  @Test("The page has every column to sort by, topic of the help and variable")
  func words() {
    let words =
      SortWords.columns.map { $0.word.in(.dutch) } + FigureSort.allCases.map { $0.word.in(.dutch) }
      + HelpTopic.allCases.map { $0.name(in: .dutch) }
    for word in words { #expect(ManPageTests.page.contains(".Cm \(word)"), "\(word)") }
    for variable in ["TREDE_STORE", "TREDE_TODAY", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "XDG_DATA_HOME"] {
      #expect(ManPageTests.page.contains(".It Ev \(variable)"), "\(variable)")
    }
  }

  @Test("The exit codes of the page are those of the program, and the README tells no others")
  func exitCodes() {
    let codes = Outcome.allCases.map { Int($0.rawValue) }.sorted()
    let onPage = ManPageTests.page.matches(of: /(?m)^\.It (\d+)$/).compactMap { Int($0.output.1) }
    #expect(onPage == codes)
    let inReadme = ManPageTests.readme.matches(of: /exit code (\d+)/).compactMap { Int($0.output.1) }
    #expect(!inReadme.isEmpty)
    for code in inReadme { #expect(codes.contains(code), "\(code)") }
  }

  @Test(
    "Every command that the README and the page of the round type is one",
    arguments: [
      "README.md", "Docs/Round.md",
    ])
  func typed(page: String) throws {
    let words = CommandTable.all.flatMap(\.names)
    for line in try #require(Project.text(page)).matches(of: /(?:^|[`\s\/])trede ([a-z]+)/) {
      let word = String(line.output.1)
      // Of a command in two words, such as `import targets`, this is the first.
      #expect(words.contains(word) || words.contains { $0.hasPrefix(word + "-") }, "trede \(word)")
    }
  }

  @Test("Each command of the page of the round is one of the script that a test runs")
  func round() throws {
    let page = try #require(Project.text("Docs/Round.md"))
    let script = try #require(Project.text("Docs/Tutorial/round.sh")).replacing("\\\n", with: " ")
    let run = script.split(separator: "\n").map { Set($0.split(separator: " ")) }
    let shown = page.split(separator: "\n").filter { $0.hasPrefix("trede ") }
    #expect(shown.count >= 8)
    for line in shown {
      let words = Set(line.split(separator: " "))
      #expect(run.contains { words.isSubset(of: $0) }, "\(line)")
    }
  }
}
