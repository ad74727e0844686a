import Supervision
import Testing

@Suite("Decisions on the ladder") struct LadderChangeTests {
  private static func entry(
    _ step: LadderEntry.Step, _ trede: Int, _ from: Day? = "2024-05-01",
    because reason: String? = "besluit GS"
  ) -> LadderEntry {
    var entry = ladder(step, trede, from)
    entry.reason = reason
    return entry
  }

  private static var fourth: LadderEntry {
    var entry = entry(.up, 4)
    entry.decision = .init(on: "2024-04-30", number: "3253142")
    return entry
  }

  static let accepted = [
    Accepted("opschalen", .move(fourth)) { $0.ladder.append(fourth) },
    Accepted("afschalen", .move(entry(.down, 2))) { $0.ladder.append(entry(.down, 2)) },
    Accepted("van de ladder", .move(entry(.down, 0))) { $0.ladder.append(entry(.down, 0)) },
    Accepted("handhaven", .move(entry(.keep, 3))) { $0.ladder.append(entry(.keep, 3)) },
    Accepted("bevriezen", .move(entry(.freeze, 3))) { $0.ladder.append(entry(.freeze, 3)) },
    Accepted("sprong", .move(entry(.up, 6))) { $0.ladder.append(entry(.up, 6)) },
  ]

  @Test(arguments: accepted)
  func isAccepted(case change: Accepted) throws {
    try change.check(on: Almere.busy)
  }

  private static func wrong(_ step: LadderEntry.Step, to trede: Int) -> RuleViolation {
    .wrongDirection(step, from: .on(Trede(3)!), to: Trede(trede).map(LadderPlace.on) ?? .off)
  }

  static let refused = [
    Refused(.move(entry(.up, 4, because: nil)), .missing("reason")),
    Refused(.move(entry(.up, 4, because: " ")), .missing("reason")),
    Refused(.move(entry(.up, 4, nil)), .withoutDay),
    Refused(.move(entry(.up, 4, "2024-06-02")), .inTheFuture("2024-06-02", today: "2024-06-01")),
    Refused(.move(entry(.up, 3)), wrong(.up, to: 3)),
    Refused(.move(entry(.up, 2)), wrong(.up, to: 2)),
    Refused(.move(entry(.down, 3)), wrong(.down, to: 3)),
    Refused(.move(entry(.down, 4)), wrong(.down, to: 4)),
    Refused(.move(entry(.keep, 4)), wrong(.keep, to: 4)),
    Refused(.move(entry(.freeze, 4)), wrong(.freeze, to: 4)),
    Refused(.move(entry(.thaw, 3)), .notFrozen),
    Refused(.fulfil(entry: 9, FulfilledRequirement(.nameTerm)), .noSuchRequirement(.nameTerm)),
    Refused(.fulfil(entry: 0, FulfilledRequirement(.nameTerm)), .noSuchRequirement(.nameTerm)),
  ]

  @Test(arguments: refused)
  func isRefused(case change: Refused) { change.check(on: Almere.busy) }

  private func apply(_ changes: CaseChange..., to file: Case = Almere.busy) throws -> Case {
    try file.applying(changes, in: ChangeContext(today: "2024-06-01"))
  }

  @Test func frozenOnceAndThawedOnce() throws {
    let frozen = try apply(.move(Self.entry(.freeze, 3)))
    #expect(throws: RuleViolation.alreadyFrozen) { try apply(.move(Self.entry(.freeze, 3)), to: frozen) }
    let thawed = try apply(.move(Self.entry(.thaw, 3, "2024-05-20")), to: frozen)
    #expect(!thawed.ladder(on: "2024-05-20").frozen)
    #expect(thawed.ladder(on: "2024-05-20").since == "2021-09-15")
  }

  /// What is not known to be on the ladder cannot be kept, lowered or frozen there.
  @Test func unknownPlaceTakesOnlyAFirstEntryOrAStepUp() throws {
    let file = emptyCase()
    for step in [LadderEntry.Step.down, .freeze] {
      #expect(throws: RuleViolation.wrongDirection(step, from: .unknown, to: .on(Trede(2)!))) {
        try apply(.move(Self.entry(step, 2)), to: file)
      }
    }
    var kept = LadderEntry(step: .keep, place: .unknown, from: "2024-05-01")
    kept.reason = "x"
    #expect(throws: RuleViolation.wrongDirection(.keep, from: .unknown, to: .unknown)) {
      try apply(.move(kept), to: file)
    }
    #expect(
      try apply(.move(Self.entry(.recorded, 2)), to: file).ladder(on: "2024-05-01").place.trede == Trede(2))
    #expect(try apply(.move(Self.entry(.recorded, 0)), to: file).ladder(on: "2024-05-01").place == .off)
  }

  /// An entry without a day counts from that of its source, and is held against the trede of that day.
  @Test func dayOfTheSourceWillDo() throws {
    var entry = Self.entry(.keep, 3, nil)
    entry.source = Almere.letter
    #expect(try apply(.move(entry)).ladder.last == entry)
  }

  @Test func requirementsOfTrede4BecomeOurOpenActions() throws {
    let file = try apply(.move(Self.fourth))
    let open = file.agenda(in: context("2024-06-01")).filter { $0.id.text.hasPrefix("ladder3") }
    #expect(open.map(\.title) == [.requirement(.announceIntention), .requirement(.copyOfIntention)])
    #expect(open.allSatisfy { $0.party == Party(.province) && $0.standing == .today && $0.kind == .action })
    let planned = try apply(
      .fulfil(entry: 2, FulfilledRequirement(.copyOfIntention, by: "2024-06-05")), to: file)
    #expect(planned.standing("ladder3.copyOfIntention", on: "2024-06-01") == .soon)
    let done = try apply(
      .fulfil(entry: 2, FulfilledRequirement(.copyOfIntention, by: "2024-06-05", done: "2024-06-01")),
      to: planned)
    #expect(done.standing("ladder3.copyOfIntention", on: "2024-06-01") == .met)
    #expect(done.ladder[2].requirements.count == 1)
    #expect(throws: RuleViolation.inTheFuture("2024-06-02", today: "2024-06-01")) {
      try apply(.fulfil(entry: 2, FulfilledRequirement(.copyOfIntention, done: "2024-06-02")), to: file)
    }
    #expect(throws: RuleViolation.noSuchRequirement(.nameTerm)) {
      try apply(.fulfil(entry: 2, FulfilledRequirement(.nameTerm)), to: file)
    }
  }

  /// The decision was taken before it was made known: from the second day the six weeks run.
  @Test func makingADecisionKnownStartsTheAppeal() throws {
    var entry = Self.entry(.up, 5, "2024-02-13")
    entry.decision = .init(on: "2024-02-13")
    let decided = try apply(.move(entry), to: emptyCase())
    #expect(decided.item("ladder1.appeal", on: "2024-03-01") == nil)
    let known = try apply(
      .fulfil(entry: 0, FulfilledRequirement(.announceDecision, done: "2024-02-16")), to: decided)
    #expect(known.ladder[0].decision?.published == "2024-02-16")
    #expect(known.item("ladder1.appeal", on: "2024-03-01")?.lastDay == "2024-04-02")
  }

  /// Staying on trede 4 asks for nothing anew.
  @Test func keptTredeAsksNoRequirements() throws {
    let file = try apply(.move(Self.fourth), .move(Self.entry(.keep, 4, "2024-05-20")))
    #expect(throws: RuleViolation.noSuchRequirement(.copyOfIntention)) {
      try apply(.fulfil(entry: 3, FulfilledRequirement(.copyOfIntention, done: "2024-05-21")), to: file)
    }
  }

  /// No other change than a decision touches the trede.
  @Test func onlyADecisionMovesTheTrede() throws {
    let changes =
      (ItemChangeTests.accepted + MeetingChangeTests.accepted + FigureChangeTests.accepted
      + RecordChangeTests.accepted).map(\.change)
    for change in changes { #expect(try apply(change).ladder == Almere.busy.ladder) }
  }
}
