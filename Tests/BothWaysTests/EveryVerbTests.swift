import Display
import Recording
import Supervision
import Testing

@testable import Commands

/// Whatever is recorded, the screen and the command line write the same bytes and the same line of the log.
@Suite struct EveryVerbTests {
  @Test func everyVerbHasARow() {
    #expect(Set(VerbRow.groups.joined().map(\.verb)) == Set(Verb.allCases))
  }

  @Test(arguments: VerbRow.groups) func theScreenWritesWhatTheCommandLineWrites(rows: [VerbRow]) throws {
    let prepared = try Workplace()
    for line in VerbRow.prepared { try prepared.command(line) }
    for row in rows {
      let typed = try Workplace(copying: prepared.folder)
      let seen = try Workplace(copying: prepared.folder)
      for line in row.before {
        try typed.command(line)
        try seen.command(line)
      }
      let before = try typed.folder.cases()

      try typed.command(row.words)
      seen.screen(try row.moves(at: seen))

      let written = try typed.folder.cases()
      #expect(written != before, "\(row.verb)")
      #expect(try seen.folder.cases() == written, "\(row.verb)")
      #expect(try seen.folder.log() == typed.folder.log(), "\(row.verb)")
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

  /// The same at the screen.
  fileprivate func moves(at place: Workplace) throws -> [Move] {
    var moves = Hands.dossier(line, facts: isFact)
    switch way {
    case .key(let key): moves.append(.press(.character(key)))
    case .menu(let key): moves += Hands.menu(key, verb)
    }
    switch verb {
    case .note:
      place.editorText = texts["text"] ?? ""
      return moves
    case .remove: return moves + [.press(.character("j"))]
    default:
      let form = try #require(Form.make(verb, in: place.context(item)))
      return moves + Hands.fill(texts, in: form)
    }
  }
}
