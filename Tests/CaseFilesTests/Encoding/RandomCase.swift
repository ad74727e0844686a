import Supervision

/// A made-up case in which any key of the format may be there or not.
struct RandomCase {
  private var chance: Chance
  private var items = 0
  private let documents: [DocumentID]

  static func make(seed: Int) -> Case {
    var random = RandomCase(seed: seed)
    return random.subject()
  }

  private init(seed: Int) {
    var chance = Chance(seed: seed)
    documents = chance.some { _, index in DocumentID("d\(index)") }
    self.chance = chance
  }

  private mutating func day() -> Day { Day(2024, 1, 1).adding(days: chance.number(-900...900)) }
  private mutating func maybeDay() -> Day? { chance.isTrue() ? day() : nil }
  private mutating func source() -> DocumentID? {
    documents.isEmpty || chance.isTrue() ? nil : chance.one(of: documents)
  }
  private mutating func text() -> String {
    chance.one(of: [
      "plan", "een \"woord\"", "regel\nregel", "tab\t\\ weg", "café ☕ e\u{301}", "", "\u{1}\u{7f}/",
    ])
  }
  private mutating func maybeText() -> String? { chance.isTrue() ? text() : nil }
  private mutating func item() -> ItemID {
    items += 1
    return ItemID("i\(items)")
  }
  private mutating func persons() -> Int { chance.number(0...900) }
  private mutating func maybePersons() -> Int? { chance.isTrue() ? persons() : nil }
  private mutating func several<Value>(_ make: (inout RandomCase) -> Value) -> [Value] {
    let count = max(0, chance.number(-2...2))
    return (0..<count).map { _ in make(&self) }
  }
  private mutating func period(_ index: Int = 0) -> HalfYear {
    HalfYear(2022 + index, chance.one(of: [.first, .second]))
  }

  private mutating func subject() -> Case {
    var subject = Case(id: "gm0034", code: "GM0034", name: "Almere", domain: Case.housing)
    subject.aliases = several { $0.text() }
    subject.enteredThrough = maybeText()
    subject.handler = maybeText()
    subject.deputy = maybeText()
    subject.labels = several { $0.text() }
    if chance.isTrue(oneIn: 4) {
      subject.closure = Case.Closure(on: day(), successor: chance.maybe { _ in "GM0050" })
    }
    subject.documents = documents.map { id in
      Document(
        id: id, title: text(), subject: maybeText(), number: maybeText(), date: maybeDay(),
        earliest: maybeDay(),
        latest: maybeDay(), system: maybeText(), address: maybeText())
    }
    subject.ladder = several { $0.ladderEntry() }
    subject.halfYears = (0..<chance.number(0...3)).map { halfYear($0) }
    subject.meetings = several { $0.meeting() }
    subject.interimTargets = several { $0.target() }
    subject.agreements = several { $0.agreement() }
    subject.plans = several { $0.plan() }
    subject.actions = several { $0.action() }
    subject.contacts = several { $0.contact() }
    subject.notes = several { random in
      var note = Note(
        id: random.item(), on: random.maybeDay(), text: random.text(), internal: random.chance.isTrue())
      note.source = random.source()
      return note
    }
    subject.population = several { Case.Population(on: $0.day(), persons: $0.persons(), source: $0.source()) }
    return subject
  }

  private mutating func ladderEntry() -> LadderEntry {
    let place: LadderPlace = Trede(chance.number(0...6)).map { .on($0) } ?? .off
    var entry = LadderEntry(step: chance.one(of: LadderEntry.Step.allCases), place: place, from: maybeDay())
    entry.reason = maybeText()
    entry.source = source()
    if chance.isTrue() {
      entry.decision = .init(on: maybeDay(), number: maybeText(), published: maybeDay(), term: maybeDay())
    }
    entry.requirements = several { random in
      FulfilledRequirement(
        random.chance.one(of: FormalRequirement.allCases), by: random.maybeDay(), done: random.maybeDay(),
        reason: random.maybeText())
    }
    return entry
  }

  private mutating func statement() -> Statement {
    Statement(persons: chance.number(-90...90), from: maybeDay(), source: source())
  }

  private mutating func judgement() -> Judgement {
    var judgement = Judgement(word: "adequaat", colour: "groen", on: maybeDay(), source: source())
    judgement.reason = maybeText()
    judgement.usedDelivery = maybeDay()
    judgement.usedHoused = maybePersons()
    judgement.excusable = maybeText()
    return judgement
  }

  private mutating func halfYear(_ index: Int) -> HalfYearRecord {
    var record = HalfYearRecord(period: period(index))
    record.carried = several { $0.statement() }
    record.targets = several { random in
      TargetNotice(
        persons: random.persons(), from: random.day(), national: random.maybePersons(),
        by: random.maybeText(),
        source: random.source())
    }
    record.totals = several { $0.statement() }
    record.counts = several { random in
      Count(
        asOf: random.day(), housed: random.persons(),
        reporter: random.chance.one(of: Count.Reporter.allCases),
        delivered: random.maybeDay(), source: random.source())
    }
    record.balances = several { $0.statement() }
    if chance.isTrue() {
      record.amv = AmvTarget(
        persons: maybePersons(), province: maybePersons(), remark: maybeText(), source: source())
    }
    if chance.isTrue() {
      record.judgement = judgement()
      record.earlierJudgements = several { $0.judgement() }
    }
    if chance.isTrue() {
      var letter = Letter(document: source(), state: chance.one(of: Letter.State.allCases))
      for state in Letter.State.allCases where state != .public && chance.isTrue() {
        letter.days[state] = day()
      }
      letter.toBePublic = chance.isTrue()
      letter.address = maybeText()
      record.letter = letter
    }
    for step in RoundStep.allCases where chance.isTrue() {
      if chance.isTrue() {
        record.round[step] = RoundMark(notNeeded: text())
      } else {
        let mark = RoundMark(
          planned: step.isPlannedByMark ? maybeDay() : nil, done: step.isDoneByMark ? maybeDay() : nil)
        if !mark.isEmpty { record.round[step] = mark }
      }
    }
    record.ending = ending()
    return record
  }

  private mutating func deadline() -> Deadline {
    let unit = chance.one(of: Deadline.Unit.allCases)
    let wordings: [Deadline.Wording] = [
      .before(day()), .by(day()), .on(day()), .window(Day(2024, 4, 16), Day(2024, 4, 30)),
      .within(chance.number(0...9), unit, after: day()), .ahead(chance.number(0...9), unit, of: day()),
      .undated,
    ]
    return Deadline(
      phrase: text(), wording: chance.one(of: wordings),
      basis: chance.one(of: [.agreed, .statutory, .internal]))
  }

  private mutating func schedule() -> Schedule {
    Schedule(
      deadline(),
      changes: several { random in
        Schedule.Change(
          kind: random.chance.one(of: Schedule.Change.Kind.allCases), on: random.day(),
          deadline: random.deadline(),
          by: random.maybeText(), reason: random.maybeText(), source: random.source())
      })
  }

  private mutating func maybeSchedule() -> Schedule? { chance.isTrue() ? schedule() : nil }

  private mutating func party() -> Party { Party(chance.one(of: Party.Actor.allCases), label: maybeText()) }

  private mutating func ending() -> Ending? {
    chance.isTrue() ? Ending(kind: chance.one(of: Ending.Kind.allCases), on: day(), reason: text()) : nil
  }

  private mutating func receipt() -> Receipt {
    Receipt(
      on: day(), channel: maybeText(), adoption: chance.one(of: Receipt.Adoption.allCases),
      complete: chance.one(of: [nil, true, false]), document: source())
  }

  private mutating func sources() -> [DocumentID] { documents.filter { _ in chance.isTrue() } }

  private mutating func warning() -> Int? { chance.isTrue() ? chance.number(0...366) : nil }

  private mutating func target() -> InterimTarget {
    var target = InterimTarget(
      id: item(), title: text(), period: period(), party: party(), schedule: schedule())
    target.backlogPart = maybePersons()
    target.targetPart = maybePersons()
    target.targetPercent = chance.maybe { $0.number(1...100) }
    if target.backlogPart == nil { target.required = maybePersons() }
    target.effort = chance.isTrue()
    target.agreedOn = maybeDay()
    target.source = source()
    target.ending = ending()
    target.warning = warning()
    target.documents = sources()
    return target
  }

  private mutating func agreement() -> Agreement {
    var agreement = Agreement(
      id: item(), kind: chance.one(of: Agreement.Kind.allCases), title: text(), party: party(),
      schedule: schedule())
    let answer = chance.isTrue() ? Condition.Answer(holds: chance.isTrue(), on: day()) : nil
    agreement.condition = chance.one(of: [
      nil, .targetNotRealised(period()), .question("als het plan \"goed\" is", answer: answer),
    ])
    agreement.agreedOn = maybeDay()
    agreement.source = source()
    agreement.receipts = several { $0.receipt() }
    agreement.reminders = several { random in
      Reminder(
        on: random.day(), channel: random.maybeText(), replyBy: random.maybeDay(), document: random.source())
    }
    agreement.ending = ending()
    agreement.warning = warning()
    agreement.documents = sources()
    agreement.reviewOn = maybeDay()
    agreement.next = maybeText()
    return agreement
  }

  private mutating func plan() -> Plan {
    var plan = Plan(id: item(), title: text())
    plan.source = source()
    plan.versions = several { random in
      var version = PlanVersion(id: random.item(), status: random.chance.one(of: PlanVersion.Status.allCases))
      version.title = random.maybeText()
      version.statusOn = random.maybeDay()
      version.schedule = random.maybeSchedule()
      version.receipts = random.several { $0.receipt() }
      version.extensionsInWords = random.maybeText()
      version.conclusion = random.maybeText()
      version.source = random.source()
      version.ending = random.ending()
      version.warning = random.warning()
      version.documents = random.sources()
      return version
    }
    plan.milestones = several { $0.target() }
    plan.measures = several { random in
      var measure = Measure(id: random.item(), title: random.text())
      measure.persons = random.maybePersons()
      measure.schedule = random.maybeSchedule()
      measure.delayReported = random.maybeDay()
      measure.done = random.maybeDay()
      measure.source = random.source()
      measure.ending = random.ending()
      measure.warning = random.warning()
      return measure
    }
    return plan
  }

  private mutating func meeting() -> Meeting {
    var meeting = Meeting(id: item(), kind: chance.one(of: Meeting.Kind.allCases))
    meeting.title = maybeText()
    meeting.party = party()
    meeting.schedule = maybeSchedule()
    meeting.planned = maybeDay()
    meeting.held = maybeDay()
    meeting.cancelled = maybeDay()
    meeting.countsOutsideWindow = chance.isTrue()
    meeting.participants = maybeText()
    meeting.purpose = maybeText()
    meeting.report = several { $0.text() }
    meeting.agreed = [meeting.id].filter { _ in chance.isTrue() }
    meeting.agreedOn = maybeDay()
    meeting.source = source()
    meeting.ending = ending()
    meeting.warning = warning()
    meeting.documents = sources()
    return meeting
  }

  private mutating func action() -> OwnAction {
    var action = OwnAction(id: item(), title: text())
    action.kind = chance.one(of: OwnAction.Kind.allCases)
    action.handler = maybeText()
    action.requester = maybeText()
    action.schedule = maybeSchedule()
    action.concerns = chance.isTrue() ? action.id : nil
    action.createdOn = maybeDay()
    action.done = maybeDay()
    action.source = source()
    action.ending = ending()
    action.warning = warning()
    action.documents = sources()
    return action
  }

  private mutating func contact() -> Contact {
    var contact = Contact(id: item(), on: day(), with: text(), text: several { $0.text() })
    contact.channel = maybeText()
    contact.signal = chance.isTrue()
    contact.document = source()
    return contact
  }
}
