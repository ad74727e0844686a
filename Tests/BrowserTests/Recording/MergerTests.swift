import Browser
import Display
import Supervision
import Testing

/// Herindeling on the screen: one form, one step, two dossiers.
@Suite struct MergerTests {
  /// The form that closes Almere, filled in.
  private func closing(into successor: String, alone: Bool = false) throws -> Stage {
    let size = Size(columns: 100, rows: 40)
    var stage = try Stage(size: size)
    if alone {
      let almere = try #require(stage.archive.cases["gm0034"])
      stage = Stage(
        contents: StoreContents(
          settings: stage.state.settings, reference: stage.state.reference, cases: [almere]), size: size)
    }
    stage.press(.enter, .character("a"))
    stage.type("herindeling")
    stage.press(.enter)
    #expect(stage.text.contains("┌ Dossier sluiten: Almere"))
    stage.press(.control("u"))
    stage.type("1 april 2024")
    stage.press(.tab)
    stage.type(successor)
    stage.press(.down, .enter)
    return stage
  }

  @Test func whatIsOpenGoesToTheSuccessorInTheSameStep() throws {
    var stage = try closing(into: "Urk")
    let before = stage.archive.cases
    #expect(stage.text.contains("Naar Urk gaan "), "\(stage.text)")
    #expect(stage.text.contains("De trede gaat niet mee naar de opvolger."))
    stage.press(.control("s"))
    if stage.text.contains("Toch zo vastleggen?") { stage.press(.enter) }
    let parts = try #require(stage.drafts.first?.parts, "\(stage.text)")
    #expect(parts.map(\.id) == ["gm0034", "gm0184"])
    #expect(parts[1].origin == .existing("gm0184", seen: Fingerprint("seen")))
    #expect(stage.archive.cases["gm0034"]?.closure?.successor == "GM0184")
    let urk = try #require(stage.archive.cases["gm0184"])
    #expect(urk.agreements.contains { $0.title == "Bijgesteld plan van aanpak" })
    #expect(urk.ladder == before["gm0184"]?.ladder)
    stage.press(.character("u"))
    #expect(stage.archive.cases == before, "one step, taken back as one")
  }

  @Test func aMunicipalityWithoutADossierGetsOne() throws {
    var stage = try closing(into: "Urk", alone: true)
    stage.press(.control("s"))
    if stage.text.contains("Toch zo vastleggen?") { stage.press(.enter) }
    let part = try #require(stage.drafts.first?.parts.last, "\(stage.text)")
    guard case .new(let opened) = part.origin else {
      Issue.record("\(part.origin)")
      return
    }
    #expect(opened.name == "Urk" && opened.code == "GM0184")
    #expect(stage.archive.cases[opened.id]?.agreements.isEmpty == false)
  }

  /// Somebody closed it already: nothing is saved in either case.
  @Test func aSuccessorThatIsClosedItselfIsRefused() throws {
    var stage = try closing(into: "Urk")
    stage.archive.change("gm0184") { $0.closure = Case.Closure(on: Day(2024, 1, 1), successor: nil) }
    stage.press(.control("s"))
    if stage.text.contains("Toch zo vastleggen?") { stage.press(.enter) }
    #expect(stage.drafts.isEmpty)
    #expect(stage.text.contains("Het dossier van Urk is gesloten"), "\(stage.text)")
    #expect(stage.archive.cases["gm0034"]?.closure == nil)
  }
}
