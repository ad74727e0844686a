import Supervision
import Testing

/// Rules 1 to 16 and 48: the numbers.
@Suite("Rules on numbers") struct NumberRuleTests {
  @Test(arguments: [(147, 216, 363), (45, 233, 278)])
  func rule01TotalIsBacklogPlusTarget(carried: Int, target: Int, total: Int) {
    #expect(record("2023-II", carried: carried, target: target).figures(on: "2023-12-01").total == total)
  }

  @Test func rule01UnknownStaysUnknown() {
    #expect(record("2023-II", target: 216).figures(on: "2023-12-01").total == nil)
    #expect(record("2023-II", carried: 147).figures(on: "2023-12-01").total == nil)
    var stated = record("2023-II", target: 216)
    stated.totals = [Statement(persons: 363)]
    #expect(stated.figures(on: "2023-12-01").total == 363)
  }

  @Test func rule02BalanceIsTotalMinusHoused() {
    let record = record(
      "2023-II", carried: 147, target: 216, counts: [Count(asOf: "2024-01-01", housed: 318)])
    #expect(record.figures(on: "2024-01-01").balance == Balance(45))
    #expect(record.figures(on: "2023-12-31").balance == nil, "the peildatum has not come yet")
  }

  @Test func rule02StatedBalanceStandsWhereNothingElseIsKnown() {
    var record = HalfYearRecord(period: "2023-I")
    record.balances = [Statement(persons: 147)]
    #expect(record.figures(on: "2023-07-01").balance == Balance(147))
    #expect(record.figures(on: "2023-06-30").balance == nil)
    record.carried = [Statement(persons: 32)]
    record.targets = [TargetNotice(persons: 261)]
    record.counts = [Count(asOf: "2023-07-01", housed: 147)]
    #expect(record.figures(on: "2023-07-01").balance == Balance(146), "what can be computed goes before")
  }

  @Test func rule03LeadLowersTheTotal() {
    let figures = record(
      "2020-II", carried: -7, target: 15, counts: [Count(asOf: "2021-01-01", housed: 10)]
    ).figures(on: "2021-01-01")
    #expect(figures.total == 8)
    #expect(figures.balance?.meaning == .ahead(2))
    #expect(figures.surplus == 2)
  }

  @Test(arguments: [(45, .behind(45)), (-2, .ahead(2)), (0, .even)] as [(Int, Balance.Meaning)])
  func rule04BalanceHasThreeWords(persons: Int, meaning: Balance.Meaning) {
    #expect(Balance(persons).meaning == meaning)
  }

  @Test(arguments: [
    (318, 216, 147, 216, 102, 0, 45), (200, 216, 147, 200, 0, 16, 147), (216, 216, 147, 216, 0, 0, 147),
    (217, 216, 147, 216, 1, 0, 146), (363, 216, 147, 216, 147, 0, 0), (370, 216, 147, 216, 147, 0, 0),
    (0, 216, 147, 0, 0, 216, 147),
  ])
  func rule05RunningHalfYearCountsFirst(
    housed: Int, target: Int, backlog: Int, forPeriod: Int, forBacklog: Int, periodShort: Int, left: Int
  ) {
    let split = Split(housed: housed, target: target, backlog: backlog)
    #expect(split?.forPeriod == forPeriod)
    #expect(split?.forBacklog == forBacklog)
    #expect(split?.periodShort == periodShort)
    #expect(split?.backlogLeft == left)
  }

  @Test(arguments: [(233, 117), (216, 108), (261, 131), (0, 0), (1, 1), (336, 168), (189, 95)])
  func rule06HalfOfAnOddTargetRoundsUp(target: Int, half: Int) {
    #expect(50.percentNeeded(of: target) == half)
  }

  @Test(arguments: [(277, 278, 99), (278, 278, 100), (131, 278, 47), (0, 278, 0), (300, 278, 107)])
  func rule06RealisedShareRoundsDown(part: Int, whole: Int, percent: Int) {
    #expect(Share(part: part, whole: whole)?.percent == percent)
  }

  @Test func rule06AgreedNumberStandsAndIsOnlyChecked() {
    var file = Almere.file
    file.interimTargets[0].targetPart = 116
    file.interimTargets[0].required = 161
    let item = file.item(Almere.interim, on: "2024-02-10")
    #expect(item?.measurement?.required == 161)
    #expect(
      cautions(of: file, on: "2024-02-10") == [.shareRoundsTo(Almere.interim, agreed: 116, computed: 117)])
    #expect(cautions(of: Almere.file, on: "2024-02-10") == [])
  }

  @Test(
    arguments: [(162, .met, 0), (161, .missed, 1), (200, .met, 0), (0, .missed, 162)]
      as [(Int, Standing, Int)])
  func rule07InterimTargetIsTestedAsASum(counted: Int, standing: Standing, short: Int) {
    var file = Almere.file
    file.halfYears[2].counts = [Count(asOf: "2024-04-01", housed: counted)]
    let item = file.item(Almere.interim, on: "2024-04-02")
    #expect(item?.standing == standing)
    #expect(item?.measurement == Measurement(required: 162, counted: counted))
    #expect(item?.measurement?.short == short)
    #expect(item?.remarks.contains(.short(short)) == (short > 0))
    #expect(item?.remarks.contains(.effort) == true, "what was asked is an effort")
  }

  @Test func rule07LaterFiguresGiveACautionAndNoOtherNumber() {
    var file = Almere.file
    file.halfYears[2].targets.append(TargetNotice(persons: 189, from: "2024-05-15"))
    file.halfYears[2].carried.append(Statement(persons: 43, from: "2024-05-20"))
    let before = file.item(Almere.interim, on: "2024-05-14")
    #expect(before?.remarks.contains { $0 == .shareIsNow(percent: 50, persons: 95) } == false)
    let after = file.item(Almere.interim, on: "2024-05-20")
    #expect(after?.measurement?.required == 162)
    #expect(after?.remarks.contains(.shareIsNow(percent: 50, persons: 95)) == true)
    #expect(after?.remarks.contains(.openingIsNow(43)) == true)
    file.halfYears[1].counts.append(Count(asOf: "2024-01-01", housed: 320, delivered: "2024-02-15"))
    let found = cautions(of: file, on: "2024-03-01")
    #expect(
      found.contains(.openingDiffers("2024-I", opening: 45, endBefore: 43)), "a new count is a caution too")
    #expect(file.item(Almere.interim, on: "2024-03-01")?.measurement?.required == 162)
  }

  @Test(
    arguments: [
      ("2023-10-01", 336, 483), ("2023-11-09", 336, 483), ("2023-11-10", 216, 363), ("2024-04-01", 216, 363),
    ] as [(Day, Int, Int)])
  func rule08RevisionKeepsTheOldValue(day: Day, target: Int, total: Int) {
    let figures = Almere.file.record("2023-II")?.figures(on: day)
    #expect(figures?.target == target)
    #expect(figures?.total == total)
    #expect(figures?.target.map { 50.percentNeeded(of: $0) } == (target == 336 ? 168 : 108))
    #expect(Almere.file.record("2023-II")?.notice(on: day)?.national == (target == 336 ? 27_300 : 17_600))
  }

  @Test(
    arguments: [
      ("2019-03-26", false), ("2019-06-30", false), ("2019-07-01", true), ("2018-10-02", false),
      ("2018-10-01", true),
    ] as [(Day, Bool)])
  func rule09RevisionOutsideTheHalfYearGivesACaution(day: Day, isOdd: Bool) {
    var file = emptyCase()
    file.halfYears = [record("2019-I", target: 80)]
    file.halfYears[0].targets.append(TargetNotice(persons: 60, from: day))
    #expect(cautions(of: file, on: "2020-01-01") == (isOdd ? [.noticeOutsideHalfYear("2019-I", day)] : []))
    #expect(file.record("2019-I")?.figures(on: "2020-01-01").target == 60, "it is accepted all the same")
  }

  /// The first notice is due before the thirteen weeks begin: that of 2021-II came on 29 March, two days early.
  @Test func rule09FirstNoticeInTimeGivesNoCaution() {
    var file = emptyCase()
    file.halfYears = [HalfYearRecord(period: "2021-II")]
    file.halfYears[0].targets = [TargetNotice(persons: 110, from: "2021-03-29")]
    #expect(cautions(of: file, on: "2022-01-01") == [])
  }

  @Test(
    arguments: [("2021-II", 16_586, 12_787, 3_728, 71), ("2019-II", 8_537, 6_962, 1_575, nil)]
      as [(HalfYear, Int, Int, Int, Int?)])
  func rule10SeriesThatDoesNotCloseWarnsAndNeverBlocks(
    period: HalfYear, total: Int, housed: Int, balance: Int, difference: Int?
  ) {
    var file = emptyCase()
    var record = HalfYearRecord(period: period)
    record.totals = [Statement(persons: total)]
    record.counts = [Count(asOf: period.peildatum, housed: housed)]
    record.balances = [Statement(persons: balance)]
    file.halfYears = [record]
    #expect(
      cautions(of: file, on: period.peildatum)
        == (difference.map { [.doesNotAddUp(period, difference: $0)] } ?? []))
    #expect(record.figures(on: period.peildatum).balance == Balance(total - housed))
  }

  @Test func rule10CarriedShortfallIsSettled() {
    var file = emptyCase()
    file.halfYears = [
      record("2023-II", carried: 147, target: 216, counts: [Count(asOf: "2024-01-01", housed: 318)]),
      record("2024-I", carried: 45, target: 233),
    ]
    let item = file.item("2023-II", on: "2024-01-02")
    #expect(item?.standing == .settled)
    #expect(item?.remarks == [.carried(into: "2024-I")])
    file.halfYears[1].carried = []
    #expect(file.standing("2023-II", on: "2024-01-02") == .missed)
  }

  @Test func rule11LatestDeliveryIsShownAndAllAreKept() {
    let record = record(
      "2023-II", carried: 147, target: 216,
      counts: [
        Count(asOf: "2024-01-01", housed: 318, delivered: "2024-02-01"),
        Count(asOf: "2024-01-01", housed: 320, delivered: "2024-01-15"),
        Count(asOf: "2023-12-01", housed: 290),
      ])
    #expect(record.figures(on: "2023-12-01").housed == 290, "without a delivery known from its own day")
    #expect(record.figures(on: "2024-01-14").housed == 290)
    #expect(record.figures(on: "2024-01-15").housed == 320)
    #expect(record.figures(on: "2024-01-31").balance == Balance(43))
    #expect(record.figures(on: "2024-02-01").housed == 318)
    #expect(record.deliveries(asOf: "2024-01-01", knownOn: "2024-02-01").map(\.housed) == [320, 318])
  }

  @Test func rule11JudgementKeepsTheDeliveryItUsed() {
    var file = Almere.file
    file.halfYears[1].counts = [
      Count(asOf: "2024-01-01", housed: 320, delivered: "2024-01-15"),
      Count(asOf: "2024-01-01", housed: 318, delivered: "2024-02-20"),
    ]
    file.halfYears[1].judgement?.usedDelivery = "2024-01-15"
    let older = Caution.judgedOnOlderDelivery("2023-II", used: 320, latest: 318)
    #expect(cautions(of: file, on: "2024-02-19").contains(older) == false)
    #expect(cautions(of: file, on: "2024-02-20").contains(older))
    file.halfYears[1].judgement?.usedHoused = 318
    #expect(cautions(of: file, on: "2024-02-20").contains(older) == false)
    #expect(file.record("2023-II")?.judgement?.word == "niet adequaat")
  }

  @Test(
    arguments: [
      ("2023-12-31", "2024-01-01"), ("2024-06-30", "2024-07-01"), ("2023-10-01", "2023-10-01"),
      ("2024-02-29", "2024-03-01"), ("2024-04-15", "2024-05-01"),
    ] as [(Day, Day)])
  func rule11PromiseIsMeasuredOnTheNextFirst(promised: Day, stand: Day) {
    #expect(InterimTarget.dayOfStand(for: promised) == stand)
  }

  @Test func rule11MunicipalitysOwnFigureIsNeverUsed() {
    var file = Almere.file
    file.halfYears[2].counts = [Count(asOf: "2024-04-01", housed: 170, reporter: .municipality)]
    #expect(file.standing(Almere.interim, on: "2024-04-02") == .unmeasured)
    let figures = file.record("2024-I")?.figures(on: "2024-04-02")
    #expect(figures?.housed == nil)
    #expect(figures?.ownFigure?.housed == 170)
  }

  @Test func rule11StandOfAnotherHalfYearIsNotUsed() {
    var file = emptyCase()
    file.halfYears = [
      record(
        "2024-I", carried: 45, target: 233,
        counts: [Count(asOf: "2024-01-01", housed: 318), Count(asOf: "2024-08-01", housed: 20)])
    ]
    #expect(file.record("2024-I")?.figures(on: "2024-09-01").housed == nil)
    #expect(
      cautions(of: file, on: "2024-09-01")
        == [.countOffTheFirst("2024-I", "2024-01-01"), .countOffTheFirst("2024-I", "2024-08-01")])
  }

  @Test func rule12FormulaOnlyChecks() {
    // 1,000 × 2,322 ÷ 10,000 is 232.2, and the law rounds up.
    let inhabitants = (municipality: 2_322, country: 10_000)
    func check(_ notified: Int) -> TargetFormula.Finding {
      TargetFormula.check(notified: notified, national: 1_000, inhabitants: inhabitants)
    }
    #expect(check(233) == .fits(computed: 233))
    #expect(check(280) == .odd(computed: 233))
    #expect(check(230) == .fits(computed: 233))
    #expect(check(229) == .odd(computed: 233))
    let large = TargetFormula.check(notified: 1_015, national: 10_000, inhabitants: (1_000, 10_000))
    #expect(large == .fits(computed: 1_000), "1.5 % of a large number is more than three persons")
    #expect(TargetFormula.check(notified: 0, national: 1_000, inhabitants: nil) == .cannotCheck)
  }

  @Test(
    arguments: [
      ("2024-04-01", 120, 139, 19, 40, 53), ("2024-02-01", 0, 47, 47, 0, 56),
      ("2024-01-01", 0, 0, 0, nil, 47),
      ("2024-07-01", 278, 278, 0, 46, nil), ("2024-07-01", 200, 278, 78, 33, nil),
      ("2024-05-01", 300, 186, 0, 75, 0),
    ] as [(Day, Int, Int, Int, Int?, Int?)])
  func rule13PaceIsASixthAMonth(
    asOf: Day, housed: Int, expected: Int, behind: Int, achieved: Int?, needed: Int?
  ) {
    let pace = Pace(period: "2024-I", total: 278, housed: housed, asOf: asOf)
    #expect(pace.expected == expected)
    #expect(pace.behind == behind)
    #expect(pace.achievedPerMonth == achieved)
    #expect(pace.neededPerMonth == needed)
  }

  @Test func rule14AmvNeverCounts() {
    let figures = Almere.file.record("2024-I")?.figures(on: "2024-02-01")
    #expect(Almere.file.record("2024-I")?.amv?.persons == 48)
    #expect(figures?.total == 278)
    #expect(Almere.file.item("2024-I", on: "2024-02-10")?.measurement?.required == 278)
  }

  @Test func rule15RedistributionKeepsTheSum() {
    #expect(Redistribution(before: [100, 50], after: [90, 60]).missing == 0)
    #expect(Redistribution(before: [100, 50], after: [90, 55]).missing == 5)
    #expect(Redistribution(before: [100, 50], after: [95, 60]).missing == -5)
  }

  @Test func rule16HalfYearsAndPeildata() {
    let second: HalfYear = "2023-II"
    #expect(second.firstDay == "2023-07-01")
    #expect(second.lastDay == "2023-12-31")
    #expect(second.peildatum == "2024-01-01")
    #expect(second.next.peildatum == "2024-07-01")
    let third = "2024-III"
    #expect(HalfYear(third) == nil)
  }

  @Test func rule48LeadHasNoSplit() {
    let figures = record(
      "2024-I", carried: -20, target: 15, counts: [Count(asOf: "2024-07-01", housed: 0)]
    ).figures(on: "2024-07-01")
    #expect(figures.total == -5)
    #expect(figures.balance?.meaning == .ahead(5))
    #expect(figures.split == nil)
    #expect(figures.share == nil, "no percentage of nothing")
    let pace = Pace(period: "2024-I", total: -5, housed: 0, asOf: "2024-04-01")
    #expect(pace.expected == 0)
    #expect(pace.behind == 0)
    #expect(pace.neededPerMonth == 0)
    #expect(Split(housed: 10, target: 15, backlog: 0) == nil)
  }

  @Test func rule48WhatExceedsTheTotalIsASurplus() {
    let figures = record(
      "2023-II", carried: 147, target: 216, counts: [Count(asOf: "2024-01-01", housed: 370)]
    ).figures(on: "2024-01-01")
    #expect(figures.surplus == 7)
    #expect(figures.split?.forPeriod == 216)
    #expect(figures.split?.forBacklog == 147)
    #expect(figures.toGo == -7)
    #expect(figures.balance?.meaning == .ahead(7))
    #expect(Almere.file.record("2023-II")?.figures(on: "2024-01-01").surplus == 0)
  }

  private func cautions(of file: Case, on day: Day) -> [Caution] {
    file.cautions(in: context(day), reference: .empty).filter { $0 != .domainWithoutScale(Case.housing) }
  }
}
