import Supervision

extension Words {
  static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]
  static let shortMonths = [
    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]

  private static let weekdays = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]
  private static let shortWeekdays = ["ma", "di", "wo", "do", "vr", "za", "zo"]

  package func weekday(_ weekday: Weekday) -> String { Words.weekdays[weekday.rawValue - 1] }

  /// `ma`
  package func shortWeekday(_ weekday: Weekday) -> String { Words.shortWeekdays[weekday.rawValue - 1] }

  /// `dinsdag 2 april 2024`
  package func fullDate(_ day: Day) -> String { "\(weekday(day.weekday)) \(date(day))" }

  /// `2 april 2024`
  package func date(_ day: Day) -> String { "\(dayAndMonth(day)) \(day.year)" }

  /// `2 april`
  package func dayAndMonth(_ day: Day) -> String {
    let (_, month, dayOfMonth) = day.parts
    return "\(dayOfMonth) \(Words.months[month - 1])"
  }

  /// `2 apr`
  package func shortDate(_ day: Day) -> String {
    let (_, month, dayOfMonth) = day.parts
    return "\(dayOfMonth) \(Words.shortMonths[month - 1])"
  }

  /// `di 2 april`
  package func dayInWeek(_ day: Day) -> String { "\(shortWeekday(day.weekday)) \(dayAndMonth(day))" }

  /// `02-04-2024`
  package func numericDate(_ day: Day) -> String { "\(numericDay(day))-\(day.year)" }

  /// `02-04`
  package func numericDay(_ day: Day) -> String {
    let (_, month, dayOfMonth) = day.parts
    return "\(padded(dayOfMonth))-\(padded(month))"
  }

  /// `zo 31-03`
  package func numericDayInWeek(_ day: Day) -> String { "\(shortWeekday(day.weekday)) \(numericDay(day))" }

  private func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  /// `02-04-2024`, without the year when it is that of `today`.
  package func numericDate(_ day: Day, seenFrom today: Day) -> String {
    day.year == today.year ? numericDay(day) : numericDate(day)
  }

  /// `16 t/m 30 april`, `28 maart t/m 3 april`
  package func window(_ first: Day, _ last: Day) -> String {
    let sameMonth = first.year == last.year && first.month == last.month
    return "\(sameMonth ? String(first.dayOfMonth) : dayAndMonth(first)) t/m \(dayAndMonth(last))"
  }

  /// How long ago a day was in years and months: `2 jr 6 mnd`, `3 mnd`, `12 dagen`.
  package func duration(from start: Day, to end: Day) -> String {
    let (startYear, startMonth, startDay) = start.parts
    let (endYear, endMonth, endDay) = end.parts
    var months = (endYear - startYear) * 12 + endMonth - startMonth
    if endDay < startDay { months -= 1 }
    if months < 1 { return days(max(0, start.days(to: end))) }
    if months < 12 { return "\(months) mnd" }
    return months % 12 == 0 ? "\(months / 12) jr" : "\(months / 12) jr \(months % 12) mnd"
  }

  /// Why nobody works on a day: `eerste paasdag`, `zaterdag`.
  package func rest(_ rest: WorkingCalendar.Rest, on day: Day) -> String {
    switch rest {
    case .weekend: weekday(day.weekday)
    case .holiday(let name): name
    }
  }

  /// The half-year in words: `tweede helft van 2023`.
  package func halfYear(_ period: HalfYear) -> String {
    "\(period.half == .first ? "eerste" : "tweede") helft van \(period.year)"
  }
}
