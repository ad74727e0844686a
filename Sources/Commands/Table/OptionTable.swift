import ArgumentParser

/// An option or flag as the help, the completions and `Docs/Commands.md` say it.
package struct OptionEntry: Sendable {
  /// Without the dashes.
  package let name: String
  /// What stands for the value in the help; `nil` for a flag.
  package let value: String?
  /// A Dutch sentence.
  package let help: String

  package init(_ name: String, value: String? = nil, _ help: String) {
    self.name = name
    self.value = value
    self.help = help
  }

  var argumentHelp: ArgumentHelp { ArgumentHelp(stringLiteral: help) }

  /// `--store MAP`
  var usage: String { value.map { "--\(name) \($0)" } ?? "--\(name)" }
}

/// Every option there is, once.
package enum OptionTable {
  package static let store = OptionEntry("store", value: "MAP", "de map met dossiers")
  package static let today = OptionEntry(
    "today", value: "JJJJ-MM-DD", "de dag waarop gekeken wordt, in plaats van vandaag")
  package static let json = OptionEntry("json", "als JSON, voor andere programma's")
  package static let plain = OptionEntry("plain", "één gegeven per regel, met tabs, zonder kopjes")
  package static let color = OptionEntry(
    "color", value: "always|never|auto", "kleur: altijd, nooit of vanzelf")
  package static let common = [store, today, json, plain, color]

  package static let all = OptionEntry("all", "ook wat later komt, doorlopend of afgerond is")
  package static let filter = OptionEntry(
    "filter", value: "ZOEKTEKST",
    "alleen wat hieraan voldoet, zoals te-laat of trede>=3 (zie: trede hulp filter)")
  package static let quiet = OptionEntry("quiet", "niets tonen; alleen de afsluitcode telt")
  package static let onceADay = OptionEntry(
    "once-a-day", "de tweede keer op een dag niets doen, per dossiermap")
  package static let notify = OptionEntry(
    "notify", value: "OPDRACHT",
    "als er iets is: deze opdracht starten, met een samenvatting op de standaardinvoer")
  package static let sort = OptionEntry("sort", value: "KOLOM", "sorteren op een kolom (zie hieronder)")
  package static let domain = OptionEntry(
    "domain", value: "DOMEIN", "een ander toezichtdomein dan huisvesting")
  package static let from = OptionEntry("from", value: "JJJJ-MM-DD", "vanaf deze dag")
  package static let until = OptionEntry("until", value: "JJJJ-MM-DD", "tot en met deze dag")
  package static let example = OptionEntry("example", "met een oefenprovincie van twaalf verzonnen gemeenten")

  package static let author = OptionEntry(
    "author", value: "NAAM", "wie het vastlegt (anders: TREDE_AUTHOR, dan de inlognaam)")
  package static let dryRun = OptionEntry("dry-run", "alleen tonen wat er zou veranderen")
  package static let yes = OptionEntry("yes", "niet vragen of het zeker is")
  package static let noInput = OptionEntry("no-input", "niets vragen, ook niet op een terminal")
  /// Of every command that writes.
  package static let recording = [author, dryRun, yes, noInput]
  package static let limit = OptionEntry("limit", value: "AANTAL", "hoogstens zoveel stappen")
  package static let repair = OptionEntry(
    "repair", "onleesbare dossiers terugzetten uit het logboek; toont eerst wat er gebeurt")

  package static let format = OptionEntry(
    "format", value: "text|html|odt", "de vorm; anders volgt ze uit het bestand achter --out")
  package static let out = OptionEntry(
    "out", value: "BESTAND", "in dit bestand zetten in plaats van op de uitvoer")
  package static let force = OptionEntry(
    "force", "een bestand waar iets anders in staat vervangen, zonder te vragen")

  package static let template = OptionEntry(
    "template", value: "SJABLOON", "een sjabloon tonen zoals het bij het programma hoort, om aan te passen")

  package static let help = OptionEntry("help", "deze hulp (ook: -h)")
  package static let version = OptionEntry("version", "het versienummer")
}
