import Supervision

/// Why a typed text gives no day.
package enum DayInputFault: Error, Hashable, Sendable {
  case empty
  case unreadable(String)
  /// A word that is almost a month or a day of the week, and which.
  case misspelt(String, meant: String)
  case noSuchMonth(Int)
  /// "31 april", and also "30 februari", which no year has.
  case noSuchDay(Int, month: Int)
  /// 29 February of a year that has none.
  case notLeap(year: Int)
  case yearOutOfRange(Int)
  /// The day of the week that was typed, and the day that the date is.
  case weekdayDiffers(Weekday, Day, yearWasTyped: Bool)
  /// What happened cannot have happened after today.
  case inTheFuture(Day, today: Day)
  /// "volgende vrijdag": both of these are called so.
  case severalDays(String, Day, Day)
  /// "begin mei"
  case vague(String)
}
