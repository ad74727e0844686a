/// The words around the help of the command line.
extension Words {
  package var programSummary: String {
    say(
      nl: "trede: termijnen van gemeenten bewaken, voor het provinciaal toezicht (IBT)",
      en: "trede: watch the terms of municipalities, for provincial supervision (IBT)")
  }
  package var opensScreen: String {
    say(nl: "het scherm openen: bladeren door alle dossiers", en: "open the screen: look through all cases")
  }
  package var screenNeedsTerminal: String {
    say(
      nl: "Het scherm werkt alleen in een terminal. Zonder terminal zijn er deze opdrachten:",
      en: "The screen works only in a terminal. Without one there are these commands:")
  }
  package var examplesHeading: String { say(nl: "Voorbeelden", en: "Examples") }
  package var usageHeading: String { say(nl: "Gebruik", en: "Usage") }
  /// A group of commands: what they are for, in one word.
  package enum CommandGroup: Sendable {
    case looking, sending, happening, adding, figures, cases, history
  }

  package func commands(_ group: CommandGroup) -> String {
    switch group {
    case .looking: say(nl: "Kijken (Nederlands of Engels)", en: "Looking (English or Dutch)")
    case .sending: say(nl: "Naar buiten", en: "Sending out")
    case .happening:
      say(nl: "Vastleggen wat er met een regel gebeurt", en: "Recording what happens to an item")
    case .adding: say(nl: "Vastleggen wat erbij komt", en: "Recording what is added")
    case .figures: say(nl: "Cijfers, oordeel, brief en trede", en: "Figures, judgement, letter and trede")
    case .cases: say(nl: "Dossiers", en: "Cases")
    case .history: say(nl: "Terugnemen en nakijken", en: "Taking back and checking")
    }
  }
  package var optionsHeading: String { say(nl: "Opties", en: "Options") }
  package var commonOptionsHeading: String {
    say(nl: "Opties bij elke opdracht", en: "Options of every command")
  }
  package var screenOptionsHeading: String { say(nl: "Opties van het scherm", en: "Options of the screen") }
  package var topicsHeading: String { say(nl: "Meer hulp", en: "More help") }
  /// The same command in the other language.
  package func alsoCalled(_ line: String) -> String { say(nl: "of: \(line)", en: "or: \(line)") }
  /// What stands for the options and for a command in a line of use.
  package var optionsWord: String { say(nl: "opties", en: "options") }
  package var commandWord: String { say(nl: "OPDRACHT", en: "COMMAND") }
}
