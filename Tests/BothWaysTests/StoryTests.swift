import Display
import Recording
import Supervision
import Testing

@testable import Browser

/// The meeting of 2 February 2024 and everything that followed, entered with keys on a real folder.
@Suite struct StoryTests {
  /// The headings of the tutorial under which stands what is entered at the screen.
  private static let followed: Set<String> = [
    "The meeting of 2 February and what was agreed in it.", "The meeting that was announced.",
    "What is asked and expected besides.",
  ]

  @Test func theMeetingOfFebruaryAndWhatFollowedGiveTheBytesOfTheCommandLine() throws {
    let commands = try TutorialCommand.all()
    let typed = try Workplace(empty: true)
    for command in commands { try typed.command(command.words) }
    let seen = try Workplace(empty: true)
    for command in commands where !StoryTests.followed.contains(command.heading) {
      try seen.command(command.words)
    }
    let before = try seen.folder.cases()
    let stepsBefore = try seen.folder.log().count

    for step in StoryTests.steps {
      let form = try #require(Form.make(step.verb, in: seen.context(step.item)), "\(step.verb)")
      seen.screen(Hands.dossier(step.line) + step.opening + Hands.fill(step.texts, in: form))
    }
    let after = try typed.folder.cases()
    #expect(try seen.folder.cases() == after)
    let shipped = try Project.text("Data/Flevoland/cases/gm0034.json")
    #expect(after == ["gm0034.json": shipped])

    // At one sitting all of it is taken back, at another all of it is done again.
    let count = StoryTests.steps.count
    #expect(try seen.folder.log().count == stepsBefore + count)
    seen.screen([.press([Key](repeating: .character("u"), count: count))])
    #expect(try seen.folder.cases() == before)
    seen.screen([.press([Key](repeating: .character("U"), count: count))])
    #expect(try seen.folder.cases() == after)
  }

  // MARK: - What is entered

  private struct Step: Sendable {
    let verb: Verb
    var item: ItemID?
    var line: String?
    let opening: [Move]
    let texts: [FieldName: String]
  }

  private static func add(
    _ verb: Verb, in item: ItemID? = nil, at line: String? = nil, _ texts: [FieldName: String]
  ) -> Step {
    Step(
      verb: verb, item: item, line: line, opening: Hands.menu("a", verb, in: .stored),
      texts: texts.merging(["source": "Brief over 2023-II"]) { text, _ in text })
  }

  private static let steps: [Step] = meeting + announced + expected

  private static let meeting = [
    add(
      .meeting,
      [
        "purpose":
          "achterstand van 45 op 1 januari 2024, niet volgens de afspraken en niet volgens de planning "
          + "van het plan van aanpak"
      ]),
    Step(
      verb: .holdMeeting, item: "o1", line: "overleg", opening: [.press(.character("x"))],
      texts: [
        "on": "2 februari",
        "report":
          "Gemeente: een deel van de maatregelen komt later dan gepland.\n"
          + "De gemeente heeft toegelicht met welke acties zij bijstuurt.",
      ]),
    add(
      .agree, in: "o1", at: "02-02-2024",
      [
        "title": "Bijgesteld plan van aanpak", "by": "voor 1 april 2024", "actor-label": "college",
        "next": "toetsen en bespreken in het bestuurlijk overleg",
      ]),
    add(
      .interim, in: "o1", at: "02-02-2024",
      [
        "title": "Tussendoel 45 + 117 = 162 gehuisvest", "half-year": "2024-I", "by": "op 1 april 2024",
        "persons": "45 + 117", "percent": "50", "effort": "ja", "actor-label": "college",
      ]),
  ]

  private static let announced = [
    add(
      .meeting,
      [
        "window": "in de tweede helft van april 2024",
        "purpose": "hoe het plan van aanpak vordert, en of er vervolgstappen komen",
      ])
  ]

  private static let expected = [
    add(
      .agree,
      [
        "kind": "toezichtinformatie", "by": "uiterlijk 1 augustus 2024", "condition": "2024-I",
        "title": "Toezichtinformatie over de eerste helft van 2024", "actor-label": "college",
      ]),
    duty("Melden als maatregelen uit het plan vertraging krijgen"),
    duty("Melden dat een afspraak naar verwachting niet wordt nagekomen"),
    add(
      .agree,
      [
        "kind": "verplichting", "phrase": "geven in overweging", "basis": "in overweging gegeven",
        "title": "Beoordeling toezenden aan de gemeenteraad (horizontale controle)", "actor-label": "college",
      ]),
  ]

  private static func duty(_ title: String) -> Step {
    add(
      .agree,
      [
        "kind": "verplichting", "by": "tijdig", "title": title, "actor-label": "college",
        "next": "bijsturen en met de gemeente zoeken naar een oplossing",
      ])
  }
}
