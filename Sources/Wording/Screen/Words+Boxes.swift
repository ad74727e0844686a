/// Boxes.
extension Words {
  package var helpTitle: String { say(nl: "Hulp: wat kan ik hier?", en: "Help: what can I do here?") }
  package var sortTitle: String { say(nl: "Sorteren op", en: "Sort by") }
  package var searchPrompt: String { say(nl: "zoek:", en: "search:") }
  package var nothingHere: String { say(nl: "niets gevonden", en: "nothing found") }
  package var anyKeyCloses: String { say(nl: "een toets sluit", en: "any key closes") }
  package var moreBelow: String {
    say(nl: "↓ meer · een andere toets sluit", en: "↓ more · any other key closes")
  }
  package var moreChoices: String { say(nl: "↓ meer", en: "↓ more") }
  /// Above the lines, shorter where there is no room.
  package var earlierChoices: [String] { [say(nl: "↑ meer", en: "↑ more"), "↑"] }
  package var typingKeys: String {
    say(
      nl: "Enter houden  Esc wissen  ↑ ↓ bewegen  Ctrl-U leegmaken",
      en: "Enter keep  Esc clear  ↑ ↓ move  Ctrl-U empty")
  }
  package var folderKeys: String { say(nl: "Enter openen  Esc terug", en: "Enter open  Esc back") }
  package var welcomeKeys: String {
    say(nl: "↑ ↓ kiezen  Enter doen  q stoppen", en: "↑ ↓ choose  Enter do  q quit")
  }
}
