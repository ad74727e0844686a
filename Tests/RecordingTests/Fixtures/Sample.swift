import Recording
import Supervision
import Wording

/// A small case to fill in forms on, seen on 2 April 2024, with Easter in its calendar.
enum Sample {
  static var subject: Case {
    var subject = Case(id: "gm0034", code: "GM0034", name: "Almere", domain: Case.housing)
    subject.documents = [
      Document(id: "brief", title: "Brief over 2023-II", number: "2024-77", date: "2024-02-10")
    ]
    subject.agreements = [plan, duty, question]
    subject.interimTargets = [target]
    subject.meetings = [meeting, held]
    subject.actions = [OwnAction(id: "w1", title: "Plan toetsen")]
    subject.plans = [planOfAction]
    subject.notes = [Note(id: "n1", on: nil, text: "De COA-cijfers zijn leidend.", internal: false)]
    subject.contacts = [Contact(id: "c1", on: "2024-03-01", with: "wethouder", text: ["Gebeld."])]
    var period = HalfYearRecord(period: "2024-I")
    period.carried = [Statement(persons: 45)]
    period.targets = [TargetNotice(persons: 233)]
    subject.halfYears = [period]
    var entry = LadderEntry(step: .recorded, place: .on(Trede(3)!), from: "2021-09-15")
    entry.reason = "actief toezicht"
    subject.ladder = [entry]
    return subject
  }

  static var plan: Agreement {
    var plan = Agreement(
      id: "a1", kind: .agreement, title: "Bijgesteld plan van aanpak",
      party: Party(.municipality, label: "college"),
      schedule: term("voor 1 april 2024", .before("2024-04-01")))
    plan.next = "toetsen"
    plan.agreedOn = "2024-02-02"
    plan.meeting = "o1"
    plan.source = "brief"
    return plan
  }

  static var duty: Agreement {
    Agreement(
      id: "a2", kind: .duty, title: "Vertraging melden", party: Party(.municipality),
      schedule: Schedule(Deadline(phrase: "tijdig", wording: .undated, basis: .expectation)))
  }

  static var question: Agreement {
    var agreement = Agreement(
      id: "a3", kind: .agreement, title: "Nieuw plan", party: Party(.municipality),
      schedule: term("uiterlijk 1 juni 2024", .by("2024-06-01")))
    agreement.condition = .question("als het plan onvoldoende is", answer: nil)
    return agreement
  }

  static var target: InterimTarget {
    var target = InterimTarget(
      id: "t1", title: "45 + 117 = 162 gehuisvest", period: "2024-I", party: Party(.municipality),
      schedule: term("op 1 april 2024", .on("2024-04-01")))
    target.backlogPart = 45
    target.targetPart = 117
    target.targetPercent = 50
    target.required = 162
    target.agreedOn = "2024-02-02"
    return target
  }

  static var meeting: Meeting {
    var meeting = Meeting(id: "o2", kind: .bestuurlijkOverleg)
    meeting.schedule = Schedule(
      Deadline(
        phrase: "tweede helft van april 2024", wording: .window("2024-04-16", "2024-04-30"),
        basis: .announcement))
    return meeting
  }

  static var held: Meeting {
    var meeting = Meeting(id: "o1", kind: .bestuurlijkOverleg)
    meeting.held = "2024-02-02"
    meeting.agreed = ["a1"]
    return meeting
  }

  static var planOfAction: Plan {
    var plan = Plan(id: "plan1", title: "Plan van aanpak")
    plan.versions = [PlanVersion(id: "p1", status: .concept)]
    var measure = Measure(id: "mt1", title: "Flexwoningen")
    measure.schedule = term("uiterlijk 1 mei 2024", .by("2024-05-01"))
    measure.persons = 40
    plan.measures = [measure]
    plan.milestones = [
      InterimTarget(
        id: "m1", title: "Achterstand ingelopen", period: "2024-I", party: Party(.municipality),
        schedule: term("op 1 juni 2024", .on("2024-06-01")))
    ]
    return plan
  }

  private static func term(_ phrase: String, _ wording: Deadline.Wording) -> Schedule {
    Schedule(Deadline(phrase: phrase, wording: wording, basis: .agreed))
  }

  static let reference = ReferenceBook(
    calendar: WorkingCalendar(
      years: [2024],
      holidays: [
        .init(day: "2024-03-29", name: "goede vrijdag", kind: .recognised),
        .init(day: "2024-03-31", name: "eerste paasdag", kind: .recognised),
        .init(day: "2024-04-01", name: "tweede paasdag", kind: .recognised),
      ]),
    municipalities: [
      .init(code: "GM0034", name: "Almere"), .init(code: "GM0184", name: "Urk"),
      .init(code: "GM0050", name: "Zeewolde", aliases: ["zewolde"]),
    ],
    policies: [],
    scales: [
      JudgementScale(
        domain: Case.housing, from: "2020-01-01", until: nil,
        steps: [
          .init(word: "adequaat", colour: "groen"), .init(word: "redelijk adequaat", colour: "oranje"),
          .init(word: "niet adequaat", colour: "rood"),
        ], source: "beleidsregel")
    ])

  static func context(_ item: ItemID? = nil, subject: Case = subject) -> FormContext {
    FormContext(
      subject: subject, item: item, today: "2024-04-02", settings: StoreSettings(name: ""),
      reference: reference, author: "jk", words: .stored)
  }

  static func form(_ verb: Verb, _ item: ItemID? = nil, subject: Case = subject) -> Form? {
    Form.make(verb, in: context(item, subject: subject))
  }

  static func fill(
    _ verb: Verb, _ item: ItemID? = nil, _ texts: [FieldName: String], subject: Case = subject
  ) -> Filled? {
    form(verb, item, subject: subject)?.filled(texts)
  }
}
