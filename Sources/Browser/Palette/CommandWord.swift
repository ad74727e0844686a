import Wording

/// A word of the command line, with what the help says about it. The table of commands is in `Commands`; it is handed
/// to the screen, so that the palette takes the same words.
package struct CommandWord: Hashable, Sendable {
  /// The word in English, and in Dutch.
  package let name: String
  package let alias: String
  package let summary: String
  /// What may follow it on the screen, with dashes before it.
  package let flags: [CommandFlag]

  package init(name: String, alias: String, summary: String, flags: [CommandFlag] = []) {
    self.name = name
    self.alias = alias
    self.summary = summary
    self.flags = flags
  }
}

extension CommandWord {
  /// The flags of a word with which the screen can do what it does, too.
  package static func flagsOnScreen(of name: String) -> Set<String> {
    Action(commandWord: name)?.flagsOnScreen ?? []
  }
}

/// A flag of a word, without its dashes, with what the help says about it.
package struct CommandFlag: Hashable, Sendable {
  package let name: String
  package let help: String

  package init(name: String, help: String) {
    self.name = name
    self.help = help
  }
}

extension Action {
  /// The action that does on the screen what the word does on the command line; `nil` where none does.
  init?(commandWord name: String) {
    switch name {
    case "check": self = .showToday
    case "list": self = .showMunicipalities
    case "agenda": self = .showAgenda
    case "figures": self = .showFigures
    case "ladder": self = .showLadder
    case "halfyear": self = .showRound
    case "halfyear-facts": self = .facts
    case "halfyear-open": self = .openHalfYear
    case "show": self = .openDossier
    case "dossier": self = .sheet
    case "undo": self = .undo
    case "redo": self = .redo
    case "log": self = .log
    case "help": self = .help
    default: return nil
    }
  }

  fileprivate var flagsOnScreen: Set<String> {
    switch self {
    case .showToday: ["filter", "view"]
    case .showAgenda: ["filter", "view", "week", "month"]
    case .showMunicipalities, .showLadder: ["filter", "view", "sort"]
    case .showFigures: ["filter", "sort"]
    default: []
    }
  }
}
