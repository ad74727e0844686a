import Wording

/// What comes in for all municipalities at once.
extension CommandTable {
  static let importEntries = [importTargets, importCounts]

  package static let importTargets = CommandEntry(
    "import-targets", "invoer-taakstellingen", argument: Phrase(nl: "BESTAND|-", en: "FILE|-"),
    Phrase(
      nl: "de taakstellingen van alle gemeenten uit een tabel",
      en: "the targets (taakstellingen) of all municipalities from a table"),
    examples: [
      .init(
        Phrase(
          nl: "trede invoer taakstellingen taakstelling.xlsx --half-year 2024-II --yes",
          en: "trede import targets taakstelling.xlsx --half-year 2024-II --yes"),
        Phrase(nl: "van een nieuw halfjaar", en: "of a new half-year")),
      .init(
        Phrase(
          nl: "trede invoer taakstellingen bijstelling.csv --half-year 2024-I --dry-run",
          en: "trede import targets bijstelling.csv --half-year 2024-I --dry-run"),
        Phrase(nl: "een bijstelling, eerst bekeken", en: "a revision, looked at first")),
    ],
    options: OptionTable.importing + OptionTable.ofTargets + OptionTable.recording, remarks: importRemarks)

  package static let importCounts = CommandEntry(
    "import-counts", "invoer-cijfers", argument: Phrase(nl: "BESTAND|-", en: "FILE|-"),
    Phrase(
      nl: "de COA-cijfers van alle gemeenten uit een tabel",
      en: "COA's figures of all municipalities from a table"),
    examples: [
      .init(
        Phrase(
          nl: "trede invoer cijfers coa.csv --as-of 2024-04-01 --yes",
          en: "trede import counts coa.csv --as-of 2024-04-01 --yes"),
        Phrase(nl: "de stand van 1 april", en: "the count of 1 April")),
      .init(
        Phrase(
          nl: "trede invoer cijfers coa.csv --as-of 2024-04-01 --column 'housed=X' --yes",
          en: "trede import counts coa.csv --as-of 2024-04-01 --column 'housed=X' --yes"),
        Phrase(nl: "een kop uitgelegd", en: "a heading explained")),
    ],
    options: OptionTable.importing + OptionTable.ofCounts + OptionTable.recording, remarks: importRemarks)

  private static let importRemarks = [
    Phrase(
      nl:
        "CSV, XLSX of ODS. Toont eerst wat er per gemeente verandert, wat niet overeenkomt en wat opvalt, en vraagt "
        + "dan. Eén invoer is één stap. Hetzelfde bestand nog eens invoeren verandert niets; een verbetering is een "
        + "nieuwe levering. Een bestand dat niet klopt verandert niets.",
      en:
        "CSV, XLSX or ODS. First shows what changes for each municipality, what does not agree and what is odd, and "
        + "then asks. One import is one step. To import the same file again changes nothing; a correction is a new "
        + "delivery. A file that is wrong changes nothing.")
  ]
}

extension OptionTable {
  static let halfYear = OptionEntry(
    "half-year", value: Placeholder.halfYear,
    Phrase(nl: "het halfjaar, als de tabel het niet zegt", en: "the half-year, where the table does not say"))
  static let sheet = OptionEntry(
    "sheet", value: Phrase(nl: "BLAD", en: "SHEET"),
    Phrase(
      nl: "het blad van de werkmap (anders: het eerste dat past)",
      en: "the sheet of the workbook (else: the first that fits)"))
  static let column = OptionEntry(
    "column", value: Phrase(nl: "WAT=KOP", en: "WHAT=HEADING"),
    Phrase(
      nl: "welke kolomkop wat betekent; mag vaker en wordt onthouden",
      en: "which heading means what; more than once if need be, and remembered"))
  static let importSource = OptionEntry(
    "source", value: Placeholder.text,
    Phrase(nl: "titel van het stuk waar het op rust", en: "title of the document it rests on"))
  static let sourceNumber = OptionEntry(
    "number", value: Placeholder.number, Phrase(nl: "nummer van dat stuk", en: "number of that document"))
  static let sourceDate = OptionEntry(
    "date", value: Placeholder.day, Phrase(nl: "datum van dat stuk", en: "date of that document"))
  static let skipUnknown = OptionEntry(
    "skip-unknown",
    Phrase(
      nl: "gemeenten overslaan die hier niet bekend zijn",
      en: "pass over municipalities that are not known here"))
  static let importing = [halfYear, sheet, column, importSource, sourceNumber, sourceDate, skipUnknown]

  static let holdsFrom = OptionEntry(
    "from", value: Placeholder.day,
    Phrase(
      nl: "vanaf wanneer het geldt (een bijstelling anders: vandaag)",
      en: "from when it holds (a revision else: today)"))
  static let national = OptionEntry(
    "national", value: Placeholder.count,
    Phrase(nl: "de landelijke taakstelling", en: "the national target (taakstelling)"))
  static let by = OptionEntry(
    "by", value: Placeholder.text, Phrase(nl: "wie het besloot", en: "who decided it"))
  static let checkPopulation = OptionEntry(
    "check-population", value: Placeholder.count,
    Phrase(
      nl:
        "naast de formule van de wet leggen, met dit aantal inwoners van Nederland op 1 januari van het jaar ervoor",
      en:
        "hold it to the formula of the law, with this number of inhabitants of the Netherlands on 1 January of the year before"
    ))
  static let ofTargets = [holdsFrom, national, by, checkPopulation]

  static let asOf = OptionEntry(
    "as-of", value: Placeholder.day,
    Phrase(
      nl: "de dag van de stand, als de tabel het niet zegt",
      en: "the day of the count, where the table does not say"
    ))
  static let delivered = OptionEntry(
    "delivered", value: Placeholder.day,
    Phrase(nl: "de dag van de levering (anders: vandaag)", en: "the day of the delivery (else: today)"))
  static let ofCounts = [asOf, delivered]
}
