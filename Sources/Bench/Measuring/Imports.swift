/// Times how long the counts of all municipalities take to come in: from the start of the program to its end, with the
/// table read, compared, and all cases saved as one step.
///
/// Each round is a delivery of another day with other numbers, so that every case changes every time.
enum Imports {
  static func measure(
    _ floors: Floors, _ binary: String, _ store: Store, rounds: Int, meter: Meter
  ) throws -> [Row] {
    var least = Row(.imports, store.cases.count, "C rewrite")
    var own = Row(.imports, store.cases.count, "trede import")
    let table = store.folder + "-counts.csv"
    for round in 0...rounds {
      try Interruption.check()
      try Files.write(text(store, round), to: table)
      let delivered = CivilDay(2024, 3, 8) + round
      try measure(floors.rewrite(store), into: &least, isCounted: round > 0, meter)
      try measure(
        Trede.importCounts(binary, store, table, delivered), into: &own, isCounted: round > 0, meter)
    }
    return Row.withRatios([least, own])
  }

  /// The first round fills the page cache and is not counted.
  private static func measure(
    _ program: Program, into row: inout Row, isCounted: Bool, _ meter: Meter
  ) throws {
    let reading = try meter.run(program)
    guard reading.exitCode == 0 else {
      throw Failure("\(program.path) ends with \(reading.exitCode)", exitCode: Failure.badData)
    }
    guard isCounted else { return }
    row.times.add(reading.nanoseconds)
    row.notePeak(reading.peakKilobytes)
  }

  private static func text(_ store: Store, _ round: Int) -> String {
    let rows = store.cases.map { "\($0.code);\($0.municipality);\(($0.number + round) % 60)\r\n" }
    return "Stand per 1 maart 2024\r\nCode;Gemeente;Gehuisvest\r\n" + rows.joined()
  }
}
