import Testing

@Suite("The pictures of the screens")
struct PictureTests {
  @Test("The README shows them, and they are the ones that are drawn")
  func shown() throws {
    let readme = try #require(Project.text("README.md"))
    let script = try #require(Project.text("Docs/Pictures/draw.sh"))
    let shown = Set(LinkTests.targets(in: readme).filter { $0.hasSuffix(".svg") }.map(String.init))
    let drawn = Set(script.matches(of: #/(?m)^draw ([a-z]+)/#).map { "Docs/Pictures/\($0.output.1).svg" })
    #expect(!drawn.isEmpty)
    #expect(shown.isSubset(of: drawn))
    #expect(Set(Project.files(under: "Docs/Pictures", endingIn: ".svg")) == drawn)
  }

  private static let drawn = Project.files(under: "Docs/Pictures", endingIn: ".svg")

  @Test("Each is a picture with a name, of the practice province", arguments: drawn)
  func named(path: String) throws {
    let picture = try #require(Project.text(path))
    #expect(picture.hasPrefix("<svg ") && picture.hasSuffix("</svg>\n"))
    #expect(picture.contains("role=\"img\"") && picture.contains("lang=\"nl\""))
    #expect(picture.contains("<title id=\"title\">trede, "))
    // The dossier has no line that says so; its code does, and no real one begins with 9.
    #expect(picture.contains(">oefenbestand<") || picture.contains("(GM9"))
  }
}
