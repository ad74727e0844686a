import Glibc
import Testing

extension TerminalTests {
  /// What is drawn and what is typed in the locales that there are.
  @Suite struct InEveryLocale {
    private static let names = ["C", "C.UTF-8", "nl_NL.UTF-8", "nl_NL.ISO-8859-1"]
    /// Letters of Dutch, a mark that stands on its letter, what takes two cells, and what no old terminal has.
    private static let title = "Zoë Ĳ e\u{301} 日本 👍🏽 €5 – ½"

    private static func settings(_ name: String) throws -> [String: String] {
      ["LC_ALL": name, "LOCPATH": try Locales.folder(), "ESCDELAY": "1", "LINES": "24", "COLUMNS": "80"]
    }

    /// Opens a store with odd names in it, in a locale, and gives what a terminal of that locale shows.
    private static func open(_ name: String, _ body: (Desk, Picture) async throws -> Void) async throws {
      try await Desk.sit { desk in
        let almere = desk.store + "/cases/gm0034.json"
        try Files.edit(almere, "\"Bijgesteld plan van aanpak\"", to: "\"\(title)\"")
        try desk.start(with: try settings(name), records: true)
        try await desk.terminal.until("the first screen in \(name)") {
          $0.isAlternate && $0.shows("alles bewaard")
        }
        try await body(desk, try await desk.shown(in: name))
      }
    }

    /// As it was approved; `TREDE_RECORD=1` writes it anew, and then the run fails.
    @Test func theScreenIsAsItWasApproved() async throws {
      var now = ""
      for name in InEveryLocale.names {
        try await InEveryLocale.open(name) { desk, picture in
          now += "=== \(name) ===\n\(picture.lines.joined(separator: "\n"))\n"
          #expect(picture.cursorLine.hasPrefix(">!! 2 dagen"))
        }
      }
      let path = "\(Project.folder)/Tests/TerminalTests/Golden/locales.txt"
      if Spawn.variable("TREDE_RECORD") != nil {
        try Files.replace(path, with: now)
        Issue.record("recorded \(path): look at it, then run again without TREDE_RECORD")
      } else {
        #expect(now == Files.text(path), "the screen in a locale differs from what was approved:\n\(now)")
      }
    }

    @Test(arguments: names) func typedLettersAreWhatTheyAre(name: String) async throws {
      let isLatin1 = name.hasSuffix("8859-1")
      try await InEveryLocale.open(name) { desk, _ in
        try desk.terminal.press("/")
        // One letter in one byte, or in two; in the plain locale too, where a terminal sends what it sends.
        try desk.terminal.send(isLatin1 ? [0x5A, 0x6F, 0xEB] : Array("Zoë".utf8))
        try await eventually("the filter in \(name)") {
          try desk.terminal.picture().lastLine.hasPrefix(" / Zo") && desk.terminal.picture().shows("1 van 3")
        }
        let typed = try await desk.shown(in: name)
        #expect(typed.lastLine.hasPrefix(name == "C" ? " / Zoe " : " / Zoë "), "\(typed)")
        #expect(typed.cursor == Picture.Place(column: 6, row: 23), "\(typed.cursor)")
        try desk.terminal.press("BSpace")
        try await desk.terminal.until("one letter less") { $0.cursor.column == 5 }
      }
    }

    /// What is recorded is the same in every locale: the files are always UTF-8.
    @Test(arguments: names) func whatIsTypedIsRecordedInUTF8(name: String) async throws {
      try await InEveryLocale.open(name) { desk, _ in
        let watch = Watch(process: try desk.terminal.process())
        let keys = ["c", "Tab", "c", "o", "l", "l", "e", "g", "e", "Tab", "t", "e", "l", "Tab"]
        for key in keys { _ = try await desk.strike(key, watch) }
        let text = "Zoë belt op één"
        try desk.terminal.send(
          name.hasSuffix("8859-1") ? text.unicodeScalars.map { UInt8($0.value) } : Array(text.utf8))
        try desk.terminal.press("C-s")
        try await eventually("it is recorded") {
          Files.text(desk.store + "/cases/gm0034.json")?.holds(text) == true
        }
      }
    }

    @Test(arguments: names) func printedLinesAreInTheLocaleToo(name: String) async throws {
      try await Desk.sit(store: "Example") { desk in
        try desk.startBetweenModes(
          [Project.program, "list", "--store", desk.store], with: try InEveryLocale.settings(name),
          records: true)
        try await desk.terminal.shows("over met 0")
        let bytes = try await desk.wholeRecording()
        let written: [UInt8] =
          switch name {
          case "C": Array("Sudmeer".utf8)
          case "nl_NL.ISO-8859-1": [0x53, 0xFA] + Array("dmeer".utf8)
          default: Array("Súdmeer".utf8)
          }
        #expect(bytes.contains(written))
      }
      // Another program reads UTF-8, wherever it is run.
      let settings = try InEveryLocale.settings(name).map { "\($0.key)=\($0.value)" }
      let piped = try Spawn.run(
        [Project.program, "list", "--store", "\(Project.folder)/Data/Example"], extra: settings)
      #expect(piped.output.holds("Súdmeer"))
    }
  }
}

extension Desk {
  /// What a terminal of the locale shows. The one here shows UTF-8.
  fileprivate func shown(in name: String) async throws -> Picture {
    name.hasSuffix("8859-1") ? try await pictureOfLatin1() : try terminal.picture()
  }
}
