/// Times how soon a view stands on the screen after its key, in turns. Each time the program has only just been started
/// and has read everything, so that nothing of the view was worked out before.
enum Views {
  static func measure(_ views: [View], cases: Int, rounds: Int, variables: [String]) throws -> [Row] {
    var rows = views.map { Row(.view, cases, $0.name) }
    for round in 0...rounds {
      for (place, view) in views.enumerated() where rows[place].note == nil {
        try Interruption.check()
        guard let program = view.screen.program else {
          rows[place].note = view.screen.absence.rawValue
          continue
        }
        let running = try ScreenProgram(program, variables: variables)
        defer { running.quit(with: view.screen.quit) }
        guard running.firstScreen(rows: view.screen.rows) != nil else {
          rows[place].note = "no useful screen within 10 s"
          continue
        }
        running.settle()
        for key in view.way { _ = running.open(key) { _ in true } }
        let answer = running.open(view.key, isThere: view.isThere)
        if answer == nil {
          rows[place].note = "the view was not seen"
        } else if round > 0 {
          rows[place].times.add(answer?.nanoseconds)
          rows[place].bytes.add(answer?.bytes)
          rows[place].notePeak(running.peakKilobytes)
        }
      }
    }
    return Row.withRatios(rows)
  }
}
