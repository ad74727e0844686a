import Display
import Recording
import Supervision
import Testing
import Wording

@testable import Commands

/// Whatever is recorded, the screen and the command line write the same bytes and the same line of the log.
@Suite struct EveryVerbTests {
  @Test func everyVerbHasARow() {
    #expect(Set(VerbRow.groups.joined().map(\.verb)) == Set(Verb.allCases))
  }

  /// Somebody at a screen or a command line in any language, and somebody who types in Dutch: nobody can tell from the
  /// files which of them it was.
  @Test(arguments: VerbRow.groups, Language.allCases)
  func theScreenWritesWhatTheCommandLineWrites(rows: [VerbRow], language: Language) throws {
    let prepared = try Workplace()
    for line in VerbRow.prepared { try prepared.command(line) }
    for row in rows {
      let typed = try Workplace(copying: prepared.folder)
      let spoken = try Workplace(copying: prepared.folder, language: language)
      let seen = try Workplace(copying: prepared.folder, language: language)
      for line in row.before {
        try typed.command(line)
        try spoken.command(line)
        try seen.command(line)
      }
      let before = try typed.folder.cases()

      try typed.command(row.words)
      try spoken.command(row.words)
      seen.screen(try row.moves(at: seen))

      let written = try typed.folder.cases()
      #expect(written != before, "\(row.verb)")
      #expect(try seen.folder.cases() == written, "\(row.verb)")
      #expect(try seen.folder.log() == typed.folder.log(), "\(row.verb)")
      #expect(try spoken.folder.cases() == written, "\(row.verb)")
      #expect(try spoken.folder.log() == typed.folder.log(), "\(row.verb)")
    }
  }
}

extension VerbRow: CustomTestStringConvertible {
  var testDescription: String { verb.rawValue }

  /// The words of the command line.
  fileprivate var words: [String] {
    var words = [verb.rawValue]
    if verb != .open { words.append("almere") }
    if let item { words.append(item.text) }
    for (name, text) in texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let flag = "--\(name.rawValue)"
      if VerbFlags.isYes(name.rawValue, of: verb) {
        if text == "ja" { words.append(flag) }
      } else {
        let values =
          VerbFlags.isRepeated(name.rawValue) ? text.split(separator: "\n").map(String.init) : [text]
        for value in values { words += [flag, value] }
      }
    }
    return words + (verb == .remove ? ["--yes"] : [])
  }

  /// The line of the item in the language of the screen, where that does not say it in the words of the case.
  private func shownLine(at place: Workplace) throws -> String? {
    let words = place.words
    if words.language == .dutch { return line }
    switch (verb, item) {
    case (_, "o1"): return words.numericDate(Day(2024, 2, 2))
    case (.judgePlan, _): return words.numericDate(Day(2023, 6, 2))
    case (.planMeeting, let item?), (.holdMeeting, let item?), (.cancelMeeting, let item?),
      (.requirement, let item?):
      return String(words.title(of: item, in: try place.context(item).subject).prefix(16))
    default: return line
    }
  }

  /// The same at the screen.
  fileprivate func moves(at place: Workplace) throws -> [Move] {
    var moves = Hands.dossier(try shownLine(at: place), facts: isFact)
    switch way {
    case .key(let key): moves.append(.press(.character(key)))
    case .menu(let key): moves += Hands.menu(key, verb, in: place.words)
    }
    switch verb {
    case .note:
      place.editorText = texts["text"] ?? ""
      return moves
    case .remove: return moves + [.press(.character(place.words.yesKey))]
    default:
      let form = try #require(Form.make(verb, in: place.context(item)))
      return moves + Hands.fill(texts, in: form)
    }
  }
}
