import Supervision

/// Almere in the middle of the work: a line of every kind that a verb can be about, with short ids.
enum Worked {
  /// A store with only this case in it, and a scale to judge it on.
  static var contents: StoreContents {
    var contents = Fixture.contents([almere])
    contents.reference = ReferenceBook(
      calendar: Fixture.calendar, municipalities: contents.reference.municipalities, policies: [],
      scales: [
        JudgementScale(
          domain: Case.housing, from: Day(2020, 1, 1), until: nil,
          steps: [.init(word: "adequaat", colour: "groen"), .init(word: "niet adequaat", colour: "rood")],
          source: "beleidsregel")
      ], people: People([Person(id: "jk", name: "J. de Vries", role: "toezichthouder")]))
    return contents
  }

  static var almere: Case {
    var almere = Fixture.bare("GM0034", "Almere")
    almere.documents = [Document(id: "brief", title: "Brief over 2023-II", number: "2024-77")]
    almere.agreements = [plan, duty, question, ended]
    almere.interimTargets = [target("t1", "op 1 april 2024", Day(2024, 4, 1))]
    almere.meetings = meetings
    var action = OwnAction(id: "w1", title: "Plan toetsen")
    action.createdOn = Day(2024, 4, 1)
    almere.actions = [action]
    almere.plans = [planOfAction]
    almere.notes = [Note(id: "n1", on: nil, text: "De COA-cijfers zijn leidend.", internal: false)]
    almere.contacts = [Contact(id: "c1", on: Day(2024, 3, 1), with: "wethouder", text: ["Gebeld."])]
    almere.halfYears = [HalfYearRecord(period: HalfYear(2023, .second)), running]
    almere.ladder = [LadderEntry(step: .recorded, place: .on(Trede(3)!), from: Day(2021, 9, 15))]
    return almere
  }

  private static var running: HalfYearRecord {
    var period = HalfYearRecord(period: HalfYear(2024, .first))
    period.carried = [Statement(persons: 45)]
    period.targets = [TargetNotice(persons: 233)]
    return period
  }

  private static func agreement(_ id: ItemID, _ title: String, _ schedule: Schedule) -> Agreement {
    Agreement(id: id, kind: .agreement, title: title, party: Party(.municipality), schedule: schedule)
  }

  private static var plan: Agreement {
    var plan = agreement("a1", "Bijgesteld plan", term("voor 1 april 2024", .before(Day(2024, 4, 1))))
    plan.meeting = "o1"
    return plan
  }

  private static var duty: Agreement {
    agreement(
      "a2", "Vertraging melden",
      Schedule(Deadline(phrase: "tijdig", wording: .undated, basis: .expectation)))
  }

  private static var question: Agreement {
    var agreement = agreement("a3", "Nieuw plan", term("uiterlijk 1 juni 2024", .by(Day(2024, 6, 1))))
    agreement.condition = .question("als het plan onvoldoende is", answer: nil)
    return agreement
  }

  private static var ended: Agreement {
    var agreement = agreement("a4", "Oud plan", term("voor 1 maart 2024", .before(Day(2024, 3, 1))))
    agreement.ending = Ending(kind: .waived, on: Day(2024, 3, 1), reason: "niet meer nodig")
    return agreement
  }

  private static func target(_ id: ItemID, _ phrase: String, _ day: Day) -> InterimTarget {
    var target = InterimTarget(
      id: id, title: "45 + 117 = 162", period: HalfYear(2024, .first), party: Party(.municipality),
      schedule: term(phrase, .on(day)))
    target.required = 162
    return target
  }

  private static var meetings: [Meeting] {
    var held = Meeting(id: "o1", kind: .bestuurlijkOverleg)
    held.held = Day(2024, 2, 2)
    held.agreed = ["a1"]
    var announced = Meeting(id: "o2", kind: .bestuurlijkOverleg)
    announced.schedule = Schedule(
      Deadline(
        phrase: "tweede helft van april 2024", wording: .window(Day(2024, 4, 16), Day(2024, 4, 30)),
        basis: .announcement))
    return [held, announced]
  }

  private static var planOfAction: Plan {
    var plan = Plan(id: "plan1", title: "Plan van aanpak")
    plan.versions = [PlanVersion(id: "p1", status: .ingediend)]
    var measure = Measure(id: "mt1", title: "Flexwoningen")
    measure.schedule = term("uiterlijk 1 mei 2024", .by(Day(2024, 5, 1)))
    plan.measures = [measure]
    plan.milestones = [target("m1", "op 1 juni 2024", Day(2024, 6, 1))]
    return plan
  }

  private static func term(_ phrase: String, _ wording: Deadline.Wording) -> Schedule {
    Schedule(Deadline(phrase: phrase, wording: wording, basis: .agreed))
  }
}
