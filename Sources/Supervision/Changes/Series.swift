/// How often something returns: "uiterlijk de 10e" of every month, or every so many weeks.
package enum Rhythm: Hashable, Sendable {
  /// A day of the month, 1 to 31; in a shorter month its last day.
  case monthly(day: Int)
  case weekly(every: Int)

  /// The days of the rhythm, beginning with the first one on or after `first`.
  package func days(from first: Day, count: Int) -> [Day] {
    switch self {
    case .monthly(let day):
      let (year, month, _) = first.parts
      let inFirst = Rhythm.day(day, after: Day(year, month, 1))
      let start = Day(year, month, 1).adding(months: inFirst < first ? 1 : 0)
      return (0..<max(0, count)).map { Rhythm.day(day, after: start.adding(months: $0)) }
    case .weekly(let weeks):
      return (0..<max(0, count)).map { first.adding(weeks: $0 * max(1, weeks)) }
    }
  }

  private static func day(_ day: Int, after monthStart: Day) -> Day {
    let (year, month, _) = monthStart.parts
    return Day(year, month, min(max(1, day), Day.length(ofMonth: month, year: year)))
  }
}

extension Agreement {
  /// Separate agreements "… 1/6" to "… 6/6", each with a deadline and an outcome of its own (M11).
  ///
  /// The words stay as they were agreed ("uiterlijk de 10e, zes keer"); how the day of each is read, as "voor",
  /// "uiterlijk" or "op", is as in this agreement.
  ///
  /// - Returns: records without a name, so that each gets the next free one; none where `count` is below 1.
  package func series(_ rhythm: Rhythm, from first: Day, count: Int) -> [Record] {
    rhythm.days(from: first, count: count).enumerated().map { index, day in
      var part = self
      part.id = ItemID("")
      part.title = "\(title) \(index + 1)/\(count)"
      part.schedule = Schedule(
        Deadline(
          phrase: schedule.original.phrase, wording: schedule.original.wording.on(day),
          basis: schedule.original.basis))
      part.receipts = []
      part.reminders = []
      part.ending = nil
      part.reviewOn = nil
      return .agreement(part)
    }
  }
}

extension Deadline.Wording {
  /// The same reading, of another day. What is no single day becomes "uiterlijk".
  fileprivate func on(_ day: Day) -> Deadline.Wording {
    switch self {
    case .before: .before(day)
    case .on: .on(day)
    case .by, .window, .within, .ahead, .undated: .by(day)
    }
  }
}
