import Supervision
import Wording

/// The week or the month that was asked for.
enum AgendaPeriod {
  case week(Week)
  case month(Month)

  /// - Parameter isAlone: no other option names days.
  /// - Returns: `nil` where neither was asked for.
  init?(week: String?, month: String?, isAlone: Bool, _ session: Session) throws(Stop) {
    let words = session.words
    if week != nil, month != nil { throw Stop(.usage, words.excludeEachOther("--week", "--month")) }
    if week != nil || month != nil, !isAlone {
      throw Stop(.usage, words.periodStandsAlone(week == nil ? "--month" : "--week"))
    }
    if let week {
      guard let known = Week(iso: week) else { throw Stop(.usage, words.impossibleWeek(week)) }
      self = .week(known)
    } else if let month {
      guard let known = Month(iso: month) else { throw Stop(.usage, words.impossibleMonth(month)) }
      self = .month(known)
    } else {
      return nil
    }
  }

  var days: ClosedRange<Day> {
    switch self {
    case .week(let week): week.days
    case .month(let month): month.days
    }
  }
}

/// What falls on the days of a week or a month, over all cases.
struct PeriodAgenda {
  /// An item on one of the days.
  struct Line {
    let item: AgendaItem
    /// Its window, on a day on which that runs and does not end.
    let running: ClosedRange<Day>?
  }

  let period: AgendaPeriod
  /// What stands on a day of the period or runs then, by the first of its days.
  let items: [AgendaItem]
  let days: AgendaDays
  let facts: CalendarDays
  let calendar: WorkingCalendar
  private(set) var lateOutside = 0
  let unreadable: [UnreadableFile]

  init(_ period: AgendaPeriod, _ contents: StoreContents, _ session: Session, filter: Filter) {
    self.period = period
    let context = session.context(of: contents)
    let sought = period.days
    var gathered = FilteredItems(filter, in: context, session.words)
    var late = 0
    for subject in contents.cases {
      let agenda = subject.agenda(in: context)
      late += agenda.count { $0.standing == .late }
      gathered.add(agenda, of: subject) { item in
        item.calendarDay.map(sought.contains) ?? false || item.openWindow?.overlaps(sought) ?? false
      }
    }
    func first(_ item: AgendaItem) -> Day { item.openWindow?.lowerBound ?? item.calendarDay ?? .latest }
    let items = gathered.left().sorted { one, other in
      if first(one) != first(other) { return first(one) < first(other) }
      return AgendaItem.namesFirst(one, other) ?? (one.id < other.id)
    }
    self.items = items
    days = AgendaDays(count: items.count) { items[$0] }
    facts = CalendarDays(
      CaseWalk(contents.cases), settings: contents.settings, calendar: context.calendar, today: context.today)
    calendar = context.calendar
    unreadable = contents.unreadable
    lateOutside = late - items.count { $0.standing == .late }
  }

  /// Every day of the period, in order.
  var everyDay: [Day] {
    let days = period.days
    return (0...days.lowerBound.days(to: days.upperBound)).map { days.lowerBound.adding(days: $0) }
  }

  /// What stands on the day, then the windows that run.
  func lines(on day: Day) -> [Line] {
    days.items(on: day).map { Line(item: items[$0], running: nil) }
      + days.running(on: day).map { Line(item: items[$0.item], running: $0.days) }
  }
}
