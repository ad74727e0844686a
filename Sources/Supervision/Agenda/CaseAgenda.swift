extension Case {
  /// Everything with a term in the case, as known and as it stands on the day of the context.
  ///
  /// What became known later is left out: asked for an earlier day, the agenda of that day answers (rule 47).
  package func agenda(in context: AgendaContext) -> [AgendaItem] {
    var builder = AgendaBuilder(subject: self, context: context)
    builder.addAgreements()
    builder.addInterimTargets()
    builder.addTargets()
    builder.addPlans()
    builder.addMeetings()
    builder.addActions()
    builder.addLadder()
    return builder.items
  }
}

/// Collects the items of one case on one day.
struct AgendaBuilder {
  let subject: Case
  let context: AgendaContext
  let place: LadderPlace
  private let isClosed: Bool
  private(set) var items: [AgendaItem] = []

  var today: Day { context.today }

  init(subject: Case, context: AgendaContext) {
    self.subject = subject
    self.context = context
    place = subject.ladder(on: context.today).place
    isClosed = subject.isClosed(on: context.today)
  }

  func isKnown(from day: Day?) -> Bool { day.map { $0 <= today } ?? true }

  func draft(_ id: ItemID, _ kind: ItemKind, _ title: AgendaItem.Title, _ party: Party) -> AgendaItem {
    AgendaItem(
      caseID: subject.id, municipality: subject.name, id: id, kind: kind, title: title, party: party,
      standing: .later, place: place, handler: subject.handler)
  }

  mutating func add(_ item: AgendaItem) {
    var item = item
    // A merged municipality owes nothing any more; what was open moved to its successor (rule 50).
    if isClosed, item.standing != .met, item.standing != .metLate {
      item.standing = .closed
      item.days = nil
    }
    items.append(item)
  }

  /// Fills in the deadline in force, its term and how it stands as long as nothing is done.
  func apply(_ schedule: Schedule, warning: Int?, to item: inout AgendaItem) {
    let deadline = schedule.deadline(on: today)
    let term = Term(deadline, calendar: context.calendar)
    item.phrase = deadline.phrase
    item.basis = deadline.basis
    item.firstDay = term.firstDay
    item.lastDay = term.lastDay
    item.remarks += term.notes.map(Remark.term)
    let open = TermStanding(
      term, on: today, warning: context.warning.days(for: item.kind, own: warning))
    item.standing = open.standing
    item.days = open.days
    remarkChanges(of: schedule, on: &item)
  }

  private func remarkChanges(of schedule: Schedule, on item: inout AgendaItem) {
    let extensions = schedule.extensions(on: today)
    if let last = extensions.last {
      let before = schedule.deadlineBefore(last)
      item.remarks.append(.extended(times: extensions.count, was: before))
      if let wasDue = Term(before, calendar: context.calendar).lastDay, wasDue < last.on {
        item.remarks.append(.extendedLate(days: wasDue.days(to: last.on), on: last.on))
      }
    }
    if let moved = schedule.changes.last(where: { $0.kind == .moved && $0.on <= today }) {
      item.remarks.append(.moved(was: schedule.deadlineBefore(moved)))
    }
  }

  /// A person's decision ends an item, whatever the calendar says. Says whether it did.
  func applyEnding(_ ending: Ending?, to item: inout AgendaItem) -> Bool {
    guard let ending, ending.on <= today else { return false }
    item.standing = ending.kind == .settled ? .settled : .lapsed
    item.remarks.append(ending.kind == .settled ? .settled(ending.reason) : .waived(ending.reason))
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

  /// A receipt that ends the waiting: not a draft, and not known to be incomplete. Others are remarked on.
  func applyReceipts(_ receipts: [Receipt], _ schedule: Schedule?, to item: inout AgendaItem) {
    let known = receipts.filter { $0.on <= today }
    if let receipt = known.first(where: { $0.adoption != .draft && $0.complete != false }) {
      applyDone(on: receipt.on, schedule, to: &item)
      item.remarks.append(.received(receipt.on))
    } else if let last = known.last {
      item.remarks.append(.received(last.on))
      if last.adoption == .draft { item.remarks.append(.notAdopted) }
      if last.complete == false { item.remarks.append(.incomplete) }
    } else if item.standing == .late {
      item.remarks.append(.noReceiptRecorded)
    }
  }
}
