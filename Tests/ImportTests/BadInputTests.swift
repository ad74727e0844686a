import Testing

@Suite("A table that is wrong changes nothing, and says where")
struct BadInputTests {
  /// The program is to end with 65, say all of `sentences`, and leave every byte.
  private func refused(
    _ table: String?, _ line: String = "import counts tabel.csv --as-of 2024-04-01",
    says sentences: String...,
    code: Int32 = 65
  ) throws {
    let office = try Office()
    let before = office.contents
    if let table { office.table(table) }
    #expect(office.run(line + " --yes") == code, "\(office.output)")
    for sentence in sentences { #expect(office.errors.contains(sentence), "\(office.errors)") }
    #expect(office.output.isEmpty)
    #expect(office.contents == before)
  }

  @Test("A column that is missing is asked for, with the headings that are there")
  func missingColumn() throws {
    try refused(
      "Gemeente;Kolom X\nZandwolde;3\n",
      says: "geen kolom “gehuisvest”", "regel 1, teken 1", "“Gemeente”, “Kolom X”", "--column housed=\"…\"")
    try refused(
      "Plaats;Gehuisvest\nZandwolde;3\n", says: "geen kolom “gemeente”", "--column name=\"…\"")
    try refused(
      "Gemeente;Kolom X\nZandwolde;3\n",
      "import counts tabel.csv --as-of 2024-04-01 --column persons='Kolom Y'",
      says: "geen kolom “Kolom Y”", "bedoelt u “Kolom X”?")
    try refused(
      "Gemeente;Gehuisvest;Realisatie\nZandwolde;3;4\n",
      says: "meer kolommen kunnen “gehuisvest” zijn: “Gehuisvest”, “Realisatie”")
    try refused(
      "Gemeente;Gehuisvest;Gehuisvest\nZandwolde;3;4\n",
      says: "2 kolommen heten “Gehuisvest”", "Geef er een in het bestand een andere kop.")
  }

  @Test("A comma in a number of a table with commas makes two cells, which is not passed over")
  func beyondHeadings() throws {
    try refused(
      "Gemeente,Gehuisvest\nZandwolde,31,5\nVeenhaven,1,035\n",
      says: "tabel.csv, regel 2, teken 14: “5” staat onder geen kopje", "regel 3, teken 13: “035”")
    try refused("Gemeente;Gehuisvest\nZandwolde;31;99\n", says: "“99” staat onder geen kopje")
    let office = try Office()
    office.table("Gemeente,Gehuisvest,\nZandwolde,31,\nBron: COA, voorlopig, niet voor verspreiding\n")
    #expect(office.run("import counts tabel.csv --as-of 2024-04-01 --yes") == 0, "\(office.errors)")
  }

  @Test("Two rows of one municipality")
  func twice() throws {
    try refused(
      "Code;Gemeente;Gehuisvest\n9004;Súdmeer;3\n9001;Zandwolde;3\nGM9004;Zuidmeer;3\n",
      says: "tabel.csv, regel 4, teken 8: Súdmeer staat er twee keer; de eerste keer op regel 2, teken 6")
  }

  @Test("A code or name that nobody knows, with what was probably meant")
  func unknown() throws {
    try refused(
      "Code;Gehuisvest\n9001;3\n9055;4\n",
      says: "regel 3, teken 1: GM9055 komt niet overeen met een gemeente",
      "--skip-unknown")
    try refused(
      "Gemeente;Gehuisvest\nZandwolde;3\nVenehaven;4\n",
      says: "regel 3, teken 1: “Venehaven” komt niet overeen met een gemeente; bedoelt u Veenhaven?")
    try refused("Code;Gehuisvest\nZW01;3\n", says: "“ZW01” is geen gemeentecode (zoals GM0034)")
  }

  @Test("A name that does not fit its code")
  func otherName() throws {
    try refused(
      "Code;Gemeente;Gehuisvest\nGM9001;Veenhaven;3\n",
      says: "regel 2, teken 8: GM9001 is Zandwolde, niet “Veenhaven”")
    try refused(
      "Code;Gemeente;Gehuisvest\nGM9999;Veenhaven;3\n",
      says: "GM9999 (Veenhaven) komt niet overeen met een gemeente; Veenhaven is GM9002")
  }

  @Test(
    "A number that is none",
    arguments: [
      ("-3", "−3 kan niet: een aantal is niet kleiner dan 0"), ("3,5", "“3,5” is geen heel getal"),
      ("01-04-2024", "“01-04-2024” is een datum en geen aantal"), ("drie", "“drie” is geen getal"),
      ("99999999999999999999", "“99999999999999999999” is te groot"), ("60000000", "“60000000” is te groot"),
    ])
  func number(text: String, sentence: String) throws {
    try refused("Gemeente;Gehuisvest\nZandwolde;\(text)\n", says: "regel 2, teken 11: \(sentence)")
  }

  @Test("A point of which nobody knows what it means")
  func ambiguous() throws {
    try refused("Gemeente,Gehuisvest\nZandwolde,1.234\n", says: "“1.234” kan duizenden of een breuk zijn")
  }

  @Test("A number that stands beside no municipality")
  func nameless() throws {
    try refused("Gemeente;Gehuisvest\nZandwolde;3\n;4\n", says: "regel 3, teken 2: 4 staat bij geen gemeente")
  }

  @Test("A day in the column of numbers of a workbook")
  func dateInWorkbook() throws {
    try refused(
      nil, "import counts datum.xlsx --today 2024-12-12",
      says: "datum.xlsx, blad “Stand”, cel C3: “2024-12-25” is een datum en geen aantal")
  }

  @Test("An empty sheet, an empty file, and rows of nobody here")
  func empty() throws {
    try refused(nil, "import counts leeg.xlsx", says: "leeg.xlsx: het blad “Leeg” is leeg")
    try refused("", says: "tabel.csv: het bestand is leeg")
    try refused(
      "Gemeente;Gehuisvest\nTotaal;0\n", says: "geen enkele rij is van een gemeente met een dossier hier")
  }

  @Test("A workbook with a password, an old one, a bomb, and what is no table")
  func workbooks() throws {
    try refused(nil, "import counts protected.xlsx", says: "vraagt een wachtwoord")
    try refused(nil, "import counts old.xls", says: "bewaar hem als XLSX")
    try refused(
      nil, "import counts bomb.xlsx", says: "bomb.xlsx: dit pakt uit tot meer dan 200 keer zijn grootte")
    try refused("%PDF-1.4 …", says: "dit is geen tabel")
    try refused("Gemeente;Gehuisvest\n\"Zandwolde;3\n", says: "regel 2, teken 1: het aanhalingsteken")
  }

  @Test("A file that is not there, a sheet that is not there, and words that are none")
  func commandLine() throws {
    try refused(nil, "import counts weg.csv", says: "Er is geen bestand weg.csv", code: 66)
    try refused(
      nil, "import counts stand.xlsx --sheet Cijfers",
      says: "geen blad “Cijfers”; wel: “Toelichting”, “Stand”",
      code: 64)
    try refused(nil, "import counts", says: "BESTAND", code: 64)
    try refused("x", "import counts tabel.csv --column kolom=X", says: "BETEKENIS=KOLOMKOP", code: 64)
    try refused("x", "import targets tabel.csv --half-year 2024-III", says: "--half-year", code: 64)
    try refused("x", "import counts tabel.csv --as-of 31-02-2024", says: "--as-of", code: 64)
    try refused("x", "import targets tabel.csv --national veel", says: "--national", code: 64)
    try refused("x", "import targets tabel.csv --number 7", says: "--source", code: 64)
  }

  @Test("What the table does not say is asked for")
  func terms() throws {
    try refused(
      "Gemeente;Taakstelling\nZandwolde;3\n", "import targets tabel.csv", says: "niet van welk halfjaar",
      "--half-year", code: 64)
    try refused(
      "Gemeente;Taakstelling 2023-II;Taakstelling 2024-I\nZandwolde;3;4\n", "import targets tabel.csv",
      says: "meer halfjaren: 2023-II en 2024-I", code: 64)
    try refused(
      "Gemeente;Taakstelling 2023-II\nZandwolde;3\n", "import targets tabel.csv --half-year 2024-I",
      says: "cijfers van 2023-II, en gevraagd is 2024-I", code: 64)
    try refused(
      "Gemeente;Gehuisvest\nZandwolde;3\n", "import counts tabel.csv", says: "niet van welke dag", "--as-of",
      code: 64)
    try refused(
      "Gemeente;Gehuisvest\nZandwolde;3\n", "import counts tabel.csv --as-of 2024-04-01 --half-year 2023-II",
      says: "is van 2024-I, en niet van 2023-II", code: 64)
    try refused(
      "Gemeente;Gehuisvest per 1 mei 2024\nZandwolde;3\n", "import counts tabel.csv", says: "ligt na vandaag",
      code: 64)
    try refused(
      "Gemeente;Gehuisvest\nZandwolde;3\n",
      "import counts tabel.csv --as-of 2024-04-01 --delivered 2024-03-30",
      says: "--delivered", code: 64)
    try refused(
      "Gemeente;Taakstelling 2024-I\nZandwolde;40\n", "import targets tabel.csv --from 2024-05-01",
      says: "--from",
      code: 64)
  }

  @Test("Of many faults the first are said, and how many more there are")
  func manyFaults() throws {
    let rows = (1...200).map { "Verzonnen\($0);3" }.joined(separator: "\n")
    try refused("Gemeente;Gehuisvest\n\(rows)\n", says: "“Verzonnen20”", "en nog 180")
  }
}
