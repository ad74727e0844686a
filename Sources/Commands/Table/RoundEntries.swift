import Wording

/// The half-yearly round: `trede halfyear show` is one command, and so is `trede ronde toon`.
extension CommandTable {
  static let roundEntries = [round, facts, opening]

  package static let round = CommandEntry(
    "halfyear", "ronde", argument: Phrase(nl: "[HALFJAAR]", en: "[HALF-YEAR]"),
    Phrase(
      nl: "de ronde van een halfjaar: wat er per gemeente klaar is",
      en: "the round of a half-year: what is done for each municipality"),
    examples: [
      .init(
        Phrase(nl: "trede ronde", en: "trede halfyear"),
        Phrase(nl: "het halfjaar dat het laatst is afgesloten", en: "the half-year that closed last")),
      .init(
        Phrase(nl: "trede ronde toon 2023-II", en: "trede halfyear show 2023-II"),
        Phrase(nl: "een ander halfjaar", en: "another half-year")),
    ],
    remarks: [
      Phrase(
        nl:
          "Stappen: COA-cijfer, gecheckt door de gemeente, oordeel, bestuurlijk overleg (BO), brief in GS, uit, aan "
          + "de raad, openbaar. ✓ is klaar, ! is nu of deze week, een datum zonder teken is gepland. De dagen voor en "
          + "na GS zijn een eigen instelling (backPlanning in trede.json). Een stap vastleggen: trede stap.",
        en:
          "Steps: COA figure, checked by the municipality, judgement, executive meeting (BO), letter in GS, out, to "
          + "the council, public. ✓ is done, ! is now or this week, a date without a sign is planned. The days before "
          + "and after GS are a setting of your own (backPlanning in trede.json). To record a step: trede step."
      )
    ],
    otherNames: ["halfyear-show", "ronde-toon", "ronde-show", "halfyear-toon"])

  package static let facts = CommandEntry(
    "halfyear-facts", "ronde-feiten",
    argument: Phrase(nl: "GEMEENTE [HALFJAAR]", en: "MUNICIPALITY [HALF-YEAR]"),
    Phrase(
      nl: "de feiten bij een oordeel, elk met de bron; nooit een voorstel",
      en: "the facts for a judgement, each with its source; never a proposal"),
    examples: [
      .init(
        Phrase(nl: "trede ronde feiten almere 2023-II", en: "trede halfyear facts almere 2023-II"),
        Phrase(
          nl: "daarna legt u het oordeel vast: trede oordeel",
          en: "then you record the judgement: trede assess"))
    ],
    otherNames: ["halfyear-feiten", "ronde-facts"])

  package static let opening = CommandEntry(
    "halfyear-open", "ronde-openen", argument: Placeholder.halfYear,
    Phrase(
      nl: "een halfjaar openen: standen overnemen, peildatum en toezichtinformatie plannen",
      en: "open a half-year: carry balances over, plan the peildatum and the report"),
    examples: [
      .init(
        Phrase(nl: "trede ronde openen 2024-II --dry-run", en: "trede halfyear open 2024-II --dry-run"),
        Phrase(nl: "zien wat er per gemeente zou gebeuren", en: "see what it would do for each municipality")),
      .init(
        Phrase(nl: "trede ronde openen 2024-II --yes", en: "trede halfyear open 2024-II --yes"),
        Phrase(
          nl: "in één stap, die in één keer ongedaan is te maken",
          en: "in one step, which can be undone as one")),
    ],
    options: OptionTable.recording,
    remarks: [
      Phrase(
        nl:
          "De stand komt uit het totaal en de COA-stand van de peildatum. Wat niet bekend is blijft onbekend, een "
          + "stand die er al staat blijft staan. Een tweede keer verandert niets.",
        en:
          "The balance comes from the total and COA's count on the peildatum. What is not known stays unknown, a "
          + "balance that is there stays. A second time changes nothing.")
    ],
    otherNames: ["halfyear-openen", "ronde-open"])
}
