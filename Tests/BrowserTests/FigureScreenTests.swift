import Browser
import Display
import Supervision
import Testing
import Wording

/// Cijfers: the table that can be sorted, and below it one municipality in numbers and drawn.
@Suite struct FigureScreenTests {
  private func stage(
    _ store: String = "Example", _ columns: Int = 100, _ rows: Int = 30, today: Day = Day(2024, 4, 2)
  ) throws -> Stage {
    var stage = try Stage(store: store, today: today, size: Size(columns: columns, rows: rows))
    stage.press(.character("5"))
    return stage
  }

  private func select(_ name: String, in stage: inout Stage) {
    stage.press(.character("g"))
    for _ in 0..<100 where !stage.cursorLine.hasPrefix(">\(name)") { stage.press(.down) }
    #expect(stage.cursorLine.hasPrefix(">\(name)"))
  }

  private func rows(_ stage: Stage) -> [String] {
    stage.state.listing.lines.compactMap { line in
      if case .row(let id, _) = line {
        id.caseID.flatMap { stage.state.entry($0)?.subject.name }
      } else {
        nil
      }
    }
  }

  // MARK: - Room

  @Test func largeNumbersOfTheTrendStayApart() throws {
    for columns in [40, 80, 132] {
      var stage = try stage("Example", columns, 43)
      select("Rietwerve", in: &stage)
      #expect(stage.text.contains(" 108 achter"), "\(columns)")
    }
  }

  @Test func anAgreementSaysHowItStandsWhereThereIsLittleRoom() throws {
    var stage = try stage("Example", 80, 24)
    select("Rietwerve", in: &stage)
    let line = stage.lines.first { $0.contains("a afspraak") } ?? ""
    #expect(line.contains("niet gemeten"), "\(line)")
  }

  // MARK: - Sorting

  private func sort(on column: String, in stage: inout Stage) {
    stage.press(.character("s"))
    stage.type(column)
    stage.press(.enter)
  }

  @Test func sortsOnItsOwnColumns() throws {
    var stage = try stage("Example", 132, 43)
    let first = rows(stage)
    sort(on: "gelijk", in: &stage)
    #expect(rows(stage).prefix(3) == ["Rietwerve", "'s-Gravenmeer", "Veenhaven"], "furthest behind first")
    #expect(rows(stage).last == "Westermade", "unknown last")
    #expect(!rows(stage).contains("Oud-Heizande"), "it was gone when the half-year began")
    #expect(stage.text.contains("▼ gelijk tempo"))
    stage.press(.character("S"))
    #expect(rows(stage).first == "Súdmeer")
    #expect(rows(stage).last == "Westermade", "unknown last, whichever way")
    sort(on: "nodig", in: &stage)
    #expect(rows(stage).prefix(2) == ["Rietwerve", "'s-Gravenmeer"])
    sort(on: "gemeente", in: &stage)
    #expect(rows(stage).prefix(2) == ["'s-Gravenmeer", "Burgwoude"])
    sort(on: "wat eerst", in: &stage)
    #expect(rows(stage) == first)
  }

  @Test func everyColumnSortsEitherWayAndLosesNobody() throws {
    var stage = try stage()
    let all = Set(rows(stage))
    for column in FigureSort.allCases {
      sort(on: stage.state.words.title(column), in: &stage)
      #expect(stage.state.figureSort == column)
      let sorted = rows(stage)
      stage.press(.character("S"))
      #expect(Set(sorted) == all && Set(rows(stage)) == all, "\(column)")
    }
  }

  @Test func orderOfTheOtherListsIsAnother() throws {
    var stage = try stage()
    sort(on: "gelijk", in: &stage)
    stage.press(.character("2"))
    #expect(stage.state.sort == .attention)
    stage.press(.character("5"))
    #expect(stage.state.figureSort == .evenPace)
  }

  @Test func selectionStaysOnItsMunicipality() throws {
    var stage = try stage()
    select("Veenhaven", in: &stage)
    sort(on: "gelijk", in: &stage)
    #expect(stage.cursorLine.hasPrefix(">Veenhaven"))
    stage.press(.character("-"))
    #expect(stage.cursorLine.hasPrefix(">Veenhaven"))
    #expect(stage.text.contains("Veenhaven · 2023-II · voorbij"))
  }

  // MARK: - One municipality

  @Test func numbersStandBesideTheirNames() throws {
    var stage = try stage()
    select("Veenhaven", in: &stage)
    let text = stage.text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    for said in [
      "█ gehuisvest 21 COA-stand 1 maart 2024", "= gelijk tempo 39 op 1 maart, 1/6 per maand: 18 achter",
      "a afspraak 25 op 1 maart: niet gehaald, 4 tekort", "b afspraak 57 op 1 mei: nog 36, 18 per maand",
      "| totaal 117 63 + 54: nog 96", "tempo tot nu 10 per maand, nodig 24", "verloop 2023-I 2023-II 2024-I",
      "gevraagd 91 107 117", "gehuisvest 35 44 21", "eindstand 56 achter 63 achter t/m 1 mrt",
    ] {
      #expect(text.contains(said), "\(said)")
    }
  }

  /// The numbers of the panel, each with what it is a number of.
  private func numbers(_ stage: Stage) -> [String] {
    stage.lines.compactMap { line in
      if let found = line.firstMatch(of: /^ . (gehuisvest|gelijk tempo|afspraak|mijlpaal|totaal) +([0-9.–]+)/)
      {
        return "\(found.1) \(found.2)"
      }
      return line.firstMatch(of: /^   (?:tempo tot nu|tempo|nu) ([0-9.]+) per maand(?:, nodig ([0-9.]+))?/)
        .map {
          "tempo \($0.1) \($0.2 ?? "")"
        }
    }
  }

  @Test(arguments: ["-", "."] as [Character]) func numbersAreTheSameAtEveryWidth(half: Character) throws {
    for name in ["Westermade", "Veenhaven", "Burgwoude", "Zandwolde"] {
      var seen: Set<[String]> = []
      for columns in [60, 80, 100, 132, 200] {
        var stage = try stage("Example", columns, 50)
        stage.press(.character(half))
        select(name, in: &stage)
        let shown = numbers(stage)
        #expect(shown.count >= 3, "\(name) \(columns)")
        seen.insert(shown)
      }
      #expect(seen.count == 1, "\(name): \(seen)")
    }
  }

  @Test func nothingIsDrawnWithoutFigures() throws {
    for (store, name) in [("Flevoland", "Almere"), ("Flevoland", "Urk"), ("Example", "Westermade")] {
      var stage = try stage(store)
      select(name, in: &stage)
      #expect(stage.text.contains("geen cijfers om te tekenen"), "\(name)")
      #expect(!stage.text.contains("░"), "\(name)")
    }
    var stage = try stage()
    select("Burgwoude", in: &stage)
    #expect(stage.text.contains("niets te huisvesten, voorsprong 5") && !stage.text.contains("░"))
  }

  /// The half-year is over: nothing is needed any more, and nothing is said to be.
  @Test(arguments: ["Flevoland", "Example"]) func halfYearThatIsOverAsksNothing(store: String) throws {
    var stage = try stage(store, 132, 43)
    stage.press(.character("-"))
    for _ in rows(stage) {
      #expect(
        !stage.text.contains("nodig") && !stage.text.contains("nog te") && !stage.text.contains("haalbaar"))
      stage.press(.down)
    }
  }

  @Test func provinceStandsBesideTheNationalTarget() throws {
    var stage = try stage("Example", 132, 43)
    #expect(
      stage.text.contains(
        "provincie: taakstelling 422 (12 van 12) · landelijk 18.750 · totaal 693 (11 van 12)"))
    #expect(stage.text.contains("niet in de som van totaal: Westermade"))
    // A filter narrows the table; the province is all of it.
    stage.press(.character("/"))
    stage.type("veenhaven")
    stage.press(.enter)
    #expect(rows(stage) == ["Veenhaven"])
    #expect(stage.text.contains("taakstelling 422 (12 van 12)"))
    let flevoland = try self.stage("Flevoland", 132, 43)
    #expect(flevoland.text.contains("taakstelling 233 (1 van 6)"))
    #expect(
      flevoland.text.contains(
        "niet in de som van taakstelling, totaal: Dronten, Lelystad, Noordoostpolder, Urk, Zeewolde"))
  }

  @Test func panelGoesAndComesWithItsKey() throws {
    var stage = try stage("Example", 80, 24)
    #expect(stage.text.contains("verloop"))
    stage.press(.character("p"))
    #expect(!stage.text.contains("verloop"))
    #expect(rows(stage).allSatisfy { stage.text.contains($0.prefix(15)) })
    stage.press(.character("p"))
    #expect(stage.text.contains("verloop"))
  }

  @Test func smallScreenKeepsWhatCountsMost() throws {
    var stage = try stage("Example", 40, 12)
    select("Veenhaven", in: &stage)
    #expect(stage.lines.contains { $0.hasPrefix(" = gelijk tempo") && $0.contains("39  1 mrt: 18 achter") })
    #expect(stage.lines.contains { $0.hasPrefix(" a afspraak") && $0.contains("25  1 mrt: 4 tekort") })
    #expect(stage.text.contains("tempo tot nu 10 per maand, nodig 24"))
  }

  /// Every size draws, and no number loses its end.
  @Test func everySizeDraws() throws {
    for rows in [5, 8, 11, 12, 13, 14, 19, 20, 24, 30, 43] {
      for columns in [20, 39, 40, 60, 77, 78, 80, 99, 100, 119, 132, 200] {
        var stage = try stage("Example", columns, rows)
        stage.press(.down, .down, .character("-"), .down)
        #expect(stage.frame.rows.count == rows && stage.frame.rows.allSatisfy { $0.width == columns })
        #expect(!stage.lines.contains { $0.contains(/[0-9]…/) }, "\(columns)×\(rows)\n\(stage.text)")
      }
    }
  }

  @Test func asciiDrawsTheSameNumbers() throws {
    var plain = try stage()
    var ascii = try stage()
    ascii.show(in: .ascii)
    select("Veenhaven", in: &plain)
    select("Veenhaven", in: &ascii)
    #expect(ascii.text.contains("####") && !ascii.text.contains("█") && !ascii.text.contains("░"))
    #expect(numbers(plain) == numbers(ascii))
    // The footer has a key of that name.
    #expect(!ascii.lines.dropLast(2).contains { Repertoire.ascii.text($0).contains("?") })
  }

  @Test func halfYearsEndSomewhere() throws {
    var stage = try stage()
    for _ in 0..<400 { stage.press(.character("-")) }
    #expect(stage.state.figuresPeriod == HalfYear(1900, .first))
    stage.press(.character("."))
    #expect(stage.state.figuresPeriod == HalfYear(2024, .first))
    stage.press(.character("+"))
    #expect(stage.text.contains("begint 1 juli 2024"))
  }
}
