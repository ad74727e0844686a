import Browser
import Display
import Supervision
import Testing

/// The bestuurlijk overleg of 2 February 2024 and what followed, entered with keys from an empty store.
@Suite struct StoryTests {
  @Test func theMeetingOfFebruaryAndWhatFollowed() throws {
    let empty = StoreContents(
      settings: StoreSettings(name: "provincie Flevoland"),
      reference: try Stage().state.reference, cases: [])
    var stage = Stage(contents: empty, today: Day(2024, 2, 5), size: Size(columns: 100, rows: 40))
    stage.press(.character("a"))
    #expect(stage.text.contains("┌ Dossier openen"))
    stage.type("Almere")
    stage.press(.down, .enter, .control("s"))
    #expect(stage.lines[0].contains("Almere (GM0034)"), "the new dossier opens")

    stage.add("overleg")
    stage.fill("periode of dag", "2 februari 2024")
    stage.press(.control("s"))
    var almere = try #require(stage.archive.cases["gm0034"])
    let meeting = try #require(almere.meetings.first)
    stage.goTo("estuurlijk overleg")
    stage.press(.character("x"))
    #expect(stage.text.contains("┌ Overleg gehouden: Almere"))
    stage.fill("gehouden op", "02-02-2024")
    stage.fill("verslag", "enkele maatregelen lopen vertraging op")
    stage.press(.control("s"))

    stage.add("afspraak")
    stage.fill("afspraak", "Bijgesteld plan van aanpak")
    stage.fill("termijn", "voor 1 april 2024")
    stage.choose("overleg", "02-02-2024")
    stage.press(.control("s"))
    stage.add("tussendoel")
    stage.fill("tussendoel", "45 + 117 = 162 gehuisvest")
    stage.fill("meetdag", "op 1 april 2024")
    stage.choose("overleg", "02-02-2024")
    stage.fill("personen", "162")
    stage.press(.control("s"))

    almere = try #require(stage.archive.cases["gm0034"])
    let plan = try #require(almere.agreements.first, "\(stage.text)")
    #expect(almere.meetings.first?.held == Day(2024, 2, 2))
    #expect(almere.meetings.first?.report == ["enkele maatregelen lopen vertraging op"])
    #expect(plan.title == "Bijgesteld plan van aanpak")
    #expect(plan.schedule.original.phrase == "voor 1 april 2024")
    #expect(plan.meeting == meeting.id)
    #expect(plan.agreedOn == Day(2024, 2, 2))
    let target = try #require(almere.interimTargets.first, "\(stage.text)")
    #expect(target.required == 162)
    #expect(target.meeting == meeting.id)

    let steps = stage.drafts.count
    #expect(steps == 5)
    for _ in 0..<steps { stage.press(.character("u")) }
    #expect(stage.archive.cases.isEmpty, "undoing all of it leaves the empty store")
    for _ in 0..<steps { stage.press(.character("U")) }
    #expect(stage.archive.cases["gm0034"] == almere, "and redoing all of it the last one")
  }
}

extension Stage {
  /// Opens a form from the menu of additions.
  fileprivate mutating func add(_ word: String) {
    press(.character("a"))
    type(word)
    press(.enter)
  }

  /// Goes to the field with this label.
  private mutating func goToField(_ label: String) {
    for _ in 0..<30 {
      if lines.contains(where: { $0.contains("│>\(label)") }) { return }
      press(.tab)
    }
    Issue.record("no field \(label) in\n\(text)")
  }

  fileprivate mutating func fill(_ label: String, _ text: String) {
    goToField(label)
    press(.control("u"))
    type(text)
  }

  /// Takes the first of the list that what is typed leaves.
  fileprivate mutating func choose(_ label: String, _ text: String) {
    goToField(label)
    type(text)
    press(.enter)
  }

  /// Walks down the dossier to the line with the text.
  fileprivate mutating func goTo(_ text: String) {
    press(.home)
    for _ in 0..<40 {
      if cursorLine.contains(text) { return }
      press(.down)
    }
    Issue.record("no line \(text) in\n\(self.text)")
  }
}
