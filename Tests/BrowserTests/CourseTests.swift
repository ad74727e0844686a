import Browser
import Display
import Supervision
import Testing

/// The course of a dossier over it: past and future on one line of time, and all of it below.
@Suite("Verloop over the dossier") struct CourseTests {
  private static func stage(_ columns: Int = 100, _ rows: Int = 30) throws -> Stage {
    var stage = try Stage(size: Size(columns: columns, rows: rows))
    stage.press(.enter, .character("v"))
    return stage
  }

  @Test func theLetterOfAlmereFromItsTredeToItsReport() throws {
    let text = try Self.stage(100, 43).text
    for part in [
      "15-09-2021", "02-06-2023", "taakstelling 2023-II: 336 → 216", "COA-stand 2023-II: 318 gehuisvest",
      "Bestuurlijk overleg gehouden", "── vandaag, dinsdag 2 april 2024", "Bestuurlijk overleg",
      "Taakstelling 2024-I",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test func todayPartsWhatWasFromWhatIsToCome() throws {
    let lines = try Self.stage(100, 43).lines
    let today = try #require(lines.firstIndex { $0.contains("── vandaag") })
    let held = try #require(lines.firstIndex { $0.contains("Bestuurlijk overleg gehouden") })
    let ahead = try #require(lines.firstIndex { $0.contains("Taakstelling 2024-I: 278") })
    #expect(held < today && today < ahead)
    let labels = try #require(lines.firstIndex { $0.contains("vandaag") && !$0.contains("──") })
    let line = Array(lines[labels + 1])
    let mark = try #require(line[1..<(line.count - 1)].firstIndex(of: "│"), "today is on the line")
    #expect(line[..<mark].contains("●"))
    #expect(!line[..<mark].contains("○"))
    #expect(line[mark...].contains("○"))
    #expect(!line[mark...].contains("●"))
  }

  @Test(arguments: [(80, 24), (100, 30), (132, 43), (40, 12), (24, 6), (20, 5)])
  func everyEntryCanBeReachedAtEverySize(columns: Int, rows: Int) throws {
    var stage = try Self.stage(columns, rows)
    stage.press(.home)
    var seen: Set<String> = []
    for _ in 0..<60 {
      let frame = stage.frame
      #expect(frame.rows.count == rows && frame.rows.allSatisfy { $0.width == columns })
      let cursor = try #require(frame.cursor)
      #expect(cursor.row < rows)
      #expect(stage.cursorLine.contains(">"), "the cursor is on the entry")
      seen.insert(stage.cursorLine.filter { $0 != " " })
      stage.press(.down)
    }
    guard case .course(let course) = stage.state.overlay else {
      Issue.record("the course is still there")
      return
    }
    #expect(course.selected == course.entries.count - 1)
    #expect(
      columns < 40 || seen.count >= course.entries.count - 3, "lines with the same beginning look alike")
  }

  @Test func enterOnWhatIsOpenGoesToItsLine() throws {
    var stage = try Self.stage()
    stage.press(.end, .enter)
    #expect(stage.state.overlay == nil)
    #expect(stage.state.dossier?.selectedItem != nil)
    stage.press(.character("v"), .home, .enter)
    #expect(stage.text.contains("Verloop: Almere"), "what happened long ago has no line to go to")
  }

  @Test(arguments: [Key.escape, .left, .character("q"), .character("v"), .control("c")])
  func itCloses(key: Key) throws {
    var stage = try Self.stage()
    stage.press(key)
    #expect(stage.state.overlay == nil)
    #expect(stage.state.dossier != nil)
    #expect(stage.effects.isEmpty)
  }

  @Test func aLongLineMovesAlongWithTheSelectedEntry() throws {
    var stage = try Self.stage(40, 24)
    #expect(stage.lines.contains { $0.contains("│ ‹") }, "the beginning is out of sight")
    stage.press(.home)
    #expect(stage.lines.contains { $0.contains("▲ 15-09-2021") })
    #expect(!stage.lines.contains { $0.contains("│ ‹") })
    #expect(stage.lines.contains { $0.contains("› │") })
  }

  @Test func aDossierWithNothingInItSaysSo() throws {
    let subject = Case(id: "gm9001", code: "GM9001", name: "Zandwolde", domain: Case.housing)
    var stage = Stage(
      contents: StoreContents(settings: StoreSettings(name: "proef"), reference: .empty, cases: [subject]))
    stage.press(.character("2"), .enter, .character("v"))
    #expect(stage.state.overlay == nil)
    #expect(stage.text.contains("nog niets gebeurd"))
  }
}
