import Supervision

/// Works out a gespreksblad on the day of the context.
struct SheetBuilder {
  let subject: Case
  let others: [Case]
  let context: AgendaContext
  let items: [AgendaItem]
  let words = Words.stored

  var today: Day { context.today }
  var running: HalfYear { HalfYear(containing: today) }

  init(subject: Case, others: [Case], context: AgendaContext) {
    self.subject = subject
    self.others = others
    self.context = context
    items = subject.agenda(in: context).inOrderOfAttention()
  }

  var contents: [(title: String, content: CaseSheet.Content)] {
    [
      (words.standHeading, .figures(figureLines)),
      (words.agreedHeading(isOutcomeKnown ? nil : lastMeeting?.held), .items(itemLines)),
      (words.earlierHeading, .sentences(earlier)),
      (words.othersHeading, .sentences(amongOthers)),
      (words.questionsHeading, .sentences(questions)),
      (words.choicesHeading, .sentences(words.choices(subject.ladder(on: today)) + [words.choiceIsTheirs])),
      outcome,
    ]
  }

  /// Places to fill in before the meeting; after it what was agreed there.
  private var outcome: (title: String, content: CaseSheet.Content) {
    isOutcomeKnown
      ? (words.outcomeHeading(lastMeeting?.held), .items(agreedThere.map(line)))
      : (words.outcomeHeading(nil), .blanks(words.outcomeColumns, lines: 3, hint: words.outcomeHint))
  }

  /// The meeting was held, nothing lies ahead, and something was agreed in it.
  private var isOutcomeKnown: Bool { meeting == nil && !agreedThere.isEmpty }

  // MARK: - The meeting

  /// The bestuurlijk overleg that comes first, planned or announced; `nil` where none lies ahead.
  var meeting: Meeting? {
    let ahead = subject.meetings.compactMap { meeting -> (meeting: Meeting, day: Day)? in
      guard meeting.kind == .bestuurlijkOverleg, let item = item(meeting.id), item.standing.isOpen else {
        return nil
      }
      return (meeting, meeting.planned ?? item.lastDay ?? .latest)
    }
    return ahead.min { $0.day < $1.day }?.meeting
  }

  /// The meeting that was held last and in which something was said or agreed.
  var lastMeeting: Meeting? {
    subject.meetings.filter { meeting in
      (meeting.kind == .bestuurlijkOverleg || meeting.kind == .ambtelijkOverleg)
        && meeting.held.map { $0 <= today } ?? false
    }.max { $0.held ?? .earliest < $1.held ?? .earliest }
  }

  /// The meeting that the sheet is for: the next one, or that of the last four weeks of which the outcome stands on it.
  private var shownMeeting: Meeting? {
    if let meeting { return meeting }
    guard isOutcomeKnown, let last = lastMeeting, let held = last.held, held.adding(weeks: 4) >= today else {
      return nil
    }
    return last
  }

  func item(_ id: ItemID) -> AgendaItem? { items.first { $0.id == id } }

  var title: String {
    let when = shownMeeting.map { meeting in
      (meeting.held ?? meeting.planned).map(words.onDay) ?? meeting.schedule?.deadline(on: today).phrase ?? ""
    }
    return words.sheetTitle(subject.name, when)
  }

  var head: [Explained] {
    guard let meeting = shownMeeting else { return [Explained(words.dayLabel, words.noMeetingAhead)] }
    let item = item(meeting.id)
    let period = item.flatMap { item in
      item.lastDay.map { last in
        "\(item.firstDay.map { words.window($0, last) } ?? words.dayAndMonth(last)) \(last.year)"
      }
    }
    let source = subject.document(meeting.source).map { " (\($0.title))" } ?? ""
    return [
      Explained(words.participantsLabel, meeting.participants ?? words.nowhereRecorded),
      Explained(
        words.dayLabel,
        meeting.held.map(words.heldOnDay) ?? meeting.planned.map(words.fullDate)
          ?? (item?.standing == .late ? words.notHeldInPeriod(period) : words.toBePlanned(period))),
      Explained(words.reasonLabel, meeting.purpose.map { $0 + source } ?? words.nowhereRecorded),
    ]
  }

  // MARK: - What was agreed, and what else is open

  private var agreedThere: [AgendaItem] {
    items.filter { item in
      guard let lastMeeting else { return false }
      return lastMeeting.agreed.contains(item.id)
        || subject.provenance(of: item.id).meeting?.id == lastMeeting.id
    }
  }

  private var itemLines: [CaseSheet.ItemLine] {
    let agreed = agreedThere
    let open = items.filter { item in
      item.standing.isOpen && item.kind != .target && item.id != meeting?.id && !agreed.contains(item)
    }
    return ((isOutcomeKnown ? [] : agreed) + open).map(line)
  }

  private func line(_ item: AgendaItem) -> CaseSheet.ItemLine {
    let standing = words.standing(item)
    let phrase = words.phrase(item)
    // "19 april 2024 · uiterlijk 19 april 2024" says it twice.
    var state = phrase?.contains(standing) ?? false ? [] : [standing]
    if let phrase { state.append(phrase) }
    state += item.remarks.compactMap { words.shortRemark($0, of: item) }
    let record = subject.provenance(of: item.id)
    if item.standing == .late, item.party.actor == .municipality, record.reminders.isEmpty {
      state.append(words.noReminder)
    }
    if item.kind == .duty, item.basis == .expectation, record.receipts.isEmpty {
      state.append(words.nothingReported)
    }
    if item.party.actor != .municipality { state.append(words.onMove(item)) }
    return CaseSheet.ItemLine(
      standing: item.standing, title: words.title(item), state: state.joined(separator: " · "))
  }

  // MARK: - Before

  private var earlier: [String] {
    let ladder = subject.ladder(on: today)
    var lines = [
      words.place(ladder.place) + (ladder.since.map { " sinds \(words.numericDate($0))" } ?? "")
        + (ladder.frozen ? ", \(words.frozen)" : "")
    ]
    for plan in subject.plans {
      for version in plan.versions where version.receipts.contains(where: { $0.on <= today }) {
        let text = words.lines(version, in: subject, on: today).joined(separator: ", ")
        lines.append(version.title == nil ? words.ofPlan(text) : text)
      }
      let joint = words.jointResult(plan, in: subject, on: today)
      for milestone in plan.milestones {
        // What was judged together is said together (rule 30).
        guard let item = item(milestone.id), !item.standing.isOpen,
          joint == nil || item.remarks.contains(.notMeasured)
        else { continue }
        lines.append("\(words.milestoneDay(item)) \(words.title(item)): \(words.outcome(item))")
      }
      if let joint { lines.append(joint) }
    }
    return lines
  }
}
