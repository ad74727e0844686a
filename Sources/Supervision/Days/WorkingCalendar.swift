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

  /// In the order of their days. Every term asks for one, and a search in a short list beats hashing the day.
  private let holidays: [Holiday]
  /// The years for which the list of holidays and equated days is complete.
  package let years: [Int]

  package init(years: some Sequence<Int>, holidays: [Holiday]) {
    self.years = Array(years)
    // Of two holidays on one day the first that was given counts. Numbers are sorted, day before place.
    let order = holidays.indices.map { holidays[$0].day.number << 32 | $0 }.sorted()
    self.holidays = order.map { holidays[$0 & 0xFFFF_FFFF] }
  }

  private init(years: [Int], sorted holidays: [Holiday]) {
    self.years = years
    self.holidays = holidays
  }

  /// The same in memory of its own.
  var ownCopy: WorkingCalendar {
    WorkingCalendar(years: years.map { $0 }, sorted: holidays.map { $0 })
  }

  package func covers(_ day: Day) -> Bool { years.contains(day.year) }

  package func holiday(on day: Day) -> Holiday? {
    var low = 0
    var high = holidays.count
    while low < high {
      let middle = (low + high) / 2
      if holidays[middle].day < day { low = middle + 1 } else { high = middle }
    }
    guard low < holidays.count, holidays[low].day == day else { return nil }
    return holidays[low]
  }

  /// Why nobody works on the day; `nil` for a working day, and for a weekday of a year without data.
  package func rest(on day: Day) -> Rest? {
    if let holiday = holiday(on: day) { return .holiday(holiday.name) }
    return day.weekday.isWeekend ? .weekend : nil
  }

  package enum Rest: Hashable, Sendable {
    case weekend
    case holiday(String)
  }

  /// Whether the day is an ordinary day; `nil` where the calendar does not know.
  package func isOrdinary(_ day: Day) -> Bool? {
    if day.weekday.isWeekend { return false }
    return covers(day) ? holiday(on: day) == nil : nil
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
