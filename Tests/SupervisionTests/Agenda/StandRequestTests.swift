import Supervision
import Testing

/// COA's stand did not come: asking for it is the province's own action, and the figure waits on.
@Suite("Asking COA for a stand") struct StandRequestTests {
  private let request: ItemID = "coa-2024-04-01"

  @Test func isThereFromTheDayAfterTheExpectedOne() {
    let file = Almere.file
    #expect(file.item(request, on: "2024-04-15") == nil)
    let item = file.item(request, on: "2024-04-16")
    #expect(item?.kind == .action)
    #expect(item?.party == Party(.province))
    #expect(item?.standing == .today)
    #expect(item?.days == nil && item?.lastDay == nil)
    #expect(item?.remarks == [.standOverdue("2024-04-01", expectedBy: "2024-04-15")])
  }

  @Test func neverBecomesLate() {
    #expect(Almere.file.standing(request, on: "2024-06-30") == .today)
  }

  @Test func figureGoesOnWaitingForCOA() {
    let figure = Almere.file.item(Almere.interim, on: "2024-04-16")
    #expect(figure?.standing == .unmeasured)
    #expect(figure?.party == .coa)
    #expect(figure?.remarks.last == .awaitingStand("2024-04-01", expectedBy: "2024-04-15"))
  }

  @Test func isGoneWhenTheStandCame() {
    var file = Almere.file
    file.halfYears[2].counts = [Count(asOf: "2024-04-01", housed: 162, delivered: "2024-04-20")]
    #expect(file.standing(request, on: "2024-04-19") == .today)
    #expect(file.item(request, on: "2024-04-20") == nil)
  }

  @Test func expectedDelayIsASetting() {
    var later = context("2024-04-20")
    later.figuresExpectedAfter = 30
    #expect(!Almere.file.agenda(in: later).contains { $0.id == request })
  }

  /// The interim target of 1 July and the half-year itself wait for the same stand.
  @Test func oneRequestAStand() {
    var file = Almere.file
    file.interimTargets[0].schedule = Schedule(deadline(.on("2024-07-01")))
    let requests = file.agenda(in: context("2024-07-20")).filter { $0.id.text.hasPrefix("coa-") }
    #expect(requests.map(\.id) == ["coa-2024-07-01"])
    #expect(file.agenda(in: context("2024-07-20")).count { $0.standing == .unmeasured } == 2)
  }

  @Test func closedCaseAsksForNothing() {
    var file = Almere.file
    file.closure = Case.Closure(on: "2024-04-10", successor: "GM0050")
    #expect(file.item(request, on: "2024-04-16") == nil)
  }

  /// Asking for a figure brings a case no further: one with a backlog still lacks a next step.
  @Test func isNoNextStep() {
    var file = emptyCase()
    file.halfYears = [record("2023-II", carried: 5, target: 5), record("2024-I", carried: 5, target: 3)]
    file.halfYears[1].carried = []
    file.halfYears[0].balances = [Statement(persons: 5)]
    let agenda = file.agenda(in: context("2024-02-01"))
    #expect(agenda.contains { $0.id == "coa-2024-01-01" })
    #expect(file.overview(agenda: agenda, on: "2024-02-01").lacksNextStep)
  }
}

/// "Opnieuw bekijken op", for what has no date.
@Suite("Looking again at what has no date") struct ReviewTests {
  private func file(_ day: Day?) -> Case {
    var file = emptyCase()
    file.agreements = [agreement("a1", .undated)]
    file.agreements[0].reviewOn = day
    return file
  }

  @Test(
    arguments: [
      ("2024-04-01", .undated, nil), ("2024-05-17", .soon, 14), ("2024-05-30", .soon, 1),
      ("2024-05-31", .today, nil), ("2024-08-01", .today, nil),
    ] as [(Day, Standing, Int?)])
  func comesUpAndStays(today: Day, standing: Standing, days: Int?) {
    let item = file("2024-05-31").item("a1", on: today)
    #expect(item?.standing == standing)
    #expect(item?.days == days)
    #expect(item?.remarks == [.review("2024-05-31")])
    #expect(item?.lastDay == nil)
    #expect(item?.party.actor == (standing == .undated ? .municipality : .province))
  }

  @Test func reviewedAgainWaitsForTheNextDay() throws {
    let again = try file("2024-05-31").applying(
      .review(item: "a1", on: "2024-09-01"), in: ChangeContext(today: "2024-06-03"))
    #expect(again.standing("a1", on: "2024-06-03") == .undated)
    #expect(again.standing("a1", on: "2024-09-01") == .today)
    let never = try again.applying(.review(item: "a1", on: nil), in: ChangeContext(today: "2024-06-03"))
    #expect(never.item("a1", on: "2024-09-01")?.remarks == [])
  }

  @Test func endedIsNotLookedAtAgain() {
    var file = file("2024-05-31")
    file.agreements[0].ending = Ending(kind: .settled, on: "2024-05-01", reason: "klaar")
    #expect(file.standing("a1", on: "2024-06-01") == .settled)
  }

  @Test func standingDutyIsLookedAtAgainAfterAReport() {
    var file = file("2024-05-31")
    file.agreements[0].kind = .duty
    file.agreements[0].receipts = [Receipt(on: "2024-05-02")]
    #expect(file.standing("a1", on: "2024-06-01") == .today)
  }

  @Test func agreementThatGotATermGoesByIt() {
    var file = file("2024-05-31")
    file.agreements[0].schedule.changes = [change(.moved, "2024-04-02", .by("2024-09-01"))]
    #expect(file.standing("a1", on: "2024-06-01") == .later)
  }
}
