/// The holidays of the Algemene termijnenwet and the days that were made equal to them, as data by year.
///
/// Good Friday and the days equated by Royal Decree count like holidays (Atw art. 3). A year without data is
/// not a year without holidays: the calendar then answers that it does not know.
package struct WorkingCalendar: Sendable {
  package struct Holiday: Hashable, Sendable {
    package enum Kind: Sendable {
      /// Named in Atw art. 3 lid 1, or Good Friday (lid 2).
      case recognised
      /// Made equal to a holiday by Royal Decree (Atw art. 3 lid 3).
      case equated
    }

    package let day: Day
    /// The Dutch name, as the screen says it.
    package let name: String
    package let kind: Kind

    package init(day: Day, name: String, kind: Kind) {
      self.day = day
      self.name = name
      self.kind = kind
    }
  }

  private let holidays: [Day: Holiday]
  /// The years for which the list of holidays and equated days is complete.
  package let years: Set<Int>

  package init(years: Set<Int>, holidays: [Holiday]) {
    self.years = years
    self.holidays = Dictionary(holidays.map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func covers(_ day: Day) -> Bool { years.contains(day.year) }

  package func holiday(on day: Day) -> Holiday? { holidays[day] }

  /// Why nobody works on the day; `nil` for a working day, and for a weekday of a year without data.
  package func rest(on day: Day) -> Rest? {
    if let holiday = holidays[day] { return .holiday(holiday.name) }
    return day.weekday.isWeekend ? .weekend : nil
  }

  package enum Rest: Hashable, Sendable {
    case weekend
    case holiday(String)
  }

  /// Whether the day is an ordinary day; `nil` where the calendar does not know.
  package func isOrdinary(_ day: Day) -> Bool? {
    if day.weekday.isWeekend { return false }
    return covers(day) ? holidays[day] == nil : nil
  }

  /// The last ordinary day before the given one; `nil` where the calendar does not know.
  package func lastOrdinaryDay(before day: Day) -> Day? {
    var candidate = day.adding(days: -1)
    while true {
      guard let ordinary = isOrdinary(candidate) else { return nil }
      if ordinary { return candidate }
      candidate = candidate.adding(days: -1)
    }
  }
}
