/// The half-yearly round: `trede halfyear show` is one command, and so is `trede ronde toon`.
extension CommandTable {
  static let roundEntries = [round, facts, opening]

  package static let round = CommandEntry(
    "halfyear", "ronde", argument: "[HALFJAAR]",
    "de ronde van een halfjaar: wat er per gemeente klaar is",
    examples: [
      .init("trede ronde", "het halfjaar dat het laatst is afgesloten"),
      .init("trede ronde toon 2023-II", "een ander halfjaar"),
    ],
    remarks: [
      "Stappen: COA-cijfer, gecheckt door de gemeente, oordeel, bestuurlijk overleg (BO), brief in GS, uit, aan de "
        + "raad, openbaar. ✓ is klaar, ! is nu of deze week, een datum zonder teken is gepland. De dagen voor en na "
        + "GS zijn een eigen instelling (backPlanning in trede.json). Een stap vastleggen: trede stap."
    ],
    otherNames: ["halfyear-show", "ronde-toon", "ronde-show", "halfyear-toon"])

  package static let facts = CommandEntry(
    "halfyear-facts", "ronde-feiten", argument: "GEMEENTE [HALFJAAR]",
    "de feiten bij een oordeel, elk met de bron; nooit een voorstel",
    examples: [.init("trede ronde feiten almere 2023-II", "daarna legt u het oordeel vast: trede oordeel")],
    otherNames: ["halfyear-feiten", "ronde-facts"])

  package static let opening = CommandEntry(
    "halfyear-open", "ronde-openen", argument: "HALFJAAR",
    "een halfjaar openen: standen overnemen, peildatum en toezichtinformatie plannen",
    examples: [
      .init("trede ronde openen 2024-II --dry-run", "zien wat er per gemeente zou gebeuren"),
      .init("trede ronde openen 2024-II --yes", "in één stap, die in één keer ongedaan is te maken"),
    ],
    options: OptionTable.recording,
    remarks: [
      "De stand komt uit het totaal en de COA-stand van de peildatum. Wat niet bekend is blijft onbekend, een stand "
        + "die er al staat blijft staan. Een tweede keer verandert niets."
    ],
    otherNames: ["halfyear-openen", "ronde-open"])
}
