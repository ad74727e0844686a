extension AgendaBuilder {
  mutating func addMeetings(of subject: Case) {
    subject.meetings.forEachInPlace { meeting in
      guard isKnown(from: subject.knownFrom(meeting)) else { return }
      var item = draft(
        meeting.id, .meeting, meeting.title.map(AgendaItem.Title.own) ?? .meeting(meeting.kind), meeting.party
      )
      let held = meeting.held.flatMap { $0 <= today ? $0 : nil }
      let done = held.flatMap { meeting.isEarly(on: $0) ? nil : $0 }
      if let schedule = meeting.schedule {
        apply(schedule, warning: meeting.warning, done: done, to: &item)
      } else if let day = held ?? meeting.planned {
        let term = Term(lastDay: day)
        let open = TermStanding(
          term, on: today, warning: context.warning.days(for: .meeting, own: meeting.warning))
        item.lastDay = day
        item.standing = open.standing
        item.days = open.days
      } else {
        item.standing = .undated
      }
      if !applyEnding(meeting.ending, done: done, to: &item) {
        apply(meeting, held: held, done: done, to: &item)
      }
      add(consume item)
    }
  }

  private func apply(_ meeting: borrowing Meeting, held: Day?, done: Day?, to item: inout AgendaItem) {
    if let done {
      applyDone(on: done, meeting.schedule, to: &item)
      item.remarks.append(.meetingHeld(done))
    } else if let held {
      item.remarks.append(.meetingOutsideWindow(held))
    } else if let cancelled = meeting.cancelled, cancelled <= today {
      item.standing = .lapsed
      item.days = nil
    } else if let planned = meeting.planned {
      guard meeting.schedule != nil else { return }
      let isOutside = meeting.isEarly(on: planned) || item.lastDay.map { planned > $0 } ?? false
      item.remarks.append(isOutside ? .meetingPlannedOutsideWindow(planned) : .meetingPlanned(planned))
      // The agreed period stays the yardstick, but on the day itself the meeting is today.
      if planned == today, item.standing == .soon || item.standing == .later {
        item.standing = .today
        item.days = 0
      }
    } else {
      item.remarks.append(.meetingNotPlanned)
    }
  }
}

extension AgendaItem {
  /// The day a meeting was held, where that ended it.
  package var heldDay: Day? {
    guard standing == .met || standing == .metLate else { return nil }
    for case .meetingHeld(let day) in remarks { return day }
    return nil
  }

  /// The day a meeting is in the diaries, inside the period that was agreed or outside it.
  package var appointment: Day? {
    guard standing.isOpen else { return nil }
    for remark in remarks {
      switch remark {
      case .meetingPlanned(let day), .meetingPlannedOutsideWindow(let day): return day
      default: continue
      }
    }
    return nil
  }

  /// The day a meeting that is still to be held is in the agenda, also where that lies outside the agreed period.
  package var plannedDay: Day? {
    guard standing != .late else { return nil }
    for remark in remarks {
      switch remark {
      case .meetingPlanned(let day), .meetingPlannedOutsideWindow(let day): return day
      default: break
      }
    }
    return nil
  }
}

extension Case {
  /// A meeting that was announced counts from the announcement, and at the latest from the day it was held;
  /// one of which only the day is known counts from that day (rule 47).
  package func knownFrom(_ meeting: Meeting) -> Day? {
    if meeting.schedule == nil, meeting.planned == nil, let held = meeting.held { return held }
    guard let announced = meeting.agreedOn ?? sourceDay(meeting.source) else { return nil }
    return min(announced, meeting.held ?? announced)
  }
}

extension Meeting {
  /// Whether the day lies before the agreed day or period and nobody confirmed that the meeting of that day is
  /// the one that was meant (rule 23). A meeting "uiterlijk 30 april" has no day before which it is too early.
  package func isEarly(on held: Day) -> Bool {
    guard !countsOutsideWindow, let schedule else { return false }
    return switch schedule.deadline(on: held).wording {
    case .window(let first, _), .on(let first): held < first
    default: false
    }
  }
}
