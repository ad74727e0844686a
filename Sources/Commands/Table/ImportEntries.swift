/// What comes in for all municipalities at once.
extension CommandTable {
  static let importEntries = [importTargets, importCounts]

  package static let importTargets = CommandEntry(
    "import-targets", "invoer-taakstellingen", argument: "BESTAND|-",
    "de taakstellingen van alle gemeenten uit een tabel",
    examples: [
      .init(
        "trede invoer taakstellingen taakstelling.xlsx --half-year 2024-II --yes", "van een nieuw halfjaar"),
      .init(
        "trede invoer taakstellingen bijstelling.csv --half-year 2024-I --dry-run",
        "een bijstelling, eerst bekeken"),
    ],
    options: OptionTable.importing + OptionTable.ofTargets + OptionTable.recording, remarks: importRemarks)

  package static let importCounts = CommandEntry(
    "import-counts", "invoer-cijfers", argument: "BESTAND|-",
    "de COA-cijfers van alle gemeenten uit een tabel",
    examples: [
      .init("trede invoer cijfers coa.csv --as-of 2024-04-01 --yes", "de stand van 1 april"),
      .init("trede invoer cijfers coa.csv --as-of 2024-04-01 --column 'housed=X' --yes", "een kop uitgelegd"),
    ],
    options: OptionTable.importing + OptionTable.ofCounts + OptionTable.recording, remarks: importRemarks)

  private static let importRemarks = [
    "CSV, XLSX of ODS. Toont eerst wat er per gemeente verandert, wat niet overeenkomt en wat opvalt, en vraagt dan. "
      + "Eén invoer is één stap. Hetzelfde bestand nog eens invoeren verandert niets; een verbetering is een nieuwe "
      + "levering. Een bestand dat niet klopt verandert niets."
  ]
}

extension OptionTable {
  static let halfYear = OptionEntry(
    "half-year", value: "HALFJAAR", "het halfjaar, als de tabel het niet zegt")
  static let sheet = OptionEntry(
    "sheet", value: "BLAD", "het blad van de werkmap (anders: het eerste dat past)")
  static let column = OptionEntry(
    "column", value: "WAT=KOP", "welke kolomkop wat betekent; mag vaker en wordt onthouden")
  static let importSource = OptionEntry("source", value: "TEKST", "titel van het stuk waar het op rust")
  static let sourceNumber = OptionEntry("number", value: "NUMMER", "nummer van dat stuk")
  static let sourceDate = OptionEntry("date", value: "DAG", "datum van dat stuk")
  static let skipUnknown = OptionEntry("skip-unknown", "gemeenten overslaan die hier niet bekend zijn")
  static let importing = [halfYear, sheet, column, importSource, sourceNumber, sourceDate, skipUnknown]

  static let holdsFrom = OptionEntry(
    "from", value: "DAG", "vanaf wanneer het geldt (een bijstelling anders: vandaag)")
  static let national = OptionEntry("national", value: "AANTAL", "de landelijke taakstelling")
  static let by = OptionEntry("by", value: "TEKST", "wie het besloot")
  static let checkPopulation = OptionEntry(
    "check-population", value: "AANTAL",
    "naast de formule van de wet leggen, met dit aantal inwoners van Nederland op 1 januari van het jaar ervoor"
  )
  static let ofTargets = [holdsFrom, national, by, checkPopulation]

  static let asOf = OptionEntry("as-of", value: "DAG", "de dag van de stand, als de tabel het niet zegt")
  static let delivered = OptionEntry("delivered", value: "DAG", "de dag van de levering (anders: vandaag)")
  static let ofCounts = [asOf, delivered]
}
