import Wording

/// A word of the command line, with what the help says about it. The table of commands is in `Commands`; it is handed
/// to the screen, so that the palette takes the same words.
package struct CommandWord: Hashable, Sendable {
  /// The word in English, and in Dutch.
  package let name: String
  package let alias: String
  package let summary: String

  package init(name: String, alias: String, summary: String) {
    self.name = name
    self.alias = alias
    self.summary = summary
  }
}

extension Action {
  /// The action that does on the screen what the word does on the command line; `nil` where none does.
  init?(commandWord name: String) {
    switch name {
    case "check": self = .showToday
    case "list": self = .showMunicipalities
    case "agenda": self = .showAgenda
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
}
