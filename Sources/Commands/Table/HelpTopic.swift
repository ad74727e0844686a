import Browser
import Display
import Wording

/// What there is help on besides the commands.
package enum HelpTopic: CaseIterable, Sendable {
  case filter, codes, environment, views, keys

  /// By its name in any language.
  init?(named word: String) {
    guard let topic = HelpTopic.allCases.first(where: { $0.names.contains(word) }) else { return nil }
    self = topic
  }

  package func name(in language: Language) -> String {
    switch self {
    case .filter: "filter"
    case .codes: "codes"
    case .environment: Phrase(nl: "omgeving", en: "environment").in(language)
    case .views: Phrase(nl: "weergaven", en: "views").in(language)
    case .keys: Phrase(nl: "toetsen", en: "keys").in(language)
    }
  }

  var names: [String] { Language.allCases.map { name(in: $0) } }

  static func all(in language: Language) -> String {
    allCases.map { $0.name(in: language) }.joined(separator: ", ")
  }

  /// The lines of the help: what is typed, and what it means.
  ///
  /// - Parameter keys: as the user has them.
  func lines(_ keys: KeyTable) -> [(Phrase, Phrase)] {
    switch self {
    case .filter: HelpTopic.filterLines
    case .codes: HelpTopic.codeLines.map { (Phrase(nl: $0.0, en: $0.0), $0.1) }
    case .environment: HelpTopic.environmentLines.map { (Phrase(nl: $0.0, en: $0.0), $0.1) }
    case .views: HelpTopic.viewLines
    case .keys: HelpTopic.keyLines(keys)
    }
  }

  var title: Phrase {
    switch self {
    case .filter:
      Phrase(
        nl: "Wat er achter --filter kan staan; alles moet tegelijk gelden",
        en: "What can stand behind --filter; all of it must hold at once")
    case .codes: Phrase(nl: "Afsluitcodes", en: "Exit codes")
    case .environment: Phrase(nl: "Omgevingsvariabelen", en: "Environment variables")
    case .views:
      Phrase(
        nl: "Bewaarde weergaven: w op het scherm, --view op de opdrachtregel",
        en: "Saved views: w on the screen, --view on the command line")
    case .keys:
      Phrase(
        nl: "De handelingen van het scherm, met hun toetsen zoals ze nu zijn",
        en: "The actions of the screen, with their keys as they are now")
    }
  }

  /// A paragraph below the lines.
  var remark: Phrase? {
    switch self {
    case .filter:
      Phrase(
        nl: "De Engelse woorden (late, turn:us, kind:agreement) worden ook begrepen, in elke taal.",
        en: "The Dutch words (te-laat, aan-zet:wij, soort:afspraak) are understood too, in either language.")
    case .keys:
      Phrase(
        nl:
          "Andere toetsen staan in trede/keys in de map met instellingen, een regel per handeling: remind = R. Pijlen, Enter, Esc, Tab, Home, End, PgUp, PgDn, F1 en Ctrl-C blijven.",
        en:
          "Other keys stand in trede/keys in the settings folder, a line for each action: remind = R. Arrows, Enter, Esc, Tab, Home, End, PgUp, PgDn, F1 and Ctrl-C stay."
      )
    case .codes, .environment, .views: nil
    }
  }

  private static let filterLines: [(Phrase, Phrase)] = [
    (
      Phrase(nl: "almere", en: "almere"),
      Phrase(
        nl: "een woord uit de regel of het dossier; hoofdletters en accenten hoeven niet",
        en: "a word of the line or the case; capitals and accents do not matter")
    ),
    (
      Phrase(nl: "te-laat", en: "late"),
      Phrase(
        nl: "hoe iets ervoor staat: " + FilterWords.standings(in: .dutch).joined(separator: ", "),
        en: "how something stands: " + FilterWords.standings(in: .english).joined(separator: ", "))
    ),
    (
      Phrase(nl: "<14d  >14d", en: "<14d  >14d"),
      Phrase(
        nl: "minder of meer dan veertien dagen te gaan; <14d ook wat te laat is",
        en: "less or more than fourteen days to go; <14d also what is late")
    ),
    (
      Phrase(nl: "aan-zet:wij", en: "turn:us"),
      Phrase(
        nl: "wie aan zet is: wij, gemeente, coa, of een orgaan zoals college",
        en: "whose move it is: us, municipality, coa, or a body such as college")
    ),
    (
      Phrase(nl: "soort:afspraak", en: "kind:agreement"),
      Phrase(
        nl: "de soort: " + FilterWords.kinds(in: .dutch).joined(separator: ", "),
        en: "the kind: " + FilterWords.kinds(in: .english).joined(separator: ", "))
    ),
    (
      Phrase(nl: "behandelaar:jk", en: "handler:jk"),
      Phrase(
        nl: "de initialen van de behandelaar; behandelaar:ik bent u zelf",
        en: "the initials of the handler; handler:me is you")
    ),
    (
      FilterWords.mine,
      Phrase(
        nl: "dossiers die u behandelt, ook als vervanger van wie afwezig is",
        en: "cases you handle, or stand in for while their handler is absent")
    ),
    (
      FilterWords.toPlan,
      Phrase(nl: "een overleg dat nog geen dag heeft", en: "a meeting that has no day yet")
    ),
    (
      Phrase(nl: "trede>=3", en: "trede>=3"),
      Phrase(
        nl: "de plaats op de interventieladder; ook trede:geen en trede:onbekend",
        en: "the place on the ladder of intervention; also trede:none and trede:unknown")
    ),
    (
      Phrase(nl: "oordeel:rood", en: "judgement:red"),
      Phrase(nl: "een woord of kleur van het oordeel", en: "a word or colour of the judgement")
    ),
    (
      Phrase(nl: "zonder-volgende-stap", en: "no-next-step"),
      Phrase(
        nl: "een dossier waarin niets meer gepland staat", en: "a case in which nothing is planned any more")
    ),
    (
      Phrase(nl: "!almere  !te-laat", en: "!almere  !late"),
      Phrase(nl: "met een uitroepteken ervoor: juist niet", en: "with an exclamation mark before it: not so")
    ),
  ]

  private static let codeLines: [(String, Phrase)] = [
    (
      "0",
      Phrase(
        nl: "in orde; bij controle: niets vraagt aandacht",
        en: "in order; of check: nothing asks for attention")
    ),
    ("1", Phrase(nl: "onverwachte fout", en: "unexpected fault")),
    (
      "3",
      Phrase(
        nl: "controle: iets nadert, is vandaag, is te meten of is niet gehaald",
        en: "check: something comes near, is today, is to be measured or was missed")
    ),
    ("4", Phrase(nl: "controle: iets is te laat", en: "check: something is late")),
    (
      "5",
      Phrase(
        nl: "zo'n dossier of halfjaar is er niet, of er is niets om ongedaan te maken",
        en: "there is no such case or half-year, or there is nothing to undo")
    ),
    (
      "64",
      Phrase(
        nl: "de opdracht of een waarde klopt niet, of de regels laten het niet toe",
        en: "the command or a value is wrong, or the rules do not allow it")
    ),
    (
      "65",
      Phrase(
        nl:
          "een dossierbestand is onleesbaar, de rest is wel getoond; of een sjabloon of tabel klopt niet, en er is niets gedaan",
        en:
          "a case file is unreadable, the rest was shown; or a template or table is wrong, and nothing was done"
      )
    ),
    (
      "66",
      Phrase(
        nl: "de dossiermap of een genoemd bestand is er niet",
        en: "the folder of cases or a file that was named is not there")
    ),
    (
      "73",
      Phrase(
        nl:
          "een nieuwe dossiermap of een bestand kon niet gemaakt worden, er staat al iets anders in (--force), of "
          + "het dossier is er al",
        en:
          "a new folder of cases or a file could not be made, something else is in it already (--force), or the "
          + "case is there already")
    ),
    (
      "74",
      Phrase(
        nl: "de schijf is vol of geeft een fout; er is niets bewaard",
        en: "the disk is full or gives a fault; nothing was saved")
    ),
    (
      "75",
      Phrase(
        nl: "iemand anders wijzigde hetzelfde of is aan het bewaren; er is niets bewaard",
        en: "somebody else changed the same or is saving; nothing was saved")
    ),
    (
      "77",
      Phrase(nl: "de dossiermap mag alleen gelezen worden", en: "the folder of cases may only be read")
    ),
    ("130", Phrase(nl: "het scherm is met Ctrl-C verlaten", en: "the screen was left with Ctrl-C")),
  ]

  private static let palettes = PaletteName.allCases.map(\.rawValue).joined(separator: ", ")
  /// Each action once, with all its keys.
  private static func keyLines(_ table: KeyTable) -> [(Phrase, Phrase)] {
    Action.allCases.map { action in
      func meaning(_ language: Language) -> String {
        let words = Words(language)
        var keys: [String] = []
        for key in table.commands.filter({ $0.action == action }).flatMap(\.keys) {
          let name = key.name(in: words)
          if !keys.contains(name) { keys.append(name) }
        }
        return "\(keys.isEmpty ? "–" : keys.joined(separator: " ")): \(words.help(action))"
      }
      return (
        Phrase(nl: action.rawValue, en: action.rawValue), Phrase(nl: meaning(.dutch), en: meaning(.english))
      )
    }
  }

  private static let viewLines: [(Phrase, Phrase)] =
    ShippedView.allCases.map { ($0.name, $0.filter) } + [
      (
        Phrase(nl: "w  W", en: "w  W"),
        Phrase(
          nl: "op het scherm: kiezen, en bewaren wat u ziet; D in de lijst verwijdert een eigen weergave",
          en: "on the screen: choose one, and save what you see; D in the list removes one of your own")
      ),
      (
        Phrase(nl: "--view te-meten", en: "--view to-be-measured"),
        Phrase(
          nl: "bij gemeenten, controle en agenda; het begin van een naam is genoeg, streepjes tellen niet",
          en: "with list, check and agenda; the start of a name is enough, hyphens do not count")
      ),
      (
        Phrase(nl: "trede/views", en: "trede/views"),
        Phrase(
          nl:
            "uw eigen weergaven in de map met instellingen: [naam], en daaronder screen, filter, sort, reversed en columns",
          en:
            "your own views in the settings folder: [name], and below it screen, filter, sort, reversed and columns"
        )
      ),
    ]

  private static let environmentLines: [(String, Phrase)] = [
    (
      "TREDE_STORE",
      Phrase(
        nl: "de map met dossiers; --store gaat voor", en: "the folder with the cases; --store goes first")
    ),
    (
      "TREDE_TODAY",
      Phrase(
        nl: "de dag waarop gekeken wordt (JJJJ-MM-DD); --today gaat voor",
        en: "the day to look on (YYYY-MM-DD); --today goes first")
    ),
    (
      "TREDE_LANG",
      Phrase(
        nl: "de taal: nl of en; --lang gaat voor, zonder beide Nederlands",
        en: "the language: nl or en; --lang goes first, without both Dutch")
    ),
    (
      "TREDE_AUTHOR",
      Phrase(
        nl: "wie iets vastlegt; --author gaat voor, zonder beide de inlognaam",
        en: "who records something; --author goes first, without both the login name")
    ),
    (
      "TREDE_EDITOR",
      Phrase(
        nl: "de editor van bewerk; anders VISUAL, EDITOR of vi",
        en: "the editor of edit; else VISUAL, EDITOR or vi")
    ),
    ("NO_COLOR", Phrase(nl: "geen kleur; --color gaat voor", en: "no colour; --color goes first")),
    ("FORCE_COLOR", Phrase(nl: "wel kleur, ook zonder terminal", en: "colour, without a terminal too")),
    (
      "TREDE_BACKGROUND",
      Phrase(
        nl: "light of dark: kleuren voor een lichte of donkere terminal (anders: COLORFGBG)",
        en: "light or dark: colours for a light or dark terminal (else: COLORFGBG)")
    ),
    (
      "TREDE_PALETTE",
      Phrase(
        nl: "het kleurenpalet: \(palettes); --palette gaat voor",
        en: "the palette: \(palettes); --palette goes first")
    ),
    (
      "TREDE_MOUSE",
      Phrase(
        nl: "1: de muis gebruiken; --mouse en --no-mouse gaan voor",
        en: "1: use the mouse; --mouse and --no-mouse go first")
    ),
    (
      "TREDE_ASCII",
      Phrase(
        nl: "1: het scherm met alleen ASCII-tekens; --ascii en --no-ascii gaan voor",
        en: "1: the screen in ASCII characters only; --ascii and --no-ascii go first")
    ),
    (
      "COLUMNS",
      Phrase(nl: "de breedte van de regels op een terminal", en: "the width of the lines on a terminal")
    ),
    (
      "XDG_DATA_HOME",
      Phrase(
        nl: "de dossiermap is hierin de map trede, als niets anders gekozen is",
        en: "the folder of cases is the folder trede in this one, where nothing else was chosen")
    ),
    (
      "XDG_CONFIG_HOME",
      Phrase(
        nl:
          "in trede/store staat de gekozen dossiermap, in views uw weergaven, in keys uw toetsen; in palette, mouse en ascii wat voor het scherm gekozen is",
        en:
          "trede/store in it says which folder was chosen, views has your views, keys your keys; palette, mouse and ascii what was chosen for the screen"
      )
    ),
    (
      "XDG_STATE_HOME",
      Phrase(
        nl: "in trede staat wat --once-a-day onthoudt, en hoe u elk scherm bekeek",
        en: "trede in it has what --once-a-day remembers, and how you looked at each screen")
    ),
  ]
}
