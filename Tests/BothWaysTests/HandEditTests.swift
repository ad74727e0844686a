import Commands
import Display
import Testing

/// Somebody changed the same by hand, in a store in which nothing was recorded yet: both values are shown.
@Suite struct HandEditTests {
  @Test func theScreenShowsBothValues() throws {
    let place = try Workplace()
    let folder = place.folder
    place.screen(
      Hands.dossier("2 dagen te laat") + [
        .press(.character("x")),
        .look { _ in try? folder.edit("voor 1 april 2024", to: "voor 8 april 2024") },
        .press(.control("s")),
        .look { look in
          for words in [
            "Tegelijk gewijzigd: Almere", "iemand anders wijzigde, buiten het programma om:",
            "voor 1 april 2024 → voor 8", "u wilde:",
            "op 2 april 2024",
          ] {
            #expect(look.text.contains(words), "\(words) in\n\(look.text)")
          }
        },
      ])
    #expect(try folder.log().isEmpty)
  }

  @Test func theCommandLineShowsBothValues() throws {
    let place = try Workplace()
    place.editing = { request in
      try? place.folder.edit("voor 1 april 2024", to: "voor 8 april 2024")
      return .edited(
        request.text.replacing("voor 1 april 2024", with: "voor 3 april 2024"), path: "kept.json")
    }
    let (code, output) = place.run(["edit", "almere"])
    place.editing = { _ in .nowhere }
    #expect(code == 75)
    #expect(output.contains("was \"voor 1 april 2024\", is nu \"voor 8 april 2024\""), "\(output)")
    #expect(output.contains("zou \"voor 3 april 2024\" worden"), "\(output)")
    #expect(output.contains("kept.json"))
    #expect(try place.folder.log().isEmpty)
  }
}
