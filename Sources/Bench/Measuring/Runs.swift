/// Times programs that end by themselves, in turns: A B C, A B C, …
enum Runs {
  static func measure(
    _ kind: Row.Kind, cases: Int?, _ commands: [Command], rounds: Int, meter: Meter
  ) throws -> [Row] {
    var rows = commands.map { Row(kind, cases, $0.name) }
    // The first round fills the page cache and is not counted.
    for round in 0...rounds {
      for (place, command) in commands.enumerated() where rows[place].note == nil {
        try Interruption.check()
        guard let program = command.program else {
          rows[place].note = command.absence.rawValue
          continue
        }
        let reading = try meter.run(program)
        if !command.accepted.contains(reading.exitCode) {
          rows[place].note = "ended with \(reading.exitCode)"
        } else if round > 0 {
          rows[place].times.add(reading.nanoseconds)
          rows[place].notePeak(reading.peakKilobytes)
        }
      }
    }
    return Row.withRatios(rows)
  }
}
