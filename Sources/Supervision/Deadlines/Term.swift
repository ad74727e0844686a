/// A deadline worked out on a calendar: which days it runs, and what a reader should know about its end.
package struct Term: Hashable, Sendable {
  /// The first day of a window; `nil` for everything else.
  package var firstDay: Day?
  /// The last day that is on time; `nil` for a standing duty.
  package var lastDay: Day?
  package var notes: [Note] = []

  /// What happened, or did not happen, to the last day.
  package enum Note: Hashable, Sendable {
    /// The last day of something agreed is no working day; it stays (rules 19 and 21). With it the last
    /// working day before it, where the calendar knows one.
    case restDay(Day, WorkingCalendar.Rest, workingDayBefore: Day?)
    /// A statutory term moved on (Atw art. 1 and 2): its end by plain counting, why, and the new end.
    case rolled(from: Day, WorkingCalendar.Rest, to: Day)
    /// A statutory term of three days or more was stretched to hold two ordinary days (Atw art. 2).
    case stretched(from: Day, to: Day)
    /// There is no list of holidays for that year, so the end by plain counting is given, not as certain.
    case calendarUnknown(year: Int)
    /// A date named in a law ends on a rest day; whether Atw art. 1 moves it is not settled, so it stays.
    case statutoryDate(Day, WorkingCalendar.Rest)
  }

  /// A term that is only a last day, or none.
  package init(lastDay: Day?) {
    self.lastDay = lastDay
  }

  package init(_ deadline: Deadline, calendar: WorkingCalendar) {
    switch deadline.wording {
    case .before(let day): lastDay = day.adding(days: -1)
    case .by(let day): lastDay = day
    case .on(let day): lastDay = day
    case .window(let first, let last):
      firstDay = first
      lastDay = last
    case .within(let count, let unit, let event):
      lastDay = event.adding(count, unit)
      if deadline.basis == .statutory {
        applyTermijnenwet(from: event.adding(days: 1), count: count, unit: unit, calendar: calendar)
        return
      }
    case .ahead(let count, let unit, let day):
      // The largest term a file can name has no opposite in Int; beyond that all are the earliest day.
      lastDay = day.adding(-max(count, -Int.max), unit)
      // Atw art. 1 lid 2 settles it for a law; for something agreed the reader still hears about a rest day.
      if deadline.basis == .statutory { return }
    case .undated: return
    }
    noteRestDay(of: deadline, calendar: calendar)
  }

  /// Agreed dates stay where they are; the reader hears that nobody is at work on the last one.
  private mutating func noteRestDay(of deadline: Deadline, calendar: WorkingCalendar) {
    guard let lastDay, let rest = calendar.rest(on: lastDay) else { return }
    if deadline.basis == .statutory {
      notes.append(.statutoryDate(lastDay, rest))
    } else {
      notes.append(.restDay(lastDay, rest, workingDayBefore: calendar.lastOrdinaryDay(before: lastDay)))
    }
  }

  /// Algemene termijnenwet: art. 1 lid 1 (run on to an ordinary day), art. 2 (two ordinary days in a term of
  /// three days or more), art. 4 (not for more than 90 days, twelve weeks or three months, nor for years).
  private mutating func applyTermijnenwet(
    from firstDay: Day, count: Int, unit: Deadline.Unit, calendar: WorkingCalendar
  ) {
    let limit =
      switch unit {
      case .days: 90
      case .weeks: 12
      case .months: 3
      case .years: 0
      }
    guard count <= limit, let nominal = lastDay else { return }

    var end = nominal
    if firstDay.days(to: nominal) + 1 >= 3 {
      var unknownYear: Int?
      let second = secondOrdinaryDay(
        from: firstDay, through: nominal, calendar: calendar, unknownYear: &unknownYear)
      guard let second else {
        notes.append(.calendarUnknown(year: unknownYear ?? nominal.year))
        return
      }
      if second > nominal {
        end = second
        notes.append(.stretched(from: nominal, to: end))
      }
    }
    let stretched = end
    while true {
      guard calendar.covers(end), let isOrdinary = calendar.isOrdinary(end) else {
        notes = [.calendarUnknown(year: end.year)]
        lastDay = nominal
        return
      }
      if isOrdinary { break }
      end = end.adding(days: 1)
    }
    if end > stretched, let rest = calendar.rest(on: stretched) {
      notes.append(.rolled(from: stretched, rest, to: end))
    }
    lastDay = end
  }

  /// The second day of a term that is certainly ordinary. It lies after `nominal` only where the days up to
  /// it are all known; `nil` where the calendar cannot tell. A term that begins in a year without a list and
  /// ends in one that has it is therefore certain as soon as two days of it are.
  private func secondOrdinaryDay(
    from first: Day, through nominal: Day, calendar: WorkingCalendar, unknownYear: inout Int?
  ) -> Day? {
    var found = 0
    var day = first
    while true {
      switch calendar.isOrdinary(day) {
      case nil: unknownYear = day.year
      case true?: found += 1
      case false?: break
      }
      if found == 2 { return day }
      if day >= nominal, unknownYear != nil { return nil }
      day = day.adding(days: 1)
    }
  }
}
