import Supervision
import Wording

/// The terms of all cases in the order of their days.
struct DaySchedule {
  /// Still open from before the first day; only when no first day was asked for.
  private(set) var open: [AgendaItem] = []
  private(set) var dated: [(day: Day, item: AgendaItem)] = []
  private(set) var withoutDay = 0
  private(set) var lateOutside = 0
  let from: Day
  let until: Day?
  /// For the holidays in the headings of the weeks.
  let calendar: WorkingCalendar
  let unreadable: [UnreadableFile]

  /// - Parameters:
  ///   - first: `nil` starts today, below what is still open from before.
  ///   - last: `nil` goes on to the last term there is.
  init(
    _ contents: StoreContents, context: AgendaContext, filter: Filter, from first: Day?, until last: Day?,
    _ words: Words
  ) {
    let from = first ?? context.today
    self.from = from
    until = last
    calendar = context.calendar
    unreadable = contents.unreadable
    var gathered = FilteredItems(filter, in: context, words)
    var late = 0
    for subject in contents.cases {
      let agenda = subject.agenda(in: context)
      late += agenda.count { $0.standing == .late }
      gathered.add(agenda, of: subject) { $0.standing != .closed }
    }
    for item in gathered.left() {
      guard let day = item.scheduleDay(from: from, on: context.today) else {
        // What is to be done now and has no day, such as asking COA, is open too.
        if first == nil, item.standing.asksAttention { open.append(item) } else { withoutDay += 1 }
        continue
      }
      if day >= from, last.map({ day <= $0 }) ?? true {
        dated.append((day, item))
      } else if first == nil, day < from, item.standing.asksAttention {
        open.append(item)
      }
    }
    open.sort(by: AgendaItem.comesFirst)
    dated.sort {
      $0.day == $1.day
        ? AgendaItem.namesFirst($0.item, $1.item) ?? ($0.item.id < $1.item.id) : $0.day < $1.day
    }
    lateOutside = late - items.count { $0.standing == .late }
  }

  /// What is open from before, then the rest by day.
  var items: [AgendaItem] { open + dated.map(\.item) }
}

extension AgendaItem {
  /// The day a meeting was held, or was given where that is still to come; else the first day of a window, or its last
  /// when it opened before the first day that is looked at. What has no last day may have one to look at it again.
  fileprivate func scheduleDay(from: Day, on today: Day) -> Day? {
    if let heldDay { return heldDay }
    if let plannedDay, plannedDay >= today { return plannedDay }
    guard let lastDay else { return firstDay }
    return firstDay.map { $0 >= from ? $0 : lastDay } ?? lastDay
  }
}
