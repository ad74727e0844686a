import Browser
import Display
import Supervision
import Testing
import Wording

/// Screens as they were approved, in `Golden`. `TREDE_RECORD=1` writes them anew, and then the run fails: a
/// recording is looked at before it counts.
enum Golden {
  static let sizes = [(80, 24), (100, 30), (132, 43), (40, 12)]

  /// Compares a screen at every size with what was approved under the name.
  ///
  /// - Parameter repertoire: what the terminal can show; the text is as it stands there.
  static func compare(
    _ name: String, store: String, today: Day = Day(2024, 4, 2), repertoire: Repertoire = .unicode,
    words: Words = .stored, _ play: (inout Stage) -> Void
  ) throws {
    var parts: [String] = []
    for (columns, rows) in sizes {
      var stage = try Stage(
        store: store, today: today, size: Size(columns: columns, rows: rows), words: words)
      stage.show(in: repertoire)
      play(&stage)
      let frame = stage.frame
      let text = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { repertoire.text(String($0)) }.joined(separator: "\n")
      parts.append("=== \(columns)×\(rows) ===\n\(text)\n--- roles ---\n\(frame.roles)\n")
      #expect(frame.rows.allSatisfy { $0.width == columns }, "every row fills the screen")
      #expect(frame.rows.count == rows)
      #expect(
        frame.cursor.map { $0.column < columns && $0.row < rows } ?? false, "the cursor is on the screen")
    }
    let now = parts.joined(separator: "\n")
    let path = "\(Project.folder)/Tests/BrowserTests/Golden/\(store)-\(name).txt"
    if TextFile.isRecording {
      try TextFile.write(now, to: path)
      Issue.record("recorded \(path): look at it, then run again without TREDE_RECORD")
      return
    }
    let approved = TextFile.read(path)
    if now != approved {
      Issue.record("\(store)-\(name) differs from what was approved:\n\(difference(approved ?? "", now))")
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
