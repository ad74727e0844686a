import Testing

@testable import Reports

@Suite("The list of files of a published folder")
struct SiteFolderTests {
  @Test("What is written is read again")
  func roundTrip() throws {
    let folder = SiteFolder(state: .writing, files: ["index.html", "gemeenten/gm0034.html", "index.html"])
    #expect(folder.files == ["gemeenten/gm0034.html", "index.html"])
    #expect(try SiteFolder(folder.text) == folder)
  }

  @Test("Another file is not taken for one, and a newer one is told apart")
  func foreign() {
    #expect(throws: SiteFolder.Fault.foreign) { try SiteFolder("") }
    #expect(throws: SiteFolder.Fault.foreign) { try SiteFolder("a\nb\nc\n\nindex.html\n") }
    #expect(throws: SiteFolder.Fault.newer) { try SiteFolder("x\ntrede-site 2\nvolledig\n\n") }
  }

  @Test(
    "Only names that a site can have are ever replaced or removed",
    arguments: [
      ("index.html", true), ("gemeenten/gm0034.html", true), ("halfjaren/2023-II.html", true),
      ("../index.html", false), ("gemeenten/../../x.html", false), ("/etc/passwd", false),
      ("gemeenten/x/y.html", false), ("gemeenten/.html", false), ("andere.html", false), ("", false),
      ("gemeenten/a.b.html", false),
    ])
  func names(path: String, isOurs: Bool) throws {
    #expect(SiteFolder.isOfSite(path) == isOurs)
    let text = SiteFolder(state: .complete, files: []).text + path + "\n"
    #expect(try SiteFolder(text).files == (isOurs ? [path] : []))
  }
}
