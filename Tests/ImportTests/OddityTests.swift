import Testing

@Suite("What looks odd in a table is said, and holds nothing up")
struct OddityTests {
  private func says(_ table: String, _ line: String, _ sentences: String...) throws {
    let office = try Office()
    office.table(table)
    #expect(office.run(line + " --dry-run") == 0, "\(office.errors)")
    for sentence in sentences { #expect(office.output.contains(sentence), "\(office.output)") }
  }

  @Test("A series that does not close, and an opening that is not the one on record")
  func series() throws {
    try says(
      "Gemeente;Achterstand;Taakstelling 2024-I;Totaal;Gehuisvest;Saldo\nZandwolde;10;41;52;30;25\n",
      "import counts tabel.csv --as-of 2024-04-01",
      "Zandwolde: beginsaldo en taakstelling zijn samen 51, de tabel heeft 52",
      "Zandwolde: het eindsaldo komt uit op achterstand 22, de tabel heeft 25",
      "Zandwolde: de tabel begint met achterstand 10, bekend is achterstand 12")
    try says(
      "Gemeente;Taakstelling;Gehuisvest\nZandwolde;40;30\n", "import counts tabel.csv --as-of 2024-04-01",
      "Zandwolde: de tabel heeft taakstelling 40, bekend is 41")
    try says(
      "Gemeente;Saldo;Taakstelling\nZandwolde;7;34\n", "import targets tabel.csv --half-year 2024-II",
      "of het saldo een achterstand of een voorsprong is blijkt nergens uit")
  }

  /// The letter has two tables: the end of the one half-year is the start of the next.
  @Test("A letter that would give two balances of one day is made, with a word about it")
  func letterOfTwoBalances() throws {
    let office = try Office()
    #expect(office.run("letter heizande 2023-II") == 0)
    #expect(office.errors.contains("2024-I: beginstand 10, eindstand halfjaar ervoor 6"), "\(office.errors)")
    #expect(office.run("letter zandwolde 2023-II") == 0)
    #expect(!office.errors.contains("beginstand"), "\(office.errors)")
  }

  @Test("The national target of a column or of a row is shown before it is recorded")
  func national() throws {
    try says(
      "Gemeente;Taakstelling 2024-II;Landelijk\nZandwolde;34;17.600\nMeerburg;25;17.600\n",
      "import targets tabel.csv", "TAAKSTELLING 2024-II, landelijk 17.600")
    try says(
      "Gemeente;Taakstelling 2024-II;Landelijk\nZandwolde;34;13000\nMeerburg;25;14000\n",
      "import targets tabel.csv", "de landelijke taakstelling is niet overal gelijk: 13.000, 14.000")
    try says(
      "Provincie;Gemeente;Taakstelling 2024-II\nOefenland;Zandwolde;34\nNederland;;13000\n",
      "import targets tabel.csv", "TAAKSTELLING 2024-II, landelijk 13.000", "1 met een som")
  }

  @Test("A redistribution of which the sum does not stay; with a new national target it is none")
  func redistribution() throws {
    let table = "Gemeente;Taakstelling 2024-I\nZandwolde;36\nMeerburg;33\n"
    try says(table, "import targets tabel.csv", "samen waren de gewijzigde taakstellingen 71, en worden 69")
    let office = try Office()
    office.table(table)
    #expect(office.run("import targets tabel.csv --national 17000 --dry-run") == 0)
    #expect(!office.output.contains("herverdeling"))
    office.table("Gemeente;Taakstelling 2024-I\nZandwolde;36\nMeerburg;35\n")
    #expect(office.run("import targets tabel.csv --dry-run") == 0)
    #expect(!office.output.contains("herverdeling"))
  }

  @Test("Fewer persons than a month before, and a day that is no first of the month")
  func counts() throws {
    try says(
      "Gemeente;Gehuisvest\nZandwolde;19\n", "import counts tabel.csv --as-of 2024-04-01",
      "Zandwolde: 19 is minder dan de stand van 1 maart 2024 (20)")
    try says(
      "Gemeente;Gehuisvest\nZandwolde;21\n", "import counts tabel.csv --as-of 2024-03-15",
      "15 maart 2024 is geen eerste van de maand")
  }

  @Test("The formula of the law is only looked at when asked")
  func formula() throws {
    let office = try Office()
    office.table("Gemeente;Taakstelling 2024-II\nZandwolde;34\n")
    #expect(office.run("import targets tabel.csv --national 17000 --dry-run") == 0)
    #expect(!office.output.contains("formule"))
    let check = "import targets tabel.csv --national 17000 --check-population 17000000 --dry-run"
    #expect(office.run(check) == 0)
    #expect(office.output.contains("Zandwolde: 34 ligt ver van de formule van de wet (39)"))
    office.table("Gemeente;Taakstelling 2024-II\nZandwolde;37\n")
    #expect(office.run(check) == 0)
    #expect(!office.output.contains("formule"))
    office.table("Gemeente;Taakstelling 2026-I\nZandwolde;37\n")
    #expect(office.run(check) == 0)
    #expect(office.output.contains("Zandwolde: de formule is niet te controleren"), "no inhabitants of 2025")
  }

  @Test("What the rules say of each change; what is about several is said once")
  func cautions() throws {
    let office = try Office()
    office.today = "2024-09-02"
    office.table("Gemeente;Taakstelling 2024-I\nZandwolde;38\nMeerburg;33\n")
    #expect(office.run("import targets tabel.csv --dry-run") == 0, "\(office.errors)")
    #expect(
      office.output.contains(
        "Meerburg en Zandwolde: taakstelling 2024-I: kennisgeving van 2 september 2024 valt buiten het halfjaar"
      ))
    office.table("Gemeente;Gehuisvest per 1 januari 2024\nSúdmeer;21\n")
    #expect(office.run("import counts tabel.csv --source 'BSN 111222333' --dry-run") == 0, "\(office.errors)")
    #expect(office.output.contains("Súdmeer: oordeel over 2023-II berust op oudere levering: 20, nu 21"))
    #expect(office.output.contains("Hier staat een nummer dat op een BSN lijkt"))
  }

  @Test("A municipality that was merged away is passed over and said")
  func closed() throws {
    try says(
      "Gemeente;Gehuisvest\nZandwolde;26\nOud-Heizande;2\n", "import counts tabel.csv --as-of 2024-04-01",
      "Oud-Heizande: het dossier is gesloten; de rij is overgeslagen")
  }
}
