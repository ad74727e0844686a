import Testing

/// How the screens are looked at survives the end of the program.
@Suite struct ViewTests {
  @Test func aSavedViewIsThereAtTheNextStartAndVandaagWithAllOfIt() async throws {
    try await Desk.sit(store: "Example") { desk in
      try desk.startRepeatedly()
      try await desk.terminal.until("the first screen") { $0.isOnToday }
      try desk.terminal.press("2", "/")
      try desk.terminal.type("trede>=2")
      try desk.terminal.press("Enter", "s")
      try desk.terminal.type("totaal")
      try desk.terminal.press("Enter", "W")
      try desk.terminal.type("Mijn lijst")
      try desk.terminal.press("Enter")
      let before = try await desk.terminal.shows("Weergave “Mijn lijst” is bewaard")
      #expect(before.shows("▼ totaal"))
      try desk.terminal.press("p", "1", "/")
      try desk.terminal.type("wij")
      try desk.terminal.press("Enter", "q")
      try await desk.startAgain()
      let today = try await desk.terminal.until("the first screen") { $0.isOnToday && $0.shows("TE LAAT") }
      #expect(today.shows("geen filter"), "what is late is in sight, whatever was looked for the day before")
      try desk.terminal.press("2")
      let after = try await desk.terminal.shows("weergave “Mijn lijst”")
      #expect(after.shows("filter “trede>=2”") && after.shows("▼ totaal"))
      #expect(!after.shows("volgende stap:"), "the explanation stays off")
      try desk.terminal.press("Escape")
      try await desk.terminal.until("the whole list") { $0.isOnMunicipalities }
      try desk.terminal.press("w")
      try desk.terminal.type("mijn")
      try desk.terminal.press("Enter")
      try await desk.terminal.shows("filter “trede>=2”")
    }
  }

  @Test func aBrokenFileOfViewsIsNamedAndHarmsNothing() async throws {
    try await Desk.sit { desk in
      let folder = "\(desk.home)/.config/trede"
      try Files.makeFolder(folder)
      try Files.replace("\(folder)/views", with: "[een]\nkleur = rood\nfilter = te-laat\n")
      try desk.start()
      try await desk.terminal.shows("regel 2: “kleur” is hier geen instelling")
      try desk.terminal.press("Enter", "w")
      try await desk.terminal.shows("een")
      try desk.terminal.type("een")
      try desk.terminal.press("Enter")
      try await desk.terminal.shows("weergave “een” · filter “te-laat”")
    }
  }
}
