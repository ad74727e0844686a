import Testing

@Suite("The pictures of the screens")
struct PictureTests {
  @Test("The README shows them, and they are the ones that are drawn")
  func shown() throws {
    let readme = try #require(Project.text("README.md"))
    let script = try #require(Project.text("Docs/Pictures/draw.sh"))
    let shown = Set(LinkTests.targets(in: readme).filter { $0.hasSuffix(".svg") }.map(String.init))
    let recording = try #require(Project.text("Docs/Pictures/record.sh"))
    let drawn = Set(
      script.matches(of: #/(?m)^draw ([a-z]+)/#).map { "Docs/Pictures/\($0.output.1).svg" }
        + recording.matches(of: #/(?m)^record ([a-z]+)/#).map { "Docs/Pictures/\($0.output.1).svg" })
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

  @Test("The recording is whole: every step for its time, with its keys, and still for who wants no motion")
  func recorded() throws {
    let script = try #require(Project.text("Docs/Pictures/record.sh"))
    let moving = try #require(Project.text("Docs/Pictures/morning.svg"))
    let steps = script.matches(of: #/(?m)^show ([0-9.]+) (?:'[^']*'|"[^"]*")(.*)$/#)
    let tenths = steps.compactMap { Double($0.output.1).map { Int(($0 * 10).rounded()) } }
    #expect(steps.count > 15 && steps.count == tenths.count)
    let length = tenths.reduce(0, +)
    #expect((150...300).contains(length))
    let seconds = length % 10 == 0 ? "\(length / 10)s" : "\(length / 10).\(length % 10)s"
    #expect(moving.contains(" \(seconds) step-end infinite"), "\(seconds)")
    let names = ["Down": "↓", "Escape": "Esc"]
    for key in steps.map({ $0.output.2.drop { $0 == " " } }) where !key.isEmpty {
      let shown = names[String(key)] ?? String(key)
      #expect(moving.contains("<text class=\"b\" x=\"26\"") && moving.contains(">\(shown)</text>"), "\(key)")
    }
    #expect(moving.contains("@media (prefers-reduced-motion:no-preference)"))
    // Each part that comes and goes has its times.
    for part in moving.matches(of: #/<g class="(s\d+-\d+)(?: h)?">/#) {
      #expect(moving.contains("@keyframes \(part.output.1){"))
    }
    #expect(moving.utf8.count < 400_000)
  }
}
