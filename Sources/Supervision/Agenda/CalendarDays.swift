/// What days are, whatever the items that fall on them: rest days, peildata, recess, and the days of GS with what
/// the province does around them.
package struct CalendarDays: Sendable {
  private let calendar: WorkingCalendar
  private let recesses: [Recess]
  private let councilDays: Set<Day>
  private var letters: [Day: [CalendarDay.Letter]] = [:]
  private var tasks: [Day: [CalendarDay.Task]] = [:]

  /// - Parameter cases: whose letters go to GS.
  package init(_ cases: CaseWalk, settings: StoreSettings, calendar: WorkingCalendar, today: Day) {
    self.calendar = calendar
    recesses = settings.recesses
    councilDays = Set(settings.councilDays)
    var awaited: Set<Day> = []
    cases.forEach { subject in
      for (day, letter) in subject.lettersInCouncil(on: today) {
        letters[day, default: []].append(letter)
        if !letter.isAdopted { awaited.insert(day) }
      }
    }
    for day in letters.keys {
      letters[day]?.sort { first, second in
        let order = NameOrder.compare(first.municipality, second.municipality)
        return order == 0 ? first.period < second.period : order < 0
      }
    }
    for council in awaited.sorted() {
      for (task, day) in settings.backPlanning.days(around: council) {
        tasks[day, default: []].append(CalendarDay.Task(title: task.title, council: council))
      }
    }
  }

  package func day(_ day: Day) -> CalendarDay {
    CalendarDay(
      day: day, rest: calendar.rest(on: day), hasHolidays: calendar.covers(day),
      closes: HalfYear(measuredOn: day).peildatum == day ? HalfYear(measuredOn: day) : nil,
      recesses: recesses.filter { $0.contains(day) },
      isCouncilDay: councilDays.contains(day) || letters[day] != nil, letters: letters[day] ?? [],
      tasks: tasks[day] ?? [])
  }

  /// The recesses that have a day in common with these.
  package func recesses(in days: ClosedRange<Day>) -> [Recess] {
    recesses.filter { ($0.firstDay...$0.lastDay).overlaps(days) }
  }
}

/// What one day is.
package struct CalendarDay: Hashable, Sendable {
  /// A letter with the judgement over a half-year that is in GS on the day.
  package struct Letter: Hashable, Sendable {
    package let municipality: String
    package let period: HalfYear
    /// GS have decided on it.
    package let isAdopted: Bool
  }

  /// What the province does before or after a day of GS for which a letter waits.
  package struct Task: Hashable, Sendable {
    package let title: String
    package let council: Day
  }

  package let day: Day
  package let rest: WorkingCalendar.Rest?
  /// The holidays of its year are known.
  package let hasHolidays: Bool
  /// The half-year whose peildatum it is.
  package let closes: HalfYear?
  package let recesses: [Recess]
  /// GS meet, by the list of the province or because a letter is to be decided on.
  package let isCouncilDay: Bool
  package let letters: [Letter]
  package let tasks: [Task]

  /// The name of the holiday it is.
  package var holiday: String? {
    if case .holiday(let name) = rest { return name }
    return nil
  }
}

extension Case {
  /// The letters that were in GS, or are to be, each with its day as it is known on the day of today.
  fileprivate func lettersInCouncil(on today: Day) -> [(day: Day, letter: CalendarDay.Letter)] {
    var found: [(day: Day, letter: CalendarDay.Letter)] = []
    halfYears.forEachInPlace { record in
      guard let (day, isAdopted) = record.dayInCouncil(on: today) else { return }
      found.append(
        (day, CalendarDay.Letter(municipality: name, period: record.period, isAdopted: isAdopted)))
    }
    return found
  }
}

extension HalfYearRecord {
  fileprivate func dayInCouncil(on today: Day) -> (day: Day, isAdopted: Bool)? {
    if let letter, letter.state >= .adopted {
      // Adopted on a day that nobody noted.
      guard let adopted = letter.days[.adopted] else { return nil }
      if adopted <= today { return (adopted, true) }
    }
    guard let mark = round[.council], mark.notNeeded == nil else { return nil }
    return mark.planned.map { ($0, false) }
  }
}
