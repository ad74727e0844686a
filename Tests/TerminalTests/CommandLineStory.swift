import Testing

extension TerminalTests {
  /// The letter and what followed, told on the command line of the built program.
  @Suite("The story of Almere on the command line") struct CommandLineStory {
    @Test("From an empty store to the shipped case, all of it undone, and all of it done again")
    func fromNothingToTheLetter() async throws {
      try await Desk.sit(store: nil) { desk in
        let line = CommandLine(desk: desk)
        try line.succeeds("init \(desk.store)")
        let empty = desk.folder + "/empty"
        try Files.copy(desk.store, to: empty)

        try line.script("\(Project.folder)/Docs/Tutorial/almere.sh")
        let shipped = try #require(Files.text("\(Project.folder)/Data/Flevoland/cases/gm0034.json"))
        let made = desk.store + "/cases/gm0034.json"
        #expect(Files.text(made) == shipped)

        let steps = try line.count { line in try line.run("undo").status == 0 }
        #expect(steps > 40)
        for path in ["cases", "reference", "trede.json"] {
          #expect(try Files.difference(desk.store + "/" + path, empty + "/" + path) == "")
        }
        let again = try line.count { line in try line.run("redo").status == 0 }
        #expect(again == steps)
        #expect(Files.text(made) == shipped)
        let entries = try line.succeeds("log --plain").split(separator: "\n")
        #expect(entries.count == 3 * steps, "history only grows")
      }
    }

    @Test("The interim target of 162: met with 162, missed by 1 with 161, and each delivery as of its day")
    func interimTarget() async throws {
      try await Desk.sit { desk in
        let line = CommandLine(desk: desk)
        try line.succeeds("count almere t1 --housed 162")
        #expect(try line.standing(of: "t1") == "met")
        try line.succeeds("undo")
        try line.succeeds("count almere t1 --housed 161")
        #expect(try line.standing(of: "t1") == "missed")
        #expect(try line.succeeds("check --json").contains("\"required\":162,\"counted\":161,\"short\":1"))
        try line.succeeds("undo")

        for (housed, delivered) in [(160, "2024-04-08"), (162, "2024-04-15"), (161, "2024-04-22")] {
          try line.succeeds(
            "count almere t1 --as-of 2024-04-01 --housed \(housed) --delivered \(delivered)", on: delivered)
        }
        #expect(try line.standing(of: "t1", on: "2024-04-07") == "unmeasured")
        #expect(try line.standing(of: "t1", on: "2024-04-14") == "missed")
        #expect(try line.succeeds("check --json", on: "2024-04-14").contains("\"counted\":160,\"short\":2"))
        #expect(try line.standing(of: "t1", on: "2024-04-21") == "met")
        #expect(try line.standing(of: "t1", on: "2024-04-22") == "missed")
      }
    }

    @Test("What is so already is not said to be recorded, for an undo would take back the step before it")
    func nothingToRecord() async throws {
      try await Desk.sit { desk in
        let line = CommandLine(desk: desk)
        try line.succeeds("assign almere --handler jk")
        let count = try line.succeeds("log --plain").split(separator: "\n").count
        #expect(try line.succeeds("assign almere --handler jk") == "Er is niets gewijzigd.\n")
        #expect(try line.succeeds("log --plain").split(separator: "\n").count == count)
      }
    }

    @Test("The plan: on time on 28 March, two days late on 2 April, whenever it is typed in")
    func receipt() async throws {
      try await Desk.sit { desk in
        let line = CommandLine(desk: desk)
        try line.succeeds("receive almere a1 --on 2024-03-28")
        #expect(try line.standing(of: "a1") == "met")
        try line.succeeds("undo")
        try line.succeeds("receive almere a1 --on 2024-04-02")
        let onTheDay = try line.item("a1", on: "2024-04-05")
        #expect(onTheDay.contains("\"standing\":\"metLate\",\"days\":2"))
        try line.succeeds("undo")
        try line.succeeds("receive almere a1 --on 2024-04-02", on: "2024-04-03")
        #expect(try line.item("a1", on: "2024-04-05") == onTheDay)
      }
    }

    @Test("Uitstel in time moves the day; too late it leaves the two days readable")
    func extending() async throws {
      try await Desk.sit { desk in
        let line = CommandLine(desk: desk)
        let extend = "extend almere a1 --to 'uiterlijk 15 april 2024' --because 'raad vergadert 9 april'"
        try line.succeeds("\(extend) --granted-on 2024-03-26")
        #expect(try line.item("a1").contains("\"standing\":\"soon\",\"days\":13"))
        try line.succeeds("undo")
        try line.succeeds("\(extend) --granted-on 2024-04-03", on: "2024-04-03")
        #expect(try line.item("a1", on: "2024-04-03").contains("stond 2 dagen als te laat"))
      }
    }

    @Test("A target that is revised leaves the interim target that was agreed")
    func revisedTarget() async throws {
      try await Desk.sit { desk in
        let line = CommandLine(desk: desk)
        try line.succeeds("target almere 2024-I --persons 189 --from 2024-05-15", on: "2024-05-15")
        try line.succeeds("count almere t1 --as-of 2024-04-01 --housed 161", on: "2024-05-15")
        #expect(
          try line.item("t1", on: "2024-05-16").contains("\"required\":162,\"counted\":161,\"short\":1"))
      }
    }

    @Test("A file of somebody else, a link, a folder and the store itself are left as they are")
    func files() async throws {
      try await Desk.sit { desk in
        let line = CommandLine(desk: desk)
        let out = desk.folder + "/uit"
        try Files.makeFolder(out + "/map")
        try Files.replace(out + "/brief.txt", with: "met de hand")
        try Spawn.succeed(["ln", "-s", "brief.txt", out + "/koppeling.txt"])
        try Spawn.succeed(["ln", "-s", "nergens.txt", out + "/dood.txt"])
        try Spawn.succeed(["ln", "-s", desk.store + "/cases", out + "/zaken"])
        let letter = "letter almere 2023-II --format text --out"
        for (path, status) in [
          ("brief.txt", 73), ("koppeling.txt", 73), ("dood.txt", 73), ("map", 73), ("geen/brief.txt", 73),
          ("zaken/gm0034.json", 73), ("zaken/../zaken/nieuw.txt", 73),
        ] {
          #expect(try line.run("\(letter) \(out)/\(path)").status == status, "\(path)")
        }
        #expect(Files.text(out + "/brief.txt") == "met de hand" && !Files.exists(out + "/nergens.txt"))
        #expect(try line.run("export csv --out \(desk.store)/trede.json --force").status == 73)
        #expect(try line.run("publish 2023-II --out \(desk.store)/reference/site").status == 73)
        #expect(try desk.recordedDifference() == "")

        try Spawn.succeed(["chmod", "600", out + "/brief.txt"])
        try line.succeeds("\(letter) \(out)/koppeling.txt --force")
        #expect(Files.text(out + "/brief.txt")?.contains("Geacht college") == true)
        #expect(
          try Spawn.succeed(["stat", "-c", "%F %a", out + "/koppeling.txt"]).hasPrefix("symbolic link"))
        #expect(try Spawn.succeed(["stat", "-c", "%a", out + "/brief.txt"]) == "600\n")
        #expect(try line.succeeds("\(letter) \(out)/brief.txt").contains("Ongewijzigd"))
        #expect(try line.succeeds("\(letter) /dev/stdout | cat").contains("Geacht college"))
        #expect(try line.run("\(letter) /dev/full").status == 74)
        let full = try line.run("\(letter) - > /dev/full")
        #expect(full.status == 74 && full.output.contains("De uitvoer") && !full.output.contains("- is"))
      }
    }

    @Test("Several at once: every change that was said to be recorded is in the file and in the log")
    func severalAtOnce() async throws {
      try await Desk.sit { desk in
        let line = CommandLine(desk: desk)
        let notes = (1...8).map { "trede note almere tegelijk-\($0) & " }.joined()
        let output = try line.succeeds("--version && \(notes)wait")
        // Who waited too long for the others was told that nothing was recorded.
        let recorded = output.split(separator: "\n").count { $0.hasPrefix("Vastgelegd") }
        #expect(recorded > 0)
        let text = Files.text(desk.store + "/cases/gm0034.json") ?? ""
        #expect(text.split(separator: "\"tegelijk-").count - 1 == recorded)
        let entries = try line.succeeds("log --plain").split(separator: "\n")
        #expect(entries.count == recorded)
      }
    }

    @Test("What is refused leaves everything as it is")
    func refusals() async throws {
      try await Desk.sit { desk in
        let line = CommandLine(desk: desk)
        let before = Files.text(desk.store + "/cases/gm0034.json")
        for (refused, status) in [("receive almere a1 --on 2024-02-31", 64), ("undo", 5), ("log hoorn", 5)] {
          let finished = try line.run(refused)
          #expect(finished.status == status, "\(refused)")
        }
        #expect(Files.text(desk.store + "/cases/gm0034.json") == before)
        #expect(!Files.exists(desk.store + "/log"))
      }
    }

    @Test("Values come from standard input; the editor is the user's own, without a shell around it")
    func inputAndEditor() async throws {
      try await Desk.sit { desk in
        let line = CommandLine(desk: desk)
        try line.succeeds("note almere - --internal <<'E'\nGebeld: plan komt 28 maart.\nE\n")
        let file = desk.store + "/cases/gm0034.json"
        #expect(Files.text(file)?.contains("Gebeld: plan komt 28 maart.") == true)

        try line.succeeds("edit almere", with: "TREDE_EDITOR='sed -i s/28.maart/29_maart/'")
        #expect(Files.text(file)?.contains("29_maart") == true)
        #expect(try line.succeeds("log almere --limit 1").contains("dossier Almere met de hand gewijzigd"))

        let before = Files.text(file)
        let broken = try line.run("edit almere", with: "VISUAL='sed -i $d'")
        #expect(broken.status == 65)
        let kept = broken.output.firstMatch(
          of: #/Uw tekst staat in (\S+/\.local/state/trede/edit/gm0034-\S+\.json)/#)
        #expect(try Files.exists(String(#require(kept).output.1)))
        #expect(Files.text(file) == before)
      }
    }
  }
}

/// The built program in a shell, on the store of a desk.
private struct CommandLine {
  let desk: Desk

  /// - Parameter variables: more of the environment, as a shell has it.
  func run(_ line: String, on day: String = "2024-04-02", with variables: String = "") throws -> Finished {
    try shell("\(variables) trede \(line)", day)
  }

  @discardableResult
  func succeeds(_ line: String, on day: String = "2024-04-02", with variables: String = "") throws -> String {
    let finished = try run(line, on: day, with: variables)
    // What `check` found is no failure.
    guard [0, 3, 4].contains(finished.status) else {
      throw CommandFailure(arguments: [line], finished: finished)
    }
    return finished.output
  }

  func script(_ path: String) throws {
    let finished = try shell("sh '\(path)'", "2024-04-02")
    guard finished.status == 0 else { throw CommandFailure(arguments: [path], finished: finished) }
  }

  /// How often something succeeds before it no longer does.
  func count(_ succeeds: (CommandLine) throws -> Bool) rethrows -> Int {
    var times = 0
    while times < 500, try succeeds(self) { times += 1 }
    return times
  }

  /// An item of Almere as `check --all --json` gives it.
  func item(_ id: String, on day: String = "2024-04-02") throws -> String {
    let items = try succeeds("check --all --json --filter almere", on: day).split(separator: "{")
    let start = "\"case\":\"gm0034\",\"municipality\":\"Almere\",\"id\":\"\(id)\","
    return String(items.first { $0.hasPrefix(start) } ?? "")
  }

  func standing(of id: String, on day: String = "2024-04-02") throws -> String {
    let item = try item(id, on: day)
    return item.firstRange(of: "\"standing\":\"").map { String(item[$0.upperBound...].prefix { $0 != "\"" }) }
      ?? ""
  }

  private func shell(_ line: String, _ day: String) throws -> Finished {
    let folder = Project.program.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
    let path = "PATH=\(folder):\(Spawn.variable("PATH") ?? "/usr/bin:/bin")"
    return try Spawn.run(
      ["sh", "-c", line],
      extra: [
        path, "HOME=\(desk.home)", "TREDE_STORE=\(desk.store)", "TREDE_TODAY=\(day)", "TREDE_AUTHOR=jk",
        "TZ=UTC",
        "SWIFT_BACKTRACE=enable=no",
      ])
  }
}
