import Browser
import Display
import Supervision
import Testing
import Wording

@testable import Commands

@Suite("The palette takes the words of the command line")
struct PaletteWordsTests {
  @Test("Every command, in both languages, is known to the screen")
  func everyCommand() {
    for entry in CommandTable.all {
      for word in entry.names {
        var state = State(
          size: Size(columns: 100, rows: 30), today: Day(2024, 4, 2), clockIsSet: false,
          contents: Fixture.contents(), words: Words(.dutch))
        state.user.commands = CommandTable.all.map {
          CommandWord(name: $0.name, alias: $0.alias, summary: $0.summary.in(.dutch))
        }
        var effects: [Effect] = []
        for key in [Key.character(":")] + word.map({ Key.character($0) }) + [.enter] {
          effects += update(&state, .event(.key(key)))
        }
        if case .palette(let palette) = state.overlay {
          let fault = palette.fault ?? ""
          #expect(!fault.isEmpty && !fault.contains("hier geen opdracht"), "\(word): \(fault)")
        }
      }
    }
  }

  @Test("What the screen does with flags, it completes")
  func flags() throws {
    let desk = Desk()
    desk.isTerminal = .init(input: true, output: true, errors: true)
    _ = desk.run("")
    let user = try #require(desk.requests.first).user
    func flags(_ name: String) -> Set<String> {
      Set(user.commands.first { $0.name == name }?.flags.map(\.name) ?? [])
    }
    #expect(flags("agenda") == ["filter", "view", "week", "month"])
    #expect(flags("figures") == ["filter", "sort"])
    for name in ["list", "ladder"] { #expect(flags(name) == ["filter", "view", "sort"]) }
    #expect(flags("check") == ["filter", "view"])
    #expect(flags("letter").isEmpty)
  }

  @Test("`trede help keys` names every action with the user's keys")
  func help() {
    let desk = Desk()
    desk.settings["keys"] = "remind = R\n"
    for topic in ["keys", "toetsen"] {
      #expect(desk.run("help \(topic)") == 0)
      for action in Action.allCases { #expect(desk.output.contains("  \(action.rawValue)"), "\(action)") }
      #expect(desk.output.contains("R: rappel"))
    }
  }

  @Test("The screen gets the user's keys, and what is wrong with them")
  func request() throws {
    let desk = Desk()
    desk.isTerminal = .init(input: true, output: true, errors: true)
    desk.settings["keys"] = "remind = R\ncontact = x\n"
    _ = desk.run("")
    let user = try #require(desk.requests.first).user
    #expect(user.keys.action(for: .character("R"), in: .today) == .remind)
    #expect(user.faults.map(\.line) == [2])
    #expect(user.commands.map(\.name) == CommandTable.all.map(\.name))
  }
}

@Suite("The settings copy and open-document")
struct UserCommandTests {
  @Test("What stands in the file copy")
  func copy() {
    #expect(CopySetting(nil) == .automatic && CopySetting("# niets\n\n") == .automatic)
    #expect(CopySetting("auto\n") == .automatic && CopySetting(" OSC52 \n") == .terminal)
    #expect(CopySetting("no\n") == .off && CopySetting("nee") == .off)
    #expect(
      CopySetting("# zo\nxclip -selection  clipboard\nwl-copy\n")
        == UserCommand(
          setting: "xclip -selection clipboard"
        ).map(CopySetting.command))
  }
}
