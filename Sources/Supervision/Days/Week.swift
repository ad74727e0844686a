/// A day of the week. Weeks start on Monday, as ISO 8601 has it.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  package var isWeekend: Bool { self == .saturday || self == .sunday }
}

/// A week by ISO 8601: Monday first, and week 1 is the one with the year's first Thursday.
package struct Week: Hashable, Comparable, Sendable {
  /// The year the week belongs to, which is not always the year of its Monday.
  package let year: Int
  package let number: Int
  package let monday: Day

  package init(containing day: Day) {
    monday = day.adding(days: 1 - day.weekday.rawValue)
    let thursday = monday.adding(days: 3)
    year = thursday.year
    number = Day(year, 1, 1).days(to: thursday) / 7 + 1
  }

  package var sunday: Day { monday.adding(days: 6) }
  package var days: ClosedRange<Day> { monday...sunday }

  package static func < (first: Week, second: Week) -> Bool { first.monday < second.monday }
}

extension Week {
  /// The week of that number; `nil` where the year has no such week, as most have no week 53.
  package init?(year: Int, number: Int) {
    // 4 January always lies in week 1.
    guard let fourth = Day(year: year, month: 1, day: 4) else { return nil }
    self.init(containing: fourth.week.monday.adding(weeks: number - 1))
    guard self.year == year, self.number == number else { return nil }
  }

  /// Reads `2024-14` and, as ISO 8601 writes it, `2024-W14`; `nil` for another form and for a week that does not
  /// exist.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4 else { return nil }
    let week = parts[1].first == "W" ? parts[1].dropFirst() : parts[1][...]
    let digits = { (text: Substring) in text.utf8.allSatisfy { (48...57).contains($0) } }
    guard (1...2).contains(week.utf8.count), digits(Substring(parts[0])), digits(Substring(week)),
      let year = Int(parts[0]), let number = Int(week)
    else { return nil }
    self.init(year: year, number: number)
  }
}

extension Day {
  package var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    let index = ((number + 3) % 7 + 7) % 7
    return Weekday(rawValue: index + 1)!
  }

  package var week: Week { Week(containing: self) }
}
