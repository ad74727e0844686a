/// The words around the help of the command line.
extension Words {
  package var programSummary: String {
    "trede: termijnen van gemeenten bewaken, voor het provinciaal toezicht (IBT)"
  }
  package var opensScreen: String { "het scherm openen: bladeren door alle dossiers" }
  package var screenNeedsTerminal: String {
    "Het scherm werkt alleen in een terminal. Zonder terminal zijn er deze opdrachten:"
  }
  package var examplesHeading: String { "Voorbeelden" }
  package var usageHeading: String { "Gebruik" }
  /// A group of commands: what they are for, in one word.
  package enum CommandGroup: Sendable {
    case looking, sending, happening, adding, figures, cases, history
  }

  package func commands(_ group: CommandGroup) -> String {
    switch group {
    case .looking: "Kijken (Nederlands of Engels)"
    case .sending: "Naar buiten"
    case .happening: "Vastleggen wat er met een regel gebeurt"
    case .adding: "Vastleggen wat erbij komt"
    case .figures: "Cijfers, oordeel, brief en trede"
    case .cases: "Dossiers"
    case .history: "Terugnemen en nakijken"
    }
  }
  package var optionsHeading: String { "Opties" }
  package var commonOptionsHeading: String { "Opties bij elke opdracht" }
  package var screenOptionsHeading: String { say(nl: "Opties van het scherm", en: "Options of the screen") }
  package var topicsHeading: String { "Meer hulp" }
  /// The same command in the other language.
  package func alsoCalled(_ line: String) -> String { say(nl: "of: \(line)", en: "or: \(line)") }
  /// What stands for the options and for a command in a line of use.
  package var optionsWord: String { say(nl: "opties", en: "options") }
  package var commandWord: String { say(nl: "OPDRACHT", en: "COMMAND") }
}
