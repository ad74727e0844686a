import Testing

extension TerminalTests {
  /// A round over the practice province with the built program: figures, judgements, letters, the next half-year. What
  /// other steps of the round record is added to `Docs/Tutorial/round.sh`.
  @Suite("The round on the command line") struct RoundStory {
    @Test("From the figures to the next half-year, all of it undone to the first byte, and done again")
    func fromFiguresToTheNextHalfYear() async throws {
      try await Desk.sit(store: "Example") { desk in
        let first = desk.folder + "/first"
        try Files.copy(desk.store, to: first)
        let finished = try run("sh '\(Project.folder)/Docs/Tutorial/round.sh'", desk)
        #expect(finished.status == 0, "\(finished.output)")
        #expect(finished.output.contains("halfjaar 2024-II geopend"))

        let row = try #require(
          try trede("halfyear show 2023-II --plain", desk, on: "2024-05-02").split(separator: "\n")
            .first { $0.contains("Westermade") })
        let states = row.split(separator: "\t", omittingEmptySubsequences: false).dropFirst(10)
        #expect(
          states.enumerated().filter { $0.offset % 2 == 0 }.map { String($0.element) } == [
            "done", "done", "done", "notNeeded", "done", "done", "done", "done",
          ])
        // Carried: 9 + 28 - 30 = 7. A half-year with only that has its peildatum in the agenda, and no number.
        let agenda = try trede("check --all --json --filter westermade", desk, on: "2024-07-12")
        #expect(agenda.contains("Toezichtinformatie over de tweede helft van 2024"))
        #expect(agenda.contains("\"lastDay\":\"2025-01-01\""))
        #expect(try trede("show westermade --json", desk, on: "2024-07-12").contains("\"backlog\":7"))

        // Without a stand nothing is carried, and that is said.
        #expect(finished.output.contains("Lindervoort  "))
        #expect(finished.output.contains("niets over te nemen: geen COA-stand per 1 juli 2024"))
        let lindervoort = try trede("show lindervoort --json", desk, on: "2024-07-12")
        #expect(!lindervoort.contains("2024-II"))

        // Opening again changes nothing, whoever does it.
        let before = try trede("log --plain", desk).split(separator: "\n").count
        #expect(
          try trede("halfyear open 2024-II --yes", desk, on: "2024-07-12").contains("er verandert niets"))
        #expect(try trede("log --plain", desk).split(separator: "\n").count == before)

        var steps = 0
        while steps < 100, try run("trede undo", desk, on: "2024-07-12").status == 0 { steps += 1 }
        #expect(steps == before)
        for path in ["cases", "reference", "trede.json"] {
          #expect(try Files.difference(desk.store + "/" + path, first + "/" + path) == "")
        }
        var again = 0
        while again < 100, try run("trede redo", desk, on: "2024-07-12").status == 0 { again += 1 }
        #expect(again == steps)
      }
    }

    @Test(
      "A whole half-year of twelve municipalities, three forms of table in, letters and site out; all undone")
    func wholeHalfYear() async throws {
      try await Desk.sit(store: "Example") { desk in
        let first = desk.folder + "/first"
        let out = desk.folder + "/out"
        try Files.copy(desk.store, to: first)
        let tutorial = "\(Project.folder)/Docs/Tutorial"
        let finished = try run("sh '\(tutorial)/halfyear.sh' '\(tutorial)/tables' '\(out)'", desk)
        #expect(finished.status == 0, "\(finished.output.suffix(2000))")

        let rows = try trede("halfyear show 2024-II --plain", desk, on: "2025-03-03").split(separator: "\n")
          .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        #expect(rows.count == 12)
        for row in rows {
          let states = row.dropFirst(10).enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
          #expect(Set(states).isSubset(of: ["done", "notNeeded"]), "\(row)")
        }
        // 7 carried, 15 asked by the revised target, 20 housed: 2 short.
        let letter = try #require(Files.text(out + "/gm9012.txt"))
        #expect(letter.contains("redelijk adequaat (oranje)"))
        #expect(letter.contains("8 november 2024") && letter.contains("van 19 naar 15"), "\(letter)")
        let page = try #require(Files.text(out + "/site/gemeenten/gm9012.html"))
        #expect(page.contains("redelijk adequaat") && !page.contains("besproken in het team"))
        let westermade = try trede("show westermade --json", desk, on: "2025-03-03")
        #expect(westermade.contains("\"period\":\"2025-I\",\"backlog\":2"), "\(westermade)")

        var steps = 0
        while steps < 200, try run("trede undo", desk, on: "2025-03-03").status == 0 { steps += 1 }
        for path in ["cases", "reference", "trede.json"] {
          #expect(try Files.difference(desk.store + "/" + path, first + "/" + path) == "")
        }
      }
    }

    private func trede(_ line: String, _ desk: Desk, on day: String = "2024-04-02") throws -> String {
      let finished = try run("trede \(line)", desk, on: day)
      guard [0, 3, 4].contains(finished.status) else {
        throw CommandFailure(arguments: [line], finished: finished)
      }
      return finished.output
    }

    private func run(_ line: String, _ desk: Desk, on day: String = "2024-04-02") throws -> Finished {
      let folder = Project.program.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
      return try Spawn.run(
        ["sh", "-c", line],
        extra: [
          "PATH=\(folder):\(Spawn.variable("PATH") ?? "/usr/bin:/bin")", "HOME=\(desk.home)",
          "TREDE_STORE=\(desk.store)", "TREDE_TODAY=\(day)", "TREDE_AUTHOR=jk", "TZ=UTC",
          "SWIFT_BACKTRACE=enable=no",
        ])
    }
  }
}
