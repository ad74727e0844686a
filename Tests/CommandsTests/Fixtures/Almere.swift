import Supervision

/// The case of the letter, as values: what it says and nothing else.
enum Fixture {
  static let letter: DocumentID = "brief-2023-ii"

  static var almere: Case {
    var almere = Case(id: "gm0034", code: "GM0034", name: "Almere", domain: Case.housing)
    almere.enteredThrough = "de brief over 2023-II"
    almere.documents = [
      Document(id: letter, title: "Brief over 2023-II", earliest: Day(2024, 2, 2), latest: Day(2024, 3, 31))
    ]
    var keep = LadderEntry(step: .keep, place: .on(Trede(3)!), from: nil)
    keep.source = letter
    almere.ladder = [LadderEntry(step: .recorded, place: .on(Trede(3)!), from: Day(2021, 9, 15)), keep]
    almere.halfYears = [closedHalfYear, runningHalfYear]
    almere.agreements = agreements
    almere.interimTargets = [interimTarget]
    almere.plans = [plan]
    almere.meetings = meetings
    return almere
  }

  private static var closedHalfYear: HalfYearRecord {
    var record = HalfYearRecord(period: HalfYear(2023, .second))
    record.carried = [Statement(persons: 147)]
    record.targets = [
      TargetNotice(persons: 336, national: 27_300),
      TargetNotice(
        persons: 216, from: Day(2023, 11, 10), national: 17_600,
        by: "staatssecretaris van Justitie en Veiligheid"),
    ]
    record.counts = [Count(asOf: Day(2024, 1, 1), housed: 318)]
    record.judgement = Judgement(word: "niet adequaat", colour: "rood", source: letter)
    return record
  }

  private static var runningHalfYear: HalfYearRecord {
    var record = HalfYearRecord(period: HalfYear(2024, .first))
    record.carried = [Statement(persons: 45)]
    record.targets = [TargetNotice(persons: 233)]
    record.amv = AmvTarget(persons: 48, province: 98, source: letter)
    return record
  }

  private static var agreements: [Agreement] {
    var adjusted = Agreement(
      id: "bijgesteld-plan", kind: .agreement, title: "Bijgesteld plan van aanpak",
      party: Party(.municipality, label: "college"),
      schedule: Schedule(
        Deadline(phrase: "voor 1 april 2024", wording: .before(Day(2024, 4, 1)), basis: .agreed)))
    adjusted.agreedOn = Day(2024, 2, 2)
    adjusted.meeting = "overleg-februari"
    var report = Agreement(
      id: "toezichtinformatie", kind: .report, title: "Toezichtinformatie over 2024-I",
      party: Party(.municipality, label: "college"),
      schedule: Schedule(
        Deadline(phrase: "uiterlijk 1 augustus 2024", wording: .by(Day(2024, 8, 1)), basis: .request)))
    report.condition = .targetNotRealised(HalfYear(2024, .first))
    report.source = letter
    var duty = Agreement(
      id: "vertraging-melden", kind: .duty, title: "Vertraging van maatregelen melden",
      party: Party(.municipality),
      schedule: Schedule(Deadline(phrase: "tijdig", wording: .undated, basis: .expectation)))
    duty.source = letter
    return [adjusted, report, duty]
  }

  private static var interimTarget: InterimTarget {
    var target = InterimTarget(
      id: "tussendoel-april", title: "Tussendoel 45 + 117 = 162 gehuisvest", period: HalfYear(2024, .first),
      party: Party(.municipality),
      schedule: Schedule(
        Deadline(phrase: "op 1 april 2024", wording: .on(Day(2024, 4, 1)), basis: .agreed)))
    target.backlogPart = 45
    target.targetPart = 117
    target.targetPercent = 50
    target.required = 162
    target.effort = true
    target.agreedOn = Day(2024, 2, 2)
    return target
  }

  private static var plan: Plan {
    var version = PlanVersion(id: "plan-2023-v1", status: .voldoende)
    version.receipts = [Receipt(on: Day(2023, 6, 2))]
    version.extensionsInWords = "na herhaaldelijk verleend uitstel"
    var milestone = InterimTarget(
      id: "mijlpaal-oktober", title: "Achterstand 2023-I ingelopen", period: HalfYear(2023, .second),
      party: Party(.municipality),
      schedule: Schedule(
        Deadline(phrase: "op 1 oktober 2023", wording: .on(Day(2023, 10, 1)), basis: .agreed)))
    milestone.backlogPart = 147
    var plan = Plan(id: "plan-2023", title: "Plan van aanpak 2023")
    plan.versions = [version]
    plan.milestones = [milestone]
    return plan
  }

  private static var meetings: [Meeting] {
    var held = Meeting(id: "overleg-februari", kind: .bestuurlijkOverleg)
    held.held = Day(2024, 2, 2)
    held.report = ["enkele maatregelen lopen vertraging op"]
    held.agreed = ["bijgesteld-plan", "tussendoel-april"]
    var announced = Meeting(id: "overleg-april", kind: .bestuurlijkOverleg)
    announced.schedule = Schedule(
      Deadline(
        phrase: "in de tweede helft van april 2024", wording: .window(Day(2024, 4, 16), Day(2024, 4, 30)),
        basis: .announcement))
    announced.purpose = "voortgang en eventuele vervolgstappen"
    announced.source = letter
    return [held, announced]
  }
}
