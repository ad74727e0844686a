import Testing

/// The page of the rules names its tests; a test that is renamed or dropped must not leave the page lying.
@Suite("Docs/Rules.md") struct RulesDocumentTests {
  private let page = TextFiles.read(TextFiles.root + "/Docs/Rules.md") ?? ""

  /// What stands between backquotes and begins with the name of this test target.
  private var named: [[Substring]] {
    page.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 && $0.element.hasPrefix("SupervisionTests/") }
      .map { $0.element.split(separator: "/") }
      .filter { $0.last?.hasPrefix("<") == false }
  }

  @Test func everyNamedTestExists() {
    let sources = TextFiles.swiftFiles(under: TextFiles.root + "/Tests/SupervisionTests")
      .compactMap(TextFiles.read)
    #expect(sources.count >= 15)
    #expect(named.count >= 90)
    for parts in named {
      guard parts.count == 3 else {
        Issue.record("\(parts.joined(separator: "/")) is no suite and test")
        continue
      }
      // A file may hold several suites: the test must stand in the one that is named.
      let exists = sources.contains { source in
        source.split(separator: "@Suite").contains {
          $0.contains("struct \(parts[1]) {")
            && ($0.contains("@Test func \(parts[2])(") || $0.contains("\n  func \(parts[2])("))
        }
      }
      #expect(exists, "\(parts.joined(separator: "/"))")
    }
  }

  @Test func everyRuleIsThereWithItsSource() {
    let lines = page.split(separator: "\n")
    for rule in 1...50 {
      guard let start = lines.firstIndex(where: { $0.hasPrefix("\(rule). ") }) else {
        Issue.record("rule \(rule) is missing")
        continue
      }
      let text = ([lines[start]] + lines[(start + 1)...].prefix { $0.hasPrefix("   ") }).joined(
        separator: "\n")
      #expect(text.contains("Source:"), "rule \(rule)")
      // What leaves the program is decided where it leaves.
      #expect(text.contains(rule == 43 ? "`ReportsTests/" : "`SupervisionTests/"), "rule \(rule)")
    }
  }

  /// Every test that is named after a rule is on the page.
  @Test func everyTestOfARuleIsNamed() {
    let onPage = Set(named.compactMap(\.last))
    for path in TextFiles.swiftFiles(under: TextFiles.root + "/Tests/SupervisionTests") {
      for piece in (TextFiles.read(path) ?? "").split(separator: "func rule").dropFirst() {
        guard piece.first?.isNumber == true, let name = piece.split(separator: "(").first else { continue }
        #expect(onPage.contains("rule\(name)"), "rule\(name)")
      }
    }
  }
}
