import Testing

extension TerminalTests {
  /// Which day it is, by the clock of the machine and the time zone of the user.
  @Suite struct Days {
    /// The day in the words of the header, as `date` knows it.
    private static func today(in zone: String) throws -> String {
      let parts = try Spawn.succeed(["date", "+%u %-d %-m %Y"], extra: ["TZ=\(zone)"])
        .split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
      let days = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
      let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
      ]
      return "\(days[parts[0] - 1]) \(parts[1]) \(months[parts[2] - 1]) \(parts[3])"
    }

    /// The last two zones lie more than a day apart, so that they are never on the same day.
    @Test(arguments: ["Pacific/Auckland", "America/Los_Angeles", "<+14>-14", "<-12>+12"])
    func theHeaderHasTheCivilDayOfTheZone(zone: String) async throws {
      try await Desk.sit { desk in
        let before = try Days.today(in: zone)
        try desk.start([Project.program, "--store", desk.store], with: ["TZ": zone])
        let picture = try await desk.terminal.until("a list") { $0.lastLine.contains("geen filter") }
        // Midnight may have passed in between.
        let header = try #require(picture.lines.first)
        #expect(try header.contains(before) || header.contains(Days.today(in: zone)), "\(header), \(before)")
        #expect(!picture.shows("datum ingesteld"))
      }
    }

    @Test func zonesMoreThanADayApartNeverShareADay() throws {
      #expect(try Days.today(in: "<+14>-14") != Days.today(in: "<-12>+12"))
    }
  }
}
