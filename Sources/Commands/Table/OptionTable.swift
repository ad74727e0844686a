import ArgumentParser
import Display
import Wording

/// An option or flag as the help, the completions and `Docs/Commands.md` say it.
package struct OptionEntry: Sendable {
  /// Without the dashes.
  package let name: String
  /// What stands for the value in the help; `nil` for a flag.
  package let value: Phrase?
  package let help: Phrase

  package init(_ name: String, value: Phrase? = nil, _ help: Phrase) {
    self.name = name
    self.value = value
    self.help = help
  }

  /// The parser asks its types, which know no run; only the completions show this.
  var argumentHelp: ArgumentHelp { ArgumentHelp(stringLiteral: help.in(ParserLanguage.current)) }

  /// `--store MAP`
  func usage(in words: Words) -> String { value.map { "--\(name) \(words[$0])" } ?? "--\(name)" }
}

/// The language of what the argument parser writes by itself: the scripts that complete what is typed.
enum ParserLanguage {
  @TaskLocal static var current = Language.dutch
}

/// Every option there is, once.
package enum OptionTable {
  package static let store = OptionEntry(
    "store", value: Placeholder.folder, Phrase(nl: "de map met dossiers", en: "the folder with the cases"))
  package static let today = OptionEntry(
    "today", value: Placeholder.fullDay,
    Phrase(
      nl: "de dag waarop gekeken wordt, in plaats van vandaag", en: "the day to look on, instead of today"))
  package static let json = OptionEntry(
    "json", Phrase(nl: "als JSON, voor andere programma's", en: "as JSON, for other programs"))
  package static let plain = OptionEntry(
    "plain",
    Phrase(
      nl: "één gegeven per regel, met tabs, zonder kopjes",
      en: "one record a line, with tabs, without headings"))
  package static let color = OptionEntry(
    "color", value: Phrase(nl: "always|never|auto", en: "always|never|auto"),
    Phrase(nl: "kleur: altijd, nooit of vanzelf", en: "colour: always, never or by itself"))
  package static let language = OptionEntry(
    "lang", value: Phrase(nl: "nl|en", en: "nl|en"),
    Phrase(
      nl: "Nederlands of Engels (anders: TREDE_LANG, dan Nederlands)",
      en: "Dutch or English (else: TREDE_LANG, then Dutch)"))
  /// Put together by hand, as below: this is made at every start, where the general way looks for a while for what
  /// kind of list it has.
  private static let palettes = PaletteName.allCases.reduce("") { text, palette in
    text.isEmpty ? palette.rawValue : "\(text)|\(palette.rawValue)"
  }
  package static let palette = OptionEntry(
    "palette", value: Phrase(nl: palettes, en: palettes),
    Phrase(nl: "het kleurenpalet van scherm en regels", en: "the palette of screen and lines"))
  package static let common = [store, today, json, plain, color, palette, language]

  package static let mouse = OptionEntry(
    "mouse", Phrase(nl: "wiel en klik van de muis gebruiken", en: "use the wheel and the clicks of the mouse")
  )
  package static let ascii = OptionEntry(
    "ascii", Phrase(nl: "het scherm met alleen ASCII-tekens", en: "the screen in ASCII characters only"))
  /// Of the screen alone; each has an opposite, such as `--no-mouse`.
  package static let screen = [mouse, ascii]

  package static let all = OptionEntry(
    "all",
    Phrase(
      nl: "ook wat later komt, doorlopend of afgerond is", en: "also what comes later, is ongoing or is done")
  )
  package static let filter = OptionEntry(
    "filter", value: Phrase(nl: "ZOEKTEKST", en: "FILTER"),
    Phrase(
      nl: "alleen wat hieraan voldoet, zoals te-laat of trede>=3 (zie: trede hulp filter)",
      en: "only what meets this, such as late or trede>=3 (see: trede help filter)"))
  package static let view = OptionEntry(
    "view", value: Phrase(nl: "WEERGAVE", en: "VIEW"),
    Phrase(
      nl: "een bewaarde weergave, met wat --filter nog weglaat (zie: trede hulp weergaven)",
      en: "a saved view, and what --filter leaves out besides (see: trede help views)"))
  /// The names of the views of the program, as the completions offer them: one word each.
  static let viewNames = ShippedView.allCases.flatMap { view in
    Language.allCases.map { language in
      view.name.in(language).split(separator: " ").reduce("") { name, word in
        let word = word.filter { $0 != ":" }
        return name.isEmpty || word.isEmpty ? name + word : "\(name)-\(word)"
      }
    }
  }
  package static let quiet = OptionEntry(
    "quiet",
    Phrase(nl: "niets tonen; alleen de afsluitcode telt", en: "show nothing; only the exit code counts"))
  package static let onceADay = OptionEntry(
    "once-a-day",
    Phrase(
      nl: "de tweede keer op een dag niets doen, per dossiermap",
      en: "do nothing the second time in a day, for each folder of cases"))
  package static let notify = OptionEntry(
    "notify", value: Phrase(nl: "OPDRACHT", en: "COMMAND"),
    Phrase(
      nl: "als er iets is: deze opdracht starten, met een samenvatting op de standaardinvoer",
      en: "if there is anything: start this command, with a summary on its standard input"))
  package static let sort = OptionEntry(
    "sort", value: Phrase(nl: "KOLOM", en: "COLUMN"),
    Phrase(nl: "sorteren op een kolom (zie hieronder)", en: "sort on a column (see below)"))
  package static let municipality = OptionEntry(
    "municipality", value: Placeholder.municipality,
    Phrase(
      nl: "alleen deze gemeente, met alle cijfers en het verloop",
      en: "only this municipality, with all figures and the trend"))
  package static let onLadder = OptionEntry(
    "municipality", value: Placeholder.municipality,
    Phrase(
      nl: "alleen deze gemeente, met het hele verloop en de vormvereisten",
      en: "only this municipality, with the whole path and the formal requirements"))
  package static let domain = OptionEntry(
    "domain", value: Phrase(nl: "DOMEIN", en: "DOMAIN"),
    Phrase(
      nl: "een ander toezichtdomein dan huisvesting", en: "another domain of supervision than housing"))
  package static let from = OptionEntry(
    "from", value: Placeholder.fullDay, Phrase(nl: "vanaf deze dag", en: "from this day on"))
  package static let until = OptionEntry(
    "until", value: Placeholder.fullDay, Phrase(nl: "tot en met deze dag", en: "up to and including this day")
  )
  package static let week = OptionEntry(
    "week", value: Phrase(nl: "JJJJ-WW", en: "YYYY-WW"),
    Phrase(nl: "één week, dag voor dag, zoals 2024-14", en: "one week, day by day, such as 2024-14"))
  package static let month = OptionEntry(
    "month", value: Phrase(nl: "JJJJ-MM", en: "YYYY-MM"),
    Phrase(nl: "één maand, zoals 2024-04", en: "one month, such as 2024-04"))
  package static let example = OptionEntry(
    "example",
    Phrase(
      nl: "met een oefenprovincie van twaalf verzonnen gemeenten",
      en: "with a practice province of twelve made-up municipalities"))

  package static let author = OptionEntry(
    "author", value: Placeholder.name,
    Phrase(
      nl: "wie het vastlegt (anders: TREDE_AUTHOR, dan de inlognaam)",
      en: "who records it (else: TREDE_AUTHOR, then the login name)"))
  package static let dryRun = OptionEntry(
    "dry-run", Phrase(nl: "alleen tonen wat er zou veranderen", en: "only show what would change"))
  package static let yes = OptionEntry(
    "yes", Phrase(nl: "niet vragen of het zeker is", en: "do not ask whether it is certain"))
  package static let noInput = OptionEntry(
    "no-input",
    Phrase(nl: "niets vragen, ook niet op een terminal", en: "ask nothing, not on a terminal either"))
  /// Of every command that writes.
  package static let recording = [author, dryRun, yes, noInput]
  package static let limit = OptionEntry(
    "limit", value: Placeholder.count, Phrase(nl: "hoogstens zoveel stappen", en: "at most so many steps"))
  package static let repair = OptionEntry(
    "repair",
    Phrase(
      nl: "onleesbare dossiers terugzetten uit het logboek; toont eerst wat er gebeurt",
      en: "put unreadable cases back from the log; first shows what it will do"))

  package static let format = OptionEntry(
    "format", value: Phrase(nl: "text|html|odt", en: "text|html|odt"),
    Phrase(
      nl: "de vorm; anders volgt ze uit het bestand achter --out",
      en: "the form; else it follows from the file behind --out"))
  package static let out = OptionEntry(
    "out", value: Placeholder.file,
    Phrase(
      nl: "in dit bestand zetten in plaats van op de uitvoer",
      en: "put it in this file instead of on the output"))
  package static let force = OptionEntry(
    "force",
    Phrase(
      nl: "een bestand waar iets anders in staat vervangen, zonder te vragen",
      en: "replace a file with something else in it, without asking"))

  package static let template = OptionEntry(
    "template", value: Phrase(nl: "SJABLOON", en: "TEMPLATE"),
    Phrase(
      nl: "een sjabloon tonen zoals het bij het programma hoort, om aan te passen",
      en: "show a template as it comes with the program, to change it"))

  package static let help = OptionEntry("help", Phrase(nl: "deze hulp (ook: -h)", en: "this help (also: -h)"))
  package static let version = OptionEntry(
    "version", Phrase(nl: "het versienummer", en: "the version number"))
}
