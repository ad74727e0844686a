import Supervision

/// Agenda as a week and as a month, and what a day is.
extension Words {
  package var agendaAsList: String { say(nl: "lijst", en: "list") }
  package var agendaAsWeek: String { say(nl: "week", en: "week") }
  package var agendaAsMonth: String { say(nl: "maand", en: "month") }

  /// The two forms with days, as a place where keys do something.
  package var weekAndMonth: String { say(nl: "week en maand", en: "week and month") }

  // MARK: - Above the days

  /// `week 14`, `1 t/m 7 april 2024`, `deze week`
  package func titleParts(_ week: Week, today: Day) -> [String] {
    [weekName(week), "\(window(week.monday, week.sunday)) \(week.sunday.year)"]
      + (week == today.week ? [say(nl: "deze week", en: "this week")] : [])
  }

  private func weekName(_ week: Week) -> String {
    say(nl: "week \(week.number)", en: "week \(week.number)")
  }

  /// `april 2024`, `week 14 t/m 18`
  package func titleParts(_ month: Month) -> [String] {
    let weeks = month.weeks
    let (first, last) = (weeks[0].number, weeks[weeks.count - 1].number)
    return [
      monthAndYear(month),
      say(nl: "week \(first) t/m \(last)", en: "weeks \(first) to \(last)"),
    ]
  }

  /// `april 2024`
  package func monthAndYear(_ month: Month) -> String {
    String(date(month.firstDay).drop { $0 != " " }.dropFirst())
  }

  /// `meireces 29 april t/m 10 mei`
  package func recess(_ recess: Recess) -> String {
    "\(recess.title) \(window(recess.firstDay, recess.lastDay))"
  }

  /// What the marks in the days of a month mean, for what is in sight.
  package func marksLegend(recesses: [Recess], hasCouncilDays: Bool) -> [String] {
    let recesses = recesses.map { "\(recessMark) = \(recess($0))" }
    return (hasCouncilDays ? ["\(councilMark) = \(councilDay)"] : []) + recesses
  }

  /// The list of holidays does not go so far.
  package func holidaysUnknown(_ year: Int) -> String {
    say(nl: "feestdagen van \(year) niet bekend", en: "holidays of \(year) not known")
  }

  // MARK: - In a day

  /// `ma 1 apr`, `ma 1`: what stands above a day of a week, longest first.
  package func dayHeadings(_ day: Day) -> [String] {
    let short = "\(shortWeekday(day.weekday)) \(day.dayOfMonth)"
    return [dayColumn(day), short, String(day.dayOfMonth)]
  }

  /// A day of GS, in two cells.
  package var councilMark: String { say(nl: "GS", en: "GS") }
  /// A day in a recess.
  package var recessMark: String { say(nl: "r", en: "r") }
  package var councilDay: String { say(nl: "GS-dag", en: "GS meeting") }
  package var peildatum: String { say(nl: "peildatum", en: "peildatum") }

  /// `+3`: how many more there are than there is room for.
  package func plus(_ count: Int) -> String { "+\(number(count))" }

  // MARK: - The day below or beside them

  /// `dinsdag 2 april 2024 · week 14 · vandaag`, and shorter ways to say it.
  package func dayTitles(_ day: Day, today: Day) -> [String] {
    let week = weekName(day.week)
    let away = distance(to: day, from: today)
    return [
      "\(fullDate(day)) · \(week) · \(away)", "\(dayInWeek(day)) \(day.year) · \(week) · \(away)",
      "\(dayColumn(day)) · \(week) · \(away)", "\(dayColumn(day)) · \(away)", dayColumn(day),
    ]
  }

  /// What the day is, in sentences without a full stop.
  ///
  /// - Parameter withRecesses: `false` where those stand above all days.
  package func facts(of day: CalendarDay, withRecesses: Bool = true) -> [String] {
    var facts = [day.holiday].compactMap { $0.map(holiday) }
    if !day.hasHolidays { facts.append(holidaysUnknown(day.day.year)) }
    if let period = day.closes {
      facts.append(say(nl: "peildatum van \(period)", en: "peildatum of \(period)"))
    }
    if day.isCouncilDay { facts.append(councilDay + lettersInCouncil(day.letters)) }
    facts += day.tasks.map { task in
      say(
        nl: "\(task.title) voor GS van \(dayInWeek(task.council))",
        en: "\(task.title) for the GS meeting of \(dayInWeek(task.council))")
    }
    return facts + (withRecesses ? day.recesses.map(recess) : [])
  }

  /// `: brief van Almere en Urk over 2023-II`; those that were adopted apart from those that wait.
  private func lettersInCouncil(_ letters: [CalendarDay.Letter]) -> String {
    var parts: [String] = []
    for period in Set(letters.map(\.period)).sorted() {
      for isAdopted in [false, true] {
        let names = letters.filter { $0.period == period && $0.isAdopted == isAdopted }.map(\.municipality)
        guard !names.isEmpty else { continue }
        let list = names.joined(separator: ", ")
        parts.append(
          isAdopted
            ? say(nl: "over \(period) vastgesteld: \(list)", en: "letters over \(period) adopted: \(list)")
            : say(nl: "brief over \(period): \(list)", en: "letters over \(period): \(list)"))
      }
    }
    return parts.isEmpty ? "" : " · " + parts.joined(separator: " · ")
  }

  package var nothingOnThisDay: String { say(nl: "Op deze dag staat niets.", en: "Nothing on this day.") }

  /// `3 regels, waarvan 1 te laat`: what stands on a day, for where there is no room for it.
  package func onDay(_ count: Int, foremost: Standing?) -> String {
    let lines = say(nl: self.count(count, "regel", "regels"), en: self.count(count, "line", "lines"))
    guard let foremost, foremost != .later else { return lines }
    return "\(lines), \(standing(foremost))"
  }

  /// A line of a day about an item that stands on it: what, how it stands, whose move.
  package func dayLine(_ item: AgendaItem) -> String {
    var parts = [title(item)]
    if item.appointment != nil {
      parts.append(say(nl: "gepland", en: "planned"))
      if let days = item.openWindow {
        parts.append(
          say(
            nl: "afgesproken was \(window(days.lowerBound, days.upperBound))",
            en: "agreed was \(window(days.lowerBound, days.upperBound))"))
      }
    } else if let days = item.openWindow {
      // "over 14 dagen" would count to its first day.
      if item.standing == .late { parts.append(standing(item)) }
      let period = window(days.lowerBound, days.upperBound)
      parts.append(say(nl: "laatste dag van \(period)", en: "last day of \(period)"))
    } else if item.standing != .later {
      parts.append(standing(item))
    }
    return (parts + [actor(item.party)]).joined(separator: " · ")
  }

  /// A line of a day about a window that runs.
  package func dayLine(_ item: AgendaItem, running days: ClosedRange<Day>, on day: Day) -> String {
    let period = window(days.lowerBound, days.upperBound)
    let runs =
      day == days.lowerBound
      ? say(nl: "begint: \(period)", en: "begins: \(period)")
      : say(nl: "loopt: \(period)", en: "runs: \(period)")
    return "\(title(item)) · \(runs) · \(actor(item.party))"
  }

  /// `nog 3 ↓`: lines of the day that are not in sight.
  package func moreOfDay(_ count: Int) -> String {
    say(nl: "nog \(number(count)) ↓", en: "\(number(count)) more ↓")
  }

  package var chooseLineOfDay: String {
    say(
      nl: "Kies eerst een regel: Enter of Tab gaat naar de regels van de dag.",
      en: "Choose a line first: Enter or Tab goes to the lines of the day.")
  }

  // MARK: - Going to a day

  package var goToDayTitle: String { say(nl: "Naar een dag, week of maand", en: "To a day, week or month") }
  package var goToDayPrompt: String { say(nl: "dag", en: "day") }
  package var goToDayKeys: String { say(nl: "Enter gaat · Esc terug", en: "Enter goes · Esc back") }
  package func goesTo(_ day: Day) -> String { "→ \(fullDate(day)) · \(weekName(day.week))" }
}

/// The course of a dossier.
extension Words {
  package func courseTitle(_ name: String) -> String { say(nl: "Verloop: \(name)", en: "Course: \(name)") }
  package var courseKeys: String { say(nl: "↑ ↓ bewegen · Esc terug", en: "↑ ↓ move · Esc back") }
  package var courseKeysOfItem: String {
    say(nl: "Enter naar de regel · Esc terug", en: "Enter to the line · Esc back")
  }
  package var timeLineLegend: String {
    say(nl: "● was  ○ komt  2 twee samen", en: "● past  ○ to come  2 two together")
  }
  package var emptyCourse: String {
    say(
      nl: "In dit dossier is nog niets gebeurd en staat niets te gebeuren.",
      en: "Nothing has happened in this case, and nothing is to come.")
  }
  package var today: String { say(nl: "vandaag", en: "today") }

  /// `apr`
  package func shortMonth(_ day: Day) -> String { String(shortDate(day).drop { $0 != " " }.dropFirst()) }
}
