import Testing

extension TerminalTests {
  /// Any size, at any moment, on every screen.
  @Suite struct Resizing {
    /// From the smallest to a wall of a screen; the same ones in every run.
    private static func sizes(_ count: Int) -> [(columns: Int, rows: Int)] {
      var chance = Chance(20_240_402)
      let edges = [
        (1, 1), (200, 60), (1, 60), (200, 1), (19, 4), (20, 5), (2, 2), (80, 3), (40, 12), (132, 43),
      ]
      return edges
        + (0..<max(0, count - edges.count)).map { _ in (chance.number(1..<200), chance.number(1..<60)) }
    }

    /// Resizes faster than the program can draw and checks that it then shows the same as before.
    private static func storm(_ desk: Desk, _ name: String, back: (Picture) -> Bool) async throws {
      let before = try desk.terminal.picture()
      for size in sizes(30) { try desk.terminal.resize(size.columns, size.rows) }
      try desk.terminal.resize(before.size.column, before.size.row)
      let after = try await desk.terminal.until("\(name) after the storm") { picture in
        // A list may have scrolled; what is selected has not changed.
        picture.cursorLine == before.cursorLine && picture.cursor.column == before.cursor.column
          && picture.lines.first == before.lines.first && picture.lines.last == before.lines.last
      }
      #expect(after.isAlternate && back(after))
    }

    @Test(arguments: Screen.allCases) func everyScreenSurvives(screen: Screen) async throws {
      try await Desk.sit(store: "Example") { desk in
        try await desk.open()
        try await screen.open(in: desk.terminal)
        try await Resizing.storm(desk, screen.rawValue, back: screen.isShown)
      }
    }

    @Test func boxesSurvive() async throws {
      try await Desk.sit { desk in
        try await desk.open()
        try desk.terminal.press("?")
        try await desk.terminal.until("the help") { $0.hasMenu }
        try await Resizing.storm(desk, "the help") { $0.hasMenu }
        try desk.terminal.press("Escape")
        try await desk.terminal.until("no help") { $0.isOnToday }
        try await Screen.municipalities.open(in: desk.terminal)
        try desk.terminal.press("s")
        try await desk.terminal.until("the sort menu") { $0.hasMenu }
        try await Resizing.storm(desk, "the sort menu") { $0.hasMenu }
        try desk.terminal.press("Escape")
        try await desk.terminal.until("no menu") { $0.isOnMunicipalities }
        try await Screen.dossier.open(in: desk.terminal)
        let dossier = try desk.terminal.picture()
        try desk.terminal.press("Enter")
        try await desk.terminal.until("the explanation") { $0 != dossier && $0.shows("└") }
        try await Resizing.storm(desk, "the explanation") { $0.shows("└") }
      }
    }

    @Test func whatIsTypedSurvives() async throws {
      try await Desk.sit { desk in
        try await desk.open()
        try desk.terminal.press("/")
        try desk.terminal.type("over")
        try await desk.terminal.until("the filter") { $0.lastLine.hasPrefix(" / over ") }
        try await Resizing.storm(desk, "the filter") { $0.isTypingFilter }
        try desk.terminal.type("leg")
        try await desk.terminal.until("more of the filter") { $0.lastLine.hasPrefix(" / overleg ") }
      }
    }

    @Test func theChoicesSurvive() async throws {
      try await Desk.sit(store: nil) { desk in
        try desk.start()
        try await desk.terminal.until("the choices") { $0.hasChoices }
        try desk.terminal.press("3")
        try desk.terminal.press("Enter")
        try desk.terminal.type("/ergens")
        try await desk.terminal.until("the path") { $0.cursorLine.contains("map: /ergens") }
        try await Resizing.storm(desk, "the choices") { $0.hasChoices && $0.shows("/ergens") }
      }
    }

    @Test func startsAtOneByOneAndGrows() async throws {
      try await Desk.sit { desk in
        try desk.start(columns: 1, rows: 1)
        try await desk.terminal.until("the other screen") { $0.isAlternate }
        try desk.terminal.resize(80, 24)
        try await desk.terminal.until("Vandaag") { $0.isOnToday && $0.cursorLine.hasPrefix(">!! 2 dagen") }
        try desk.terminal.resize(10, 3)
        try await desk.terminal.until("the hint") { $0.lines.first?.hasPrefix("scherm") == true }
      }
    }
  }
}
