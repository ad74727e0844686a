import Supervision
import Testing

/// Rules 44 to 47: whose move it is, what can be late, and from when things count.
@Suite("Rules on standings") struct StandingRuleTests {
  @Test func rule44CorrectedCountKeepsTheEarlierOne() {
    var record = record("2024-I", counts: [Count(asOf: "2024-04-01", housed: 160, delivered: "2024-04-10")])
    record.counts.append(Count(asOf: "2024-04-01", housed: 162, delivered: "2024-04-20"))
    #expect(record.deliveries(asOf: "2024-04-01", knownOn: "2024-05-01").map(\.housed) == [160, 162])
    #expect(record.stand(asOf: "2024-04-01", knownOn: "2024-04-19")?.housed == 160)
  }

  @Test func rule45MissedMeetingIsTheProvincesMove() {
    let file = Almere.file
    #expect(file.item(Almere.meetingAhead, on: "2024-05-01")?.standing == .late)
    #expect(file.item(Almere.meetingAhead, on: "2024-05-01")?.party.actor == .province)
    #expect(file.item(Almere.plan, on: "2024-05-01")?.party == Party(.municipality, label: "college"))
    #expect(file.item(Almere.interim, on: "2024-04-15")?.party == .coa)
    #expect(file.item(Almere.interim, on: "2024-04-16")?.party == .coa)
    let late = file.agenda(in: context("2024-05-01")).filter { $0.standing == .late && $0.kind == .meeting }
    #expect(late.allSatisfy { $0.party.actor != .municipality })
  }

  // MARK: Rule 46

  /// Twelve municipalities with a target over 2024-II and no stand of 1 January 2025.
  @Test func rule46TwelveMunicipalitiesWithoutFigures() {
    let cases = (1...12).map { number in
      var file = emptyCase("GM90\(number < 10 ? "0" : "")\(number)", "Gemeente \(number)")
      file.halfYears = [
        record("2023-II", carried: 5, target: 30), record("2024-I", target: 31),
        record("2024-II", carried: 9, target: 40),
      ]
      return file
    }
    let agenda = Agenda(cases: cases, context: context("2025-01-02"))
    #expect(agenda.counts.late == 0)
    #expect(agenda.counts.unmeasured == 12)
    #expect(agenda.counts.missed == 0)
    #expect(agenda.counts.asksAttention)
    let listed = agenda.items.filter(\.standing.asksAttention)
    #expect(Set(listed.map(\.title)) == [.target("2024-II", total: 49)], "one line on the screen")
    #expect(listed.allSatisfy { $0.days == 1 && $0.party == .coa })
    #expect(Agenda(cases: cases, context: context("2025-01-01")).counts.today == 12)
  }

  private func file(_ period: HalfYear, counts: [Count] = []) -> Case {
    var file = emptyCase()
    file.halfYears = [record(period, carried: 45, target: 233, counts: counts)]
    return file
  }

  @Test(
    arguments: [
      ("2024-06-16", .later, 15), ("2024-06-17", .soon, 14), ("2024-06-30", .soon, 1),
      ("2024-07-01", .today, 0),
      ("2024-07-02", .unmeasured, 1), ("2024-12-31", .unmeasured, 183), ("2025-01-01", .closed, nil),
    ] as [(Day, Standing, Int?)])
  func rule46TargetIsUnmeasuredAndThenClosed(day: Day, standing: Standing, days: Int?) {
    let item = file("2024-I").item("2024-I", on: day)
    #expect(item?.standing == standing)
    #expect(item?.days == days)
    #expect(item?.lastDay == "2024-07-01")
  }

  @Test(
    arguments: [
      ("2024-07-09", .unmeasured, 8, nil), ("2024-07-10", .missed, 9, 78), ("2024-12-31", .missed, 183, 78),
      ("2025-01-01", .closed, nil, 78),
    ] as [(Day, Standing, Int?, Int?)])
  func rule46TargetIsMissedFromItsStand(day: Day, standing: Standing, days: Int?, short: Int?) {
    let item = file("2024-I", counts: [Count(asOf: "2024-07-01", housed: 200, delivered: "2024-07-10")])
      .item("2024-I", on: day)
    #expect(item?.standing == standing)
    #expect(item?.days == days)
    #expect(item?.measurement?.short == short)
    if standing == .missed { #expect(item?.party.actor == .province, "it asks for a judgement") }
  }

  @Test func rule46ReachedStaysReached() {
    let reached = file("2024-I", counts: [Count(asOf: "2024-07-01", housed: 278)])
    #expect(reached.standing("2024-I", on: "2024-07-01") == .met)
    #expect(reached.standing("2024-I", on: "2030-01-01") == .met)
  }

  @Test func rule46NoteOrJudgementSettles() {
    var file = file("2024-I", counts: [Count(asOf: "2024-07-01", housed: 200)])
    file.halfYears[0].ending = Ending(kind: .settled, on: "2024-07-20", reason: "besproken")
    #expect(file.standing("2024-I", on: "2024-07-19") == .missed)
    #expect(file.item("2024-I", on: "2024-07-20")?.standing == .settled)
    #expect(file.item("2024-I", on: "2024-07-20")?.remarks == [.settled("besproken")])
    file.halfYears[0].ending = nil
    file.halfYears[0].judgement = Judgement(word: "niet adequaat", colour: "rood", on: "2024-08-20")
    #expect(file.standing("2024-I", on: "2024-08-19") == .missed)
    #expect(file.item("2024-I", on: "2024-08-20")?.remarks == [.judged("2024-I")])
  }

  private func withInterim(_ file: Case, required: Int? = 162, on day: Day = "2024-04-01") -> Case {
    var file = file
    var target = InterimTarget(
      id: "i1", title: "tussendoel", period: "2024-I", party: Party(.municipality, label: "college"),
      schedule: Schedule(deadline(.on(day))))
    target.required = required
    file.interimTargets = [target]
    return file
  }

  @Test func rule46KnownPeildatumStandEndsUnmeasured() {
    let file = withInterim(
      file("2024-I", counts: [Count(asOf: "2024-07-01", housed: 278, delivered: "2024-07-10")]))
    #expect(file.item("i1", on: "2024-07-09")?.days == 99)
    #expect(file.standing("i1", on: "2024-07-09") == .unmeasured)
    #expect(file.item("i1", on: "2024-07-10")?.standing == .closed)
    #expect(file.item("i1", on: "2024-07-10")?.remarks == [.notMeasured])
  }

  @Test func rule46JudgementSettlesInterimTargetsMeasuredOrNot() {
    var file = withInterim(file("2024-I"))
    file.halfYears[0].judgement = Judgement(word: "niet adequaat", colour: "rood", on: "2024-08-20")
    #expect(file.standing("i1", on: "2024-08-19") == .unmeasured)
    let settled = file.item("i1", on: "2024-08-20")
    #expect(settled?.standing == .settled)
    #expect(settled?.remarks == [.notMeasured, .judged("2024-I")])
    #expect(settled?.party == Party(.municipality, label: "college"))
    file.halfYears[0].counts = [Count(asOf: "2024-04-01", housed: 161)]
    #expect(file.standing("i1", on: "2024-08-19") == .missed)
    #expect(file.item("i1", on: "2024-08-20")?.remarks == [.judged("2024-I")])
  }

  @Test func rule46CarryingTheBalanceSettles() {
    var file = withInterim(file("2024-I", counts: [Count(asOf: "2024-04-01", housed: 161)]))
    file.halfYears.append(record("2024-II", carried: 78, target: 180))
    #expect(file.standing("i1", on: "2024-06-30") == .missed)
    #expect(file.item("i1", on: "2024-07-01")?.remarks == [.carried(into: "2024-II")])
    #expect(file.item("2024-I", on: "2024-07-02")?.standing == .settled)
    #expect(file.item("2024-I", on: "2024-07-02")?.remarks == [.notMeasured, .carried(into: "2024-II")])
  }

  @Test func rule46OlderHalfYearsAreClosed() {
    let file = withInterim(file("2024-I", counts: [Count(asOf: "2024-04-01", housed: 161)]))
    #expect(file.standing("i1", on: "2024-12-31") == .missed)
    #expect(file.standing("i1", on: "2025-01-01") == .closed)
    #expect(withInterim(self.file("2024-I")).standing("i1", on: "2025-01-01") == .closed)
  }

  @Test func rule46StandWithoutAnAgreedNumberIsNotUnmeasured() {
    let file = withInterim(file("2024-I", counts: [Count(asOf: "2024-04-01", housed: 161)]), required: nil)
    #expect(file.item("i1", on: "2024-04-02")?.standing == .closed)
    #expect(file.item("i1", on: "2024-04-02")?.measurement == Measurement(required: nil, counted: 161))
    #expect(file.item("i1", on: "2024-04-02")?.remarks == [])
  }

  @Test func rule46FigureIsNeverLate() {
    let cases = [Almere.file, withInterim(file("2024-I")), file("2022-I"), file("2024-II")]
    for number in Day("2023-01-01").number...Day("2025-12-31").number {
      let agenda = Agenda(cases: cases, context: context(Day(number: number)))
      let late = agenda.items.filter { $0.standing == .late && $0.kind.isFigure }
      guard late.isEmpty else {
        Issue.record("\(late.map(\.id)) late on \(Day(number: number))")
        return
      }
    }
  }

  // MARK: Rule 47

  @Test(
    arguments: [
      ("2023-06-30", nil, nil), ("2023-07-01", 336, nil), ("2023-11-10", 216, nil), ("2023-12-31", 216, nil),
      ("2024-01-01", 216, 318),
    ] as [(Day, Int?, Int?)])
  func rule47FactsCountFromTheirEarliestDay(day: Day, target: Int?, housed: Int?) {
    let figures = Almere.file.record("2023-II")?.figures(on: day)
    #expect(figures?.target == target)
    #expect(figures?.housed == housed)
    #expect(
      Almere.file.record("2023-II")?.knownJudgement(on: day)?.word == (housed == nil ? nil : "niet adequaat"))
  }

  /// What only the undated letter says counts from its earliest day, 3 February 2024.
  @Test func rule47LetterCountsFromItsEarliestDay() {
    for id in [Almere.report, Almere.delays, Almere.failure, Almere.council, Almere.meetingAhead] {
      #expect(Almere.file.item(id, on: "2024-02-02") == nil)
      #expect(Almere.file.item(id, on: "2024-02-03") != nil)
    }
  }

  /// A meeting counts from the day it was held, though the letter tells of it later.
  @Test func rule47MeetingCountsFromItsDay() {
    #expect(Almere.file.item(Almere.meetingHeld, on: "2024-02-01") == nil)
    #expect(Almere.file.standing(Almere.meetingHeld, on: "2024-02-02") == .met)
    #expect(Almere.file.standing(Almere.prt, on: "2023-07-12") == .met)
    var file = Almere.file
    file.meetings[0].planned = "2024-02-02"
    #expect(file.item(Almere.meetingHeld, on: "2024-02-01") == nil)
    #expect(file.standing(Almere.meetingHeld, on: "2024-02-02") == .met)
    file.meetings[0].agreedOn = "2024-01-15"
    #expect(file.item(Almere.meetingHeld, on: "2024-01-14") == nil)
    #expect(file.standing(Almere.meetingHeld, on: "2024-01-19") == .soon)
  }

  /// A delivery cannot be known before the day it is a stand of, and a revision never precedes the notice.
  @Test func rule47SenselessDaysAreHeldToWhatIsPossible() {
    let count = Count(asOf: "2024-04-01", housed: 162, delivered: "2024-03-20")
    #expect(count.knownFrom == "2024-04-01")
    var notices = record("2024-I", target: 233)
    notices.targets.append(TargetNotice(persons: 189, from: "2023-12-10"))
    #expect(notices.figures(on: "2023-12-10").target == 189)
    #expect(notices.figures(on: "2024-01-01").target == 189)
  }

  @Test func rule47VersionOfAPlanCountsFromItsSource() {
    var file = Almere.file
    var version = PlanVersion(id: "v2", status: .ingediend)
    version.schedule = Schedule(deadline(.by("2024-04-30")))
    file.plans[0].versions = [version]
    #expect(file.item("v2", on: "2024-02-02") == nil, "the plan's own source is the letter")
    #expect(file.standing("v2", on: "2024-02-03") == .later)
    file.plans[0].versions[0].receipts = [Receipt(on: "2023-06-02")]
    #expect(file.standing("v2", on: "2023-06-02") == .met)
  }
}
