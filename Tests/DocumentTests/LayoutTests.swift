import Testing

@Suite("The layout of the project")
struct LayoutTests {
  @Test("At the top there is only what a newcomer needs")
  func top() throws {
    let allowed: Set = [
      ".ci", ".gitignore", ".swift-format", "Data", "Docs", "Makefile", "Package.swift", "README.md",
      "Sources",
      "Tests",
    ]
    let names = try #require(Project.names(in: "."))
    #expect(allowed.isSubset(of: names))
    for name in names where !LayoutTests.isIgnored(name) { #expect(allowed.contains(name), "\(name)") }
  }

  /// What git never sees: what was built, what an editor left, and git's own.
  private static func isIgnored(_ name: String) -> Bool {
    name == ".git" || name == ".build" || name.hasPrefix(".build-") || name == "Package.resolved"
      || name.hasSuffix(".swp")
  }

  @Test("No source imports full Foundation", arguments: ["Sources", "Tests"])
  func foundation(folder: String) throws {
    let sources = Project.files(under: folder, endingIn: ".swift")
    #expect(sources.count > 10)
    for path in sources {
      let text = try #require(Project.text(path))
      #expect(!Imports.modules(in: text).contains("Foundation"), "\(path)")
    }
  }

  @Test("No file of the product names somebody's home folder")
  func homes() throws {
    let homes = ["/home/", "/root/", "/Users/"]
    for top in ["Sources", "Docs", "Data", ".ci", "Makefile", "Package.swift", "README.md"] {
      // The tables of the tutorial come in every encoding, as those of others do.
      for path in Project.files(under: top)
      where !path.hasSuffix(".png") && !path.hasPrefix("Docs/Tutorial/tables/") {
        let text = try #require(Project.text(path), "\(path) is not UTF-8")
        for home in homes { #expect(!text.contains(home), "\(path): \(home)") }
      }
    }
  }
}
