import Testing

@Suite("Links in the documents")
struct LinkTests {
  /// Targets of links and pictures in a Markdown text, without those on the web.
  static func targets(in text: String) -> [Substring] {
    text.matches(of: /\]\(([^)\s]+)\)/).map { $0.output.1 }.filter { !$0.contains("://") }
  }

  /// The name by which a heading is linked to: lower case, hyphens for spaces, no other marks.
  static func anchor(of heading: Substring) -> String {
    let kept = heading.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
    return String(kept.map { $0 == " " ? "-" : $0 })
  }

  static func anchors(in text: String) -> Set<String> {
    Set(text.matches(of: /(?m)^#+ (.+)$/).map { anchor(of: $0.output.1) })
  }

  @Test("Each leads to a file that is there, and to a heading in it", arguments: Project.documents)
  func lead(document: String) throws {
    let text = try #require(Project.text(document))
    let folder = document.split(separator: "/").dropLast().map { "\($0)/" }.joined()
    for target in LinkTests.targets(in: text) {
      let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let path = parts[0].isEmpty ? document : folder + parts[0]
      #expect(Project.exists(path), "\(target)")
      guard parts.count == 2, let linked = Project.text(path) else { continue }
      #expect(LinkTests.anchors(in: linked).contains(String(parts[1])), "\(target)")
    }
  }

  @Test("Every page in Docs can be reached from the README")
  func reached() throws {
    let readme = try #require(Project.text("README.md"))
    let linked = Set(LinkTests.targets(in: readme).map(String.init))
    for page in Project.documents where page != "README.md" { #expect(linked.contains(page), "\(page)") }
  }
}
