import Wording

/// What there is help on besides the commands.
package enum HelpTopic: String, CaseIterable, Sendable {
  case filter
  case codes
  case environment = "omgeving"

  /// The lines of the help: what is typed, and what it means.
  var lines: [(String, String)] {
    switch self {
    case .filter: HelpTopic.filterLines
    case .codes: HelpTopic.codeLines
    case .environment: HelpTopic.environmentLines
    }
  }

  var title: String {
    switch self {
    case .filter: "Wat er achter --filter kan staan; alles moet tegelijk gelden"
    case .codes: "Afsluitcodes"
    case .environment: "Omgevingsvariabelen"
    }
  }

  private static let filterLines: [(String, String)] = [
    ("almere", "een woord uit de regel of het dossier; hoofdletters en accenten hoeven niet"),
    ("te-laat", "hoe iets ervoor staat: " + Filter.standings.keys.sorted().joined(separator: ", ")),
    ("<14d  >14d", "minder of meer dan veertien dagen te gaan; <14d ook wat te laat is"),
    ("aan-zet:wij", "wie aan zet is: wij, gemeente, coa, of een orgaan zoals college"),
    ("soort:afspraak", "de soort: " + Filter.kinds.keys.sorted().joined(separator: ", ")),
    ("behandelaar:jk", "de initialen van de behandelaar"),
    ("trede>=3", "de plaats op de interventieladder; ook trede:geen en trede:onbekend"),
    ("oordeel:rood", "een woord of kleur van het oordeel"),
    ("zonder-volgende-stap", "een dossier waarin niets meer gepland staat"),
    ("!almere  !te-laat", "met een uitroepteken ervoor: juist niet"),
  ]

  private static let codeLines: [(String, String)] = [
    ("0", "in orde; bij controle: niets vraagt aandacht"),
    ("1", "onverwachte fout"),
    ("3", "controle: iets nadert, is vandaag, is te meten of is niet gehaald"),
    ("4", "controle: iets is te laat"),
    ("5", "zo'n dossier of halfjaar is er niet, of er is niets om ongedaan te maken"),
    ("64", "de opdracht of een waarde klopt niet, of de regels laten het niet toe"),
    (
      "65",
      "een dossierbestand is onleesbaar, de rest is wel getoond; of een sjabloon of tabel klopt niet, en er is niets gedaan"
    ),
    ("66", "de dossiermap of een genoemd bestand is er niet"),
    (
      "73",
      "een nieuwe dossiermap of een bestand kon niet gemaakt worden, er staat al iets anders in (--force), of het "
        + "dossier is er al"
    ),
    ("74", "de schijf is vol of geeft een fout; er is niets bewaard"),
    ("75", "iemand anders wijzigde hetzelfde of is aan het bewaren; er is niets bewaard"),
    ("77", "de dossiermap mag alleen gelezen worden"),
    ("130", "het scherm is met Ctrl-C verlaten"),
  ]

  private static let environmentLines: [(String, String)] = [
    ("TREDE_STORE", "de map met dossiers; --store gaat voor"),
    ("TREDE_TODAY", "de dag waarop gekeken wordt (JJJJ-MM-DD); --today gaat voor"),
    ("TREDE_AUTHOR", "wie iets vastlegt; --author gaat voor, zonder beide de inlognaam"),
    ("TREDE_EDITOR", "de editor van bewerk; anders VISUAL, EDITOR of vi"),
    ("NO_COLOR", "geen kleur; --color gaat voor"),
    ("FORCE_COLOR", "wel kleur, ook zonder terminal"),
    ("TREDE_BACKGROUND", "light of dark: kleuren voor een lichte of donkere terminal (anders: COLORFGBG)"),
    ("COLUMNS", "de breedte van de regels op een terminal"),
    ("XDG_DATA_HOME", "de dossiermap is hierin de map trede, als niets anders gekozen is"),
    ("XDG_CONFIG_HOME", "in trede/store staat de gekozen dossiermap"),
    ("XDG_STATE_HOME", "in trede staat wat --once-a-day onthoudt"),
  ]
}
