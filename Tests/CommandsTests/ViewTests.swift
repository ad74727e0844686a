import Supervision
import Testing

@Suite("--view: saved views on the command line")
struct ViewTests {
  private func deskOfTwo() -> Desk {
    let desk = Desk()
    desk.contents = Fixture.contents([Fixture.bare("GM0995", "Lelystad"), Fixture.almere])
    return desk
  }

  @Test("A view leaves what its filter leaves, by either name or the start of one")
  func shipped() {
    let desk = deskOfTwo()
    _ = desk.run("list --filter trede>=3")
    let filtered = desk.output
    #expect(filtered.contains("Almere") && !filtered.contains("Lelystad"))
    for name in ["trede 3 en hoger", "trede-3-and-higher", "trede-3-en"] {
      #expect(desk.run(["list", "--view", name]) == 0)
      #expect(desk.output == filtered, "\(name)")
    }
    _ = desk.run("check --filter te-laat --json")
    let late = desk.output
    #expect(desk.run(["check", "--view", "te laat bij gemeente", "--json"]) == 4)
    #expect(desk.output.contains("\"id\":\"bijgesteld-plan\""))
    #expect(desk.output.contains("te-laat aan-zet:gemeente"))
    #expect(late.contains("\"id\":\"bijgesteld-plan\""))
    #expect(desk.run(["agenda", "--view", "nog te plannen", "--plain"]) == 0)
    #expect(desk.output.split(separator: "\n").count == 1)
    #expect(desk.output.contains("overleg-april"))
  }

  @Test("A view and a filter must both hold; the order of the view gives way to --sort")
  func withOtherOptions() {
    let desk = deskOfTwo()
    desk.settings["views"] = "[alles]\nscreen = gemeenten\nsort = gemeente\nreversed = ja\n"
    _ = desk.run("list --view alles --plain")
    #expect(desk.output.split(separator: "\n").map { $0.prefix(6) } == ["gm0995", "gm0034"])
    _ = desk.run("list --view alles --sort gemeente --plain")
    #expect(desk.output.split(separator: "\n").map { $0.prefix(6) } == ["gm0034", "gm0995"])
    _ = desk.run("list --view alles --filter trede:onbekend --plain")
    #expect(desk.output.split(separator: "\n").map { $0.prefix(6) } == ["gm0995"])
  }

  @Test("The columns of a view are those of the table; other programs get everything")
  func columns() {
    let desk = deskOfTwo()
    desk.settings["views"] = "[kort]\nscreen = gemeenten\ncolumns = trede totaal\n"
    _ = desk.run("list --view kort")
    #expect(
      desk.output.split(separator: "\n")[0].split(separator: " ") == ["gemeente", "trede", "sinds", "totaal"])
    _ = desk.run("list --view kort --plain")
    #expect(desk.output.split(separator: "\n").allSatisfy { $0.filter { $0 == "\t" }.count == 24 })
  }

  @Test("What the user handles, by TREDE_AUTHOR or else the name she is logged in under")
  func mine() {
    let desk = deskOfTwo()
    var almere = Fixture.almere
    almere.handler = "JK"
    desk.contents = Fixture.contents([Fixture.bare("GM0995", "Lelystad"), almere])
    _ = desk.run(["list", "--view", "mijn dossiers", "--plain"])
    #expect(desk.output.hasPrefix("gm0034") && desk.output.split(separator: "\n").count == 1)
    desk.environment["TREDE_AUTHOR"] = "mb"
    _ = desk.run(["list", "--view", "mijn dossiers", "--plain"])
    #expect(desk.output.isEmpty)
  }

  @Test("A name that is none is refused with the nearest, before anything is read")
  func mistyped() {
    let desk = deskOfTwo()
    #expect(desk.run(["list", "--view", "te meeten"]) == 64)
    #expect(desk.errors.contains("Er is geen weergave “te meeten”. Bedoelde u “te meten”?"))
    #expect(desk.readings == 0)
    #expect(desk.run(["check", "--view", "te"]) == 64)
    #expect(desk.errors.contains("“te” kan meer weergaven zijn: te laat bij gemeente, te meten."))
  }

  @Test("A broken file of views names its line, and the views that are right work")
  func broken() {
    let desk = deskOfTwo()
    desk.settings["views"] = "[een]\nkleur = rood\nfilter = te-laat\n"
    #expect(desk.run("list --view een --plain") == 0)
    #expect(
      desk.errors.contains("~/.config/trede/views, regel 2: “kleur” is hier geen instelling."))
    #expect(desk.output.hasPrefix("gm0034"))
    #expect(desk.run(["list", "--view", "te meten"]) == 0, "those of the program too")
    desk.settings["views"] = "[een]\nfilter = trede>=\n"
    #expect(
      desk.run("list --view een") == 64, "a condition that is not understood leaves nothing out in silence")
  }

  @Test("The screen gets the views and what is wrong with them")
  func screen() throws {
    let desk = deskOfTwo()
    desk.isTerminal = .init(input: true, output: true, errors: true)
    desk.settings["views"] = "[een]\nfilter = te-laat\nzomaar\n"
    _ = desk.run("")
    let request = try #require(desk.requests.first)
    #expect(request.user.views.own.map(\.name) == ["een"])
    #expect(request.user.faults.map(\.line) == [3])
  }

  @Test("The help names every view, in both languages of the word for them")
  func help() {
    let desk = Desk()
    for topic in ["weergaven", "views"] {
      #expect(desk.run("help \(topic)") == 0)
      #expect(desk.output.contains("te laat bij gemeente"))
      #expect(desk.output.contains("--view te-meten"))
    }
    #expect(desk.run("--generate-completion-script bash") == 0)
    #expect(desk.output.contains("te-laat-bij-gemeente"))
  }
}
