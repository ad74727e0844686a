import Supervision
import Testing

@Suite("Herindeling") struct MergerTests {
  private let day: Day = "2024-07-01"

  private func merged(
    _ subject: Case = Almere.busy, into successor: Case, today: Day = "2024-07-01"
  ) throws -> (old: Case, new: Case, merger: Merger) {
    let merger = Merger(of: subject, into: successor, on: day, in: context(today))
    let changes = ChangeContext(today: today)
    return (
      try subject.applying(merger.closing, in: changes),
      try successor.applying(merger.successor, in: changes),
      merger
    )
  }

  private var neighbour: Case {
    var file = emptyCase("GM0050", "Zeewolde")
    file.halfYears = [record("2024-II", carried: -3)]
    file.agreements = [agreement("a1", .by("2024-09-01"))]
    file.documents = [Document(id: Almere.letter, title: "Eigen brief", date: "2024-03-01")]
    file.ladder = [ladder(.recorded, 1, "2022-01-01")]
    return file
  }

  @Test func oldCaseClosesWithItsSuccessor() throws {
    let old = try merged(into: neighbour).old
    #expect(old.closure == Case.Closure(on: "2024-07-01", successor: "GM0050"))
    #expect(!old.agenda(in: context("2024-07-01")).contains { $0.standing.isOpen })
    #expect(old.standing(Almere.plan, on: "2024-07-01") == .closed)
    #expect(old.standing(Almere.plan, on: "2024-06-30") == .late)
  }

  /// The open ones, and no others: what was met, held or answered stays where it happened.
  @Test func everyOpenItemMoves() throws {
    var file = Almere.busy
    file.agreements[5].receipts = [Receipt(on: "2024-05-01")]
    file.agreements[5].condition = nil
    let new = try merged(file, into: emptyCase("GM0050", "Zeewolde")).new
    #expect(new.agreements.map(\.id) == ["a1", "a2", "a3", "a4", "a5", "a7"])
    #expect(new.interimTargets.map(\.id) == ["i1"])
    #expect(new.meetings.map(\.id) == [Almere.meetingAhead])
    #expect(new.actions.map(\.id) == ["w1"])
    #expect(new.actions[0].concerns == Almere.plan)
    #expect(new.plans.map(\.measures.first?.id) == ["p1.x1"])
    #expect(new.plans[0].versions.isEmpty && new.plans[0].milestones.isEmpty)
    #expect(new.documents == Almere.file.documents)
  }

  /// An item stands in the successor as it stood in the old case on the day before.
  @Test func standingsStayWhatTheyWere() throws {
    let (_, new, _) = try merged(into: emptyCase("GM0050", "Zeewolde"))
    for item in new.agenda(in: context(day)) where item.kind != .target && item.id.text.hasPrefix("a") {
      let before = Almere.busy.item(item.id, on: day)
      #expect(item.standing == before?.standing, "\(item.id)")
      #expect(item.lastDay == before?.lastDay)
      #expect(item.days == before?.days)
    }
  }

  /// It stood as late with both municipalities from the moment it was entered.
  @Test func whatIsOpenStandsWithOneOfTheTwoOnEveryDay() throws {
    let (old, new, _) = try merged(into: emptyCase("GM0050", "Zeewolde"), today: "2024-07-10")
    let before: Day = "2024-06-30"
    #expect(old.standing(Almere.plan, on: before) == .late && new.item(Almere.plan, on: before) == nil)
    #expect(!new.agenda(in: context(before)).contains { $0.id.text.hasPrefix("a") || $0.id == "w1" })
    #expect(old.standing(Almere.plan, on: day) == .closed && new.standing(Almere.plan, on: day) == .late)
  }

  /// Done in the meantime, it is done: what moves is what is open when it is recorded.
  @Test func whatCameInBeforeItWasRecordedDoesNotMove() throws {
    var file = Almere.busy
    file.agreements[0].receipts = [Receipt(on: "2024-07-05")]
    let new = try merged(file, into: emptyCase("GM0050", "Zeewolde"), today: "2024-07-10").new
    #expect(!new.agreements.contains { $0.id == Almere.plan })
  }

  @Test func namesThatAreTakenGetTheOldCaseBeforeThem() throws {
    let new = try merged(into: neighbour).new
    #expect(new.agreements.map(\.id) == ["a1", "gm0034-a1", "a2", "a3", "a4", "a5", "a6", "a7"])
    #expect(new.actions[0].concerns == "gm0034-a1")
    #expect(new.documents.map(\.id) == [Almere.letter, "gm0034-brief-2023-ii"])
    #expect(new.agreements[1].source == "gm0034-brief-2023-ii")
  }

  @Test func documentThatIsThereAlreadyIsNotDoubled() throws {
    var successor = neighbour
    successor.documents = Almere.file.documents
    #expect(try merged(into: successor).new.documents == Almere.file.documents)
  }

  @Test func balancesAreAddedUp() throws {
    var file = Almere.busy
    file.halfYears.append(record("2024-II", carried: 45))
    let (_, new, merger) = try merged(file, into: neighbour)
    #expect(merger.opening == 42)
    #expect(new.record("2024-II")?.opening(on: day)?.persons == 42)
    #expect(new.record("2024-II")?.carried.count == 2)
  }

  /// Nobody stated the opening balance yet: the end balance of the half-year before is carried.
  @Test func endBalanceIsCarriedWhereNoOpeningIsStated() throws {
    var file = Almere.busy
    file.halfYears[2].counts = [Count(asOf: "2024-07-01", housed: 248)]
    let (_, new, merger) = try merged(file, into: emptyCase("GM0050", "Zeewolde"))
    #expect(merger.opening == 30)
    #expect(new.record("2024-II")?.opening(on: day)?.persons == 30)
  }

  @Test func unknownBalanceStaysUnknown() throws {
    let (_, new, merger) = try merged(into: neighbour)
    #expect(merger.opening == nil)
    #expect(new.record("2024-II")?.opening(on: day)?.persons == -3)
  }

  @Test func twoMunicipalitiesIntoANewOne() throws {
    var first = emptyCase("GM0171", "Urk")
    first.halfYears = [record("2024-II", carried: 10)]
    first.agreements = [agreement("a1", .by("2024-09-01"))]
    let afterFirst = try merged(first, into: emptyCase("GM9001", "Nieuw")).new
    let afterBoth = try merged(neighbour, into: afterFirst).new
    #expect(afterBoth.record("2024-II")?.opening(on: day)?.persons == 7)
    #expect(afterBoth.agreements.map(\.id) == ["a1", "gm0050-a1"])
    #expect(afterBoth.ladder.isEmpty)
  }

  @Test func tredeAndWhatComesWithItNeverMove() throws {
    var file = Almere.busy
    var fourth = ladder(.up, 4, "2024-05-01")
    fourth.reason = "besluit GS"
    file.ladder.append(fourth)
    let new = try merged(file, into: neighbour).new
    #expect(new.ladder == neighbour.ladder)
    #expect(!new.agenda(in: context(day)).contains { $0.id.text.hasPrefix("ladder") })
  }

  /// Recorded ahead, everything open would be open twice until the day, and what is done would stay open there.
  @Test func cannotBeRecordedAhead() {
    #expect(throws: RuleViolation.closesAhead(day)) {
      try merged(into: emptyCase("GM0050", "Zeewolde"), today: "2024-06-20")
    }
  }

  @Test func otherDomainHasNoBalance() throws {
    var file = Case(id: "gm0034-archief", code: "GM0034", name: "Almere", domain: "archief")
    file.actions = [OwnAction(id: "w1", title: "opvragen")]
    let successor = Case(id: "gm0050-archief", code: "GM0050", name: "Zeewolde", domain: "archief")
    let new = try merged(file, into: successor).new
    #expect(new.halfYears.isEmpty && new.actions.count == 1)
  }
}

@Suite("Targets handed over") struct HandoverTests {
  private func file(_ code: String, _ target: Int?) -> Case {
    var file = emptyCase(code, code)
    file.halfYears = [record("2024-II", target: target)]
    return file
  }

  private var cases: [Case] { [file("GM9001", 100), file("GM9002", 50), file("GM9003", nil)] }

  private func handover(_ targets: [(CaseID, Int)]) throws(Handover.Violation) -> Handover {
    try Handover("2024-II", of: cases, to: targets, on: "2024-07-01")
  }

  @Test func oneStepOverSeveralCases() throws {
    let changes = try handover([("gm9001", 90), ("gm9002", 60)]).changes(from: "2024-07-15", by: "GS")
    #expect(changes.map(\.0) == ["gm9001", "gm9002"])
    let changed = try cases[0].applying(changes[0].1, in: ChangeContext(today: "2024-07-15"))
    #expect(changed.record("2024-II")?.notice(on: "2024-07-14")?.persons == 100)
    #expect(changed.record("2024-II")?.notice(on: "2024-07-15")?.persons == 90)
  }

  @Test func missingFiveAreNamed() throws {
    let handover = try handover([("gm9001", 90), ("gm9002", 55)])
    #expect(throws: Handover.Violation.sumDiffers(missing: 5)) { try handover.changes(from: "2024-07-15") }
    #expect(handover.fitting("gm9002") == 60)
    #expect(handover.fitting("gm9001") == 95)
    #expect(handover.fitting("gm9003") == nil)
  }

  @Test func tooManyAreNamedToo() throws {
    let handover = try handover([("gm9001", 95), ("gm9002", 60)])
    #expect(throws: Handover.Violation.sumDiffers(missing: -5)) { try handover.changes(from: "2024-07-15") }
  }

  @Test func unchangedTargetGetsNoNotice() throws {
    #expect(try handover([("gm9001", 100), ("gm9002", 50)]).changes(from: "2024-07-15").isEmpty)
  }

  @Test func onlyATargetOnRecordCanBeHandedOver() {
    #expect(throws: Handover.Violation.noTarget("gm9003")) { try handover([("gm9003", 10)]) }
    #expect(throws: Handover.Violation.noSuchCase("gm9009")) { try handover([("gm9009", 10)]) }
    #expect(throws: Handover.Violation.negativePersons("gm9001", -1)) { try handover([("gm9001", -1)]) }
  }
}
