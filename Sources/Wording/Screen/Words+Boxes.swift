/// Boxes.
extension Words {
  package var helpTitle: String { "Hulp: wat kan ik hier?" }
  package var sortTitle: String { "Sorteren op" }
  package var searchPrompt: String { "zoek:" }
  package var nothingHere: String { "niets gevonden" }
  package var anyKeyCloses: String { "een toets sluit" }
  package var moreBelow: String { "↓ meer · een andere toets sluit" }
  package var moreChoices: String { "↓ meer" }
  /// Above the lines, shorter where there is no room.
  package var earlierChoices: [String] { ["↑ meer", "↑"] }
  package var typingKeys: String { "Enter houden  Esc wissen  ↑ ↓ bewegen  Ctrl-U leegmaken" }
  package var folderKeys: String { "Enter openen  Esc terug" }
  package var welcomeKeys: String { "↑ ↓ kiezen  Enter doen  q stoppen" }
}
