import Supervision

/// Remembers for each store on which day `check --once-a-day` was last done, so that a shell start-up line
/// does not nag.
///
/// One file in the state folder holds a line for each store done on that day: the day, a tab and the path.
struct DailyRounds {
  private static let file = "check-once-a-day"
  private let world: World
  private let path: String

  /// - Parameter storePath: as the user named it; from another folder the same words may mean another store,
  ///   so it is remembered as a whole path.
  init(world: World, storePath: String) {
    self.world = world
    let folder = world.variable("PWD")
    let whole = storePath.hasPrefix("/") ? storePath : folder.map { "\($0)/\(storePath)" } ?? storePath
    path = String(whole.map { $0.isNewline ? " " : $0 })
  }

  func wasDone(on day: Day) -> Bool {
    lines.contains { $0.path == path && $0.day == day.iso }
  }

  /// - Returns: whether it could be written down.
  func markDone(on day: Day) -> Bool {
    let others = lines.filter { $0.path != path && $0.day == day.iso }
    let text = (others + [(day.iso, path)]).map { "\($0.day)\t\($0.path)\n" }.joined()
    return world.writeState(DailyRounds.file, text)
  }

  private var lines: [(day: String, path: String)] {
    (world.readState(DailyRounds.file) ?? "").split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
  }
}
