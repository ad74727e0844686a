import Supervision

/// A day as it was typed, before anybody knows which day of the calendar it is.
enum DayExpression: Hashable {
  /// "6 apr", "zo 31-03", "06-04-2026". Nothing is checked yet: it may be 31 February.
  case date(day: Int, month: Int, year: TypedYear?, weekday: Weekday?)
  /// "vandaag", "+2w", "3 dagen geleden": counted from today.
  case offset(Int, Deadline.Unit)
  case weekday(Weekday, WeekdayChoice)
  /// "de 10e": of the nearest month.
  case dayOfMonth(Int)
  /// "eind april".
  case endOfMonth(Int, year: TypedYear?)
  /// "begin mei", "half april", "eind volgende week": a day nobody could name.
  case vague

  enum WeekdayChoice: Hashable {
    /// "vrijdag": the next one or the latest, as the field goes.
    case nearest
    /// "komende vrijdag", "afgelopen vrijdag".
    case coming, past
    /// "deze week vrijdag" (0), "volgende week vrijdag" (1), "vorige week vrijdag" (−1).
    case week(Int)
    /// "volgende vrijdag", "vorige vrijdag": people differ about these.
    case disputed(isAhead: Bool)
  }

  /// Whether a year has to be found for it.
  var lacksYear: Bool {
    switch self {
    case .date(_, _, let year, _), .endOfMonth(_, let year): year == nil
    case .offset, .weekday, .dayOfMonth, .vague: false
    }
  }

  /// Whether it means another day when it is read tomorrow, a year or not.
  var isRelative: Bool {
    switch self {
    case .offset, .weekday, .dayOfMonth: true
    case .date, .endOfMonth, .vague: false
    }
  }
}

/// A year of two or of four digits.
struct TypedYear: Hashable {
  var number: Int
  var isShort: Bool

  /// The year that is meant: of two digits, the one within fifty years of today.
  func year(seenFrom today: Day) -> Int {
    guard isShort else { return number }
    let year = today.year - today.year % 100 + number
    if year > today.year + 50 { return year - 100 }
    return year < today.year - 49 ? year + 100 : year
  }
}
