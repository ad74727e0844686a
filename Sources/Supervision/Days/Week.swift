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

  package static func < (first: Week, second: Week) -> Bool { first.monday < second.monday }
}

extension Day {
  package var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    let index = ((number + 3) % 7 + 7) % 7
    return Weekday(rawValue: index + 1)!
  }

  package var week: Week { Week(containing: self) }
}
