import ArgumentParser
import Testing

@testable import Commands

@Suite("One table of commands")
struct TableTests {
  private static let types: [(CommandEntry, any Command.Type)] = [
    (CommandTable.check, CheckCommand.self), (CommandTable.list, ListCommand.self),
    (CommandTable.show, ShowCommand.self), (CommandTable.agenda, AgendaCommand.self),
    (CommandTable.validate, ValidateCommand.self), (CommandTable.create, InitCommand.self),
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

  @Test("Every example of the help is a line the program understands")
  func examples() {
    for entry in CommandTable.all {
      for example in entry.examples {
        let desk = Desk()
        desk.contents = Fixture.contents()
        let words = example.line.split(separator: "'").enumerated().flatMap { index, part in
          index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
        #expect(words.first == "trede")
        #expect([0, 3, 4].contains(desk.run(Array(words.dropFirst()))), "\(example.line)")
      }
    }
  }

  @Test("Help is Dutch, with the examples first and every option in it")
  func help() {
    let desk = Desk()
    #expect(desk.run("--help") == 0)
    for entry in CommandTable.all {
      for name in entry.names { #expect(desk.output.contains(name)) }
    }
    for option in OptionTable.common { #expect(desk.output.contains("--\(option.name)")) }
    #expect(desk.output.split(separator: "\n")[1] == "Voorbeelden")
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
        for option in entry.options { #expect(words.contains(option.help)) }
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
