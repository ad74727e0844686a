import Browser
import Display
import Supervision
import Testing
import Wording

/// Screens as they were approved, in `Golden`. `TREDE_RECORD=1` writes them anew, and then the run fails: a
/// recording is looked at before it counts.
enum Golden {
  static let sizes = [(80, 24), (100, 30), (132, 43), (40, 12)]

  /// Dutch as it is stored, English, and both as a terminal shows them that has no more than ASCII.
  private static let variants: [(folder: String, words: Words, repertoire: Repertoire)] = [
    ("", .stored, .unicode), ("english/", Words(.english), .unicode), ("ascii/", .stored, .ascii),
    ("english-ascii/", Words(.english), .ascii),
  ]

  /// Compares a screen at every size, in both languages and both drawings with what was approved under the name.
  static func compare(
    _ name: String, store: String, today: Day = Day(2024, 4, 2), _ play: (inout Stage) -> Void
  ) throws {
    for (folder, words, repertoire) in variants {
      let screens = try sizes.map { columns, rows in
        var stage = try Stage(
          store: store, today: today, size: Size(columns: columns, rows: rows), words: words)
        stage.show(in: repertoire)
        play(&stage)
        return screen(stage, repertoire, withRoles: folder.isEmpty)
      }
      try compare(screens.joined(separator: "\n"), with: "\(folder)\(store)-\(name)")
    }
  }

  /// What is the same in each language and drawing, such as which part has which colour, is kept once.
  private static func screen(_ stage: Stage, _ repertoire: Repertoire, withRoles: Bool) -> String {
    let frame = stage.frame
    let (columns, rows) = (frame.size.columns, frame.size.rows)
    let text = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { repertoire.text(String($0)) }.joined(separator: "\n")
    #expect(frame.rows.allSatisfy { $0.width == columns }, "every row fills the screen")
    #expect(frame.rows.count == rows)
    #expect(
      frame.cursor.map { $0.column < columns && $0.row < rows } ?? false, "the cursor is on the screen")
    return "=== \(columns)×\(rows) ===\n\(text)\n" + (withRoles ? "--- roles ---\n\(frame.roles)\n" : "")
  }

  private static func compare(_ now: String, with name: String) throws {
    let path = "\(Project.folder)/Tests/BrowserTests/Golden/\(name).txt"
    if TextFile.isRecording {
      try TextFile.write(now, to: path)
      Issue.record("recorded \(path): look at it, then run again without TREDE_RECORD")
      return
    }
    let approved = TextFile.read(path)
    if now != approved {
      Issue.record("\(name) differs from what was approved:\n\(difference(approved ?? "", now))")
    }
  }

  /// The lines that differ, old above new.
  private static func difference(_ old: String, _ new: String) -> String {
    let old = old.split(separator: "\n", omittingEmptySubsequences: false)
    let new = new.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [String] = []
    for index in 0..<max(old.count, new.count) {
      let before = index < old.count ? String(old[index]) : "(nothing)"
      let after = index < new.count ? String(new[index]) : "(nothing)"
      if before != after { lines.append("\(index + 1) - \(before)\n\(index + 1) + \(after)") }
    }
    return lines.prefix(20).joined(separator: "\n")
  }
}
