import Commands
import Supervision
import Testing

@Suite("trede publish")
struct PublishTests {
  /// Almere with a letter over 2023-II that is public, and Lelystad with only a name.
  private func desk() -> Desk {
    let desk = Desk()
    desk.contents = Fixture.contents([Fixture.almere, Fixture.bare("GM0995", "Lelystad")])
    return desk
  }

  private static let publish = "publish 2023-II --out site"

  @Test("A site is files in a folder, with a list of them, and a sentence that says where to begin")
  func site() {
    let desk = desk()
    #expect(desk.run(Self.publish) == 0)
    let names = Set(desk.named.keys)
    #expect(
      names.isSuperset(of: ["site/index.html", "site/gemeenten/gm0034.html", "site/halfjaren/2023-II.html"]))
    #expect(desk.output.contains("site/index.html") && desk.output.contains("2 gemeenten"))
    #expect(desk.text("site/trede-site.txt").contains("\nvolledig\n"))
    #expect(desk.run("publiceren 2023-II --out site/") == 0)
    #expect(Set(desk.named.keys) == names)
  }

  @Test("What whoever publishes should know is told: letters that are not public, places to fill in")
  func told() {
    let desk = desk()
    _ = desk.run(Self.publish)
    #expect(desk.errors.contains("nog niet openbaar") && desk.errors.contains("2 open plekken"))
  }

  @Test("A folder with something else in it is refused and left alone")
  func foreignFolder() {
    let desk = desk()
    desk.named["site/vakantie.jpg"] = [1]
    #expect(desk.run(Self.publish) == 73)
    #expect(desk.errors.contains("geen publicatie van trede") && desk.named.count == 1)
  }

  @Test("A file of somebody else under a name of ours is not written over")
  func foreignFile() {
    let desk = desk()
    _ = desk.run(Self.publish)
    let list = desk.text("site/trede-site.txt").replacing("gemeenten/gm0995.html\n", with: "")
    desk.named["site/trede-site.txt"] = Array(list.utf8)
    desk.named["site/gemeenten/gm0995.html"] = Array("van een ander".utf8)
    #expect(desk.run(Self.publish) == 73)
    #expect(desk.errors.contains("gemeenten/gm0995.html"))
    #expect(desk.text("site/gemeenten/gm0995.html") == "van een ander")
  }

  @Test("What a link in the folder leads to is not written over")
  func linkedFile() {
    let desk = desk()
    _ = desk.run(Self.publish)
    desk.links["site/index.html"] = "/home/jk/geheim"
    #expect(desk.run(Self.publish) == 73)
    #expect(desk.errors.contains("leidt index.html met een koppeling naar een andere plaats"))
  }

  @Test("A page that is no longer part of it goes; a file of somebody else stays")
  func oldPages() {
    let desk = desk()
    _ = desk.run(Self.publish)
    desk.named["site/logo.svg"] = [1]
    desk.contents = Fixture.contents([Fixture.almere])
    #expect(desk.run(Self.publish) == 0)
    #expect(desk.named["site/gemeenten/gm0995.html"] == nil && desk.named["site/logo.svg"] == [1])
    #expect(desk.output.contains("1 van eerder verwijderd"))
    #expect(!desk.text("site/trede-site.txt").contains("gm0995"))
  }

  @Test("A publication that was interrupted is told to go on, and the next one makes it whole")
  func interrupted() {
    let desk = desk()
    desk.filesUntilFull = 3
    #expect(desk.run(Self.publish) == 74)
    #expect(desk.errors.contains("nog niet compleet"))
    #expect(desk.text("site/trede-site.txt").contains("\nbezig\n"))
    desk.filesUntilFull = nil
    #expect(desk.run(Self.publish) == 0)
    #expect(desk.errors.contains("was niet compleet"))
    #expect(desk.text("site/trede-site.txt").contains("\nvolledig\n"))
  }

  @Test("While a case cannot be read nothing is published: a municipality would be missing")
  func unreadable() {
    let desk = desk()
    desk.contents = Fixture.contents([Fixture.almere], unreadable: [Fixture.broken])
    #expect(desk.run(Self.publish) == 65)
    #expect(desk.errors.contains("gm0995.json") && desk.named.isEmpty)
  }

  @Test(
    "Without a half-year, a folder or anything to publish nothing is written",
    arguments: [
      ("publish", 64), ("publish 2023-II", 64), ("publish 2023-II --out -", 64),
      ("publish 2023-III --out site", 64), ("publish 2031-I --out site", 5),
      ("publish 2023-II --out site --json", 64), ("publish 2023-II --out site --plain", 64),
    ] as [(String, Int32)])
  func refused(line: String, code: Int32) {
    let desk = desk()
    #expect(desk.run(line) == code, "\(desk.errors)")
    #expect(desk.named.isEmpty && !desk.errors.isEmpty)
    // There is no such option at publish.
    #expect(!desk.errors.contains("--format"))
  }

  @Test("A way to reach somebody in a reason is told before anything is written, and stays")
  func reachable() {
    let desk = desk()
    var almere = Fixture.almere
    var letter = Letter(document: Fixture.letter, state: .public)
    letter.days = [.sent: Day(2024, 2, 20), .public: Day(2024, 3, 1)]
    almere.halfYears[0].letter = letter
    almere.halfYears[0].judgement?.reason = "Bel 06-12345678 of mail j.vries@almere.example."
    desk.contents = Fixture.contents([almere])
    desk.filesUntilFull = 0
    #expect(desk.run(Self.publish) == 74)
    #expect(
      desk.errors.hasPrefix(
        "Let op: Almere, 2023-II: in de reden bij het oordeel staat j.vries@almere.example, 06-12345678."))
    desk.filesUntilFull = nil
    #expect(desk.run(Self.publish) == 0)
    #expect(desk.text("site/gemeenten/gm0034.html").contains("06-12345678"))
  }

  @Test("A wrong template is told before anything is written")
  func wrongTemplate() {
    let desk = desk()
    desk.templates["site.html"] = "{{titell}}"
    #expect(desk.run(Self.publish) == 65)
    #expect(desk.errors.contains("titell") && desk.named.isEmpty)
  }

  @Test("On a terminal long work shows how far it is, once a second, and wipes it out")
  func progress() {
    let desk = desk()
    desk.isTerminal.errors = true
    desk.secondsAFile = 1
    _ = desk.run(Self.publish)
    #expect(desk.errors.contains("\r3 van 9") && !desk.errors.contains("\r1 van 9"))
    let quiet = self.desk()
    quiet.secondsAFile = 1
    _ = quiet.run(Self.publish)
    #expect(!quiet.errors.contains("\r"))
  }
}
