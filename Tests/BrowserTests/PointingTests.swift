import Browser
import CaseFiles
import Display
import Supervision
import Testing

/// The mouse, where it is switched on: what is drawn is what is hit.
@Suite struct PointingTests {
  private static let sizes = [(80, 24), (100, 30), (132, 43), (40, 12), (24, 6)]

  /// Read once: a store is the same at every size.
  private static let contents = Result {
    try FolderStore(path: "\(Project.folder)/Data/Example", shared: .builtIn).read()
  }

  private static func stage(_ columns: Int, _ rows: Int, _ keys: Key...) throws -> Stage {
    var stage = Stage(contents: try contents.get(), size: Size(columns: columns, rows: rows))
    for key in keys { stage.press(key) }
    return stage
  }

  private static func rowsOf(_ frame: Frame, _ kind: (Spot.Kind) -> Bool) -> [Spot] {
    frame.spots.filter { kind($0.kind) }
  }

  @Test(arguments: ["1", "2", "3", "4", "5"] as [Character])
  func aClickSelectsTheRowItIsOn(view: Character) throws {
    for (columns, rows) in Self.sizes {
      let before = try Self.stage(columns, rows, .character(view), .pageDown)
      for (row, line) in before.lines.enumerated()
      where before.frame.spot(at: Position(column: 0, row: row)) != nil {
        // What is selected already would open.
        guard case .row = before.frame.spot(at: Position(column: 0, row: row)),
          row != before.frame.cursor?.row
        else { continue }
        var stage = before
        stage.click(0, row)
        // The list may scroll when its last row is selected; the row goes with it.
        #expect(stage.cursorLine.first == ">", "\(columns)×\(rows), row \(row)")
        let name = line.dropFirst().prefix(20)
        #expect(stage.cursorLine.dropFirst().hasPrefix(name), "\(columns)×\(rows), row \(row): \(line)")
        #expect(stage.effects == before.effects)
      }
    }
  }

  @Test func aClickOnWhatIsSelectedOpensIt() throws {
    var stage = try Self.stage(100, 30, .character("2"))
    let name = try #require(stage.state.listing.selected?.caseID)
    let row = try #require(stage.frame.cursor?.row)
    stage.click(30, row)
    #expect(stage.state.dossier?.caseID == name)
    stage.press(.escape)
    stage.click(30, row + 1)
    #expect(stage.state.dossier == nil)
    stage.click(30, row + 1)
    #expect(stage.state.dossier != nil && stage.state.dossier?.caseID != name)
  }

  @Test func aClickOnATabGoesThere() throws {
    for (columns, rows) in Self.sizes {
      for view in View.allCases {
        let before = try Self.stage(columns, rows)
        let spots = before.frame.spots.filter { $0.kind == .tab(view.rawValue) }
        let spot = try #require(spots.first)
        #expect(spots.count == 1)
        for column in [spot.columns.lowerBound, spot.columns.upperBound - 1] {
          var stage = before
          stage.click(column, spot.row)
          #expect(stage.state.view == view)
          #expect(stage.lines[spot.row].contains("[\(view.rawValue)"), "\(columns)×\(rows)")
        }
      }
    }
  }

  @Test func inRondeTheStepIsPointedAt() throws {
    var stage = try Self.stage(132, 43, .character("4"))
    let spots = stage.frame.spots.compactMap { spot in
      if case .cell(_, let column) = spot.kind { (spot, column) } else { nil }
    }
    #expect(Set(spots.map(\.1)).count == RoundStep.allCases.count)
    for (spot, column) in spots.suffix(20) {
      stage.click(spot.columns.lowerBound, spot.row)
      #expect(stage.state.roundStep == RoundStep.allCases[column])
      #expect(stage.frame.cursor == Position(column: spot.columns.lowerBound, row: spot.row))
    }
    let cell = try #require(stage.frame.cursor)
    stage.click(cell.column, cell.row)
    if case .form = stage.state.overlay {} else { Issue.record("a second click records the step") }
  }

  @Test func inADossierBothSidesCanBePointedAt() throws {
    let before = try Self.stage(100, 30, .enter)
    for spot in before.frame.spots {
      guard case .cell(let line, let side) = spot.kind else { continue }
      var stage = before
      stage.click(spot.columns.lowerBound, spot.row)
      let dossier = try #require(stage.state.dossier)
      #expect(dossier.active.rawValue == side)
      if dossier.active == .terms { #expect(dossier.terms.selected == line) }
      if dossier.active == .facts { #expect(dossier.facts.selected == line) }
    }
    #expect(before.frame.spots.count > 20)
  }

  @Test(arguments: [Key.character("?"), .character("a")]) func inAMenuAsWell(key: Key) throws {
    for (columns, rows) in Self.sizes.dropLast() {
      let before = try Self.stage(columns, rows, key, .pageDown, .up, .up)
      for spot in before.frame.spots {
        var stage = before
        let line = stage.lines[spot.row].drop { $0 != "│" }
        stage.click(spot.columns.lowerBound + 3, spot.row)
        if stage.state.overlay == nil || line.contains("│>") { continue }
        #expect(stage.cursorLine.contains("│>"))
        #expect(
          stage.cursorLine.drop { $0 != "│" }.replacing("│>", with: "│ ").hasPrefix(line.prefix(40)),
          "\(columns)×\(rows): \(line)")
      }
    }
  }

  @Test func inAFormAClickGoesToTheFieldAndRecordsNothing() throws {
    var stage = try Self.stage(100, 30, .character("c"))
    let before = stage
    let spots = stage.frame.spots
    #expect(spots.count >= 6)
    for spot in spots {
      stage = before
      stage.click(spot.columns.upperBound - 1, spot.row)
      let cursor = try #require(stage.frame.cursor)
      let here = stage.frame.spots.first { $0.row == cursor.row }
      #expect(here?.kind == spot.kind)
      stage.click(cursor.column, cursor.row)
      #expect(stage.drafts.isEmpty)
    }
    // What lies beneath is out of reach.
    stage.click(3, 1)
    if case .form = stage.state.overlay {} else { Issue.record("the form is still there") }
  }

  @Test func theWheelGoesOnByAFewRows() throws {
    var stage = try Self.stage(100, 30, .character("3"))
    let start = try #require(stage.state.listing.selectedLine)
    stage.send(.event(.mouse(MouseEvent(.wheelDown, at: Position(column: 5, row: 9)))))
    let rows = stage.state.listing.lines[start...(stage.state.listing.selectedLine ?? 0)].count {
      $0.id != nil
    }
    #expect(rows == 4)
    stage.send(.event(.mouse(MouseEvent(.wheelUp, at: Position(column: 5, row: 9)))))
    #expect(stage.state.listing.selectedLine == start)
    stage.press(.character("?"))
    stage.send(.event(.mouse(MouseEvent(.wheelDown, at: Position(column: 5, row: 9)))))
    if case .help(let menu) = stage.state.overlay {
      #expect(menu.selected == 3)
    } else {
      Issue.record("no help")
    }
    stage.press(.escape, .character("f"))
  }

  @Test func aClickOnNothingDoesNothing() throws {
    var stage = try Self.stage(80, 24)
    let before = stage.text
    for place in [(0, 0), (79, 23), (200, 5), (5, 90), (-1, -1)] {
      stage.click(place.0, place.1)
      #expect(stage.text == before)
    }
  }
}

extension Stage {
  fileprivate mutating func click(_ column: Int, _ row: Int) {
    send(.event(.mouse(MouseEvent(.click, at: Position(column: column, row: row)))))
  }
}
