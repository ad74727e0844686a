/// Times how soon a key is on the screen: all programs are open side by side, and get each key in turns.
///
/// The keys go through the list and back again, so that most of them scroll and some do not. The stores have a row
/// in every list for nearly each case, and a turn takes half of them at most: no key goes beyond the end.
enum Keys {
  static func measure(
    _ kind: Row.Kind, _ walks: [Walk], cases: Int, count: Int, variables: [String]
  ) throws -> [Row] {
    let screens = walks.map(\.screen)
    var rows = walks.map { Row(kind, cases, $0.name) }
    var running: [ScreenProgram?] = screens.map { _ in nil }
    defer {
      for (place, program) in running.enumerated() { program?.quit(with: screens[place].quit) }
    }
    for (place, screen) in screens.enumerated() {
      try Interruption.check()
      guard let program = screen.program else {
        rows[place].note = screen.absence.rawValue
        continue
      }
      let started = try ScreenProgram(program, variables: variables)
      running[place] = started
      if started.firstScreen(rows: screen.rows) == nil {
        rows[place].note = "no useful screen within 10 s"
      }
      if !walks[place].way.isEmpty { started.settle() }
      for key in walks[place].way { _ = started.open(key) { _ in true } }
    }

    for number in 0..<count {
      try Interruption.check()
      for (place, walk) in walks.enumerated() where rows[place].note == nil {
        let key = number / walk.span % 2 == 0 ? walk.forth : walk.back
        let answer = running[place]?.press(key)
        rows[place].times.add(answer?.nanoseconds)
        rows[place].bytes.add(answer?.bytes)
      }
    }
    for place in screens.indices {
      rows[place].notePeak(running[place]?.peakKilobytes)
      rows[place].unanswered = count - rows[place].times.count
    }
    return Row.withRatios(rows)
  }
}
