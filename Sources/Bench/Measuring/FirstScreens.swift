/// Times how soon programs show their first useful screen, in turns.
enum FirstScreens {
  static func measure(_ screens: [Screen], cases: Int, rounds: Int, variables: [String]) throws -> [Row] {
    var rows = screens.map { Row(.firstScreen, cases, $0.name) }
    for round in 0...rounds {
      for (place, screen) in screens.enumerated() where rows[place].note == nil {
        try Interruption.check()
        guard let program = screen.program else {
          rows[place].note = screen.absence.rawValue
          continue
        }
        let running = try ScreenProgram(program, variables: variables)
        let answer = running.firstScreen(rows: screen.rows)
        let peak = running.peakKilobytes
        running.quit(with: screen.quit)
        if answer == nil {
          rows[place].note = "no useful screen within 10 s"
        } else if round > 0 {
          rows[place].times.add(answer?.nanoseconds)
          rows[place].bytes.add(answer?.bytes)
          rows[place].notePeak(peak)
        }
      }
    }
    return Row.withRatios(rows)
  }
}
