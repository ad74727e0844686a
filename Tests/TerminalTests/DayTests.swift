import Glibc
import Testing

extension TerminalTests {
  /// Which day it is, by the clock of the machine and the time zone of the user.
  @Suite struct Days {
    /// The day in the words of the header, as `date` knows it.
    private static func today(in zone: String, at second: Int = time(nil)) throws -> String {
      let parts = try Spawn.succeed(["date", "-d", "@\(second)", "+%u %-d %-m %Y"], extra: ["TZ=\(zone)"])
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

    /// A time zone in which the day ends at this second: midnight comes by the real clock, and soon.
    private static func zone(withMidnightAt second: Int) -> String {
      let day = 86_400
      var east = (day - second % day) % day
      if east > day / 2 { east -= day }
      let (hours, minutes, seconds) = (abs(east) / 3600, abs(east) / 60 % 60, abs(east) % 60)
      return "<DAY>\(east > 0 ? "-" : "+")\(hours):\(minutes):\(seconds)"
    }

    /// On a slow machine midnight may have passed before the screen is there; then it is tried with more time.
    @Test(.timeLimit(.minutes(2))) func midnightComesWhileTheScreenIsOpen() async throws {
      for patience in [4, 12] {
        var hasSeen = false
        try await Desk.sit { desk in
          let midnight = time(nil) + patience
          let zone = Days.zone(withMidnightAt: midnight)
          let (before, after) = try (
            Days.today(in: zone, at: midnight - 1), Days.today(in: zone, at: midnight)
          )
          try #require(before != after)
          try desk.start([Project.program, "--store", desk.store], with: ["TZ": zone])
          try await desk.terminal.until("a list") { $0.lastLine.contains("geen filter") }
          try desk.terminal.press("2", "Down", "Down")
          let picture = try await desk.terminal.until("Gemeenten, third row") {
            $0.shows("volgende") && $0.cursorLine.hasPrefix(">") && $0.cursor.row == 7
          }
          guard picture.lines[0].contains(before) else { return }
          let name = picture.cursorLine.prefix(12)
          let next = try await desk.terminal.until("the next day") { $0.lines[0].contains(after) }
          #expect(next.lastLine.contains("Het is een nieuwe dag"))
          #expect(next.cursorLine.prefix(12) == name, "the selection stays where it was")
          hasSeen = true
        }
        if hasSeen { return }
      }
      Issue.record("the screen was never there before midnight")
    }

    @Test func zonesMoreThanADayApartNeverShareADay() throws {
      #expect(try Days.today(in: "<+14>-14") != Days.today(in: "<-12>+12"))
    }
  }
}
