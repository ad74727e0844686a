/// Every command there is, once: parsing, help, suggestions and documentation come from here.
package enum CommandTable {
  package static let all =
    [check, list, show, agenda, letter, dossier, validate, create] + roundEntries + recording + importEntries
    + [undo, redo, log, edit] + peopleEntries + exportEntries + [help]

  package static func entry(named word: String) -> CommandEntry? {
    all.first { $0.name == word || $0.alias == word || $0.otherNames.contains(word) }
  }

  /// The commands of two words that begin with this one, where it is none itself: `import` begins two.
  static func family(of word: String) -> [CommandEntry] {
    guard entry(named: word) == nil else { return [] }
    return all.filter { entry in entry.names.contains { $0.hasPrefix("\(word)-") } }
  }

  package static let check = CommandEntry(
    "check", "controle", "wat te laat is, nadert, te meten is of niet gehaald",
    examples: [
      .init("trede controle", "niets te zien en code 0: alles is in orde"),
      .init("trede controle --once-a-day", "voor in het opstartbestand van uw shell"),
      .init("trede controle --quiet --notify 'mail -s Termijnen ibt@example.org'", "voor cron"),
      .init("trede controle --filter aan-zet:wij", "alleen waar wij aan zet zijn"),
    ],
    options: [
      OptionTable.all, OptionTable.filter, OptionTable.quiet, OptionTable.onceADay, OptionTable.notify,
    ],
    remarks: [
      "Afsluitcode: 0 niets, 3 iets nadert of is te meten, 4 iets is te laat, 65 een dossier is onleesbaar."
    ])

  package static let list = CommandEntry(
    "list", "gemeenten", "alle dossiers in één tabel, met wat eerst moet bovenaan",
    examples: [
      .init("trede gemeenten", "wat eerst moet staat bovenaan"),
      .init("trede gemeenten --sort gemeente", "op naam"),
      .init("trede gemeenten --filter 'trede>=3'", "alleen trede 3 en hoger"),
    ],
    options: [OptionTable.filter, OptionTable.sort],
    remarks: ["Kolommen om op te sorteren: \(SortWords.shown)."])

  package static let show = CommandEntry(
    "show", "toon", argument: "GEMEENTE", "één dossier: cijfers, afspraken, overleg, stukken en verloop",
    examples: [
      .init("trede toon almere", "op naam; hoofdletters en accenten hoeven niet"),
      .init("trede toon GM0034", "op gemeentecode"),
      .init("trede toon almere --today 2023-10-15", "zoals het die dag bekend was"),
    ],
    options: [OptionTable.domain])

  package static let agenda = CommandEntry(
    "agenda", "agenda", "alle termijnen op volgorde, per week",
    examples: [
      .init("trede agenda", "vanaf vandaag"),
      .init("trede agenda --from 2024-04-01 --until 2024-04-30", "een maand"),
    ],
    options: [OptionTable.from, OptionTable.until, OptionTable.filter])

  package static let validate = CommandEntry(
    "validate", "nakijken", "onleesbare bestanden, sjablonen die niet kloppen, en wat in de dossiers opvalt",
    examples: [
      .init("trede nakijken", "alle dossiers nalopen"),
      .init("trede nakijken --repair --dry-run", "zien wat er uit het logboek terug te zetten is"),
    ],
    options: [OptionTable.repair] + OptionTable.recording,
    remarks: [
      "Wat opvalt houdt niets tegen: alleen een bestand of sjabloon dat niet klopt geeft afsluitcode 65."
    ])

  package static let create = CommandEntry(
    "init", "begin", argument: "MAP", "een nieuwe dossiermap maken",
    examples: [
      .init("trede begin ~/toezicht", "een lege dossiermap"),
      .init("trede begin oefenen --example", "een oefenprovincie om in rond te kijken"),
    ],
    options: [OptionTable.example])

  package static let help = CommandEntry(
    "help", "hulp", argument: "ONDERWERP", "hulp bij een opdracht of onderwerp",
    examples: [
      .init("trede hulp controle", "hulp bij één opdracht"),
      .init("trede hulp filter", "wat er achter --filter kan staan"),
    ],
    remarks: ["Onderwerpen: \(HelpTopic.allCases.map(\.rawValue).joined(separator: ", "))."])
}
