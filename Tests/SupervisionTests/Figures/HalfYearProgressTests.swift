import Supervision
import Testing

/// A half-year against its yardsticks: facts up to the latest stand, rounded one way, and nothing ahead of it.
@Suite("A half-year against its yardsticks") struct HalfYearProgressTests {
  private let period: HalfYear = "2024-I"

  private func file(
    carried: Int? = 0, target: Int?, _ counts: [Count] = [], agreed: [InterimTarget] = []
  ) -> Case {
    var file = emptyCase()
    file.halfYears = [record(period, carried: carried, target: target, counts: counts)]
    file.interimTargets = agreed
    return file
  }

  private func progress(of file: Case, on today: Day) -> HalfYearProgress {
    file.progress(in: period, agenda: file.agenda(in: context(today)), on: today)
  }

  private func agreed(_ id: ItemID, _ persons: Int?, on day: Day) -> InterimTarget {
    var target = InterimTarget(
      id: id, title: "tussendoel", period: period, party: Party(.municipality),
      schedule: Schedule(deadline(.on(day))))
    target.required = persons
    target.agreedOn = "2024-01-05"
    return target
  }

  private static let totals = [0, 1, 5, 6, 7, 13, 101, 278, 10_000]
  private static let firsts: [Day] = [
    "2024-02-01", "2024-03-01", "2024-04-01", "2024-05-01", "2024-06-01", "2024-07-01",
  ]

  @Test func eachYardstickOnItsOwnDay() {
    let file = file(
      carried: 63, target: 54, [Count(asOf: "2024-03-01", housed: 21, delivered: "2024-03-12")],
      agreed: [agreed("t1", 25, on: "2024-03-01"), agreed("t2", 57, on: "2024-05-01")])
    let progress = progress(of: file, on: "2024-04-02")
    #expect(progress.total == 117)
    // Two sixths of 117, on the day of the stand and not on the day asked.
    #expect(progress.evenPace == .init(day: "2024-03-01", persons: 39, housed: 21))
    #expect(progress.evenPace?.difference == -18)
    #expect(progress.agreements.map(\.result) == [.short(4), .ahead])
    #expect(progress.agreement?.item.id == "t1")
    #expect(progress.againstAgreement == -4)
    #expect(progress.toGo(to: progress.agreements[0]) == nil, "what was measured needs nothing more")
    #expect(progress.toGo(to: progress.agreements[1]) == 36)
    #expect(progress.neededPerMonth(to: progress.agreements[1]) == 18)
    #expect(progress.achievedPerMonth == 10)
    #expect(progress.needed == .perMonth(24))
  }

  @Test func almereAsTheLetterLeavesIt() {
    let progress = progress(of: Almere.file, on: "2024-04-02")
    #expect(progress.total == 278)
    #expect(progress.evenPace == .init(day: "2024-04-01", persons: 139, housed: nil))
    #expect(progress.evenPace?.difference == nil, "nothing is compared without a stand")
    #expect(progress.agreements.map { $0.item.measurement?.required } == [162])
    #expect(progress.agreements.map(\.result) == [.notMeasured])
    #expect(progress.achievedPerMonth == nil)
    #expect(progress.needed == .tooLittleKnown)
  }

  // MARK: - Laws

  @Test(arguments: totals)
  func evenPaceIsReachedExactlyWhenTheFractionIs(total: Int) {
    for (months, day) in HalfYearProgressTests.firsts.enumerated().map({ ($0 + 1, $1) }) {
      for housed in stride(from: 0, through: total + 20, by: max(1, total / 300)) {
        let progress = progress(of: file(target: total, [Count(asOf: day, housed: housed)]), on: day)
        let difference = progress.evenPace?.difference ?? .min
        #expect((difference >= 0) == (6 * housed >= total * months), "\(housed) of \(total) on \(day)")
        #expect((0...total).contains(progress.evenPace?.persons ?? -1))
      }
    }
    #expect(Pace.even(total: total, months: 6) == total)
    #expect(Pace.even(total: total, months: 0) == 0)
    let days = (0...400).map { ("2023-12-01" as Day).adding(days: $0) }
    let even = days.map { Pace.even(total: total, months: Pace.monthsPassed(of: period, on: $0)) }
    #expect(zip(even, even.dropFirst()).allSatisfy { $0 <= $1 }, "it never goes back")
  }

  @Test(arguments: totals)
  func paceIsRoundedDownAndNeedIsJustEnough(total: Int) {
    for (passed, day) in HalfYearProgressTests.firsts.dropLast().enumerated().map({ ($0 + 1, $1) }) {
      for housed in [0, 1, 5, 6, 7, total / 2, max(0, total - 1)] {
        let progress = progress(of: file(target: total, [Count(asOf: day, housed: housed)]), on: day)
        let achieved = progress.achievedPerMonth ?? -1
        #expect(achieved * passed <= housed && (achieved + 1) * passed > housed)
        guard case .perMonth(let needed) = progress.needed else {
          #expect(housed >= total)
          continue
        }
        let (left, toGo) = (6 - passed, total - housed)
        #expect(needed * left >= toGo && (needed - 1) * left < toGo, "\(needed) for \(toGo) in \(left)")
      }
    }
  }

  /// On every day around the half-year, for whatever there is to house.
  @Test(arguments: [-20, 0, 1, 50])
  func nothingIsNeededOfWhatIsOverReachedOrNotAsked(total: Int) {
    for housed in [nil, 0, 20, 49, 50, 80] {
      let counts = housed.map { [Count(asOf: "2024-03-01", housed: $0)] } ?? []
      let file = file(target: total, counts)
      for offset in -10...200 {
        let today = period.firstDay.adding(days: offset)
        let known = today >= "2024-03-01" ? housed : nil
        let progress = progress(of: file, on: today)
        // A target counts from the first day of its half-year.
        let expected: (HalfYearProgress.Needed) -> Bool = { needed in
          if today >= period.peildatum { return needed == .over }
          guard today >= period.firstDay else { return needed == .tooLittleKnown }
          guard total > 0 else { return needed == .nothingAsked }
          guard let known else { return needed == .tooLittleKnown }
          if known >= total { return needed == .reached }
          if case .perMonth(let persons) = needed { return persons > 0 }
          return false
        }
        #expect(expected(progress.needed), "\(progress.needed) on \(today)")
        #expect(progress.housed == known)
        #expect((progress.evenPace?.difference == nil) == (known == nil || progress.total == nil))
        #expect(progress.evenPace?.day ?? today <= max(today, "2024-02-01"), "no day that is still to come")
      }
    }
  }

  @Test func moreThanTheTotalIsNoNegativeNeed() {
    let progress = progress(of: file(target: 40, [Count(asOf: "2024-05-01", housed: 55)]), on: "2024-05-02")
    #expect(progress.evenPace == .init(day: "2024-05-01", persons: 27, housed: 55))
    #expect(progress.needed == .reached)
    #expect(progress.figures.surplus == 15)
  }

  @Test func leadLargerThanTheTargetAsksNobody() {
    let progress = progress(
      of: file(carried: -20, target: 15, [Count(asOf: "2024-03-01", housed: 2)]), on: "2024-04-02")
    #expect(progress.total == 0)
    #expect(progress.evenPace == .init(day: "2024-03-01", persons: 0, housed: 2))
    #expect(progress.needed == .nothingAsked)
    #expect(progress.achievedPerMonth == 1)
  }

  @Test func firstDayAndLastDay() {
    let file = file(target: 60, [Count(asOf: "2024-07-01", housed: 60, delivered: "2024-07-01")])
    let first = progress(of: file, on: "2024-01-01")
    #expect(first.time == .running)
    #expect(first.evenPace == .init(day: "2024-02-01", persons: 10, housed: nil))
    #expect(first.achievedPerMonth == nil && first.needed == .tooLittleKnown)
    let last = progress(of: file, on: "2024-06-30")
    #expect(last.time == .running)
    #expect(last.evenPace == .init(day: "2024-06-01", persons: 50, housed: nil))
    let after = progress(of: file, on: "2024-07-01")
    #expect(after.time == .over)
    #expect(after.evenPace == .init(day: "2024-07-01", persons: 60, housed: 60))
    #expect(after.achievedPerMonth == 10 && after.needed == .over)
    #expect(progress(of: file, on: "2023-12-31").time == .ahead)
  }

  @Test func correctionsDownwardAreTakenAsTheyCome() {
    let file = file(
      target: 60,
      [
        Count(asOf: "2024-03-01", housed: 25, delivered: "2024-03-10"),
        Count(asOf: "2024-03-01", housed: 22, delivered: "2024-03-20"),
        Count(asOf: "2024-04-01", housed: 19, delivered: "2024-04-10"),
      ], agreed: [agreed("t1", 24, on: "2024-03-01")])
    let asked: [(Day, Int, Int, JudgementFacts.Promise.Result)] = [
      ("2024-03-10", 25, 5, .kept), ("2024-03-20", 22, 2, .short(2)), ("2024-04-10", 19, -11, .short(2)),
    ]
    for (today, housed, difference, result) in asked {
      let progress = progress(of: file, on: today)
      #expect(progress.housed == housed)
      #expect(progress.evenPace?.difference == difference)
      #expect(progress.agreements.map(\.result) == [result])
    }
    #expect(progress(of: file, on: "2024-04-10").needed == .perMonth(14))
  }

  @Test func standInsideTheFirstMonthIsTooLittle() {
    let progress = progress(of: file(target: 60, [Count(asOf: "2024-01-15", housed: 9)]), on: "2024-01-20")
    #expect(progress.achievedPerMonth == nil)
    #expect(progress.needed == .perMonth(9))
    #expect(progress.evenPace == .init(day: "2024-01-15", persons: 0, housed: 9))
  }

  // MARK: - Agreements

  @Test func lastAgreementWhoseDayHasComeCounts() {
    let file = file(
      target: 60, [Count(asOf: "2024-04-01", housed: 20)],
      agreed: [
        agreed("t1", 10, on: "2024-03-01"), agreed("t2", 30, on: "2024-05-01"),
        agreed("t3", nil, on: "2024-04-01"),
      ])
    #expect(progress(of: file, on: "2024-02-20").agreement?.item.id == "t1", "the first to come")
    #expect(progress(of: file, on: "2024-02-20").againstAgreement == nil)
    #expect(progress(of: file, on: "2024-04-30").agreement?.item.id == "t1")
    #expect(progress(of: file, on: "2024-04-30").againstAgreement == nil, "there is no stand of its day")
    #expect(progress(of: file, on: "2024-05-01").agreement?.item.id == "t2")
    #expect(progress(of: file, on: "2024-04-30").agreements.map(\.item.id) == ["t1", "t3", "t2"])
    // A stand of 1 April, a number for 1 May: a month for ten persons.
    let ahead = progress(of: file, on: "2024-04-02").agreements[2]
    #expect(progress(of: file, on: "2024-04-02").neededPerMonth(to: ahead) == 10)
  }

  @Test func agreementThatWasLetGoIsNoYardstick() {
    var target = agreed("t1", 10, on: "2024-05-01")
    target.ending = Ending(kind: .waived, on: "2024-02-10", reason: "nieuw plan")
    let file = file(target: 60, agreed: [target])
    #expect(progress(of: file, on: "2024-02-09").agreements.count == 1)
    #expect(progress(of: file, on: "2024-02-10").agreements.isEmpty)
  }
}
