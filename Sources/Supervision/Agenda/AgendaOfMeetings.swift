extension AgendaBuilder {
  mutating func addMeetings() {
    for meeting in subject.meetings where isKnown(from: subject.knownFrom(meeting)) {
      var item = draft(
        meeting.id, .meeting, meeting.title.map(AgendaItem.Title.own) ?? .meeting(meeting.kind), meeting.party
      )
      let held = meeting.held.flatMap { $0 <= today ? $0 : nil }
      if let schedule = meeting.schedule {
        apply(schedule, warning: meeting.warning, to: &item)
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
      if !applyEnding(meeting.ending, to: &item) { apply(meeting, held: held, to: &item) }
      add(item)
    }
  }

  private func apply(_ meeting: Meeting, held: Day?, to item: inout AgendaItem) {
    if let held {
      if let first = item.firstDay ?? (meeting.schedule == nil ? nil : item.lastDay), held < first,
        !meeting.countsOutsideWindow
      {
        // Held before the agreed period: it may or may not be the meeting that was meant (rule 23).
        item.remarks.append(.meetingOutsideWindow(held))
        return
      }
      applyDone(on: held, meeting.countsOutsideWindow ? nil : meeting.schedule, to: &item)
      item.remarks.append(.meetingHeld(held))
    } else if let cancelled = meeting.cancelled, cancelled <= today {
      item.standing = .lapsed
      item.days = nil
    } else if let planned = meeting.planned {
      guard meeting.schedule != nil else { return }
      let window = (item.firstDay ?? planned)...max(item.firstDay ?? planned, item.lastDay ?? planned)
      item.remarks.append(
        window.contains(planned) ? .meetingPlanned(planned) : .meetingPlannedOutsideWindow(planned))
    } else {
      item.remarks.append(.meetingNotPlanned)
    }
  }
}

extension Case {
  /// A meeting that was announced counts from the announcement, one that was only held from that day.
  func knownFrom(_ meeting: Meeting) -> Day? {
    if meeting.schedule == nil, let held = meeting.held {
      return meeting.planned == nil ? held : meeting.agreedOn
    }
    return meeting.agreedOn ?? sourceDay(meeting.source)
  }
}
