import Wording

/// Every command there is, once: parsing, help, suggestions and documentation come from here.
package enum CommandTable {
  package static let all =
    [check, list, show, agenda, figures, ladder, letter, dossier, validate, create] + roundEntries + recording
    + importEntries
    + [undo, redo, log, edit] + peopleEntries + exportEntries + [help]

  /// The table of all commands is only made for another than the check of every morning.
  package static func entry(named word: String) -> CommandEntry? {
    check.has(word) ? check : all.first { $0.has(word) }
  }

  /// The commands of two words that begin with this one, where it is none itself: `import` begins two.
  static func family(of word: String) -> [CommandEntry] {
    guard entry(named: word) == nil else { return [] }
    return all.filter { entry in entry.names.contains { $0.hasPrefix("\(word)-") } }
  }

  package static let check = CommandEntry(
    "check", "controle",
    Phrase(
      nl: "wat te laat is, nadert, te meten is of niet gehaald",
      en: "what is late, comes near, is to be measured or was missed"),
    examples: [
      .init(
        Phrase(nl: "trede controle", en: "trede check"),
        Phrase(
          nl: "niets te zien en code 0: alles is in orde", en: "nothing to see and code 0: all is in order")),
      .init(
        Phrase(nl: "trede controle --once-a-day", en: "trede check --once-a-day"),
        Phrase(nl: "voor in het opstartbestand van uw shell", en: "for the start-up file of your shell")),
      .init(
        Phrase(
          nl: "trede controle --quiet --notify 'mail -s Termijnen ibt@example.org'",
          en: "trede check --quiet --notify 'mail -s Terms ibt@example.org'"),
        Phrase(nl: "voor cron", en: "for cron")),
      .init(
        Phrase(nl: "trede controle --filter aan-zet:wij", en: "trede check --filter turn:us"),
        Phrase(nl: "alleen waar wij aan zet zijn", en: "only where it is our move")),
    ],
    options: [
      OptionTable.all, OptionTable.filter, OptionTable.view, OptionTable.quiet, OptionTable.onceADay,
      OptionTable.notify,
    ],
    remarks: [
      Phrase(
        nl:
          "Afsluitcode: 0 niets, 3 iets nadert of is te meten, 4 iets is te laat, 65 een dossier is onleesbaar.",
        en:
          "Exit code: 0 nothing, 3 something comes near or is to be measured, 4 something is late, 65 a case is unreadable."
      )
    ])

  package static let list = CommandEntry(
    "list", "gemeenten",
    Phrase(
      nl: "alle dossiers in één tabel, met wat eerst moet bovenaan",
      en: "all cases in one table, with what comes first at the top"),
    examples: [
      .init(
        Phrase(nl: "trede gemeenten", en: "trede list"),
        Phrase(nl: "wat eerst moet staat bovenaan", en: "what comes first is at the top")),
      .init(
        Phrase(nl: "trede gemeenten --sort gemeente", en: "trede list --sort municipality"),
        Phrase(nl: "op naam", en: "by name")),
      .init(
        Phrase(nl: "trede gemeenten --filter 'trede>=3'", en: "trede list --filter 'trede>=3'"),
        Phrase(nl: "alleen trede 3 en hoger", en: "only trede 3 and higher")),
      .init(
        Phrase(nl: "trede gemeenten --view mijn-dossiers", en: "trede list --view my-cases"),
        Phrase(nl: "een bewaarde weergave", en: "a saved view")),
    ],
    options: [OptionTable.filter, OptionTable.view, OptionTable.sort],
    remarks: [
      Phrase(
        nl: "Kolommen om op te sorteren: \(SortWords.shown(in: .dutch)).",
        en: "Columns to sort on: \(SortWords.shown(in: .english)).")
    ])

  package static let show = CommandEntry(
    "show", "toon", argument: Placeholder.municipality,
    Phrase(
      nl: "één dossier: cijfers, afspraken, overleg, stukken en verloop",
      en: "one case: figures, agreements, meetings, documents and course"),
    examples: [
      .init(
        Phrase(nl: "trede toon almere", en: "trede show almere"),
        Phrase(
          nl: "op naam; hoofdletters en accenten hoeven niet",
          en: "by name; capitals and accents do not matter")),
      .init(
        Phrase(nl: "trede toon GM0034", en: "trede show GM0034"),
        Phrase(nl: "op gemeentecode", en: "by the code of the municipality")),
      .init(
        Phrase(nl: "trede toon almere --today 2023-10-15", en: "trede show almere --today 2023-10-15"),
        Phrase(nl: "zoals het die dag bekend was", en: "as it was known on that day")),
    ],
    options: [OptionTable.domain])

  package static let agenda = CommandEntry(
    "agenda", "agenda", Phrase(nl: "alle termijnen op volgorde, per week", en: "all terms in order, by week"),
    examples: [
      .init(Phrase(nl: "trede agenda", en: "trede agenda"), Phrase(nl: "vanaf vandaag", en: "from today on")),
      .init(
        Phrase(
          nl: "trede agenda --from 2024-04-01 --until 2024-04-30",
          en: "trede agenda --from 2024-04-01 --until 2024-04-30"),
        Phrase(nl: "van dag tot dag", en: "day by day")),
      .init(
        Phrase(nl: "trede agenda --week 2024-14", en: "trede agenda --week 2024-14"),
        Phrase(
          nl: "de dagen van een week, met feestdagen, reces en GS-dagen",
          en: "the days of a week, with holidays, recess and days of GS")),
      .init(
        Phrase(nl: "trede agenda --month 2024-04", en: "trede agenda --month 2024-04"),
        Phrase(
          nl: "een maand als kalender, met de regels eronder",
          en: "a month as a calendar, with the lines below it")),
    ],
    options: [
      OptionTable.from, OptionTable.until, OptionTable.week, OptionTable.month, OptionTable.filter,
      OptionTable.view,
    ])

  package static let figures = CommandEntry(
    "figures", "cijfers", argument: Phrase(nl: "[GEMEENTE] [HALFJAAR]", en: "[MUNICIPALITY] [HALF-YEAR]"),
    Phrase(
      nl: "gehuisvest per gemeente, naast het gelijke tempo en de afspraken",
      en: "persons housed by municipality, beside the even pace and the agreements"),
    examples: [
      .init(
        Phrase(nl: "trede cijfers", en: "trede figures"),
        Phrase(nl: "het lopende halfjaar", en: "the half-year that runs")),
      .init(
        Phrase(nl: "trede cijfers 2023-II --sort eindstand", en: "trede figures 2023-II --sort balance"),
        Phrase(nl: "wie het verst achter is bovenaan", en: "who is furthest behind at the top")),
      .init(
        Phrase(nl: "trede cijfers almere", en: "trede figures almere"),
        Phrase(
          nl: "alle cijfers van één gemeente, en het verloop",
          en: "all figures of one municipality, and the trend")),
    ],
    options: [OptionTable.municipality, OptionTable.filter, OptionTable.sort],
    remarks: [
      Phrase(
        nl:
          "Gelijk tempo: 1/6 van het totaal per maand. Nodig: per maand, vanaf de laatste stand. Wat gevraagd is wordt naar boven afgerond, wat bereikt is naar beneden. Er wordt niets voorspeld.",
        en:
          "Even pace: 1/6 of the total a month. Needed: a month, from the latest count. What is asked rounds up, what was reached rounds down. Nothing is predicted."
      ),
      Phrase(
        nl: "Kolommen om op te sorteren: \(FigureWords.shown(in: .dutch)).",
        en: "Columns to sort by: \(FigureWords.shown(in: .english))."),
    ])

  package static let ladder = CommandEntry(
    "ladder", "ladder", argument: Phrase(nl: "[GEMEENTE]", en: "[MUNICIPALITY]"),
    Phrase(
      nl: "wie op welke trede staat, hoe lang, en wat er open is",
      en: "who stands on which trede, for how long, and what is open"),
    examples: [
      .init(
        Phrase(nl: "trede ladder", en: "trede ladder"),
        Phrase(nl: "van trede 6 naar beneden", en: "from trede 6 down")),
      .init(
        Phrase(nl: "trede ladder --filter \"trede>=4\"", en: "trede ladder --filter \"trede>=4\""),
        Phrase(nl: "alleen waar een procedure loopt", en: "only where a procedure runs")),
      .init(
        Phrase(nl: "trede ladder almere", en: "trede ladder almere"),
        Phrase(
          nl: "het verloop met redenen en besluiten, en de vormvereisten",
          en: "the path with reasons and decisions, and the formal requirements")),
    ],
    options: [OptionTable.onLadder, OptionTable.filter, OptionTable.view, OptionTable.sort],
    remarks: [
      Phrase(
        nl: "Er wordt geen trede voorgesteld; een stap legt u vast met trede.",
        en: "No trede is proposed; a step is recorded with move."),
      Phrase(
        nl: "Kolommen om op te sorteren, binnen elke trede: \(SortWords.shown(in: .dutch)).",
        en: "Columns to sort by, within each trede: \(SortWords.shown(in: .english))."),
    ])

  package static let validate = CommandEntry(
    "validate", "nakijken",
    Phrase(
      nl: "onleesbare bestanden, sjablonen die niet kloppen, en wat in de dossiers opvalt",
      en: "unreadable files, templates that are wrong, and what is odd in the cases"),
    examples: [
      .init(
        Phrase(nl: "trede nakijken", en: "trede validate"),
        Phrase(nl: "alle dossiers nalopen", en: "go through all cases")),
      .init(
        Phrase(nl: "trede nakijken --repair --dry-run", en: "trede validate --repair --dry-run"),
        Phrase(
          nl: "zien wat er uit het logboek terug te zetten is", en: "see what can be put back from the log")),
    ],
    options: [OptionTable.repair] + OptionTable.recording,
    remarks: [
      Phrase(
        nl:
          "Wat opvalt houdt niets tegen: alleen een bestand of sjabloon dat niet klopt geeft afsluitcode 65.",
        en: "What is odd holds nothing up: only a file or a template that is wrong gives exit code 65.")
    ])

  package static let create = CommandEntry(
    "init", "begin", argument: Placeholder.folder,
    Phrase(nl: "een nieuwe dossiermap maken", en: "make a new folder of cases"),
    examples: [
      .init(
        Phrase(nl: "trede begin ~/toezicht", en: "trede init ~/supervision"),
        Phrase(nl: "een lege dossiermap", en: "an empty folder of cases")),
      .init(
        Phrase(nl: "trede begin oefenen --example", en: "trede init practice --example"),
        Phrase(nl: "een oefenprovincie om in rond te kijken", en: "a practice province to look around in")),
    ],
    options: [OptionTable.example, OptionTable.dryRun])

  package static let help = CommandEntry(
    "help", "hulp", argument: Phrase(nl: "ONDERWERP", en: "TOPIC"),
    Phrase(nl: "hulp bij een opdracht of onderwerp", en: "help on a command or a topic"),
    examples: [
      .init(
        Phrase(nl: "trede hulp controle", en: "trede help check"),
        Phrase(nl: "hulp bij één opdracht", en: "help on one command")),
      .init(
        Phrase(nl: "trede hulp filter", en: "trede help filter"),
        Phrase(nl: "wat er achter --filter kan staan", en: "what can stand behind --filter")),
    ],
    remarks: [
      Phrase(nl: "Onderwerpen: \(HelpTopic.all(in: .dutch)).", en: "Topics: \(HelpTopic.all(in: .english)).")
    ])
}
