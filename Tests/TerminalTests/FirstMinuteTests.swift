import Testing

extension TerminalTests {
  /// A user without a store is met with three choices, not with a fault.
  @Suite struct FirstMinute {
    private static let words = [Project.program, "--today", "2024-04-02"]

    /// Starts without naming a store, so that the user's own folders are looked in.
    private static func openChoices(_ desk: Desk, with settings: [String: String] = [:]) async throws {
      try desk.startRepeatedly(words, with: settings)
      try await desk.terminal.until("the choices") { $0.hasChoices && $0.shows("Welkom bij trede") }
    }

    /// Starts once more, as on the next morning.
    private static func startAgain(_ desk: Desk) async throws {
      try desk.terminal.press("q")
      try await desk.startAgain()
    }

    @Test func theExampleIsMadeOpenedAndRemembered() async throws {
      try await Desk.sit(store: nil) { desk in
        try await FirstMinute.openChoices(desk)
        try desk.terminal.press("Enter")
        let first = try await desk.terminal.until("the example") { $0.isOnToday && $0.shows("oefenbestand") }
        let example = desk.home + "/.local/share/trede-oefen"
        #expect(try Files.difference("\(Project.folder)/Data/Example", example) == "")
        try await FirstMinute.startAgain(desk)
        let second = try await desk.terminal.until("the example again") { $0.isOnToday }
        #expect(second == first)
      }
    }

    @Test(arguments: [true, false]) func aNewStoreIsMade(folderIsThere: Bool) async throws {
      try await Desk.sit(store: nil) { desk in
        let data = desk.data
        if folderIsThere { try Files.makeFolder(data + "/trede") }
        try await FirstMinute.openChoices(desk, with: ["XDG_DATA_HOME": data])
        try desk.terminal.press("Down")
        try await desk.terminal.shows("de nieuwe map wordt")
        try desk.terminal.press("Enter")
        try await desk.terminal.shows("┌ Dossier openen")
        try desk.terminal.press("Escape")
        try await desk.terminal.until("the empty list") { $0.shows("Nog geen dossiers:") && !$0.hasForm }
        #expect(Files.exists(data + "/trede/trede.json"))
        // Started on an empty store the choices are there again; the second goes on to it.
        try await FirstMinute.startAgain(desk)
        try await desk.terminal.shows("verder met de lege map")
        try desk.terminal.press("Enter")
        try await desk.terminal.shows("┌ Dossier openen")
        try desk.terminal.press("Escape")
        try await desk.terminal.until("the empty list") { $0.shows("Nog geen dossiers:") && !$0.hasForm }
      }
    }

    /// The keys besides the text that is typed are counted.
    @Test func aFirstCaseWithADeadlineTakesFewKeys() async throws {
      try await Desk.sit(store: nil) { desk in
        var keys = 0
        func press(_ name: String) throws {
          try desk.terminal.press(name)
          keys += 1
        }
        try await FirstMinute.openChoices(desk, with: ["XDG_DATA_HOME": desk.data])
        try press("Down")
        try press("Enter")
        try await desk.terminal.shows("┌ Dossier openen")
        try desk.terminal.type("Almere")
        try press("Enter")
        try await desk.terminal.shows("dossier Almere geopend")
        try press("a")
        try await desk.terminal.shows("┌ Erbij")
        try press("Enter")
        try await desk.terminal.shows("┌ Nieuwe afspraak: Almere")
        try desk.terminal.type("Bijgesteld plan van aanpak")
        try press("Tab")
        try press("Tab")
        try desk.terminal.type("voor 15 april")
        try press("Enter")
        try await desk.terminal.until("the deadline in the case") {
          !$0.hasForm && $0.shows("Bijgesteld plan van aanpak") && $0.shows("voor 15 april 2024")
        }
        #expect(keys < 15)
        let file = Files.text(desk.data + "/trede/cases/gm0034.json")
        #expect(file?.contains("\"2024-04-15\"") == true, "\(file ?? "no case")")
      }
    }

    /// Takes the third choice and types the path of a folder.
    private static func choose(_ path: String, _ desk: Desk) async throws {
      try desk.terminal.press("3")
      try desk.terminal.press("Enter")
      try await desk.terminal.shows("map:")
      try desk.terminal.type(path)
      try desk.terminal.press("Enter")
    }

    @Test func aFolderIsChosenByTypingItsPathAndRemembered() async throws {
      try await Desk.sit { desk in
        try await FirstMinute.openChoices(desk, with: ["XDG_CONFIG_HOME": desk.settings])
        try await FirstMinute.choose(desk.store, desk)
        let first = try await desk.terminal.until("the store") { $0.isOnToday }
        let setting = Files.text(desk.settings + "/trede/store")
        #expect(setting == desk.store + "\n")
        try await FirstMinute.startAgain(desk)
        let second = try await desk.terminal.until("the store again") { $0.isOnToday }
        #expect(second == first)
      }
    }

    @Test func aPathThatIsWrongGetsASentenceAndMayBeTypedAgain() async throws {
      try await Desk.sit { desk in
        try await FirstMinute.openChoices(desk)
        try await FirstMinute.choose("/bestaat/niet", desk)
        let wrong = try await desk.terminal.shows("Er is geen map /bestaat/niet")
        #expect(wrong.hasChoices, "the choices stay")
        try desk.terminal.press("C-u")
        try desk.terminal.type(desk.store)
        try desk.terminal.press("Enter")
        try await desk.terminal.until("the store") { $0.isOnToday }
      }
    }

    @Test func theHomeFolderMayBeWrittenShort() async throws {
      try await Desk.sit { desk in
        try Files.copy(desk.store, to: desk.home + "/mijn dossiers")
        try await FirstMinute.openChoices(desk)
        try await FirstMinute.choose("~/mijn dossiers", desk)
        try await desk.terminal.until("the store") { $0.isOnToday }
      }
    }

    @Test func aStoreThatWasNamedIsMadeWhereItWasNamedAndNotRemembered() async throws {
      try await Desk.sit(store: nil) { desk in
        try desk.start()
        try await desk.terminal.until("the choices") { $0.hasChoices && $0.shows(desk.store) }
        try desk.terminal.press("2")
        try desk.terminal.press("Enter")
        try await desk.terminal.shows("┌ Dossier openen")
        try desk.terminal.press("Escape")
        try await desk.terminal.until("the empty list") { $0.shows("Nog geen dossiers:") && !$0.hasForm }
        #expect(Files.exists(desk.store + "/trede.json"))
        #expect(!Files.exists(desk.home + "/.config/trede/store"))
      }
    }

    @Test func leavingMakesNothing() async throws {
      try await Desk.sit(store: nil) { desk in
        try desk.startBetweenModes(FirstMinute.words)
        try await desk.terminal.until("the choices") { $0.hasChoices }
        try desk.terminal.press("q")
        try await desk.expectsModesBack(status: 0)
        #expect(try Spawn.succeed(["find", desk.home, "-mindepth", "1"]) == "")
      }
    }
  }
}
