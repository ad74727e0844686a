import ArgumentParser
import Recording
import Supervision
import Testing
import Wording

@testable import Commands

@Suite("One table of commands")
struct TableTests {
  private static let types: [(CommandEntry, any Command.Type)] =
    looking + Verb.allCases.map { (CommandTable.entry(of: $0), RecordCommands.all[$0.place]) }

  private static let looking: [(CommandEntry, any Command.Type)] = [
    (CommandTable.undo, UndoCommand.self), (CommandTable.redo, RedoCommand.self),
    (CommandTable.people, PeopleCommand.self), (CommandTable.addPerson, AddPersonCommand.self),
    (CommandTable.changePerson, ChangePersonCommand.self),
    (CommandTable.forgetPerson, ForgetPersonCommand.self), (CommandTable.log, LogCommand.self),
    (CommandTable.edit, EditCommand.self), (CommandTable.export, ExportCommand.self),
    (CommandTable.exportCase, ExportCaseCommand.self),
    (CommandTable.edit, EditCommand.self), (CommandTable.round, RoundCommand.self),
    (CommandTable.facts, FactsCommand.self), (CommandTable.opening, OpenHalfYearCommand.self),
    (CommandTable.importTargets, ImportTargetsCommand.self),
    (CommandTable.importCounts, ImportCountsCommand.self),
    (CommandTable.check, CheckCommand.self), (CommandTable.list, ListCommand.self),
    (CommandTable.show, ShowCommand.self), (CommandTable.agenda, AgendaCommand.self),
    (CommandTable.validate, ValidateCommand.self), (CommandTable.create, InitCommand.self),
  ]

  /// The tables that the examples name.
  private static let tables: [String: [UInt8]] = [
    "taakstelling.xlsx": Array("Gemeente;Taakstelling\nAlmere;240\n".utf8),
    "bijstelling.csv": Array("Gemeente;Bijgestelde taakstelling\nAlmere;189\n".utf8),
    "coa.csv": Array("Gemeente;Gehuisvest;X\nAlmere;131;132\n".utf8),
  ]

  @Test("The parser takes exactly the options of the table", arguments: types.indices)
  func options(index: Int) {
    let (entry, type) = TableTests.types[index]
    let parsed = Set(type.helpMessage().matches(of: /--[a-z-]+/).map { String($0.output) })
    let listed = Set((OptionTable.common + entry.options + [OptionTable.help]).map { "--\($0.name)" })
    #expect(parsed == listed)
  }

  @Test("No two commands share a word")
  func names() {
    let names = CommandTable.all.flatMap(\.names)
    #expect(Set(names).count == names.count)
  }

  @Test("Every example of the help is a line the program understands", arguments: Language.allCases)
  func examples(language: Language) {
    for entry in CommandTable.all {
      for example in entry.examples {
        let desk = Desk()
        desk.contents = Worked.contents
        desk.named = Self.tables
        desk.contents.cases[0].halfYears[0].targets = [TargetNotice(persons: 216)]
        // Something to take back, and something to do again.
        for line in ["note almere een", "note almere twee", "undo"] { _ = desk.run(line) }
        desk.input = "Gebeld over het plan."
        let line = example.line.in(language).split(separator: " < ")[0]
        let words = line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap {
          index, part in
          index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
        #expect(words.first == "trede")
        desk.environment["TREDE_LANG"] = language.rawValue
        desk.editing = [{ .edited($0.text, path: "x") }]
        let code = desk.run(Array(words.dropFirst()))
        #expect([0, 3, 4].contains(code), "\(line): \(desk.errors)")
      }
    }
  }

  @Test("Help has the examples first and every option in it", arguments: Language.allCases)
  func help(language: Language) {
    let desk = Desk()
    desk.environment["TREDE_LANG"] = language.rawValue
    #expect(desk.run("--help") == 0)
    for entry in CommandTable.all {
      for name in entry.names { #expect(desk.output.contains(name)) }
    }
    for option in OptionTable.common { #expect(desk.output.contains("--\(option.name)")) }
    #expect(desk.output.split(separator: "\n")[1] == Words(language).examplesHeading[...])
    for entry in CommandTable.all {
      for name in entry.names {
        let lines = ["\(name) --help", "-h \(name)", "help \(name)", "hulp \(name)"].filter {
          !$0.hasPrefix("help -")
        }
        let texts = lines.map { line in
          _ = desk.run(line)
          return desk.output
        }
        if entry.name != "help" { #expect(Set(texts).count == 1) }
        let words = texts[0].split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        for option in entry.options { #expect(words.contains(option.help.in(language))) }
        #expect(texts[0].split(separator: "\n").allSatisfy { $0.count <= 84 })
      }
    }
  }

  @Test("Completion scripts for the three shells know the commands", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) {
    let desk = Desk()
    #expect(desk.run("--generate-completion-script \(shell)") == 0)
    #expect(desk.output.contains("check"))
    #expect(desk.output.contains("once-a-day"))
    #expect(desk.run("--generate-completion-script=klingon") == 64)
    #expect(desk.output.isEmpty)
  }
}

extension Verb {
  fileprivate var place: Int { Verb.allCases.firstIndex(of: self) ?? -1 }
}
