import Supervision

extension Words {
  /// The course of the case on one line, past and future.
  package func course(_ subject: Case, items: [AgendaItem], on today: Day) -> [(day: Day, text: String)] {
    var events: [(day: Day, text: String)] = []
    for entry in subject.ladder {
      if let day = entry.from, entry.step != .keep {
        events.append(
          (day, say(nl: "trede \(placeColumn(entry.place))", en: "trede \(placeColumn(entry.place))")))
      }
    }
    for plan in subject.plans {
      for version in plan.versions { events += version.receipts.map { ($0.on, say(nl: "plan", en: "plan")) } }
    }
    for record in subject.halfYears {
      for notice in record.targets.dropFirst() {
        if let day = notice.from { events.append((day, say(nl: "bijstelling", en: "revision"))) }
      }
      if record.isKnown(on: today) {
        events.append((record.period.peildatum, say(nl: "peildatum", en: "peildatum")))
      }
    }
    for meeting in subject.meetings {
      if let held = meeting.held { events.append((held, abbreviation(meeting.kind))) }
    }
    // What was not known on the day is left out; what is ahead on it comes from the agenda of that day.
    events.removeAll { $0.day > today }
    for item in items where item.isAhead && item.kind != .target {
      if let day = item.lastDay { events.append((day, kind(item.kind))) }
    }
    return events.sorted { ($0.day, $0.text) < ($1.day, $1.text) }
  }

  package func abbreviation(_ kind: Meeting.Kind) -> String {
    switch kind {
    case .bestuurlijkOverleg: say(nl: "BO", en: "BO")
    case .ambtelijkOverleg: say(nl: "AO", en: "AO")
    default: meetingKind(kind)
    }
  }
}
