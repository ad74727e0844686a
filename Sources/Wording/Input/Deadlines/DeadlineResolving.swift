import Supervision

/// Finds the days that a term means, and the words that keep meaning them.
struct DeadlineResolving {
  private let text: String
  private let today: Day
  private let words = Words.stored
  /// What was typed was English; the text that is read is its Dutch.
  private let isEnglish: Bool
  private(set) var phrase: LastingPhrase

  /// - Parameter typed: the text in the language it was typed in.
  init(text: TypedText, typed: TypedText, today: Day) {
    self.text = typed.text
    isEnglish = text.text != typed.text
    self.today = today
    phrase = LastingPhrase(text)
  }

  mutating func wording(_ expression: DeadlineExpression) throws(DeadlineInputFault) -> Deadline.Wording {
    switch expression {
    case .undated: return .undated
    case .until(let named): throw .untilIsAmbiguous(try dayInWords(named))
    case .rangeUntil(let named): throw .windowUntilIsAmbiguous(try dayInWords(named))
    case .single(.before, let named): return .before(try day(named) { .before($0) })
    case .single(.on, let named): return .on(try day(named) { .on($0) })
    case .single(.by, let named): return .by(try day(named) { .by($0) })
    case .single(.bare, let named):
      let last = try day(named) { .by($0) }
      if case .endOfMonth = named.expression { return .by(last) }
      phrase.replaceAll(with: "uiterlijk \(words.date(last))")
      return .by(last)
    case .within(let count, let unit, nil):
      phrase.append(" na \(words.date(today))")
      return .within(count, unit, after: today)
    case .within(let count, let unit, let named?):
      return .within(count, unit, after: try day(named, isEvent: true) { .within(count, unit, after: $0) })
    case .ahead(let count, let unit, let named):
      return .ahead(count, unit, of: try day(named) { .ahead(count, unit, of: $0) })
    case .month(let month, let part, let year): return try window(month, part, year)
    case .halfYear(let half, let year):
      guard DayInput.years.contains(year.number) else { throw .day(.yearOutOfRange(year.number)) }
      let period = HalfYear(year.number, half)
      return .window(period.firstDay, period.lastDay)
    case .range(let first, let last): return try range(from: first, through: last)
    }
  }

  /// A day as typed, or as a date where its own words fit only behind "t/m": "eind april".
  private func dayInWords(_ named: DeadlineExpression.NamedDay) throws(DeadlineInputFault) -> String {
    if case .endOfMonth = named.expression { return words.date(try resolved(named.expression)) }
    if isEnglish { return Words(.english).dayAndMonth(try resolved(named.expression)) }
    return phrase.typedWords(of: named)
  }

  /// The named day; one without a year falls where the term that it makes has not passed.
  ///
  /// - Parameter isEvent: the term runs from the day on, which is then the latest that has been or the next.
  private mutating func day(
    _ named: DeadlineExpression.NamedDay, isEvent: Bool = false,
    _ wording: @escaping (Day) -> Deadline.Wording
  ) throws(DeadlineInputFault) -> Day {
    let today = today
    let found = try resolved(named.expression) {
      Term.lastDay(of: wording($0)) >= today && (!isEvent || $0.adding(months: 12) > today)
    }
    phrase.fix(named, to: found)
    return found
  }

  private func resolved(
    _ expression: DayExpression, fits: ((Day) -> Bool)? = nil
  ) throws(DeadlineInputFault) -> Day {
    do {
      return try DayResolving(today: today, direction: .forward, text: text, fits: fits).day(expression)
    } catch {
      throw .day(error)
    }
  }

  // MARK: - Windows

  /// A month or half of one: to the 15th, or from the 16th on (rule 23).
  private mutating func window(
    _ month: Int, _ part: DeadlineExpression.Part, _ year: TypedYear?
  ) throws(DeadlineInputFault) -> Deadline.Wording {
    let end =
      part == .first
      ? try resolved(.date(day: 15, month: month, year: year, weekday: nil))
      : try resolved(.endOfMonth(month, year: year))
    if year == nil { phrase.append(" \(end.year)") }
    return .window(Day(end.year, month, part == .second ? 16 : 1), end)
  }

  private mutating func range(
    from first: DeadlineExpression.FirstDay, through last: DeadlineExpression.NamedDay
  ) throws(DeadlineInputFault) -> Deadline.Wording {
    guard case .date(_, let lastMonth, _, _) = last.expression else { throw .unreadable(text) }
    var start: (day: Int, month: Int, year: TypedYear?, weekday: Weekday?)
    switch first {
    case .number(let day, let weekday): start = (day, lastMonth, nil, weekday)
    case .day(let named):
      guard case .date(let day, let month, let year, let weekday) = named.expression else {
        throw .unreadable(text)
      }
      start = (day, month, year, weekday)
    }
    // A year that stands with the first day only: the window ends in it, or in the year after.
    let startYear = start.year?.year(seenFrom: today)
    let (startMonth, startDay, today) = (start.month, start.day, today)
    let end = try resolved(last.expression) { day in
      guard let startYear else { return day >= today }
      return Day(year: startYear, month: startMonth, day: startDay).map { day >= $0 }
        ?? (day.year == startYear)
    }
    phrase.fix(last, to: end)
    if start.year == nil {
      let crossesNewYear = (start.month, start.day) > (end.month, end.dayOfMonth) && start.month != end.month
      start.year = TypedYear(number: crossesNewYear ? end.year - 1 : end.year, isShort: false)
    }
    let begin = try resolved(
      .date(day: start.day, month: start.month, year: start.year, weekday: start.weekday))
    if begin > end { throw .windowEndsBeforeItStarts }
    if case .day(let named) = first, begin.year != end.year { phrase.fix(named, to: begin) }
    return .window(begin, end)
  }
}

extension Term {
  /// The last day by plain counting; the earliest day of all for what has none.
  fileprivate static func lastDay(of wording: Deadline.Wording) -> Day {
    let deadline = Deadline(phrase: "", wording: wording, basis: .agreed)
    return Term(deadline, calendar: WorkingCalendar(years: [], holidays: [])).lastDay ?? .earliest
  }
}
