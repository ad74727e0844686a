/// The words around the help of the command line.
extension Dutch {
  package var programSummary: String {
    "trede: termijnen van gemeenten bewaken, voor het provinciaal toezicht (IBT)"
  }
  package var opensScreen: String { "het scherm openen: bladeren door alle dossiers" }
  package var screenNeedsTerminal: String {
    "Het scherm werkt alleen in een terminal. Zonder terminal zijn er deze opdrachten:"
  }
  package var examplesHeading: String { "Voorbeelden" }
  package var usageHeading: String { "Gebruik" }
  package var commandsHeading: String { "Opdrachten (Nederlands of Engels)" }
  package var optionsHeading: String { "Opties" }
  package var commonOptionsHeading: String { "Opties bij elke opdracht" }
  package var topicsHeading: String { "Meer hulp" }
  package func inEnglish(_ name: String) -> String { "of: trede \(name)" }
}
