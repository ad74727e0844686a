import Wording

/// What leaves the program for other programs and for others than us.
extension CommandTable {
  static let exportEntries = [export, exportCase, publish]

  package static let export = CommandEntry(
    "export", "uitvoer", argument: Phrase(nl: "ics|csv|json", en: "ics|csv|json"),
    Phrase(
      nl: "de agenda, een tabel of alle gegevens voor andere programma's",
      en: "the agenda, a table or all data for other programs"),
    examples: [
      .init(
        Phrase(nl: "trede uitvoer ics --out termijnen.ics", en: "trede export ics --out terms.ics"),
        Phrase(
          nl: "voor Outlook, Thunderbird of een andere agenda",
          en: "for Outlook, Thunderbird or another calendar")),
      .init(
        Phrase(
          nl: "trede uitvoer ics --out termijnen.ics --force", en: "trede export ics --out terms.ics --force"),
        Phrase(
          nl: "dezelfde nog eens, zoals elke nacht uit cron", en: "the same again, as every night from cron")),
      .init(
        Phrase(
          nl: "trede uitvoer csv --of gemeenten --out gemeenten.csv",
          en: "trede export csv --of municipalities --out municipalities.csv"),
        Phrase(nl: "een tabel die in Excel opent", en: "a table that opens in Excel")),
      .init(
        Phrase(nl: "trede uitvoer json", en: "trede export json"),
        Phrase(nl: "alle dossiers met de uitgerekende cijfers", en: "all cases with the figures worked out")),
    ],
    options: [OptionTable.out, OptionTable.force, OptionTable.tableOf, OptionTable.filter],
    remarks: [
      Phrase(
        nl:
          "Dezelfde termijn is in elke ics dezelfde afspraak: opnieuw inlezen werkt bij en verdubbelt niets. Interne "
          + "notities, contacten en namen gaan niet mee. Ook: trede uitvoer woo.",
        en:
          "The same term is the same appointment in every ics: reading it in again updates and doubles nothing. "
          + "Internal notes, contacts and names do not go along. What is exported is Dutch. Also: trede export woo."
      )
    ])

  package static let exportCase = CommandEntry(
    "export-woo", "uitvoer-woo", argument: Placeholder.municipality,
    Phrase(
      nl: "één dossier over een periode, voor een Woo-verzoek",
      en: "one case over a period, for a request under the Woo"),
    examples: [
      .init(
        Phrase(
          nl: "trede uitvoer woo almere --from 2023-01-01 --to 2024-04-01",
          en: "trede export woo almere --from 2023-01-01 --to 2024-04-01"),
        Phrase(nl: "feiten, notities, stukken en logboek", en: "facts, notes, documents and log"))
    ],
    options: [
      OptionTable.periodFrom, OptionTable.to, OptionTable.out, OptionTable.force, OptionTable.domain,
    ],
    remarks: [
      Phrase(
        nl:
          "Zonder --from vanaf het begin, zonder --to tot en met vandaag. Interne notities staan erin, met INTERN "
          + "ervoor: wat eruit moet beslist wie het verzoek behandelt.",
        en:
          "Without --from from the beginning, without --to up to and including today. Internal notes are in it, with "
          + "INTERN before them: what has to come out is for who handles the request to decide.")
    ])
}

extension CommandTable {
  package static let publish = CommandEntry(
    "publish", "publiceren", argument: Placeholder.halfYear,
    Phrase(
      nl: "een website over alle gemeenten, met alleen wat openbaar is",
      en: "a website over all municipalities, with only what is public"),
    examples: [
      .init(
        Phrase(nl: "trede publiceren 2023-II --out site", en: "trede publish 2023-II --out site"),
        Phrase(
          nl: "alle halfjaren tot en met 2023-II; begin bij site/index.html",
          en: "all half-years up to and including 2023-II; begin at site/index.html")),
      .init(
        Phrase(nl: "trede brief --template site.css", en: "trede letter --template site.css"),
        Phrase(
          nl: "de opmaak om aan te passen; ook site.html en site.inleiding",
          en: "the layout, to change it; also site.html and site.inleiding")),
    ],
    options: [OptionTable.folder],
    remarks: [
      Phrase(
        nl:
          "Een oordeel en een trede staan er alleen als de brief over dat halfjaar openbaar is. Interne notities, "
          + "eigen opgaven, afspraken, contacten, namen en aantallen amv staan er nooit.",
        en:
          "A judgement and a trede are there only when the letter for that half-year is public. Internal notes, "
          + "figures of the municipality itself, agreements, contacts, names and numbers of amv never are. The site is "
          + "Dutch."),
      Phrase(
        nl:
          "Een map waar iets anders in staat wordt geweigerd. Van een eerdere publicatie in dezelfde map wordt "
          + "vervangen of verwijderd wat trede daar neerzette. Is een dossier onleesbaar, dan komt er niets.",
        en:
          "A folder with something else in it is refused. Of an earlier publication in the same folder, what trede "
          + "put there is replaced or removed. Where a case is unreadable nothing is made."),
    ])
}

extension OptionTable {
  static let folder = OptionEntry(
    "out", value: Placeholder.folder,
    Phrase(
      nl: "in deze map; een nieuwe, een lege of een van eerder",
      en: "in this folder; a new one, an empty one or one of before"))
  static let tableOf = OptionEntry(
    "of", value: Phrase(nl: "termijnen|gemeenten", en: "items|municipalities"),
    Phrase(
      nl: "waarvan csv een tabel is: elke termijn (vanzelf) of elke gemeente",
      en: "what csv is a table of: every item (by itself) or every municipality"))
  static let periodFrom = OptionEntry(
    "from", value: Placeholder.day,
    Phrase(nl: "vanaf deze dag, zoals “1 januari 2024”", en: "from this day on, such as “1 January 2024”"))
  static let to = OptionEntry(
    "to", value: Placeholder.day, Phrase(nl: "tot en met deze dag", en: "up to and including this day"))
}
