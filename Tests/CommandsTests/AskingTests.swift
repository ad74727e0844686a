import Supervision
import Testing

@Suite("Asking on a terminal what is missing") struct AskingTests {
  private func desk(_ answers: [String], isTerminal: Bool = true) -> Desk {
    let desk = Desk()
    desk.contents = Fixture.contents([Worked.almere])
    desk.answers = answers
    desk.isTerminal = .init(input: isTerminal, output: true, errors: isTerminal)
    return desk
  }

  @Test("Every field that must be filled in is asked with its label and its hint")
  func asked() {
    let desk = desk(["wethouder", "Plan komt later."])
    #expect(desk.run("contact almere") == 0, "\(desk.errors)")
    #expect(
      desk.errors
        == "met (rol, zoals “beleidsmedewerker wonen”; geen naam): wat is gezegd (in twee regels): ")
    #expect(desk.archive.cases["gm0034"]?.contacts.last?.text == ["Plan komt later."])
    #expect(desk.output.hasPrefix("Vastgelegd: contact "))
  }

  @Test("A value that cannot be is said, and asked again")
  func askedAgain() {
    let desk = desk(["31-02", "uiterlijk 15 april 2024"])
    #expect(desk.run("extend almere a1 --granted-on 2024-03-26") == 0, "\(desk.errors)")
    let question = "uitstel tot (zoals “uiterlijk 15 april” of “+2w”): "
    #expect(
      desk.errors.hasPrefix(
        "\(question)  31 februari bestaat niet: februari heeft 28 of 29 dagen\n\(question)"))
    #expect(desk.archive.cases["gm0034"]?.agreements[0].schedule.changes.count == 1)
  }

  @Test("A short list is said along")
  func choices() {
    let desk = desk(["4", "plan onvoldoende"])
    #expect(desk.run("move almere") == 0, "\(desk.errors)")
    #expect(desk.errors.hasPrefix("naar trede (kies: 1 signaleren, "))
    #expect(desk.archive.cases["gm0034"]?.ladder.last?.place.trede?.number == 4)
  }

  @Test("An empty line or the end of the input gives up, with the words of before and nothing written")
  func givenUp() throws {
    for answers in [[], [""], ["wethouder", "  "]] {
      let desk = desk(answers)
      #expect(desk.run("contact almere") == 64)
      #expect(
        desk.errors.hasSuffix("Er ontbreekt een waarde: --text TEKST (wat is gezegd)\n"), "\(desk.errors)")
      #expect(desk.archive.cases["gm0034"] == Worked.almere)
    }
  }

  @Test("Nobody is asked without a terminal or with --no-input")
  func nobody() {
    for (line, isTerminal) in [("contact almere", false), ("contact almere --no-input", true)] {
      let desk = desk(["wethouder", "gebeld"], isTerminal: isTerminal)
      #expect(desk.run(line) == 64)
      #expect(desk.errors.hasPrefix("Er ontbreekt een waarde: --with "), "\(desk.errors)")
      #expect(desk.answers.count == 2)
    }
    let desk = desk(["j"])
    #expect(desk.run("remove almere n1 --no-input") == 64)
    #expect(desk.errors.contains("--yes"))
    #expect(desk.archive.cases["gm0034"] == Worked.almere)
  }

  @Test("Of several municipalities it is asked once")
  func several() {
    let desk = desk(["wethouder", "gebeld"])
    desk.contents = Fixture.contents([Worked.almere, Fixture.bare("GM0184", "Urk")])
    #expect(desk.run("contact almere,urk") == 0, "\(desk.errors)")
    #expect(desk.answers.isEmpty)
    #expect(desk.archive.cases["gm0184"]?.contacts.last?.with == "wethouder")
  }
}
