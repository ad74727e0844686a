import Supervision

/// The case of the letter of Gedeputeerde Staten of Flevoland over 2023-II, with the letter's facts and no
/// others: what it does not say (its date and number, the number of extensions, a count between peildata) is
/// not here.
enum Almere {
  static let letter: DocumentID = "brief-2023-ii"
  static let plan: ItemID = "a1"
  static let interim: ItemID = "i1"
  static let report: ItemID = "a2"
  static let delays: ItemID = "a3"
  static let failure: ItemID = "a4"
  static let council: ItemID = "a5"
  static let backlogGone: ItemID = "p1.m1"
  static let targetReached: ItemID = "p1.m2"
  static let meetingHeld: ItemID = "o1"
  static let meetingAhead: ItemID = "o2"
  static let prt: ItemID = "o3"

  static var file: Case {
    var file = Case(id: "gm0034", code: "GM0034", name: "Almere", domain: Case.housing)
    file.enteredThrough = "de brief over 2023-II"
    // The letter tells of 2 February 2024 and speaks of 1 April 2024 as ahead.
    file.documents = [
      Document(id: letter, title: "Brief over 2023-II", earliest: "2024-02-03", latest: "2024-03-31")
    ]
    file.ladder = ladder
    file.halfYears = [first2023, second2023, first2024]
    file.agreements = agreements
    file.interimTargets = [interimTarget]
    file.plans = [planOfAction]
    file.meetings = meetings
    file.notes = [
      Note(
        id: "n1", on: nil,
        text: "Vertrouwen dat het totaal van 2024-I wordt gehaald en vervolgstappen niet nodig zijn.",
        internal: false)
    ]
    return file
  }

  private static var ladder: [LadderEntry] {
    var reached = LadderEntry(step: .recorded, place: .on(Trede(3)!), from: "2021-09-15")
    reached.source = letter
    var kept = LadderEntry(step: .keep, place: .on(Trede(3)!), from: nil)
    kept.reason = "Niet volgens afspraak en de planning van het plan van aanpak"
    kept.source = letter
    return [reached, kept]
  }

  private static var first2023: HalfYearRecord {
    var record = HalfYearRecord(period: "2023-I")
    record.balances = [Statement(persons: 147, source: letter)]
    return record
  }

  private static var second2023: HalfYearRecord {
    var record = HalfYearRecord(period: "2023-II")
    record.carried = [Statement(persons: 147, source: letter)]
    record.targets = [
      TargetNotice(persons: 336, national: 27_300, source: letter),
      TargetNotice(
        persons: 216, from: "2023-11-10", national: 17_600,
        by: "staatssecretaris van Justitie en Veiligheid", source: letter),
    ]
    record.counts = [Count(asOf: "2024-01-01", housed: 318, source: letter)]
    record.balances = [Statement(persons: 45, source: letter)]
    var judgement = Judgement(word: "niet adequaat", colour: "rood", source: letter)
    judgement.reason = "Achter op het schema van het plan"
    record.judgement = judgement
    var sent = Letter(document: letter, state: .sent)
    sent.toBePublic = true
    record.letter = sent
    return record
  }

  private static var first2024: HalfYearRecord {
    var record = HalfYearRecord(period: "2024-I")
    record.carried = [Statement(persons: 45, source: letter)]
    record.targets = [TargetNotice(persons: 233, source: letter)]
    record.amv = AmvTarget(persons: 48, province: 98, remark: "indicatief, via Nidos", source: letter)
    return record
  }

  private static var agreements: [Agreement] {
    let college = Party(.municipality, label: "college")
    func make(
      _ id: ItemID, _ kind: Agreement.Kind, _ title: String, _ deadline: Deadline
    ) -> Agreement {
      var result = Agreement(id: id, kind: kind, title: title, party: college, schedule: Schedule(deadline))
      result.source = letter
      return result
    }
    var plan = make(
      plan, .agreement, "Bijgesteld plan van aanpak",
      Deadline(phrase: "voor 1 april 2024", wording: .before("2024-04-01"), basis: .agreed))
    plan.meeting = meetingHeld
    var report = make(
      report, .report, "Toezichtinformatie over 2024-I, vastgesteld door het college",
      Deadline(phrase: "uiterlijk 1 augustus 2024", wording: .by("2024-08-01"), basis: .request))
    report.condition = .targetNotRealised("2024-I")
    let delays = make(
      delays, .duty, "Vertraging van maatregelen melden",
      Deadline(phrase: "tijdig", wording: .undated, basis: .expectation))
    let failure = make(
      failure, .duty, "Melden wanneer een afspraak niet lukt",
      Deadline(phrase: "tijdig", wording: .undated, basis: .expectation))
    let council = make(
      council, .duty, "Beoordelingen toezenden aan de gemeenteraad",
      Deadline(phrase: "in overweging", wording: .undated, basis: .advice))
    return [plan, report, delays, failure, council]
  }

  private static var interimTarget: InterimTarget {
    var target = InterimTarget(
      id: interim, title: "Achterstand en 50% van de taakstelling", period: "2024-I",
      party: Party(.municipality),
      schedule: Schedule(
        Deadline(phrase: "op 1 april 2024", wording: .on("2024-04-01"), basis: .agreed)))
    target.backlogPart = 45
    target.targetPart = 117
    target.targetPercent = 50
    target.required = 162
    target.effort = true
    target.meeting = meetingHeld
    target.source = letter
    return target
  }

  private static var planOfAction: Plan {
    var version = PlanVersion(id: "p1.v1", status: .voldoende)
    version.receipts = [Receipt(on: "2023-06-02")]
    version.extensionsInWords = "na herhaaldelijk verleend uitstel"
    version.conclusion = "voldoende maatregelen"
    version.source = letter
    var plan = Plan(id: "p1", title: "Plan van aanpak")
    plan.source = letter
    plan.versions = [version]
    plan.milestones = [
      InterimTarget(
        id: backlogGone, title: "Achterstand 2023-I ingelopen", period: "2023-II",
        party: Party(.municipality),
        schedule: Schedule(
          Deadline(phrase: "op 1 oktober 2023", wording: .on("2023-10-01"), basis: .agreed))),
      InterimTarget(
        id: targetReached, title: "Taakstelling 2023-II gerealiseerd", period: "2023-II",
        party: Party(.municipality),
        schedule: Schedule(
          Deadline(phrase: "op 31 december 2023", wording: .on("2023-12-31"), basis: .agreed))),
    ]
    return plan
  }

  private static var meetings: [Meeting] {
    var held = Meeting(id: meetingHeld, kind: .bestuurlijkOverleg)
    held.held = "2024-02-02"
    held.report = [
      "Een deel van de maatregelen komt later dan gepland.",
      "Toegelicht is welke acties de gemeente neemt om bij te sturen.",
    ]
    held.agreed = [plan, interim]
    held.source = letter
    var ahead = Meeting(id: meetingAhead, kind: .bestuurlijkOverleg)
    ahead.schedule = Schedule(
      Deadline(
        phrase: "in de tweede helft van april 2024", wording: .window("2024-04-16", "2024-04-30"),
        basis: .announcement))
    ahead.purpose = "Hoe het plan van aanpak vordert, en of er vervolgstappen komen"
    ahead.source = letter
    var prt = Meeting(id: prt, kind: .prt)
    prt.held = "2023-07-12"
    prt.source = letter
    return [held, ahead, prt]
  }
}
