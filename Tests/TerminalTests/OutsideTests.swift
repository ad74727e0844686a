import Testing

/// What leaves the screen for the clipboard and for other programs, and keys of the user's own.
@Suite struct OutsideTests {
  private func settings(_ desk: Desk, _ files: [String: String]) throws {
    let folder = "\(desk.home)/.config/trede"
    try Files.makeFolder(folder)
    for (name, text) in files { try Files.replace("\(folder)/\(name)", with: text) }
  }

  /// `Almere · Bijgesteld plan` in base 64, as far as it goes in whole groups.
  private let copied = "\u{1B}]52;c;QWxtZXJlIMK3IEJpamdlc3RlbGQgcGxhbi"

  @Test func theLineGoesToTheTerminalAsOSC52() async throws {
    try await Desk.sit { desk in
      try desk.startBetweenModes(records: true)
      try await desk.terminal.until("the first screen") { $0.isOnToday }
      try desk.terminal.press("y")
      try await desk.terminal.shows("Gekopieerd (via de terminal)")
      try desk.terminal.press("Q")
      try await desk.expectsModesBack(status: 0)
      #expect(try await desk.wholeRecording().contains(copied))
    }
  }

  @Test func whereItIsNotAllowedNothingIsSent() async throws {
    for (file, term, said) in [
      ("no\n", "tmux-256color", "Kopiëren staat uit"), ("", "vt100", "Deze terminal kan niet kopiëren"),
    ] {
      try await Desk.sit { desk in
        try settings(desk, ["copy": file])
        try desk.startBetweenModes(term: term, records: true)
        try await desk.terminal.until("the first screen") { $0.isOnToday }
        try desk.terminal.press("y")
        try await desk.terminal.shows(said)
        try desk.terminal.press("Q")
        try await desk.expectsModesBack(status: 0)
        #expect(try await !desk.wholeRecording().contains("\u{1B}]52"))
      }
    }
  }

  @Test func aCommandOfTheUserGetsTheTextAndCannotDrawOnTheScreen() async throws {
    try await Desk.sit { desk in
      let script = "\(desk.folder)/copy.sh"
      try Files.replace(script, with: "#!/bin/sh\necho RUIS\necho RUIS >&2\ncat > '\(desk.folder)/clip'\n")
      try Spawn.succeed(["chmod", "+x", script])
      try settings(desk, ["copy": "\(script)\n"])
      try await desk.open()
      try desk.terminal.press("Y")
      let picture = try await desk.terminal.shows("Gekopieerd: samenvatting van Almere")
      #expect(!picture.shows("RUIS"))
      let text = try #require(Files.text("\(desk.folder)/clip"))
      #expect(text.hasPrefix("Almere (GM0034) · 2 april 2024\n"))
    }
  }

  @Test func aDocumentIsOpenedWithArgumentsThatNoShellReads() async throws {
    try await Desk.sit { desk in
      let script = "\(desk.folder)/open.sh"
      try Files.replace(
        script, with: "#!/bin/sh\nfor word in \"$@\"; do echo \"<$word>\"; done > '\(desk.folder)/opened'\n")
      try Spawn.succeed(["chmod", "+x", script])
      try await desk.open()
      try desk.terminal.press("o")
      try await desk.terminal.shows("open-document")
      try settings(desk, ["open-document": "\(script) --\n"])
      try desk.terminal.press("o")
      try await desk.terminal.shows("Geopend: ")
      let words = try #require(Files.text("\(desk.folder)/opened")).split(separator: "\n")
      #expect(words.count == 4)
      #expect(words.first == "<-->")
      #expect(words.last?.contains("Brief") == true)
    }
  }

  @Test func aClashOfKeysIsSaidAtTheStartAndTheProgramWorks() async throws {
    try await Desk.sit { desk in
      try settings(desk, ["keys": "contact = x\nhelp = H\n"])
      try desk.start()
      try await desk.terminal.shows("regel 1: x is in Vandaag ook van complete")
      try desk.terminal.press("Enter")
      try await desk.terminal.shows("H hulp")
      try desk.terminal.press("H")
      try await desk.terminal.until("the help") { $0.hasMenu }
    }
  }

  @Test func aLineOfThePaletteRecordsAndTheLogTakesItBack() async throws {
    try await Desk.sit { desk in
      try await desk.open()
      try desk.terminal.type(":contact --how tele --with \"wethouder wonen\" --text gebeld\r")
      try await desk.terminal.until("the form") { $0.hasForm }
      try desk.terminal.press("C-s")
      try await desk.terminal.shows("Vastgelegd: ")
      try desk.terminal.type(":logboek\r")
      try await desk.terminal.shows("Logboek · 1 wijziging")
      try desk.terminal.press("u")
      try await desk.terminal.shows("Ongedaan maken? [j/N]")
      try desk.terminal.press("j")
      try await desk.terminal.shows("Logboek · 2 wijzigingen")
      #expect(try desk.recordedDifference().isEmpty)
    }
  }
}
