/// What leaves the program for other programs and for others than us.
extension CommandTable {
  static let exportEntries = [export, exportCase, publish]

  package static let export = CommandEntry(
    "export", "uitvoer", argument: "ics|csv|json",
    "de agenda, een tabel of alle gegevens voor andere programma's",
    examples: [
      .init("trede uitvoer ics --out termijnen.ics", "voor Outlook, Thunderbird of een andere agenda"),
      .init("trede uitvoer ics --out termijnen.ics --force", "dezelfde nog eens, zoals elke nacht uit cron"),
      .init("trede uitvoer csv --of gemeenten --out gemeenten.csv", "een tabel die in Excel opent"),
      .init("trede uitvoer json", "alle dossiers met de uitgerekende cijfers"),
    ],
    options: [OptionTable.out, OptionTable.force, OptionTable.tableOf, OptionTable.filter],
    remarks: [
      "Dezelfde termijn is in elke ics dezelfde afspraak: opnieuw inlezen werkt bij en verdubbelt niets. Interne "
        + "notities, contacten en namen gaan niet mee. Ook: trede uitvoer woo."
    ])

  package static let exportCase = CommandEntry(
    "export-woo", "uitvoer-woo", argument: "GEMEENTE",
    "één dossier over een periode, voor een Woo-verzoek",
    examples: [
      .init(
        "trede uitvoer woo almere --from 2023-01-01 --to 2024-04-01", "feiten, notities, stukken en logboek")
    ],
    options: [
      OptionTable.periodFrom, OptionTable.to, OptionTable.out, OptionTable.force, OptionTable.domain,
    ],
    remarks: [
      "Zonder --from vanaf het begin, zonder --to tot en met vandaag. Interne notities staan erin, met INTERN "
        + "ervoor: wat eruit moet beslist wie het verzoek behandelt."
    ])
}

extension CommandTable {
  package static let publish = CommandEntry(
    "publish", "publiceren", argument: "HALFJAAR",
    "een website over alle gemeenten, met alleen wat openbaar is",
    examples: [
      .init(
        "trede publiceren 2023-II --out site", "alle halfjaren tot en met 2023-II; begin bij site/index.html"),
      .init("trede brief --template site.css", "de opmaak om aan te passen; ook site.html en site.inleiding"),
    ],
    options: [OptionTable.folder],
    remarks: [
      "Een oordeel en een trede staan er alleen als de brief over dat halfjaar openbaar is. Interne notities, "
        + "eigen opgaven, afspraken, contacten, namen en aantallen amv staan er nooit.",
      "Een map waar iets anders in staat wordt geweigerd. Van een eerdere publicatie in dezelfde map wordt "
        + "vervangen of verwijderd wat trede daar neerzette. Is een dossier onleesbaar, dan komt er niets.",
    ])
}

extension OptionTable {
  static let folder = OptionEntry("out", value: "MAP", "in deze map; een nieuwe, een lege of een van eerder")
  static let tableOf = OptionEntry(
    "of", value: "termijnen|gemeenten", "waarvan csv een tabel is: elke termijn (vanzelf) of elke gemeente")
  static let periodFrom = OptionEntry("from", value: "DAG", "vanaf deze dag, zoals “1 januari 2024”")
  static let to = OptionEntry("to", value: "DAG", "tot en met deze dag")
}
