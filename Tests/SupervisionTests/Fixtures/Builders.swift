import Supervision

/// The day and the calendar of the fixtures, with the general warning time of 14 days.
func context(_ today: Day, warning: WarningTimes = WarningTimes()) -> AgendaContext {
  AgendaContext(today: today, calendar: Holidays.calendar, warning: warning)
}

/// A case without anything in it.
func emptyCase(_ code: String = "GM9001", _ name: String = "Zandwolde") -> Case {
  Case(id: CaseID(code.lowercased()), code: code, name: name, domain: Case.housing)
}

func deadline(
  _ wording: Deadline.Wording, _ basis: Deadline.Basis = .agreed, _ phrase: String = "afspraak"
) -> Deadline {
  Deadline(phrase: phrase, wording: wording, basis: basis)
}

func term(_ wording: Deadline.Wording, _ basis: Deadline.Basis = .agreed) -> Term {
  Term(deadline(wording, basis), calendar: Holidays.calendar)
}

/// An agreement of the municipality, known from the start.
func agreement(
  _ id: ItemID = "a1", _ wording: Deadline.Wording, _ basis: Deadline.Basis = .agreed,
  kind: Agreement.Kind = .agreement
) -> Agreement {
  Agreement(
    id: id, kind: kind, title: "plan", party: Party(.municipality),
    schedule: Schedule(deadline(wording, basis)))
}

func change(_ kind: Schedule.Change.Kind, _ on: Day, _ wording: Deadline.Wording) -> Schedule.Change {
  Schedule.Change(kind: kind, on: on, deadline: deadline(wording))
}

/// A half-year with one opening balance and one target; either may be unknown.
func record(
  _ period: HalfYear, carried: Int? = nil, target: Int? = nil, counts: [Count] = []
) -> HalfYearRecord {
  var record = HalfYearRecord(period: period)
  if let carried { record.carried = [Statement(persons: carried)] }
  if let target { record.targets = [TargetNotice(persons: target)] }
  record.counts = counts
  return record
}

/// A ladder entry on a trede, 0 for "not on the ladder".
func ladder(_ step: LadderEntry.Step, _ trede: Int, _ from: Day?) -> LadderEntry {
  LadderEntry(step: step, place: Trede(trede).map(LadderPlace.on) ?? .off, from: from)
}

extension Case {
  /// The item of that id on the day; `nil` where it is not known then.
  func item(_ id: ItemID, on today: Day) -> AgendaItem? {
    agenda(in: context(today)).first { $0.id == id }
  }

  func standing(_ id: ItemID, on today: Day) -> Standing? { item(id, on: today)?.standing }

  /// What asks for attention on the day, in the order of the agenda.
  func listed(on today: Day) -> [Listed] {
    Agenda(agenda(in: context(today))).items.filter(\.standing.asksAttention).map(Listed.init)
  }
}

/// An item by what `trede check` counts on: which, how and how many days.
struct Listed: Hashable, CustomStringConvertible {
  let id: ItemID
  let standing: Standing
  let days: Int?

  init(_ id: ItemID, _ standing: Standing, _ days: Int?) {
    self.id = id
    self.standing = standing
    self.days = days
  }

  init(_ item: AgendaItem) {
    self.init(item.id, item.standing, item.days)
  }

  var description: String { "\(id) \(standing) \(days.map(String.init) ?? "-")" }
}
