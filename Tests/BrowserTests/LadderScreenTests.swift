import Browser
import Display
import Supervision
import Testing
import Wording

/// Ladder: the municipalities on their treden, and below them the path of one.
@Suite struct LadderScreenTests {
  private func stage(
    _ store: String = "Example", _ columns: Int = 100, _ rows: Int = 30, words: Words = .stored
  ) throws -> Stage {
    var stage = try Stage(store: store, size: Size(columns: columns, rows: rows), words: words)
    stage.press(.character("6"))
    return stage
  }

  private func select(_ name: String, in stage: inout Stage) {
    stage.press(.character("g"))
    for _ in 0..<40 where !stage.cursorLine.hasPrefix(">\(name)") { stage.press(.down) }
    #expect(stage.cursorLine.hasPrefix(">\(name)"))
  }

  /// The whole list without the panel: headings and names in their order.
  private func list(_ stage: Stage) -> [String] {
    stage.state.listing.lines.compactMap { line in
      switch line {
      case .heading(let text, _): text
      case .row(let id, _): id.caseID.flatMap { stage.state.entry($0)?.subject.name }
      case .blank: nil
      }
    }
  }

  private func words(_ stage: Stage) -> String {
    stage.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// One half of a wide panel, so that what is wrapped in it can be read on.
  private func half(_ stage: Stage, right: Bool = false) -> String {
    let lines = stage.lines.map { String(right ? $0.dropFirst(72) : $0.prefix(72)) }
    return lines.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: - Rows

  @Test func highestTredeStandsOnTop() throws {
    let stage = try stage()
    let headings = list(stage).filter { $0.contains(" · ") }
    #expect(
      headings == [
        "TREDE 6 uitvoering · 1 gemeente", "TREDE 5 besluit tot indeplaatsstelling · 1 gemeente",
        "TREDE 4 vooraankondiging · 1 gemeente", "TREDE 3 actief toezicht · 2 gemeenten",
        "TREDE 2 informatie opvragen en valideren · 3 gemeenten", "TREDE 1 signaleren · 1 gemeente",
        "NIET OP DE LADDER · 2 gemeenten", "TREDE ONBEKEND: niets vastgelegd · 1 gemeente",
        "DOSSIER GESLOTEN · 1 gemeente",
      ])
    #expect(list(stage).last == "Oud-Heizande", "who closed stands on no trede")
  }

  @Test(arguments: [80, 100, 132, 200]) func aRowSaysWhereSinceWhenHowLongAndHow(columns: Int) throws {
    var stage = try stage("Example", columns, 43)
    select("Veenhaven", in: &stage)
    let line = stage.cursorLine
    for said in ["4", "19-03-2024", "14 d", "rood"] { #expect(line.contains(said), "\(said) in \(line)") }
    #expect(line.contains("!"), "something is open: \(line)")
    let frozen = stage.lines.first { $0.contains("bevroren") } ?? ""
    #expect(frozen.contains("3 bevroren") && frozen.contains("12-09-2023"))
  }

  @Test func monthsStandBesideTheDaysWhereThereIsRoom() throws {
    var stage = try stage("Flevoland", 132, 43)
    select("Almere", in: &stage)
    #expect(stage.cursorLine.contains("930 dagen (2 jr 6 mnd)"))
    #expect(stage.cursorLine.contains("niet adequaat (rood)"))
    #expect(stage.cursorLine.contains("!!1 !1 ~1"))
  }

  @Test func provinceIsCountedByTredeWhateverTheFilter() throws {
    for columns in [80, 100, 132] {
      var stage = try stage("Example", columns, 30)
      let tally = "6: 1  5: 1  4: 1  3: 2  2: 3  1: 1  geen: 2  onbekend: 1"
      #expect(stage.text.contains(tally), "\(columns)")
      #expect(stage.text.contains("bevroren: 1"), "\(columns)")
      stage.press(.character("/"))
      stage.type("trede>=4")
      stage.press(.enter)
      #expect(stage.text.contains(tally), "\(columns)")
    }
    let small = try stage("Example", 40, 12)
    #expect(small.text.contains("6:1 5:1 4:1 3:2 2:3 1:1 –:2 ?:1"))
    let flevoland = try stage("Flevoland", 80, 24)
    #expect(flevoland.text.contains("6: 0  5: 0  4: 0  3: 1  2: 0  1: 0  geen: 0  onbekend: 5"))
  }

  @Test func unknownIsNotOffTheLadder() throws {
    var stage = try stage("Flevoland", 80, 24)
    select("Urk", in: &stage)
    #expect(stage.cursorLine.contains("onbekend") && !stage.cursorLine.contains("geen  "))
    #expect(stage.text.contains("Urk · trede onbekend"))
    #expect(stage.text.contains("niets vastgelegd"))
    #expect(!stage.text.contains("omhoog") && !stage.text.contains("omlaag"))
  }

  @Test func filterNarrowsTheGroups() throws {
    var stage = try stage()
    stage.press(.character("/"))
    stage.type("trede:3 oordeel:oranje")
    stage.press(.enter)
    #expect(list(stage) == ["TREDE 3 actief toezicht · 1 van 2 gemeenten", "Lindervoort"])
  }

  @Test func ordersWithinEachTrede() throws {
    var stage = try stage("Example", 132, 43)
    stage.press(.character("s"))
    stage.type("gemeente")
    stage.press(.enter)
    let names = list(stage)
    #expect(names.first == "TREDE 6 uitvoering · 1 gemeente", "the treden keep their order")
    let start = try #require(names.firstIndex { $0.hasPrefix("TREDE 2") })
    let second = Array(names[(start + 1)...(start + 3)])
    #expect(second == second.sorted())
    stage.press(.character("S"))
    #expect(Array(list(stage)[(start + 1)...(start + 3)]) == second.reversed())
    #expect(stage.text.contains("▲ gemeente"))
  }

  // MARK: - One municipality

  @Test func thePathHasDaysReasonsAndWhoDecided() throws {
    var stage = try stage("Example", 132, 43)
    select("Veenhaven", in: &stage)
    let left = half(stage)
    for said in [
      "Veenhaven · trede 4 vooraankondiging sinds 19-03-2024 · 14 dagen",
      "19-03-2024 trede 4 vooraankondiging · 14 dagen · opgeschaald: afspraken van 30 januari niet nagekomen",
      "besluit GS nr. OEF-2024-0098 · bekendgemaakt 22-03-2024",
      "18-04-2023 trede 3 actief toezicht · 336 dagen · opgeschaald: twee halfjaren op rij niet gerealiseerd",
      "wie besloot: niet vastgelegd", "04-10-2022 trede 2 informatie opvragen en valideren · 196 dagen",
      "reden niet vastgelegd",
    ] {
      #expect(left.contains(said), "\(said) in \(left)")
    }
  }

  @Test(arguments: [80, 100]) func requirementsAreAChecklist(columns: Int) throws {
    var stage = try stage("Example", columns, 24)
    select("Veenhaven", in: &stage)
    let text = words(stage)
    #expect(text.contains("[x] Voornemen openbaar bekendmaken: 22-03-2024 · nr. OEF-2024-0098"))
    #expect(text.contains("[ ] Afschrift voornemen aan raad: vandaag laatste dag"))
    #expect(text.contains("omhoog trede 5"))
    #expect(text.contains("omlaag trede 3: geen vormvereisten; wat nog open staat vervalt"))
  }

  @Test func aTermOrTheReasonForNoneIsSaid() throws {
    var stage = try stage("Example", 132, 43)
    select("'s-Gravenmeer", in: &stage)
    #expect(
      half(stage, right: true).contains("[x] Termijn in besluit noemen: 13-02-2024 · termijn t/m 01-07-2024"))
    stage.press(.character("g"))
    #expect(half(stage, right: true).contains("spoedeisend: geen termijn, de noodopvang sluit op 1 maart"))
  }

  /// Where what was done has no room it is counted, and what is open stays.
  @Test func theChecklistIsCountedWhereItHasNoRoom() throws {
    var stage = try stage("Example", 80, 24)
    select("'s-Gravenmeer", in: &stage)
    #expect(stage.text.contains("5 van 5 gedaan"))
    #expect(stage.text.contains("Beroepstermijn besluit"))
  }

  @Test func allTredenStandThereWhereThereIsRoom() throws {
    var stage = try stage("Flevoland", 132, 43)
    select("Almere", in: &stage)
    #expect(
      half(stage, right: true).contains("4 vooraankondiging nu 3 actief toezicht: 930 dagen 2 informatie"))
  }

  @Test func tabsAndCountersStandApart() throws {
    for columns in 60...140 {
      let line = try self.stage("Example", columns, 30).lines[1]
      #expect(!line.contains(/\][a-z0-9]/), "\(columns): \(line)")
    }
  }

  @Test func frozenSaysSinceWhenAndWhy() throws {
    var stage = try stage("Example", 132, 43)
    let name = try #require(
      stage.state.listing.lines.compactMap { line -> String? in
        guard case .row(_, .entry(let index)) = line, stage.state.entries[index].overview.ladder.frozen
        else { return nil }
        return stage.state.entries[index].subject.name
      }.first)
    select(name, in: &stage)
    #expect(half(stage).contains("bevroren, 49 dagen: brand in een woongebouw"))
    #expect(words(stage).contains("trede 3 actief toezicht sinds 12-09-2023 · 203 dagen (6 mnd) · bevroren"))
  }

  @Test func nothingIsRequiredBelowTrede4() throws {
    var stage = try stage("Flevoland", 80, 24)
    select("Almere", in: &stage)
    let text = words(stage)
    #expect(text.contains("vereist geen vormvereisten"))
    #expect(text.contains("omhoog trede 4"))
    #expect(text.contains("actief toezicht blijft van toepassing"))
    #expect(text.contains("omlaag trede 2"))
  }

  // MARK: - Keys

  @Test func enterOpensTheDossierAndTTheForm() throws {
    var stage = try stage()
    select("Veenhaven", in: &stage)
    stage.press(.enter)
    #expect(stage.state.dossier != nil && stage.text.contains("Veenhaven"))
    stage.press(.escape)
    #expect(stage.state.view == .ladder && stage.cursorLine.hasPrefix(">Veenhaven"))
    stage.press(.character("t"))
    #expect(stage.text.contains("Trede: Veenhaven"))
  }

  /// A step that is recorded moves the municipality to its trede, and the selection goes along.
  @Test func aStepMovesTheMunicipality() throws {
    var stage = try stage("Flevoland", 132, 43)
    select("Urk", in: &stage)
    stage.press(.character(":"))
    stage.type("trede --to 2 --because \"geen plan\"")
    stage.press(.enter, .control("s"), .control("s"))
    #expect(stage.drafts.count == 1)
    #expect(stage.state.overlay == nil, "\(stage.text)")
    #expect(stage.cursorLine.hasPrefix(">Urk") && stage.cursorLine.contains("02-04-2024"))
    #expect(
      list(stage).suffix(7).first == "Urk"
        || list(stage).contains("TREDE 2 informatie opvragen en valideren · 1 gemeente"))
    #expect(stage.text.contains("2: 1  1: 0  geen: 0  onbekend: 4"))
    #expect(stage.text.contains("vastgelegd: geen plan"))
  }

  @Test func panelGoesAndComesWithItsKey() throws {
    var stage = try stage("Example", 80, 24)
    #expect(stage.text.contains("verloop"))
    stage.press(.character("p"))
    #expect(!stage.text.contains("verloop"))
    #expect(stage.text.contains("NIET OP DE LADDER") || stage.text.contains("TREDE 1 signaleren"))
  }

  @Test func theWordOfThePaletteLeadsThere() throws {
    var stage = try Stage(store: "Example")
    stage.press(.character(":"))
    stage.type("ladder --filter trede>=4")
    stage.press(.enter)
    #expect(stage.state.view == .ladder)
    #expect(list(stage).filter { $0.hasPrefix("TREDE") }.count == 3)
  }

  @Test func aSavedViewOfLadderComesBack() throws {
    var stage = try stage()
    stage.press(.character("/"))
    stage.type("trede>=4")
    stage.press(.enter, .character("W"))
    stage.type("Procedures")
    stage.press(.enter)
    #expect(stage.settings.views == "[Procedures]\nscreen = ladder\nfilter = trede>=4\n")
    let names = list(stage)
    stage.press(.character("1"), .character("w"))
    stage.type("procedures")
    stage.press(.enter)
    #expect(stage.state.view == .ladder && list(stage) == names)
  }

  @Test func aClickSelectsAndASecondOneOpens() throws {
    var stage = try stage("Example", 100, 43)
    let row = try #require(stage.lines.firstIndex { $0.hasPrefix(" Veenhaven") })
    let click = TerminalEvent.mouse(MouseEvent(.click, at: Position(column: 4, row: row)))
    stage.send(.event(click))
    #expect(stage.cursorLine.hasPrefix(">Veenhaven"))
    let again = stage.frame.cursor.map(\.row) ?? row
    stage.send(.event(.mouse(MouseEvent(.click, at: Position(column: 4, row: again)))))
    #expect(stage.state.dossier != nil)
  }

  // MARK: - Room

  @Test func everySizeDraws() throws {
    for rows in [5, 8, 11, 12, 13, 14, 19, 20, 24, 30, 43] {
      for columns in [20, 39, 40, 59, 60, 75, 76, 80, 99, 100, 119, 120, 132, 200] {
        for language in Language.allCases {
          var stage = try stage("Example", columns, rows, words: Words(language))
          stage.press(.down, .down, .end, .up)
          #expect(stage.frame.rows.count == rows && stage.frame.rows.allSatisfy { $0.width == columns })
          #expect(stage.frame.cursor != nil)
          // Of the next step, in the last column, the title may be cut.
          let isCut = stage.lines.dropFirst(2).contains { $0.prefix(90).contains(/[0-9]…/) }
          #expect(!isCut || columns < 40, "\(columns)×\(rows)\n\(stage.text)")
        }
      }
    }
  }

  @Test func smallScreenKeepsWhatCountsMost() throws {
    var stage = try stage("Example", 40, 12)
    select("Veenhaven", in: &stage)
    #expect(
      stage.cursorLine.contains("4 ") && stage.cursorLine.contains("14 d")
        && stage.cursorLine.contains("rood"))
    #expect(stage.text.contains("Veenhaven · trede 4"))
    #expect(stage.text.contains("1 van 2 vormvereisten open"))
  }

  @Test func asciiShowsTheSame() throws {
    var stage = try stage("Example", 80, 24)
    stage.show(in: .ascii)
    select("Veenhaven", in: &stage)
    #expect(stage.text.contains("[x] Voornemen") && stage.text.contains("[ ] Afschrift"))
  }

  @Test func englishSaysTheSame() throws {
    var stage = try stage("Example", 132, 43, words: Words(.english))
    #expect(stage.text.contains("NOT ON THE LADDER · 2 municipalities"))
    select("Veenhaven", in: &stage)
    let text = half(stage)
    for said in [
      "moved up:", "who decided: not recorded", "reason not recorded", "14 days",
    ] {
      #expect(text.contains(said), "\(said)")
    }
  }
}
