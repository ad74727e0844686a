import Supervision

/// A line of the verloop of a case: what happened, or what has its last day then.
package struct TimelineEntry: Hashable, Sendable {
  /// `nil` where it is on record without a day.
  package let day: Day?
  /// Where it stands among the others: its day, else the earliest day it can have; `nil` goes first.
  package let place: Day?
  package let text: String
  /// How it stands, for what is still open; `nil` for what happened.
  package let standing: Standing?
  /// What is still open.
  package let item: ItemID?

  package init(
    day: Day?, place: Day? = nil, text: String, standing: Standing? = nil, item: ItemID? = nil
  ) {
    self.item = item
    self.day = day
    self.place = day ?? place
    self.text = text
    self.standing = standing
  }
}

extension Words {
  /// The history of a case and what lies ahead on one line of time, as known on the day, oldest first.
  ///
  /// - Parameter items: the agenda of the case on that day.
  package func timeline(of subject: Case, items: [AgendaItem], on today: Day) -> [TimelineEntry] {
    var history = TimelineBuilder(subject: subject, today: today, words: self)
    history.addLadder()
    history.addFigures()
    history.addDeliveries()
    history.addMeetings()
    history.addWork()
    let open = items.filter { $0.isAhead }.compactMap { item in
      item.timelineDay.map {
        TimelineEntry(
          day: $0, text: item.standing == .later ? title(item) : "\(title(item)): \(standing(item))",
          standing: item.standing, item: item.id)
      }
    }
    // The sort of the standard library is stable: entries of one day stay in the order they were found in.
    return (history.entries + open).sorted { first, second in
      if first.place != second.place { return (first.place?.number ?? .min) < (second.place?.number ?? .min) }
      return first.day != nil && second.day == nil
    }
  }
}

extension AgendaItem {
  /// The first day of a window that has not opened yet, else the last day;
  /// a meeting on the day it was given.
  fileprivate var timelineDay: Day? {
    plannedDay ?? (hasOpened || standing == .late ? lastDay : firstDay ?? lastDay)
  }
}

/// Collects what happened in a case up to a day.
struct TimelineBuilder {
  let subject: Case
  let today: Day
  let words: Words
  private(set) var entries: [TimelineEntry] = []

  init(subject: Case, today: Day, words: Words) {
    self.subject = subject
    self.today = today
    self.words = words
  }

  /// Adds what happened on the day, unless that day has yet to come.
  ///
  /// - Parameter place: where it stands when its day is not known.
  mutating func add(_ day: Day?, place: Day? = nil, _ text: String) {
    if let day, day > today { return }
    entries.append(TimelineEntry(day: day, place: place, text: text))
  }

  mutating func addLadder() {
    for entry in subject.ladder(on: today).entries {
      add(entry.from, place: subject.knownFrom(entry), words.step(entry.step, to: entry.place))
      if let published = entry.decision?.published {
        add(published, words.say(nl: "besluit bekendgemaakt", en: "decision made known"))
      }
      for requirement in entry.requirements {
        if let done = requirement.done { add(done, words.requirement(requirement.requirement)) }
      }
    }
    if let closure = subject.closure {
      add(closure.on, words.say(nl: "dossier afgesloten (herindeling)", en: "case closed (herindeling)"))
    }
  }

  mutating func addFigures() {
    for record in subject.halfYears {
      var former: TargetNotice?
      for notice in record.targets {
        if let from = notice.from {
          let change = [former?.persons, notice.persons].compactMap { $0.map(words.number) }
          add(
            from,
            words.say(
              nl: "taakstelling \(record.period): \(change.joined(separator: " → "))",
              en: "target \(record.period): \(change.joined(separator: " → "))"))
        }
        former = notice
      }
      for count in record.counts where count.reporter == .coa && count.knownFrom <= today {
        let housed = words.number(count.housed)
        add(
          count.asOf,
          words.say(
            nl: "COA-stand \(record.period): \(housed) gehuisvest",
            en: "COA count \(record.period): \(housed) housed"))
      }
      for judgement in record.judgements where (judgement.on ?? record.period.peildatum) <= today {
        let earliest = max(
          record.period.peildatum, subject.sourceDay(judgement.source) ?? record.period.peildatum)
        add(
          judgement.on, place: earliest,
          words.say(
            nl: "oordeel over \(subject.name(of: record.period)): \(words.judgement(judgement))",
            en: "judgement for \(subject.name(of: record.period)): \(words.judgement(judgement))"))
      }
      for (state, day) in (record.letter?.days ?? [:]).sorted(by: { $0.key < $1.key }) {
        add(
          day,
          words.say(
            nl: "brief over \(subject.name(of: record.period)) \(words.letterState(state))",
            en: "letter for \(subject.name(of: record.period)): \(words.letterState(state))"))
      }
    }
  }

  mutating func addDeliveries() {
    for agreement in subject.agreements {
      add(agreement.receipts, agreement.title)
      add(agreement.schedule.changes, agreement.title)
      for reminder in agreement.reminders {
        add(reminder.on, words.say(nl: "rappel: \(agreement.title)", en: "reminder: \(agreement.title)"))
      }
      add(agreement.ending, agreement.title)
    }
    for plan in subject.plans {
      for version in plan.versions {
        let title = version.title ?? plan.title
        add(version.receipts, title)
        if let on = version.statusOn { add(on, "\(title): \(words.planStatus(version.status))") }
        add(version.ending, title)
      }
      for measure in plan.measures {
        if let delay = measure.delayReported {
          add(
            delay,
            words.say(nl: "vertraging gemeld: \(measure.title)", en: "delay reported: \(measure.title)"))
        }
        if let done = measure.done {
          add(done, words.say(nl: "gedaan: \(measure.title)", en: "done: \(measure.title)"))
        }
      }
    }
  }

  mutating func addMeetings() {
    for meeting in subject.meetings {
      let title = meeting.title ?? words.sentenceCase(words.meetingKind(meeting.kind))
      if let held = meeting.held { add(held, words.say(nl: "\(title) gehouden", en: "\(title) held")) }
      if let cancelled = meeting.cancelled {
        add(cancelled, words.say(nl: "\(title) afgezegd", en: "\(title) cancelled"))
      }
      add(meeting.schedule?.changes ?? [], title)
    }
  }

  mutating func addWork() {
    for action in subject.actions {
      if let done = action.done {
        add(done, words.say(nl: "gedaan: \(action.title)", en: "done: \(action.title)"))
      }
      add(action.ending, action.title)
    }
    for contact in subject.contacts {
      let channel =
        contact.channel
        ?? (contact.signal ? words.say(nl: "signaal", en: "signal") : words.say(nl: "contact", en: "contact"))
      add(
        contact.on, words.say(nl: "\(channel) met \(contact.with)", en: "\(channel) with \(contact.with)"))
    }
  }

  private mutating func add(_ receipts: [Receipt], _ title: String) {
    for receipt in receipts {
      add(receipt.on, words.say(nl: "ontvangen: \(title)", en: "received: \(title)"))
    }
  }

  private mutating func add(_ changes: [Schedule.Change], _ title: String) {
    for change in changes {
      let reason = change.reason.map { " (\($0))" } ?? ""
      switch change.kind {
      case .extended:
        let by = change.by.map { words.say(nl: " door \($0)", en: " by \($0)") } ?? ""
        add(
          change.on,
          words.say(
            nl: "uitstel verleend\(by): \(title), nu “\(change.deadline.phrase)”\(reason)",
            en: "extension granted\(by): \(title), now “\(change.deadline.phrase)”\(reason)"))
      case .moved:
        add(
          change.on,
          words.say(
            nl: "verplaatst in overleg: \(title), nu “\(change.deadline.phrase)”\(reason)",
            en: "moved in consultation: \(title), now “\(change.deadline.phrase)”\(reason)"))
      case .corrected: break
      }
    }
  }

  private mutating func add(_ ending: Ending?, _ title: String) {
    guard let ending else { return }
    let ended =
      ending.kind == .settled
      ? words.say(nl: "afgedaan", en: "settled") : words.say(nl: "vervallen", en: "waived")
    add(ending.on, "\(ended): \(title)")
  }
}
