import Glibc
import Testing

extension TerminalTests {
  /// Sizes, keys and pastes at random, faster than anybody works, over every screen and everything that lies over one.
  @Suite struct Storm {
    /// A place in the program, and the keys that lead to it from Vandaag.
    private static let places: [(name: String, keys: [String])] = [
      ("Vandaag", []), ("Gemeenten", ["2"]), ("Agenda", ["3"]), ("Ronde", ["4"]), ("Cijfers", ["5"]),
      ("Ladder", ["6"]),
      ("a dossier", ["Enter"]), ("the facts of a dossier", ["Enter", "Tab"]),
      ("an explanation", ["Enter", "Enter"]), ("the help", ["?"]), ("the sort menu", ["2", "s"]),
      ("the filter", ["/", "o"]), ("additions", ["a"]), ("a receipt", ["x"]), ("a contact", ["c"]),
      ("a trede", ["t", "Space"]), ("a removal", ["D"]), ("the gespreksblad", ["b"]),
      ("the facts for a judgement", ["4", "f"]), ("a half-year to open", ["4", "O"]),
      ("marked rows", ["2", "*", "c"]), ("a week", ["3", "v"]), ("a month", ["3", "v", "v"]),
      ("a day of a month", ["3", "v", "v", "Enter"]), ("a day to go to", ["3", "v", "J", "3"]),
      ("the course of a dossier", ["Enter", "v"]), ("the views", ["w"]), ("a name for a view", ["2", "W"]),
      ("the columns", ["2", "K"]), ("the palette", [":", "o"]), ("the documents", ["2", "o"]),
      ("the log", [":"] + "logboek".map(String.init) + ["Enter"]),
      ("a form of the palette", [":"] + "uitstel ".map { $0 == " " ? "Space" : String($0) } + ["Enter"]),
    ]

    /// Everything but what records, what says yes, and what leaves the program or puts it aside.
    private static let harmless: [String] =
      ["Down", "Up", "NPage", "PPage", "Home", "End", "Left", "Right", "Escape", "Tab", "BTab", "Space"]
      + ["BSpace", "DC", "C-l", "F1", "F5", "M-x", "C-Right", "é", "日"]
      + "123456abcdefghiklmprstvwxyzABDEGHJKNOSVW?/*.,:+-=<>%&(".map(String.init)
    /// Those too.
    private static let all =
      harmless + ["Enter", "Enter", "Enter", "x", "C-s", "C-s", "C-s", "j", "o", "u", "U"]

    private static let pastes = [
      "almere\nq\nQ\nD\nj\n", "\u{1B}[<0;5;5M\u{1B}[201~u\u{3}", "Zoë Ĳ 日本 👍🏽 e\u{301}",
      String(repeating: "x", count: 3000),
      "31-02\t\t\r\n",
    ]

    /// Sends it all in a few breaths, so that much of it comes while the program draws.
    private static func blow(_ desk: Desk, _ keys: [String], _ chance: inout Chance, count: Int) throws {
      var words: [String] = []
      for _ in 0..<count {
        if !words.isEmpty { words.append(";") }
        switch chance.number(0..<10) {
        case 0, 1:
          let size = (chance.number(1..<201), chance.number(1..<61))
          words += ["resize-window", "-x", "\(size.0)", "-y", "\(size.1)"]
        case 2:
          words += ["paste-buffer", "-p", "-b", "storm\(chance.number(pastes.indices))"]
        default:
          words += ["send-keys", "--"] + (0..<chance.number(1..<5)).map { _ in chance.one(of: keys) }
        }
      }
      try desk.terminal.run(words)
    }

    /// Goes to a place, lets the storm loose and checks that the program is there and as it should be, or that it was
    /// left as one leaves it.
    private static func survive(
      _ desk: Desk, _ place: (name: String, keys: [String]), _ keys: [String], _ chance: inout Chance
    ) async throws {
      try desk.startBetweenModes(with: ["ESCDELAY": "1", "XDG_STATE_HOME": "/dev/null/none"])
      try await desk.terminal.until("the first screen of \(place.name)") { $0.isOnToday }
      let watch = Watch(process: try desk.child())
      for key in place.keys { _ = try await desk.strike(key, watch) }
      for (number, text) in pastes.enumerated() {
        try Files.replace(desk.folder + "/paste", with: text)
        try desk.terminal.run(["load-buffer", "-b", "storm\(number)", desk.folder + "/paste"])
      }
      try blow(desk, keys, &chance, count: 24)
      try desk.terminal.run([
        "resize-window", "-x", "1", "-y", "1", ";", "resize-window", "-x", "80", "-y", "24",
      ])
      let server = try #require(
        pid_t(try desk.terminal.run(["display-message", "-p", "#{pid}"]).filter(\.isNumber)))
      let shell = try desk.terminal.process()
      try await desk.terminal.until("\(place.name) after the storm") { picture in
        // The help can be picked to put the program aside, and to leave it.
        if Process.isStopped(watch.process) {
          for process in [shell, watch.process] { kill(process, SIGCONT) }
        }
        if picture.shows("over met") { return picture.shows("over met 0") || picture.shows("over met 130") }
        return picture.size == Picture.Place(column: 80, row: 24) && picture.isAlternate
          && picture.lines.contains { !$0.isEmpty } && picture.cursorFault == nil
      }
      desk.terminal.end()
      try await eventually("the program is gone") { Process.isGone(watch.process) }
      try await eventually("the terminal is gone") { Process.isGone(server) }
    }

    @Test func nothingIsChangedWithoutASingleYes() async throws {
      try await Desk.sit(store: "Example") { desk in
        var chance = Chance(20_240_402)
        for place in Storm.places { try await Storm.survive(desk, place, Storm.harmless, &chance) }
        let difference = try Spawn.run([
          "diff", "-r", "-x", "log", "-x", ".lock", "\(Project.folder)/Data/Example", desk.store,
        ])
        #expect(difference.output == "")
      }
    }

    /// What is recorded in the storm is a step like any other: the store stays valid, and all of it can be taken back.
    @Test func everythingThatWasRecordedCanBeTakenBack() async throws {
      try await Desk.sit(store: "Example") { desk in
        var chance = Chance(7)
        for place in Storm.places { try await Storm.survive(desk, place, Storm.all, &chance) }
        #expect(try Spawn.run([Project.program, "validate", "--store", desk.store]).status == 0)
        var steps = 0
        while try Spawn.run([Project.program, "undo", "--store", desk.store]).status == 0 {
          steps += 1
        }
        #expect(steps > 0, "something was recorded")
        let difference = try Spawn.run([
          "diff", "-r", "-x", "log", "-x", ".lock", "\(Project.folder)/Data/Example", desk.store,
        ])
        #expect(difference.output == "")
      }
    }

    @Test func whatIsTypedInAFormSurvivesSizesAndKeysThatMove() async throws {
      try await Desk.sit(store: "Example") { desk in
        try await desk.open(with: ["ESCDELAY": "1"])
        let watch = Watch(process: try desk.terminal.process())
        for key in ["c", "Tab", "Tab", "Tab"] { _ = try await desk.strike(key, watch) }
        try desk.paste("Zij belt terug — 日本, e\u{301}\nen dit blijft")
        try await desk.terminal.shows("en dit blijft")
        var chance = Chance(99)
        var words: [String] = []
        for _ in 0..<60 {
          if !words.isEmpty { words.append(";") }
          words +=
            chance.number(0..<2) == 0
            ? ["resize-window", "-x", "\(chance.number(1..<201))", "-y", "\(chance.number(1..<61))"]
            : ["send-keys", chance.one(of: ["Tab", "BTab", "NPage", "PPage", "F1", "C-l", "Home", "End"])]
        }
        try desk.terminal.run(words + [";", "resize-window", "-x", "80", "-y", "24"])
        let after = try await desk.terminal.until("the form as it was") {
          $0.shows("Zij belt terug — 日本, é") || $0.shows("Zij belt terug — 日本, e\u{301}")
        }
        #expect(after.shows("en dit blijft") && after.cursorFault == nil, "\(after)")
      }
    }
  }
}
