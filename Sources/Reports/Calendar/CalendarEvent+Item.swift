import Supervision
import Wording

extension CalendarEvent {
  /// The event of an item of the agenda; `nil` for one without a day.
  ///
  /// Nothing in it counts from today ("over 14 dagen"): an event changes when the item does, not every night.
  init?(_ item: AgendaItem, of subject: Case, in context: AgendaContext, words: Words) {
    guard let days = item.calendarDays else { return nil }
    uid = "\(item.caseID).\(item.id)@trede"
    stamp = subject.latestFact(about: item.id, on: context.today) ?? days.lowerBound
    firstDay = days.lowerBound
    lastDay = days.upperBound
    summary = words.calendarSummary(item, of: subject)
    description = words.calendarLines(item)
    category = words.kind(item.kind)
    status = item.calendarStatus
    warning =
      item.standing.isOpen
      ? max(0, context.warning.days(for: item.kind, own: subject.ownWarning(of: item.id))) : nil
  }
}

extension AgendaItem {
  /// A meeting on the day it was held or is planned, everything else on the days of its term.
  fileprivate var calendarDays: ClosedRange<Day>? {
    for remark in remarks {
      switch remark {
      case .meetingHeld(let day), .meetingPlanned(let day), .meetingPlannedOutsideWindow(let day):
        return day...day
      default: break
      }
    }
    guard let last = lastDay ?? firstDay else { return nil }
    return min(firstDay ?? last, last)...last
  }

  /// What does not apply is cancelled, so that a calendar that is imported again lets go of it. What was done stays
  /// where it was. In a closed case what was open went to the successor, whose events these are now (rule 50).
  fileprivate var calendarStatus: CalendarEvent.Status {
    switch standing {
    case .conditional: .tentative
    case .lapsed, .closed: .cancelled
    default: .confirmed
    }
  }
}

extension Case {
  /// The warning time of the item itself, in days, where it has one.
  fileprivate func ownWarning(of id: ItemID) -> Int? {
    switch item(id) {
    case .agreement(let agreement): agreement.warning
    case .interimTarget(let target), .milestone(let target, _): target.warning
    case .version(let version, _): version.warning
    case .measure(let measure, _): measure.warning
    case .meeting(let meeting): meeting.warning
    case .action(let action): action.warning
    default: nil
    }
  }

  /// The latest day, not after today, of anything recorded about an item; `nil` where nothing has a day.
  fileprivate func latestFact(about id: ItemID, on today: Day) -> Day? {
    factDays(about: id).filter { $0 <= today }.max()
  }

  private func factDays(about id: ItemID) -> [Day] {
    switch item(id) {
    case .agreement(let agreement):
      days(knownFrom(agreement), agreement.schedule, agreement.receipts, agreement.ending)
        + agreement.reminders.map(\.on)
    case .interimTarget(let target), .milestone(let target, _):
      days(knownFrom(target), target.schedule, [], target.ending)
    case .version(let version, _):
      days(sourceDay(version.source), version.schedule, version.receipts, version.ending)
    case .measure(let measure, _):
      days(sourceDay(measure.source), measure.schedule, [], measure.ending)
        + [measure.delayReported, measure.done].compactMap { $0 }
    case .meeting(let meeting):
      days(knownFrom(meeting), meeting.schedule, [], meeting.ending)
        + [meeting.held, meeting.cancelled].compactMap { $0 }
    case .action(let action):
      days(action.createdOn ?? sourceDay(action.source), action.schedule, [], action.ending)
        + [action.done].compactMap { $0 }
    case .plan, .contact, .note, .document, nil:
      halfYears.first { $0.period.description == id.text }?.targets.compactMap(\.from) ?? []
    }
  }

  private func days(_ known: Day?, _ schedule: Schedule?, _ receipts: [Receipt], _ ending: Ending?) -> [Day] {
    [known, ending?.on].compactMap { $0 } + (schedule?.changes.map(\.on) ?? []) + receipts.map(\.on)
  }
}
