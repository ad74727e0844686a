import Browser
import CaseFiles
import Display
import Supervision
import Testing

/// One file that cannot be read costs one row, and is never out of sight.
@Suite struct UnreadableFileTests {
  private static let contents = Result {
    var contents = try FolderStore(path: "\(Project.folder)/Data/Example", shared: .builtIn).read()
    contents.unreadable = [UnreadableFile(file: "cases/gm0034.json", line: 3, column: 7, fault: .cutOff)]
    return contents
  }

  private static func stage(size: Size = Size(columns: 100, rows: 30)) throws -> Stage {
    Stage(contents: try contents.get(), size: size)
  }

  @Test(arguments: ["1", "2", "3", "5"] as [Character]) func everyViewHasARowForIt(view: Character) throws {
    var stage = try Self.stage()
    stage.press(.character(view), .home)
    #expect(stage.cursorLine.contains("onleesbaar"))
    #expect(stage.cursorLine.contains("cases/gm0034.json, regel 3"))
    if view != "5" {
      #expect(stage.text.contains(" cases/gm0034.json, regel 3, teken 7\n"))
      #expect(stage.text.contains("ontbreekt in alle overzichten"))
    }
    stage.press(.enter)
    #expect(stage.lines.last?.contains("cases/gm0034.json, regel 3") == true)
  }

  /// The names of the views are what a newcomer finds the way by.
  @Test func theViewsKeepTheirNamesAtEightyColumns() throws {
    let stage = try Self.stage(size: Size(columns: 80, rows: 24))
    #expect(stage.lines[1].hasPrefix("[1 Vandaag] 2 Gemeenten  3 Agenda  4 Ronde  5 Cijfers "))
    #expect(stage.lines[1].contains("te laat 5"))
    #expect(stage.lines[2].contains("─ "))
    let counters = stage.lines[1] + stage.lines[2]
    for counter in ["te meten", "niet gehaald", "1 onleesbaar"] { #expect(counters.contains(counter)) }
  }

  /// Without a ruler the last counters go, but never what is late; with one all of them stay.
  @Test(arguments: 20...130) func whatIsLateIsCountedAtEveryWidth(columns: Int) throws {
    for rows in [10, 24] {
      let stage = try Self.stage(size: Size(columns: columns, rows: rows))
      let tabs = stage.lines[1]
      #expect(tabs.contains("te laat 5"), "\(columns)×\(rows): \(tabs)")
      #expect(!tabs.contains("…"))
      #expect(tabs.contains("1 Vandaag") || columns < 31)
      if rows == 24, columns >= 73 {
        let counters = tabs + stage.lines[2]
        for counter in ["vandaag", "binnenkort", "te meten", "niet gehaald", "1 onleesbaar"] {
          #expect(counters.contains(counter), "\(columns): \(counters)")
        }
      }
    }
  }
}
