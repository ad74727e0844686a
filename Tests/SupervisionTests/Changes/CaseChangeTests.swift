import Supervision
import Testing

@Suite("Changes to a case") struct CaseChangeTests {
  private func apply(_ changes: CaseChange..., to file: Case = Almere.file, today: Day = "2024-06-01") throws
    -> Case
  {
    try changes.reduce(file) { file, change in try file.applying(change, in: ChangeContext(today: today)) }
  }

  private func count(_ housed: Int, delivered: Day? = nil) -> CaseChange {
    .count("2024-I", Count(asOf: "2024-04-01", housed: housed, delivered: delivered))
  }

  // MARK: The agreement of 2 February 2024 worked through

  @Test func stand162IsMet() throws {
    let item = try apply(count(162)).item(Almere.interim, on: "2024-04-02")
    #expect(item?.standing == .met)
    #expect(item?.measurement?.short == 0)
  }

  @Test func stand161IsMissedByOne() throws {
    let item = try apply(count(161)).item(Almere.interim, on: "2024-04-02")
    #expect(item?.standing == .missed)
    #expect(item?.measurement == Measurement(required: 162, counted: 161))
    #expect(item?.remarks.contains(.short(1)) == true)
  }

  @Test func threeDeliveriesEachAsOfItsDay() throws {
    let file = try apply(
      count(160, delivered: "2024-04-10"), count(162, delivered: "2024-04-20"),
      count(161, delivered: "2024-05-03"))
    #expect(file.standing(Almere.interim, on: "2024-04-09") == .unmeasured)
    #expect(file.standing(Almere.interim, on: "2024-04-10") == .missed)
    #expect(file.item(Almere.interim, on: "2024-04-19")?.measurement?.short == 2)
    #expect(file.standing(Almere.interim, on: "2024-04-20") == .met)
    #expect(file.standing(Almere.interim, on: "2024-05-02") == .met)
    #expect(file.item(Almere.interim, on: "2024-05-03")?.standing == .missed)
    #expect(file.item(Almere.interim, on: "2024-05-03")?.measurement?.short == 1)
    #expect(file.record("2024-I")?.counts.map(\.housed) == [160, 162, 161])
  }

  @Test func planReceivedInTime() throws {
    let item = try apply(.receive(item: Almere.plan, Receipt(on: "2024-03-28"))).item(
      Almere.plan, on: "2024-04-02")
    #expect(item?.standing == .met)
    #expect(item?.days == nil)
  }

  /// Typed in on 3 April or later, it came on 2 April.
  @Test(arguments: ["2024-04-02", "2024-04-03", "2024-05-01"] as [Day])
  func planReceivedTwoDaysLate(typedOn: Day) throws {
    let file = try apply(.receive(item: Almere.plan, Receipt(on: "2024-04-02")), today: typedOn)
    #expect(file.item(Almere.plan, on: typedOn)?.standing == .metLate)
    #expect(file.item(Almere.plan, on: typedOn)?.days == 2)
    #expect(file.standing(Almere.plan, on: "2024-04-01") == .late)
  }

  private func extension15April(on day: Day) -> CaseChange {
    .reschedule(
      item: Almere.plan,
      Schedule.Change(
        kind: .extended, on: day,
        deadline: Deadline(phrase: "uiterlijk 15 april 2024", wording: .by("2024-04-15"), basis: .agreed)))
  }

  @Test func extensionOf26MarchIsSoonWith13Days() throws {
    let item = try apply(extension15April(on: "2024-03-26")).item(Almere.plan, on: "2024-04-02")
    #expect(item?.standing == .soon)
    #expect(item?.days == 13)
    #expect(item?.phrase == "uiterlijk 15 april 2024")
    #expect(
      item?.remarks == [
        .extended(
          times: 1, was: Deadline(phrase: "voor 1 april 2024", wording: .before("2024-04-01"), basis: .agreed)
        )
      ])
  }

  @Test func extensionOf3AprilLeavesTwoDaysLateReadable() throws {
    let file = try apply(extension15April(on: "2024-04-03"))
    #expect(file.item(Almere.plan, on: "2024-04-02")?.standing == .late)
    #expect(file.item(Almere.plan, on: "2024-04-02")?.days == 2)
    #expect(file.item(Almere.plan, on: "2024-04-03")?.standing == .soon)
    #expect(
      file.item(Almere.plan, on: "2024-04-03")?.remarks.contains(.extendedLate(days: 2, on: "2024-04-03"))
        == true)
  }

  @Test func revisedTargetLeavesTheInterimTarget() throws {
    let file = try apply(
      .notify("2024-I", TargetNotice(persons: 189, from: "2024-05-15")), count(161))
    #expect(file.record("2024-I")?.figures(on: "2024-05-14").total == 278)
    #expect(file.record("2024-I")?.figures(on: "2024-05-15").total == 234)
    let item = file.item(Almere.interim, on: "2024-05-15")
    #expect(item?.measurement?.required == 162)
    #expect(item?.measurement?.short == 1)
    #expect(item?.remarks.contains(.shareIsNow(percent: 50, persons: 95)) == true)
    #expect(
      file.item(Almere.interim, on: "2024-05-14")?.remarks.contains(.shareIsNow(percent: 50, persons: 95))
        == false)
  }

  // MARK: The other changes

  @Test func meetingIsHeldWithItsReport() throws {
    let change = CaseChange.hold(
      meeting: Almere.meetingAhead, Held(on: "2024-04-18", report: ["voortgang besproken"]))
    let file = try apply(change)
    #expect(file.standing(Almere.meetingAhead, on: "2024-04-17") == .soon)
    #expect(file.standing(Almere.meetingAhead, on: "2024-04-18") == .met)
    #expect(file.meeting(Almere.meetingAhead)?.report == ["voortgang besproken"])
    #expect(throws: RuleViolation.alreadyHeld(Almere.meetingAhead, on: "2024-04-18")) {
      try apply(change, to: file)
    }
  }

  @Test func rappelIsRecorded() throws {
    let file = try apply(.remind(item: Almere.plan, Reminder(on: "2024-04-03", replyBy: "2024-04-09")))
    #expect(
      file.item(Almere.plan, on: "2024-04-03")?.remarks.last == .reminded(times: 1, replyBy: "2024-04-09"))
    #expect(file.item(Almere.plan, on: "2024-04-03")?.days == 3)
  }

  @Test func everyKindOfItemCanBeSettled() throws {
    var file = Almere.file
    file.plans[0].versions[0].schedule = Schedule(deadline(.by("2023-06-02")))
    file.plans[0].measures = [Measure(id: "p1.x1", title: "maatregel")]
    file.plans[0].measures[0].schedule = Schedule(deadline(.by("2024-09-01")))
    file.plans[0].versions[0].receipts = []
    file.actions = [OwnAction(id: "w1", title: "toetsen")]
    let items: [ItemID] = [
      Almere.plan, Almere.interim, Almere.backlogGone, Almere.meetingAhead, "p1.v1", "p1.x1", "w1", "2024-I",
    ]
    for item in items {
      let ending = Ending(kind: .settled, on: "2024-05-30", reason: "afgedaan")
      let settled = try apply(.settle(item: item, ending), to: file)
      #expect(settled.standing(item, on: "2024-06-01") == .settled, "\(item)")
      #expect(settled != file)
    }
  }

  @Test func everyTermCanBeExtended() throws {
    for item in [Almere.plan, Almere.interim, Almere.backlogGone, Almere.meetingAhead] {
      let file = try apply(.reschedule(item: item, change(.moved, "2024-02-20", .by("2024-09-01"))))
      #expect(file.item(item, on: "2024-02-20")?.lastDay == "2024-09-01", "\(item)")
      #expect(file.item(item, on: "2024-02-19")?.lastDay != "2024-09-01", "\(item)")
    }
  }

  @Test func countMakesTheRecordOfItsHalfYear() throws {
    let file = try apply(
      .count("2022-II", Count(asOf: "2023-01-01", housed: 17)),
      .count("2024-I", Count(asOf: "2024-05-01", housed: 170)))
    #expect(file.halfYears.map(\.period) == ["2022-II", "2023-I", "2023-II", "2024-I"])
    #expect(file.record("2022-II")?.figures(on: "2023-01-01").housed == 17)
  }

  @Test(
    arguments: [
      (.receive(item: "nix", Receipt(on: "2024-03-28")), .noSuchItem("nix")),
      (.receive(item: Almere.interim, Receipt(on: "2024-03-28")), .otherKind(Almere.interim)),
      (
        .receive(item: Almere.plan, Receipt(on: "2024-06-02")),
        .inTheFuture("2024-06-02", today: "2024-06-01")
      ),
      (
        .remind(item: Almere.meetingAhead, Reminder(on: "2024-04-03")),
        .otherKind(Almere.meetingAhead)
      ),
      (
        .remind(item: Almere.plan, Reminder(on: "2024-06-02")),
        .inTheFuture("2024-06-02", today: "2024-06-01")
      ),
      (.hold(meeting: Almere.plan, Held(on: "2024-04-18")), .otherKind(Almere.plan)),
      (
        .hold(meeting: Almere.meetingAhead, Held(on: "2024-06-02")),
        .inTheFuture("2024-06-02", today: "2024-06-01")
      ),
      (
        .hold(meeting: Almere.meetingHeld, Held(on: "2024-02-02")),
        .alreadyHeld(Almere.meetingHeld, on: "2024-02-02")
      ),
      (
        .reschedule(item: "2024-I", change(.extended, "2024-03-01", .by("2024-09-01"))),
        .withoutTerm("2024-I")
      ),
      (
        .reschedule(item: Almere.meetingHeld, change(.moved, "2024-03-01", .by("2024-09-01"))),
        .withoutTerm(Almere.meetingHeld)
      ),
      (
        .settle(item: Almere.plan, Ending(kind: .waived, on: "2024-06-02", reason: "afgesproken")),
        .inTheFuture("2024-06-02", today: "2024-06-01")
      ),
      (
        .count("2024-I", Count(asOf: "2024-01-01", housed: 318)),
        .countForAnotherHalfYear(asOf: "2024-01-01", belongsTo: "2023-II")
      ),
      (
        .count("2023-II", Count(asOf: "2024-04-01", housed: 20)),
        .countForAnotherHalfYear(asOf: "2024-04-01", belongsTo: "2024-I")
      ),
      (
        .count("2024-I", Count(asOf: "2024-07-01", housed: 20)),
        .inTheFuture("2024-07-01", today: "2024-06-01")
      ),
      (
        .count("2024-I", Count(asOf: "2024-04-01", housed: 20, delivered: "2024-03-30")),
        .deliveredTooEarly(asOf: "2024-04-01", delivered: "2024-03-30")
      ),
      (.count("2024-I", Count(asOf: "2024-04-01", housed: -1)), .negativePersons(-1)),
      (.notify("2024-I", TargetNotice(persons: -5)), .negativePersons(-5)),
    ] as [(CaseChange, RuleViolation)])
  func impossibleChangeIsRefused(change: CaseChange, violation: RuleViolation) {
    #expect(throws: violation) { try Almere.file.applying(change, in: ChangeContext(today: "2024-06-01")) }
  }
}
