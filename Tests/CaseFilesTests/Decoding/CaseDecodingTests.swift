import CaseFiles
import Supervision
import Testing

@Suite("A case file is read as Docs/FileFormat.md says")
struct CaseDecodingTests {
  private let sample: Case

  init() throws {
    sample = try accepted(sampleCase)
  }

  private func deadline(
    _ phrase: String, _ wording: Deadline.Wording, _ basis: Deadline.Basis = .agreed
  ) -> Deadline {
    Deadline(phrase: phrase, wording: wording, basis: basis)
  }

  @Test("what is said of the municipality and the case")
  func head() {
    #expect(sample.id == "gm0034")
    #expect(sample.code == "GM0034" && sample.name == "Almere" && sample.aliases == ["almere stad"])
    #expect(sample.domain == Case.housing)
    #expect(sample.enteredThrough == "de brief over 2023-II")
    #expect(sample.handler == "JV" && sample.deputy == "KB" && sample.labels == ["flevoland", "groot"])
    #expect(sample.closure == Case.Closure(on: Day(2030, 1, 1), successor: "GM0050"))
    #expect(sample.population == [Case.Population(on: Day(2022, 1, 1), persons: 217_828, source: "brief")])
  }

  @Test("documents")
  func documents() {
    let letter = Document(
      id: "brief", title: "Brief over 2023-II", subject: "oordeel over Almere", number: "123",
      date: Day(2024, 2, 20),
      earliest: Day(2024, 2, 17),
      latest: Day(2024, 3, 1), system: "DMS", address: "https://example.org")
    #expect(sample.documents == [letter, Document(id: "besluit", title: "Besluit")])
  }

  @Test("the ladder")
  func ladder() {
    var first = LadderEntry(
      step: .recorded, place: Trede(3).map(LadderPlace.on) ?? .unknown, from: Day(2021, 9, 15))
    first.reason = "achterstand"
    first.source = "brief"
    first.decision = LadderEntry.Decision(
      on: Day(2021, 9, 1), number: "B1", published: Day(2021, 9, 15), term: Day(2021, 12, 31))
    first.requirements = [
      FulfilledRequirement(.nameTerm, by: Day(2021, 10, 1), done: Day(2021, 9, 20), reason: "spoed")
    ]
    #expect(sample.ladder == [first, LadderEntry(step: .down, place: .off, from: nil)])
  }

  @Test("the numbers of a half-year")
  func figures() {
    let record = sample.halfYears[0]
    #expect(record.period == HalfYear(2023, .second))
    #expect(record.carried == [Statement(persons: 147, from: Day(2023, 7, 10), source: "brief")])
    #expect(
      record.targets == [
        TargetNotice(persons: 336, national: 27_300, by: "minister", source: "brief"),
        TargetNotice(persons: 216, from: Day(2023, 11, 10)),
      ])
    #expect(record.totals == [Statement(persons: 363)])
    #expect(record.balances == [Statement(persons: -45)])
    let peildatum = Day(2024, 1, 1)
    #expect(
      record.counts == [
        Count(
          asOf: peildatum, housed: 318, reporter: .municipality, delivered: Day(2024, 1, 20), source: "brief"),
        Count(asOf: peildatum, housed: 318),
      ])
    #expect(record.amv == AmvTarget(persons: 48, province: 98, remark: "buiten IBT", source: "brief"))
    #expect(sample.halfYears[1] == HalfYearRecord(period: HalfYear(2024, .first)))
  }

  @Test("the judgement over a half-year and its letter")
  func judgement() {
    let record = sample.halfYears[0]
    var judgement = Judgement(word: "niet adequaat", colour: "rood", on: Day(2024, 2, 20), source: "brief")
    judgement.reason = "achterstand"
    judgement.usedDelivery = Day(2024, 1, 20)
    judgement.usedHoused = 318
    judgement.excusable = "nee"
    #expect(record.judgement == judgement)
    #expect(record.earlierJudgements == [Judgement(word: "adequaat", colour: "groen", on: Day(2024, 2, 1))])
    var letter = Letter(document: "brief", state: .public)
    letter.days = [.sent: Day(2024, 2, 20), .public: Day(2024, 2, 21)]
    letter.toBePublic = true
    letter.address = "https://example.org/brief"
    #expect(record.letter == letter)
    #expect(record.ending == Ending(kind: .settled, on: Day(2024, 3, 1), reason: "afgedaan"))
  }

  @Test("interim targets and milestones")
  func interimTargets() {
    var target = InterimTarget(
      id: "t1", title: "Tussendoel", period: HalfYear(2024, .first),
      party: Party(.municipality, label: "college"),
      schedule: Schedule(deadline("op 1 april 2024", .on(Day(2024, 4, 1)))))
    (target.backlogPart, target.targetPart, target.targetPercent, target.required) = (45, 117, 50, 162)
    target.effort = true
    target.agreedOn = Day(2024, 2, 2)
    target.meeting = "m1"
    target.source = "brief"
    target.ending = Ending(kind: .waived, on: Day(2024, 3, 1), reason: "vervallen")
    target.warning = 21
    target.documents = ["brief", "besluit"]
    #expect(sample.interimTargets == [target])
    let milestone = InterimTarget(
      id: "k1", title: "Mijlpaal", period: HalfYear(2024, .first), party: Party(.municipality),
      schedule: Schedule(deadline("op 1 juli 2024", .on(Day(2024, 7, 1)))))
    #expect(sample.plans[0].milestones == [milestone])
  }

  @Test("an agreement with everything that was done to it")
  func agreement() {
    let change = Schedule.Change(
      kind: .extended, on: Day(2024, 3, 20), deadline: deadline("uiterlijk 1 mei 2024", .by(Day(2024, 5, 1))),
      by: "GS", reason: "ziekte", source: "brief")
    var agreement = Agreement(
      id: "a1", kind: .agreement, title: "Bijgesteld plan van aanpak",
      party: Party(.municipality, label: "college"),
      schedule: Schedule(deadline("voor 1 april 2024", .before(Day(2024, 4, 1))), changes: [change]))
    agreement.condition = .targetNotRealised(HalfYear(2024, .first))
    agreement.agreedOn = Day(2024, 2, 2)
    agreement.meeting = "m1"
    agreement.source = "brief"
    agreement.receipts = [
      Receipt(
        on: Day(2024, 3, 28), channel: "e-mail", adoption: .college, complete: true, document: "besluit"),
      Receipt(on: Day(2024, 3, 29)),
    ]
    agreement.reminders = [
      Reminder(on: Day(2024, 4, 3), channel: "telefoon", replyBy: Day(2024, 4, 10), document: "brief"),
      Reminder(on: Day(2024, 4, 4)),
    ]
    agreement.ending = Ending(kind: .settled, on: Day(2024, 5, 1), reason: "binnen")
    agreement.warning = 0
    agreement.documents = ["besluit"]
    agreement.next = "toetsen door ons"
    #expect(sample.agreements[0] == agreement)
  }

  @Test("the kinds of agreement, their conditions and the ways to read a phrase")
  func agreements() {
    let others = sample.agreements.dropFirst()
    #expect(others.map(\.kind) == [.report, .duty, .agreement])
    #expect(others.map(\.party) == [Party(.thirdParty), Party(.province), Party(.province)])
    #expect(
      others.map(\.schedule.original) == [
        deadline("binnen zes weken", .within(6, .weeks, after: Day(2024, 2, 16)), .statutory),
        deadline("tijdig", .undated, .advice),
        deadline("dertien weken voor 1 juli", .ahead(13, .weeks, of: Day(2024, 7, 1)), .policy),
      ])
    let answer = Condition.Answer(holds: true, on: Day(2024, 3, 1))
    #expect(
      others.map(\.condition) == [
        .question("als het plan onvoldoende is", answer: answer), .question("als het zover is", answer: nil),
        nil,
      ])
  }

  @Test("plans with their versions and measures")
  func plans() {
    let plan = sample.plans[0]
    #expect(plan.id == "p1" && plan.title == "Plan van aanpak" && plan.source == "brief")
    var version = PlanVersion(id: "v1", status: .bijstellingGevraagd)
    version.title = "Eerste versie"
    version.statusOn = Day(2023, 12, 1)
    version.schedule = Schedule(deadline("uiterlijk 1 augustus 2023", .by(Day(2023, 8, 1)), .request))
    version.receipts = [Receipt(on: Day(2023, 8, 1), adoption: .draft)]
    version.extensionsInWords = "na herhaaldelijk verleend uitstel"
    version.conclusion = "onvoldoende"
    version.source = "brief"
    version.warning = 7
    version.documents = ["brief"]
    #expect(plan.versions == [version, PlanVersion(id: "v2", status: .concept)])
    var measure = Measure(id: "w1", title: "Flexwoningen")
    measure.persons = 60
    measure.schedule = Schedule(deadline("op 1 juni 2024", .on(Day(2024, 6, 1)), .announcement))
    measure.delayReported = Day(2024, 3, 1)
    measure.done = Day(2024, 6, 10)
    measure.source = "brief"
    measure.warning = 30
    #expect(plan.measures == [measure, Measure(id: "w2", title: "Overleg")])
  }

  @Test("meetings")
  func meetings() {
    var meeting = Meeting(id: "m1", kind: .bestuurlijkOverleg)
    meeting.title = "Overleg"
    meeting.party = Party(.municipality, label: "wethouder")
    meeting.schedule = Schedule(
      deadline("tweede helft van april", .window(Day(2024, 4, 16), Day(2024, 4, 30)), .announcement))
    meeting.planned = Day(2024, 4, 18)
    meeting.held = Day(2024, 4, 18)
    meeting.cancelled = Day(2024, 4, 17)
    meeting.countsOutsideWindow = true
    meeting.participants = "gedeputeerde, wethouder"
    meeting.purpose = "voortgang"
    meeting.report = ["regel 1", "regel 2"]
    meeting.agreed = ["a1", "t1"]
    meeting.agreedOn = Day(2024, 2, 2)
    meeting.source = "brief"
    meeting.ending = Ending(kind: .settled, on: Day(2024, 5, 1), reason: "gehouden")
    meeting.warning = 14
    meeting.documents = ["brief"]
    #expect(sample.meetings == [meeting, Meeting(id: "m2", kind: .prt)])
  }

  @Test("own work, contacts and notes")
  func work() {
    var action = OwnAction(id: "x1", title: "Toetsen")
    action.kind = .statenvraag
    action.handler = "JV"
    action.requester = "PS"
    action.schedule = Schedule(deadline("voor 1 mei", .before(Day(2024, 5, 1)), .internal))
    action.concerns = "a1"
    action.createdOn = Day(2024, 4, 1)
    action.done = Day(2024, 4, 20)
    action.source = "brief"
    action.warning = 3
    action.documents = ["brief"]
    #expect(sample.actions == [action, OwnAction(id: "x2", title: "Bellen")])
    var contact = Contact(id: "c1", on: Day(2024, 3, 15), with: "beleidsmedewerker wonen", text: ["gebeld"])
    contact.channel = "telefoon"
    contact.signal = true
    contact.document = "brief"
    #expect(sample.contacts == [contact])
    var note = Note(id: "n1", on: Day(2024, 3, 1), text: "let op", internal: true)
    note.source = "brief"
    #expect(sample.notes == [note])
  }

  @Test("the least that a case can hold")
  func smallest() throws {
    let expected = Case(id: "gm0034", code: "GM0034", name: "Almere", domain: Case.housing)
    #expect(try accepted(smallestCase) == expected)
    let withNulls = smallestCase.replacing(
      "vergunninghouders\"",
      by: "vergunninghouders\", \"handler\": null, \"documents\": null, \"closed\": null")
    #expect(try accepted(withNulls) == expected)
  }

  @Test("keys that this version does not know, at any depth and of any kind, are left alone")
  func unknownKeys() throws {
    var text = sampleCase
    let unknown = #""onbekend": [1.5e300, {"x": {"x": null}}, "\ud83d\ude00", -0.0], "Format": 2, "#
    for piece in [
      "\"format\"", "\"code\"", "\"id\": \"besluit\"", "\"step\": \"recorded\"", "\"word\"",
      "\"phrase\": \"voor 1",
      "\"count\": 6", "\"sent\"", "\"id\": \"w2\"", "\"id\": \"n1\"", "\"status\": \"concept\"",
    ] {
      text = text.replacing(piece, by: unknown + piece)
    }
    #expect(try accepted(text) == sample)
  }

  @Test("the order and the layout of a file do not matter")
  func layout() throws {
    let one = sampleCase.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
    #expect(try accepted(one) == sample)
    let windows = sampleCase.split(separator: "\n", omittingEmptySubsequences: false).joined(
      separator: "\r\n\t")
    #expect(try accepted(windows) == sample)
    let turned =
      #"{"domain":"huisvesting-vergunninghouders","municipality":{"name":"Almere","code":"GM0034"},"#
      + #""documents":[{"title":"t","id":"d"}],"format":1}"#
    #expect(try accepted(turned).documents == [Document(id: "d", title: "t")])
  }

  @Test("names among many are found, and a name twice among many too")
  func manyNames() throws {
    let notes = (0..<500).map { #"{"id":"note-with-a-long-name-\#($0)","text":"","internal":false}"# }
    let long = smallestCase.replacing(
      "vergunninghouders\"", by: "vergunninghouders\", \"notes\": [\(notes.joined(separator: ","))]")
    #expect(try accepted(long).notes.count == 500)
    let twice = long.replacing("name-499", by: "name-7")
    guard case .unreadable(let file) = try reading(case: twice) else {
      Issue.record("a name twice was accepted")
      return
    }
    #expect(file.fault == .duplicateIdentity("note-with-a-long-name-7"))
  }
}
