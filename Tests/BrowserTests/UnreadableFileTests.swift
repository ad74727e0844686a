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
    stage.press(.enter)
    #expect(stage.lines.last?.contains("cases/gm0034.json, regel 3") == true)
  }
}
