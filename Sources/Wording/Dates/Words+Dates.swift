import Supervision

extension Words {
  private var names: CalendarNames { .in(language) }

  /// From 1 on: `april`, `April`
  func month(_ month: Int) -> String { names.months[month - 1] }

  package func weekday(_ weekday: Weekday) -> String { names.weekday(weekday) }

  /// `ma`, `Mon`
  package func shortWeekday(_ weekday: Weekday) -> String { names.shortWeekday(weekday) }

  /// `dinsdag 2 april 2024`, `Tuesday 2 April 2024`
  package func fullDate(_ day: Day) -> String { "\(weekday(day.weekday)) \(date(day))" }

  /// `2 april 2024`
  package func date(_ day: Day) -> String { "\(dayAndMonth(day)) \(day.year)" }

  /// `2 april`
  package func dayAndMonth(_ day: Day) -> String {
    let (_, month, dayOfMonth) = day.parts
    return "\(dayOfMonth) \(self.month(month))"
  }

  /// `2 apr`
  package func shortDate(_ day: Day) -> String {
    let (_, month, dayOfMonth) = day.parts
    return "\(dayOfMonth) \(names.shortMonths[month - 1])"
  }

  /// `di 2 april`
  package func dayInWeek(_ day: Day) -> String { "\(shortWeekday(day.weekday)) \(dayAndMonth(day))" }

  /// `02-04-2024`, `02/04/2024`
  package func numericDate(_ day: Day) -> String { "\(numericDay(day))\(betweenNumbers)\(day.year)" }

  /// `02-04`, `02/04`
  package func numericDay(_ day: Day) -> String {
    let (_, month, dayOfMonth) = day.parts
    return "\(padded(dayOfMonth))\(betweenNumbers)\(padded(month))"
  }

  /// `31-3`, `31/3`: for a narrow column.
  func shortNumericDay(_ day: Day) -> String { "\(day.dayOfMonth)\(betweenNumbers)\(day.month)" }

  /// `31-3-2023`, `31/3/2023`
  func shortNumericDate(_ day: Day) -> String { "\(shortNumericDay(day))\(betweenNumbers)\(day.year)" }

  /// `16-4/30-4`, `16/4-30/4`
  func numericWindow(_ first: Day, _ last: Day) -> String {
    let (first, last) = (shortNumericDay(first), shortNumericDay(last))
    return say(nl: "\(first)/\(last)", en: "\(first)-\(last)")
  }

  /// `15-09-21`, `15/09/21`
  package func veryShortDate(_ day: Day) -> String {
    "\(numericDay(day))\(betweenNumbers)\(String(day.year).suffix(2))"
  }

  private var betweenNumbers: String { say(nl: "-", en: "/") }

  /// `zo 31-03`
  package func numericDayInWeek(_ day: Day) -> String { "\(shortWeekday(day.weekday)) \(numericDay(day))" }

  /// `zo 31-03-2024`, `Sun 31/03/2024`
  package func numericDateInWeek(_ day: Day) -> String {
    "\(shortWeekday(day.weekday)) \(numericDate(day))"
  }

  private func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  /// `02-04-2024`, without the year when it is that of `today`.
  package func numericDate(_ day: Day, seenFrom today: Day) -> String {
    day.year == today.year ? numericDay(day) : numericDate(day)
  }

  /// `16 t/m 30 april`, `28 maart t/m 3 april`; `16 to 30 April`
  package func window(_ first: Day, _ last: Day) -> String {
    let sameMonth = first.year == last.year && first.month == last.month
    let start = sameMonth ? String(first.dayOfMonth) : dayAndMonth(first)
    return say(nl: "\(start) t/m \(dayAndMonth(last))", en: "\(start) to \(dayAndMonth(last))")
  }

  /// How long ago a day was in years and months: `2 jr 6 mnd`, `2 yr 6 mo`, `3 mnd`, `12 dagen`.
  package func duration(from start: Day, to end: Day) -> String {
    let (startYear, startMonth, startDay) = start.parts
    let (endYear, endMonth, endDay) = end.parts
    var months = (endYear - startYear) * 12 + endMonth - startMonth
    if endDay < startDay { months -= 1 }
    if months < 1 { return days(max(0, start.days(to: end))) }
    let years = say(nl: "\(months / 12) jr", en: "\(months / 12) yr")
    let rest = say(nl: "\(months % 12) mnd", en: "\(months % 12) mo")
    if months < 12 { return rest }
    return months % 12 == 0 ? years : "\(years) \(rest)"
  }

  /// Why nobody works on a day: `eerste paasdag`, `zaterdag`. The calendar of the store names holidays in Dutch.
  package func rest(_ rest: WorkingCalendar.Rest, on day: Day) -> String {
    switch rest {
    case .weekend: weekday(day.weekday)
    case .holiday(let name): holiday(name)
    }
  }

  /// What a holiday is called, by its name in the calendar of the store.
  package func holiday(_ name: String) -> String { say(nl: name, en: Words.holidays[name] ?? name) }

  /// The name of a holiday in so many cells, as far as that can be: `tweede paasdag`, `2e paasdag`, `2e paas`; in
  /// English `Easter Monday`, `Easter Mon`.
  ///
  /// - Parameter name: as the calendar of the store has it.
  package func holiday(_ name: String, width: Int) -> String {
    let whole = self.holiday(name)
    var short = whole
    for (long, number) in [("eerste ", "1e "), ("tweede ", "2e ")] where whole.hasPrefix(long) {
      short = number + whole.dropFirst(long.count)
    }
    var candidates = [whole, short]
    for day in ["dag", " Day", "day"] where short.hasSuffix(day) && !short.hasSuffix("vrijdag") {
      candidates.append(String(short.dropLast(day.count)))
    }
    return candidates.first { $0.count <= width } ?? short
  }

  /// The half-year in words: `tweede helft van 2023`.
  package func halfYear(_ period: HalfYear) -> String {
    period.half == .first
      ? say(nl: "eerste helft van \(period.year)", en: "first half of \(period.year)")
      : say(nl: "tweede helft van \(period.year)", en: "second half of \(period.year)")
  }

  /// The holidays of the store by their Dutch name. One that the province added itself keeps its name.
  private static let holidays = [
    "nieuwjaarsdag": "New Year’s Day", "goede vrijdag": "Good Friday", "eerste paasdag": "Easter Sunday",
    "tweede paasdag": "Easter Monday", "Koninginnedag": "Queen’s Day", "Koningsdag": "King’s Day",
    "bevrijdingsdag": "Liberation Day", "Hemelvaartsdag": "Ascension Day",
    "Hemelvaartsdag en bevrijdingsdag": "Ascension Day and Liberation Day",
    "eerste pinksterdag": "Whit Sunday",
    "tweede pinksterdag": "Whit Monday", "eerste kerstdag": "Christmas Day", "tweede kerstdag": "Boxing Day",
    "oudejaarsdag": "New Year’s Eve", "dag na nieuwjaarsdag": "day after New Year’s Day",
    "dag na Hemelvaartsdag": "day after Ascension Day", "dag na Koningsdag": "day after King’s Day",
    "dag voor Koninginnedag": "day before Queen’s Day", "dag na bevrijdingsdag": "day after Liberation Day",
    "dag voor bevrijdingsdag": "day before Liberation Day",
    "dag voor eerste kerstdag": "day before Christmas Day",
    "dag na tweede kerstdag": "day after Boxing Day",
  ]
}
