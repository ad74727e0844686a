import Supervision
import Testing

@Suite("Records added, changed and removed") struct RecordChangeTests {
  private static var action: OwnAction { OwnAction(id: "", title: "datum prikken") }
  private static var note: Note { Note(id: "", on: "2024-05-01", text: "gebeld", internal: true) }
  private static var contact: Contact {
    Contact(id: "", on: "2024-05-01", with: "griffier", text: ["Vraag uit de raad"])
  }
  private static var document: Document { Document(id: "d7", title: "Bijgesteld plan", number: "3253142") }
  private static var measure: Measure { Measure(id: "", title: "flexwoningen") }

  private static func named<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
    var value = value
    change(&value)
    return value
  }

  static let accepted = [
    Accepted("actie", .add(.action(action))) { $0.actions.append(named(action) { $0.id = "w2" }) },
    Accepted("notitie", .add(.note(note))) { $0.notes.append(named(note) { $0.id = "n2" }) },
    Accepted("contact", .add(.contact(contact))) { $0.contacts.append(named(contact) { $0.id = "c2" }) },
    Accepted("document", .add(.document(document))) { $0.documents.append(document) },
    Accepted("document zonder naam", .add(.document(Document(id: "", title: "Brief")))) {
      $0.documents.append(Document(id: "d1", title: "Brief"))
    },
    Accepted("overleg", .add(.meeting(Meeting(id: "", kind: .werkbezoek)))) {
      $0.meetings.append(Meeting(id: "o4", kind: .werkbezoek))
    },
    Accepted("afspraak", .add(.agreement(agreement("", .by("2024-09-01"))))) {
      $0.agreements.append(agreement("a8", .by("2024-09-01")))
    },
    Accepted("maatregel", .add(.measure(measure, of: "p1"))) {
      $0.plans[0].measures.append(named(measure) { $0.id = "mt1" })
    },
    Accepted("versie", .add(.version(PlanVersion(id: "p1.v2", status: .concept), of: "p1"))) {
      $0.plans[0].versions.append(PlanVersion(id: "p1.v2", status: .concept))
    },
    Accepted("titel van het plan", .change(.plan(Plan(id: "p1", title: "Plan 2023")))) {
      $0.plans[0].title = "Plan 2023"
      $0.plans[0].source = nil
    },
    Accepted("notitie gewijzigd", .change(.note(named(note) { $0.id = "n1" }))) {
      $0.notes[0] = named(note) { $0.id = "n1" }
    },
    Accepted(
      "nummer bij een document", .change(.document(Document(id: Almere.letter, title: "Brief", number: "1")))
    ) {
      $0.documents[0] = Document(id: Almere.letter, title: "Brief", number: "1")
    },
    Accepted("notitie weg", .remove("n1")) { $0.notes = [] },
    Accepted("actie weg", .remove("w1")) { $0.actions = [] },
    Accepted("tussendoel weg", .remove(Almere.targetReached)) { $0.plans[0].milestones.remove(at: 1) },
    Accepted(
      "hoofd", .describe(CaseHead(aliases: ["Almere Stad"], handler: "jk", deputy: "mb", labels: ["plan"]))
    ) {
      $0.aliases = ["Almere Stad"]
      $0.enteredThrough = nil
      $0.handler = "jk"
      $0.deputy = "mb"
      $0.labels = ["plan"]
    },
    Accepted("herindeling", .close(Case.Closure(on: "2024-05-31", successor: "GM0050"))) {
      $0.closure = Case.Closure(on: "2024-05-31", successor: "GM0050")
    },
  ]

  @Test(arguments: accepted)
  func isAccepted(case change: Accepted) throws {
    try change.check(on: Almere.busy)
  }

  static let refused = [
    Refused(.add(.action(OwnAction(id: "", title: " "))), .missing("title")),
    Refused(.add(.note(Note(id: "", on: nil, text: "", internal: false))), .missing("text")),
    Refused(.add(.contact(Contact(id: "", on: "2024-05-01", with: "", text: []))), .missing("with")),
    Refused(.add(.document(Document(id: "d7", title: ""))), .missing("title")),
    Refused(.add(.document(Document(id: Almere.letter, title: "nog een"))), .idTaken(Almere.letter.text)),
    Refused(.add(.action(OwnAction(id: Almere.plan, title: "x"))), .idTaken("a1")),
    Refused(.add(.action(OwnAction(id: "een twee", title: "x"))), .senselessID("een twee")),
    Refused(.add(.action(OwnAction(id: "2024-I", title: "x"))), .senselessID("2024-I")),
    Refused(.add(.action(OwnAction(id: "coa-2024-04-01", title: "x"))), .senselessID("coa-2024-04-01")),
    Refused(.add(.action(OwnAction(id: "ladder1.appeal", title: "x"))), .senselessID("ladder1.appeal")),
    Refused(.add(.action(named(action) { $0.concerns = "nix" })), .noSuchItem("nix")),
    Refused(.add(.action(named(action) { $0.documents = ["nix"] })), .noSuchDocument("nix")),
    Refused(.add(.measure(measure, of: "a1")), .otherKind("a1")),
    Refused(.add(.measure(named(measure) { $0.persons = -1 }, of: "p1")), .negativePersons(-1)),
    Refused(
      .add(.measure(named(measure) { $0.persons = 60_000_000 }, of: "p1")), .tooManyPersons(60_000_000)),
    Refused(
      .add(.agreement(agreement("", .window("2024-09-02", "2024-09-01")))), .windowEndsBeforeItStarts),
    Refused(.add(.agreement(named(agreement("", .undated)) { $0.meeting = "nix" })), .noSuchItem("nix")),
    Refused(.add(.agreement(named(agreement("", .undated)) { $0.meeting = Almere.plan })), .otherKind("a1")),
    Refused(
      .add(
        .agreement(
          named(agreement("", .undated)) { $0.receipts = [Receipt(on: "2024-05-01", document: "x")] })),
      .noSuchDocument("x")),
    Refused(
      .add(.agreement(named(agreement("a9", .by("2024-09-01"))) { $0.reviewOn = "2024-08-01" })),
      .hasTerm("a9")),
    Refused(
      .add(
        .interimTarget(
          named(Almere.busy.interimTargets[0]) {
            $0.id = "i2"
            $0.required = 160
          })), .partsDoNotAddUp(expected: 162, stated: 160)),
    Refused(
      .add(
        .plan(named(Plan(id: "", title: "Plan")) { $0.versions = [PlanVersion(id: "a1", status: .concept)] })),
      .idTaken("a1")),
    Refused(
      .add(.plan(named(Plan(id: "", title: "Plan")) { $0.measures = [Measure(id: "", title: "")] })),
      .missing("title")),
    Refused(.change(.note(named(note) { $0.id = "nix" })), .noSuchItem("nix")),
    Refused(.change(.note(named(note) { $0.id = "a1" })), .otherKind("a1")),
    Refused(.change(.document(document)), .noSuchDocument("d7")),
    Refused(
      .change(
        .agreement(named(Almere.busy.agreements[0]) { $0.schedule = Schedule(deadline(.by("2024-09-01"))) })),
      .termChangesByAct(Almere.plan)),
    Refused(.change(.version(PlanVersion(id: "p1.v1", status: .concept), of: "p2")), .otherKind("p1.v1")),
    Refused(.remove("nix"), .noSuchItem("nix")),
    Refused(.remove("2024-I"), .otherKind("2024-I")),
    Refused(.remove(Almere.meetingHeld), .referredTo("o1", by: ["a1", "i1"])),
    Refused(.remove(Almere.plan), .referredTo("a1", by: ["w1"])),
    Refused(
      .removeDocument(Almere.letter),
      .referredTo(
        Almere.letter.text,
        by: [
          "ladder[0]", "ladder[1]", "2023-I", "2023-II", "2024-I", "i1", "a1", "a2", "a3", "a4", "a5", "p1",
          "p1.v1", "o1", "o2", "o3",
        ])),
    Refused(.removeDocument("nix"), .noSuchDocument("nix")),
    Refused(.close(Case.Closure(on: "2025-01-01", successor: "GM0034")), .ownSuccessor("GM0034")),
    Refused(.close(Case.Closure(on: "2024-06-02", successor: nil)), .closesAhead("2024-06-02")),
    Refused(.reopenCase, .notClosed),
  ]

  @Test(arguments: refused)
  func isRefused(case change: Refused) { change.check(on: Almere.busy) }

  // MARK: One after another

  private func apply(_ changes: CaseChange..., to file: Case = Almere.busy) throws -> Case {
    try file.applying(changes, in: ChangeContext(today: "2024-06-01"))
  }

  @Test func planComesWithNamesForItsParts() throws {
    var plan = Plan(id: "", title: "Plan 2024")
    plan.versions = [PlanVersion(id: "", status: .concept), PlanVersion(id: "", status: .concept)]
    plan.measures = [Measure(id: "", title: "een"), Measure(id: "", title: "twee")]
    let added = try #require(try apply(.add(.plan(plan))).plans.last)
    #expect(added.id == "plan1")
    #expect(added.versions.map(\.id) == ["p2", "p3"])
    #expect(added.measures.map(\.id) == ["mt1", "mt2"])
  }

  @Test func removedPlanLeavesNothingPointingAtIt() throws {
    var file = Almere.busy
    file.meetings[0].agreed.append(Almere.backlogGone)
    #expect(try apply(.remove("p1"), to: file).meetings[0].agreed == [Almere.plan, Almere.interim])
  }

  @Test func removedAgreementIsNoLongerNamedByItsMeeting() throws {
    let file = try apply(.remove("w1"), .remove(Almere.plan))
    #expect(file.meeting(Almere.meetingHeld)?.agreed == [Almere.interim])
  }

  @Test func documentOnlyAContactRestsOnIsNamed() throws {
    var contact = Self.contact
    contact.document = "d7"
    let file = try apply(.add(.document(Self.document)), .add(.contact(contact)))
    #expect(throws: RuleViolation.referredTo("d7", by: ["c2"])) { try apply(.removeDocument("d7"), to: file) }
    #expect(try apply(.remove("c2"), .removeDocument("d7"), to: file) == Almere.busy)
  }

  @Test func closedCaseTakesNothingMore() throws {
    let closed = try apply(.close(Case.Closure(on: "2024-05-31", successor: "GM0050")))
    #expect(throws: RuleViolation.caseClosed(on: "2024-05-31")) {
      try apply(.add(.note(Self.note)), to: closed)
    }
    let closesToday = try apply(.close(Case.Closure(on: "2024-06-01", successor: "GM0050")))
    #expect(try apply(.add(.note(Self.note)), to: closesToday).notes.count == 2)
    #expect(throws: RuleViolation.caseClosed(on: "2024-06-01")) {
      try apply(.close(Case.Closure(on: "2024-06-01", successor: nil)), to: closesToday)
    }
  }

  /// A number in a name is no number after it: the plan beside `plan-2023` is not `plan-2022`.
  @Test func nameWithAYearIsNotCountedDown() throws {
    var file = Almere.busy
    file.plans[0].id = "plan-2023"
    let after = try file.applying(
      .add(.plan(Plan(id: "", title: "Plan 2024"))), in: ChangeContext(today: "2024-06-01"))
    #expect(after.plans.last?.id == "plan1")
  }
}
