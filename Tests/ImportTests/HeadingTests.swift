import Supervision
import Testing

@Suite("Headings of tables")
struct HeadingTests {
  @Test("A heading that was explained is remembered and said; nothing is remembered of what was not saved")
  func remembered() throws {
    let office = try Office()
    office.table("Plaatsnaam;Kolom X\nZandwolde;26\nMeerburg;11\n")
    let line =
      "import counts tabel.csv --as-of 2024-04-01 --column name=plaatsnaam --column persons='Kolom X'"
    #expect(office.run(line + " --dry-run") == 0, "\(office.errors)")
    #expect(office.contents["reference/imports.json"] == nil)
    #expect(office.run(line + " --yes") == 0)
    #expect(
      office.output.contains(
        "Onthouden voor de volgende keer: “plaatsnaam” als gemeente, “Kolom X” als gehuisvest."))
    let text = """
      {
        "format": 1,
        "columns": [
          {
            "table": "counts",
            "meaning": "name",
            "heading": "plaatsnaam"
          },
          {
            "table": "counts",
            "meaning": "housed",
            "heading": "Kolom X"
          }
        ]
      }

      """
    #expect(office.text("reference/imports.json") == text)
    office.table("PLAATSNAAM;Kolom X\nZandwolde;30\n")
    office.today = "2024-05-10"
    #expect(office.run("import counts tabel.csv --as-of 2024-05-01 --yes") == 0, "\(office.errors)")
    #expect(
      office.output.contains("“PLAATSNAAM” als gemeente (onthouden), “Kolom X” als gehuisvest (onthouden)"))
    #expect(office.text("reference/imports.json") == text)
    #expect(office.run("import targets tabel.csv --half-year 2024-II") == 65, "for counts only")
  }

  @Test("Another explanation goes before an earlier one of the same table")
  func corrected() throws {
    let office = try Office()
    office.table("Gemeente;Kolom X;Gehuisvest\nZandwolde;99;26\n")
    let line = "import counts tabel.csv --as-of 2024-04-01"
    #expect(office.run(line + " --column 'housed=Kolom X' --yes") == 0, "\(office.errors)")
    #expect(office.run("undo") == 0)
    #expect(office.run(line + " --column housed=Gehuisvest --yes") == 0, "\(office.errors)")
    #expect(office.run("undo") == 0)
    #expect(office.run(line + " --yes") == 0, "\(office.errors)")
    #expect(try office.read("Zandwolde").record(HalfYear(2024, .first))?.counts.last?.housed == 26)
  }

  @Test(
    "What is read because it was explained once, although another heading says so itself, is said each time")
  func rival() throws {
    let office = try Office()
    office.table("Gemeente;Gehuisvest;Aantal amv\nZandwolde;50;3\n")
    let line = "import counts tabel.csv --as-of 2024-04-01"
    #expect(office.run(line + " --column 'housed=Aantal amv' --yes") == 0, "\(office.errors)")
    #expect(office.output.contains("Niet gelezen: “Gehuisvest”."))
    #expect(office.run("undo") == 0)
    #expect(office.run(line + " --dry-run") == 0)
    #expect(
      office.output.contains(
        "gelezen is “Aantal amv”, zoals eerder uitgelegd, en niet “Gehuisvest”; is dat andersom: "
          + "--column 'housed=Gehuisvest'"))
  }

  /// As the letter calls it: `Achterstand 2023-II`, `Taakstelling 2024-I`, `Totaal te huisvesten 2024-I`.
  @Test("A backlog is called by the half-year that it comes out of")
  func backlogOfTheHalfYearBefore() throws {
    let office = try Office()
    office.table(
      "Gemeente;Achterstand 2023-II;Taakstelling 2024-I;Totaal te huisvesten\nZandwolde;77;41;53\n")
    #expect(office.run("import targets tabel.csv --half-year 2024-I --dry-run") == 0, "\(office.errors)")
    #expect(office.output.contains("“Achterstand 2023-II” als achterstand"))
    #expect(office.output.contains("de tabel begint met achterstand 77, bekend is achterstand 12"))
    #expect(office.output.contains("beginsaldo en taakstelling zijn samen 118, de tabel heeft 53"))
  }

  @Test("What somebody wrote into the file stays, and one that cannot be read is left alone")
  func handWritten() throws {
    let office = try Office()
    let text = """
      {
        "format": 1,
        "by": "JK",
        "columns": [
          {
            "table": "counts",
            "meaning": "housed",
            "heading": "Kolom Y",
            "since": 2023
          }
        ]
      }

      """
    try office.write(text, to: "reference/imports.json")
    office.table("Gemeente;Kolom X\nZandwolde;26\n")
    let line = "import counts tabel.csv --as-of 2024-04-01 --column persons='Kolom X' --yes"
    #expect(office.run(line) == 0, "\(office.errors)")
    #expect(office.text("reference/imports.json").contains("\"since\": 2023"))
    #expect(office.text("reference/imports.json").contains("\"by\": \"JK\""))
    #expect(office.text("reference/imports.json").contains("Kolom X"))

    try office.write("{", to: "reference/imports.json")
    office.today = "2024-05-10"
    office.table("Gemeente;Kolom Z\nZandwolde;36\n")
    #expect(office.run("import counts tabel.csv --as-of 2024-05-01 --column persons='Kolom Z' --yes") == 0)
    #expect(office.errors.contains("reference/imports.json"))
    #expect(office.errors.contains("konden niet onthouden worden"))
    #expect(office.text("reference/imports.json") == "{")
  }

  @Test("A title with commas outside quotes is no row of headings, and says its half-year")
  func titleWithCommas() throws {
    let office = try Office()
    office.table("Taakstelling 2024-II, per gemeente\nGemeente,Taakstelling\nZandwolde,26\nMeerburg,11\n")
    #expect(office.run("import targets tabel.csv --dry-run") == 0, "\(office.errors)")
    #expect(office.output.contains("TAAKSTELLING 2024-II"))
    #expect(office.output.contains("Zandwolde"))
  }

  @Test("Titles above, a heading over two lines, a page with its headings again, notes and sums below")
  func surroundings() throws {
    let office = try Office()
    office.table(
      """
      COA-cijfers;;
      Peildatum: 1 april 2024, levering 2 april 2024;;

      "Naam
      gemeente";Aantal gehuisveste vergunninghouders;Opmerking
      Zandwolde;26;
      Naam gemeente;Aantal gehuisveste vergunninghouders;Opmerking
      Meerburg;11;ok
      Veenhaven;n.b.;
      Totaal Oefenland;38;
      * voorlopige cijfers;;
      """)
    #expect(office.run("import counts tabel.csv --yes") == 0, "\(office.errors)")
    #expect(office.output.contains("STAND 1 april 2024 (2024-I), levering 2 april 2024"))
    #expect(office.output.contains("Overgeslagen rijen: 1 met een som, 1 zonder gemeente of getal."))
    #expect(office.output.contains("“Totaal Oefenland” zegt 38, de rijen tellen op tot 37"))
    #expect(office.output.contains("Veenhaven heeft geen getal"))
    #expect(office.output.contains("niet in de tabel: "))
  }

  @Test("The columns of the half-year and the day that are asked for are read, of several")
  func choosing() throws {
    let office = try Office()
    office.table(
      "Gemeente;Gehuisvest per 1-3-2024;Gehuisvest per 1-4-2024\nZandwolde;20;26\nMeerburg;9;11\n")
    #expect(office.run("import counts tabel.csv --as-of 2024-04-01 --yes") == 0, "\(office.errors)")
    #expect(office.output.contains("nieuw: 26"))
    office.table("Gemeente;Taakstelling eerste helft 2024;Taakstelling tweede helft 2024\nZandwolde;41;34\n")
    #expect(office.run("import targets tabel.csv --half-year 2024-II --yes") == 0, "\(office.errors)")
    #expect(office.output.contains("nieuw: 34"))
    office.table("Gemeente;Halfjaar;Taakstelling\nMeerburg;2024-I;30\nMeerburg;2024-II;25\n")
    #expect(office.run("import targets tabel.csv --half-year 2024-II --yes") == 0, "\(office.errors)")
    #expect(office.output.contains("nieuw: 25"))
    #expect(office.output.contains("1 van een andere periode"))
    #expect(
      office.run("import targets tabel.csv --yes") == 65, "two rows, of which nobody knows which is meant")
  }

  @Test("Rows of other provinces are passed over; unknown municipalities only when asked, and no slips")
  func elsewhere() throws {
    let office = try Office()
    office.table(
      "Gemeente;Provincie;Gehuisvest\nZandwolde;Oefenland;26\nElderstede;Eldersland;5\nNederland;;31\n")
    #expect(office.run("import counts tabel.csv --as-of 2024-04-01 --yes") == 0, "\(office.errors)")
    #expect(office.output.contains("Overgeslagen rijen: 1 van een andere provincie, 1 met een som."))
    office.table("Gemeente;Gehuisvest\nMeerburg;11\nElderstede;5\n")
    #expect(office.run("import counts tabel.csv --as-of 2024-04-01 --yes") == 65)
    #expect(office.run("import counts tabel.csv --as-of 2024-04-01 --skip-unknown --yes") == 0)
    #expect(office.output.contains("1 van een onbekende gemeente"))
    office.table("Gemeente;Gehuisvest\nMeerburg;11\nVenehaven;5\n")
    #expect(office.run("import counts tabel.csv --as-of 2024-04-01 --skip-unknown --yes") == 65)
  }
}
