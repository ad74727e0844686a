extension Case {
  /// Everything with a term in the case, as known and as it stands on the day of the context.
  ///
  /// What became known later is left out: asked for an earlier day, the agenda of that day answers (rule 47).
  package func agenda(in context: AgendaContext) -> [AgendaItem] {
    var builder = AgendaBuilder(for: self, in: context)
    builder.addAgreements(of: self)
    builder.addInterimTargets(of: self)
    builder.addTargets(of: self)
    builder.addPlans(of: self)
    builder.addStandRequests()
    builder.addMeetings(of: self)
    builder.addActions(of: self)
    builder.addLadder(of: self)
    return builder.items
  }
}

/// Collects the items of one case on one day. It does not hold the case, which is large: that is lent to each step.
struct AgendaBuilder: ~Copyable {
  let context: AgendaContext
  let place: LadderPlace
  /// Who has the items of the case today.
  let handler: String?
  /// In the order in which they are on record.
  let halfYears: [KnownHalfYear]
  private let caseID: CaseID
  private let municipality: String
  private let isClosed: Bool
  private(set) var items: [AgendaItem] = []

  var today: Day { context.today }

  init(for subject: Case, in context: AgendaContext) {
    caseID = subject.id
    municipality = subject.name
    halfYears = subject.halfYears.indices.map { KnownHalfYear(subject.halfYears, $0, on: context.today) }
    place = subject.ladderPlace(on: context.today)
    isClosed = subject.isClosed(on: context.today)
    handler = subject.handlerOnDuty(on: context.today, people: context.people)
    items.reserveCapacity(16)
    self.context = context
  }

  func isKnown(from day: Day?) -> Bool { day.map { $0 <= today } ?? true }

  /// - Parameter own: who has this item, instead of who has those of the case.
  func draft(
    _ id: ItemID, _ kind: ItemKind, _ title: AgendaItem.Title, _ party: Party, handler own: String? = nil
  ) -> AgendaItem {
    AgendaItem(
      caseID: caseID, municipality: municipality, id: id, kind: kind, title: title, party: party,
      standing: .later, place: place, handler: own ?? handler)
  }

  /// Takes the item over: it is large, and to copy every one is what would take the time.
  mutating func add(_ item: consuming AgendaItem) {
    // A merged municipality owes nothing any more; what was open moved to its successor (rule 50).
    if isClosed, item.standing.isOpen {
      item.standing = .closed
      item.days = nil
    }
    items.append(item)
  }

  /// Fills in the deadline in force, its term and how it stands as long as nothing is done.
  ///
  /// - Parameter done: the day it was done, if it was: the deadline of that day is the one it was done by, and
  ///   an uitstel granted afterwards no longer matters.
  func apply(_ schedule: Schedule, warning: Int?, done: Day? = nil, to item: inout AgendaItem) {
    let deadline = schedule.deadline(on: done ?? today)
    let term = Term(deadline, calendar: context.calendar)
    item.phrase = deadline.phrase
    item.basis = deadline.basis
    item.firstDay = term.firstDay
    item.lastDay = term.lastDay
    item.hasOpened = term.firstDay.map { $0 <= today } ?? false
    // COA takes its stand on a holiday too: for a figure a rest day means nothing (table 4.4, row 3).
    if !item.kind.isFigure { for note in term.notes { item.remarks.append(.term(note)) } }
    let open = TermStanding(
      term, on: today, warning: context.warning.days(for: item.kind, own: warning))
    item.standing = open.standing
    item.days = open.days
    remarkChanges(of: schedule, until: done ?? today, on: &item)
  }

  private func remarkChanges(of schedule: Schedule, until day: Day, on item: inout AgendaItem) {
    guard !schedule.changes.isEmpty else { return }
    let extensions = schedule.extensions(on: day)
    if let last = extensions.last {
      item.remarks.append(.extended(times: extensions.count, was: schedule.deadlineBefore(last)))
    }
    // A figure is measured and never late (rule 46), so that nothing was late before its uitstel either.
    for granted in item.kind.isFigure ? [] : extensions {
      let before = Term(schedule.deadlineBefore(granted), calendar: context.calendar)
      guard let wasDue = before.lastDay else { continue }
      let daysLate = wasDue.days(to: granted.on) - 1
      if daysLate > 0 { item.remarks.append(.extendedLate(days: daysLate, on: granted.on)) }
    }
    if let moved = schedule.move(on: day) { item.remarks.append(.moved(was: schedule.deadlineBefore(moved))) }
  }

  /// A person's decision ends an item, whatever the calendar says. Says whether it did: what was done before
  /// the decision stays done, on time or late.
  func applyEnding(_ ending: Ending?, done: Day? = nil, to item: inout AgendaItem) -> Bool {
    guard let ending, ending.on <= today else { return false }
    item.remarks.append(ending.kind == .settled ? .settled(ending.reason) : .waived(ending.reason))
    if let done, done <= ending.on { return false }
    item.standing = ending.kind == .settled ? .settled : .lapsed
    item.days = nil
    return true
  }

  /// Met on time or late, by the deadline that was in force on the day it was done.
  func applyDone(on day: Day, _ schedule: Schedule?, to item: inout AgendaItem) {
    item.standing = .met
    item.days = nil
    guard let schedule,
      let last = Term(schedule.deadline(on: day), calendar: context.calendar).lastDay, day > last
    else { return }
    item.standing = .metLate
    item.days = last.days(to: day)
  }

  /// The day of the first receipt, which ends the waiting.
  func completion(of receipts: [Receipt]) -> Day? {
    var first: Day?
    for place in receipts.indices where receipts[place].on <= today {
      first = min(first ?? receipts[place].on, receipts[place].on)
    }
    return first
  }

  /// What came in ends the waiting; that it is a draft or incomplete is said, and what follows from that is for
  /// the supervisor. Of several receipts each is said, so that a draft in time does not hide that the adopted
  /// version was late.
  ///
  /// - Parameter done: the day of the receipt that ended it; `nil` where none did: a duty that goes on, or a report of
  ///   which only a draft came in.
  func applyReceipts(_ receipts: [Receipt], done: Day?, _ schedule: Schedule?, to item: inout AgendaItem) {
    guard let last = latest(of: receipts, by: \.on) else {
      if item.standing == .late { item.remarks.append(.noReceiptRecorded) }
      return
    }
    if let done { applyDone(on: done, schedule, to: &item) }
    let arrivals = arrivals(receipts, schedule)
    item.remarks.append(arrivals.count > 1 ? .receivedInTurn(arrivals) : .received(last.on))
    if last.adoption == .draft { item.remarks.append(.notAdopted) }
    if last.complete == false { item.remarks.append(.incomplete) }
  }

  /// Each receipt known today, by its day, with how late it was by the term in force on that day.
  private func arrivals(_ receipts: [Receipt], _ schedule: Schedule?) -> [Remark.Arrival] {
    guard receipts.count > 1 else { return [] }
    var arrivals: [Remark.Arrival] = []
    for receipt in receipts where receipt.on <= today {
      let last = schedule.flatMap { Term($0.deadline(on: receipt.on), calendar: context.calendar).lastDay }
      let late = last.map { $0.days(to: receipt.on) } ?? 0
      let place = arrivals.lastIndex { $0.on <= receipt.on }.map { $0 + 1 } ?? 0
      arrivals.insert(
        Remark.Arrival(on: receipt.on, adoption: receipt.adoption, daysLate: max(0, late)), at: place)
    }
    return arrivals
  }

  /// The latest of what is known today, the last recorded among equals.
  func latest<Entry>(of entries: [Entry], by day: (Entry) -> Day) -> Entry? {
    var result: Entry?
    for entry in entries where day(entry) <= today {
      if result.map({ day($0) <= day(entry) }) ?? true { result = entry }
    }
    return result
  }
}
