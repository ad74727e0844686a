/// A month of the calendar.
package struct Month: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let number: Int

  package init(containing day: Day) {
    (year, number, _) = day.parts
  }

  package var firstDay: Day { Day(year, number, 1) }
  package var lastDay: Day { Day(year, number, Day.length(ofMonth: number, year: year)) }
  package var days: ClosedRange<Day> { firstDay...lastDay }

  /// The weeks that have a day in the month, Monday first: four to six.
  package var weeks: [Week] {
    var weeks = [firstDay.week]
    while let last = weeks.last, last.sunday < lastDay {
      weeks.append(Week(containing: last.monday.adding(weeks: 1)))
    }
    return weeks
  }

  package static func < (first: Month, second: Month) -> Bool { first.firstDay < second.firstDay }
}

extension Month {
  /// Reads `2024-04` and nothing else; `nil` for another form and for a month that does not exist.
  package init?(iso text: some StringProtocol) {
    guard let day = Day(iso: "\(text)-01") else { return nil }
    self.init(containing: day)
  }
}
