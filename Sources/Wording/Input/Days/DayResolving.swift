import Supervision

/// Finds the day of the calendar that an expression means.
struct DayResolving {
  /// How many years are tried; 29 February is never more than eight away, a long term counted back may be.
  private static let farthestYear = 60

  let today: Day
  let direction: DayInput.Direction
  /// As typed, for the reasons.
  let text: String
  /// Which of the years a day without one can fall in. For a term the last day decides, not the day named.
  var fits: (Day) -> Bool

  init(today: Day, direction: DayInput.Direction, text: String, fits: ((Day) -> Bool)? = nil) {
    self.today = today
    self.direction = direction
    self.text = text
    self.fits =
      fits ?? { day in
        switch direction {
        case .forward: day >= today
        case .backward: day <= today
        case .nearest: true
        }
      }
  }

  func day(_ expression: DayExpression) throws(DayInputFault) -> Day {
    let day = try plainDay(expression)
    guard DayInput.years.contains(day.year) else { throw .yearOutOfRange(day.year) }
    if direction == .backward, day > today { throw .inTheFuture(day, today: today) }
    return day
  }

  private func plainDay(_ expression: DayExpression) throws(DayInputFault) -> Day {
    switch expression {
    case .date(let dayOfMonth, let month, let year, let weekday):
      let day = try date(dayOfMonth, month, year)
      if let weekday, day.weekday != weekday {
        throw .weekdayDiffers(weekday, day, yearWasTyped: year != nil)
      }
      return day
    case .offset(let count, let unit): return today.adding(count, unit)
    case .weekday(let weekday, let choice): return try self.day(weekday, choice)
    case .dayOfMonth(let number): return try inMonth(number)
    case .endOfMonth(let month, let year):
      // Something that happened did so on a day; "eind april" is none.
      guard direction != .backward else { throw .vague(text) }
      return try inYear(year) { Day(year: $0, month: month, day: Day.length(ofMonth: month, year: $0)) }
    case .vague: throw .vague(text)
    }
  }

  private func date(_ day: Int, _ month: Int, _ year: TypedYear?) throws(DayInputFault) -> Day {
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    // 2024 is a leap year: what it does not have, no year has.
    guard (1...Day.length(ofMonth: month, year: 2024)).contains(day) else {
      throw .noSuchDay(day, month: month)
    }
    return try inYear(year) { Day(year: $0, month: month, day: day) }
  }

  /// The day in the year that was typed, or else in the nearest year that fits.
  private func inYear(_ typed: TypedYear?, _ day: (Int) -> Day?) throws(DayInputFault) -> Day {
    if let typed {
      let year = typed.year(seenFrom: today)
      guard DayInput.years.contains(year) else { throw .yearOutOfRange(year) }
      guard let found = day(year) else { throw .notLeap(year: year) }
      return found
    }
    if direction == .nearest {
      // 29 February is never more than eight years away.
      let days = (-8...8).compactMap { day(today.year + $0) }
      guard let nearest = days.min(by: { abs(today.days(to: $0)) < abs(today.days(to: $1)) }) else {
        throw .unreadable(text)
      }
      return nearest
    }
    // A year back, for a term that runs on from a day last year.
    let first = direction == .forward ? today.year - 1 : today.year
    let step = direction == .forward ? 1 : -1
    for distance in 0...DayResolving.farthestYear {
      if let found = day(first + distance * step), fits(found) { return found }
    }
    throw .unreadable(text)
  }

  /// The day with the number in the nearest month that has one and fits.
  private func inMonth(_ number: Int) throws(DayInputFault) -> Day {
    let step = direction == .backward ? -1 : 1
    // A month back, for a term that ends after the day it names.
    let first = today.year * 12 + today.month - 1 - (direction == .backward ? 0 : 1)
    for distance in 0..<24 {
      let month = first + distance * step
      guard let day = Day(year: month / 12, month: month % 12 + 1, day: number), fits(day) else { continue }
      if direction != .nearest || day >= today { return day }
    }
    throw .unreadable(text)
  }

  private func day(_ weekday: Weekday, _ choice: DayExpression.WeekdayChoice) throws(DayInputFault) -> Day {
    let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
    let next = today.adding(days: ahead == 0 ? 7 : ahead)
    let last = next.adding(days: ahead == 0 ? -14 : -7)
    func ofWeek(_ offset: Int) -> Day {
      today.week.monday.adding(days: 7 * offset + weekday.rawValue - 1)
    }
    switch choice {
    case .nearest:
      if direction != .backward { return next }
      return ahead == 0 ? today : last
    case .coming: return next
    case .past: return last
    case .week(let offset): return ofWeek(offset)
    case .disputed(let isAhead):
      let nearest = isAhead ? next : last
      let other = ofWeek(isAhead ? 1 : -1)
      // Where both ways of counting give the same day, there is nothing to dispute.
      if nearest == other { return nearest }
      throw .severalDays(text, min(nearest, other), max(nearest, other))
    }
  }
}
