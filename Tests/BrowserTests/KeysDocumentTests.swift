import Browser
import Display
import Testing
import Wording

/// `Docs/Keys.md` and the man page come from the one table of keys.
@Suite struct KeysDocumentTests {
  /// The table of the document, made from the table in the code.
  private var table: String {
    let words = Words(.dutch)
    var lines = ["| Key | Where | What it does (as the help says it) |", "|---|---|---|"]
    for command in Command.all {
      let names = command.keys.map { $0.name(in: words) }
      let typed = names.isEmpty ? [":\(words.label(command.action))"] : names
      let keys = typed.map { "`\($0)`" }.joined(separator: " ")
      lines.append("| \(keys) | \(places(command)) | \(words.help(command.action)) |")
    }
    return lines.joined(separator: "\n")
  }

  private func places(_ command: Command) -> String {
    if command.places.count == Command.Situation.allCases.count { return "everywhere" }
    let names: [Command.Situation: String] = [
      .today: "Vandaag", .municipalities: "Gemeenten", .agenda: "Agenda", .calendar: "week en maand",
      .round: "Ronde",
      .figures: "Cijfers", .ladder: "Ladder",
      .dossier: "dossier",
    ]
    if command.places == Set(Command.Situation.allCases).subtracting([.dossier]) { return "lists" }
    return Command.Situation.allCases.filter(command.places.contains).compactMap { names[$0] }
      .joined(separator: ", ")
  }

  @Test func theDocumentHoldsTheTable() throws {
    let path = "\(Project.folder)/Docs/Keys.md"
    let document = try #require(TextFile.read(path))
    let start = try #require(document.firstRange(of: "<!-- keys -->\n"))
    let end = try #require(document.firstRange(of: "\n<!-- end of keys -->"))
    let held = String(document[start.upperBound..<end.lowerBound])
    if TextFile.isRecording {
      try TextFile.write(
        String(document[..<start.upperBound]) + table + document[end.lowerBound...], to: path)
      Issue.record("recorded \(path)")
    } else {
      #expect(held == table)
    }
  }

  @Test func theManPageNamesEveryKeyAndSentence() throws {
    let page = try #require(TextFile.read("\(Project.folder)/Docs/Man/trede-keys.7"))
    for command in Command.all {
      #expect(page.contains(Words(.dutch).help(command.action)), "\(command.action)")
      for key in command.keys {
        #expect(page.contains(key.name(in: .stored).replacing("\\", with: "\\e")), "\(key.name(in: .stored))")
      }
    }
  }

  @Test func noKeyHasTwoMeaningsInOnePlace() {
    for situation in Command.Situation.allCases {
      let keys = KeyTable.shipped.available(in: situation).flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(situation)")
    }
  }

  @Test func everythingIsReachableWithoutLetters() {
    for action in [Action.up, .down, .pageUp, .pageDown, .first, .last, .open, .back, .nextPanel, .help] {
      let keys = Command.all.first { $0.action == action }?.keys ?? []
      #expect(
        keys.contains { if case .character = $0 { false } else { true } },
        "\(action) has a key without a letter")
    }
  }

  @Test func nothingHangsOnAKeyThatIsHardToTypeHere() {
    let hard = Set("'\"`~^[]{}\\|@#".map { Key.character($0) })
    for command in Command.all where !command.keys.isEmpty {
      #expect(!command.keys.allSatisfy(hard.contains), "\(command.action)")
    }
  }
}
