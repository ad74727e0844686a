import Supervision
import Testing

/// Rules 17 to 27 and 49: deadlines.
@Suite("Rules on deadlines") struct DeadlineRuleTests {
  private func file(_ agreement: Agreement) -> Case {
    var file = emptyCase()
    file.agreements = [agreement]
    return file
  }

  private func received(_ wording: Deadline.Wording, on day: Day) -> AgendaItem? {
    var item = agreement("a1", wording)
    item.receipts = [Receipt(on: day)]
    return file(item).item("a1", on: day)
  }

  @Test(
    arguments: [("2024-03-31", .met, nil), ("2024-04-01", .metLate, 1), ("2024-04-02", .metLate, 2)]
      as [(Day, Standing, Int?)])
  func rule17BeforeADayEndsTheDayBefore(day: Day, standing: Standing, days: Int?) {
    let item = received(.before("2024-04-01"), on: day)
    #expect(item?.standing == standing)
    #expect(item?.days == days)
    #expect(item?.lastDay == "2024-03-31")
  }

  @Test(arguments: [("2024-08-01", .met, nil), ("2024-08-02", .metLate, 1)] as [(Day, Standing, Int?)])
  func rule18AtTheLatestOnADayCountsTheDay(day: Day, standing: Standing, days: Int?) {
    let item = received(.by("2024-08-01"), on: day)
    #expect(item?.standing == standing)
    #expect(item?.days == days)
  }

  @Test func rule19OnlyStatutoryTermsMove() {
    #expect(term(.within(6, .weeks, after: "2024-02-16"), .statutory).lastDay == "2024-04-02")
    for basis in Deadline.Basis.allCases where basis != .statutory {
      #expect(term(.within(6, .weeks, after: "2024-02-16"), basis).lastDay == "2024-03-29", "\(basis)")
      #expect(term(.before("2024-04-01"), basis).lastDay == "2024-03-31", "\(basis)")
    }
  }

  @Test func rule20CountedBackNeverMoves() {
    #expect(term(.ahead(13, .weeks, of: "2024-07-01"), .statutory).lastDay == "2024-04-01")
    #expect(term(.ahead(13, .weeks, of: "2024-07-01"), .agreed).lastDay == "2024-04-01")
  }

  @Test func rule21RestDayNamesTheWorkingDayBefore() {
    let easter = Term.Note.restDay("2024-03-31", .holiday("eerste paasdag"), workingDayBefore: "2024-03-28")
    #expect(term(.before("2024-04-01")).notes == [easter])
    #expect(
      file(agreement("a1", .before("2024-04-01"))).item("a1", on: "2024-03-20")?.remarks == [.term(easter)])
    #expect(
      term(.on("2024-04-01")).notes
        == [.restDay("2024-04-01", .holiday("tweede paasdag"), workingDayBefore: "2024-03-28")])
    #expect(
      term(.ahead(13, .weeks, of: "2024-07-01"), .agreed).notes
        == [.restDay("2024-04-01", .holiday("tweede paasdag"), workingDayBefore: "2024-03-28")])
    #expect(term(.by("2022-05-28")).notes == [.restDay("2022-05-28", .weekend, workingDayBefore: nil)])
    #expect(term(.by("2024-03-28")).notes == [])
  }

  @Test func rule22LongStatutoryTermStaysOnSaturday() {
    #expect(term(.within(13, .weeks, after: "2024-03-02"), .statutory).lastDay == "2024-06-01")
    #expect(term(.within(12, .weeks, after: "2024-03-09"), .statutory).lastDay == "2024-06-03")
  }

  // MARK: Meetings

  private func meeting(_ wording: Deadline.Wording = .window("2024-04-16", "2024-04-30")) -> Meeting {
    var meeting = Meeting(id: "o1", kind: .bestuurlijkOverleg)
    meeting.schedule = Schedule(deadline(wording, .announcement))
    return meeting
  }

  private func file(_ meeting: Meeting) -> Case {
    var file = emptyCase()
    file.meetings = [meeting]
    return file
  }

  @Test(
    arguments: [
      ("2024-04-15", .soon, 1), ("2024-04-20", .soon, 10), ("2024-04-30", .today, 0),
      ("2024-05-01", .late, 1),
    ] as [(Day, Standing, Int)])
  func rule23WindowIsMissedAfterItsLastDay(today: Day, standing: Standing, days: Int) {
    let item = file(meeting()).item("o1", on: today)
    #expect(item?.standing == standing)
    #expect(item?.days == days)
    #expect(item?.remarks == [.meetingNotPlanned])
  }

  @Test func rule23MeetingIsTodayOnTheDayItWasGiven() {
    var meeting = meeting()
    meeting.planned = "2024-04-22"
    #expect(file(meeting).standing("o1", on: "2024-04-21") == .soon)
    let item = file(meeting).item("o1", on: "2024-04-22")
    #expect(item?.standing == .today)
    #expect(item?.days == 0)
    #expect(item?.plannedDay == "2024-04-22")
    #expect(file(meeting).standing("o1", on: "2024-05-01") == .late, "the agreed period stays the yardstick")
  }

  @Test func rule23EarlyMeetingAsksForConfirmation() {
    var meeting = meeting()
    meeting.held = "2024-04-12"
    #expect(file(meeting).standing("o1", on: "2024-04-12") == .soon)
    let later = file(meeting).item("o1", on: "2024-05-01")
    #expect(later?.standing == .late)
    #expect(later?.remarks == [.meetingOutsideWindow("2024-04-12")])
    #expect(
      file(meeting).cautions(in: context("2024-04-12"), reference: .empty)
        .contains(.meetingOutsideWindow("o1", "2024-04-12")))
    meeting.countsOutsideWindow = true
    #expect(file(meeting).standing("o1", on: "2024-04-12") == .met)
  }

  @Test(
    arguments: [
      ("2024-04-16", .met, nil, false), ("2024-04-30", .met, nil, false), ("2024-05-03", .metLate, 3, false),
      ("2024-05-03", .metLate, 3, true),
    ] as [(Day, Standing, Int?, Bool)])
  func rule23MeetingHeldInOrAfterTheWindow(held: Day, standing: Standing, days: Int?, confirmed: Bool) {
    var meeting = meeting()
    meeting.held = held
    meeting.countsOutsideWindow = confirmed
    let item = file(meeting).item("o1", on: "2024-05-10")
    #expect(item?.standing == standing)
    #expect(item?.days == days)
  }

  /// "Uiterlijk 30 april" has no first day: a meeting on the 20th is the one that was meant.
  @Test(
    arguments: [(.by("2024-04-30"), .met), (.before("2024-05-01"), .met), (.on("2024-04-30"), .soon)]
      as [(Deadline.Wording, Standing)])
  func rule23OnlyAWindowOrAFixedDayCanBeTooEarly(wording: Deadline.Wording, standing: Standing) {
    var meeting = meeting(wording)
    meeting.held = "2024-04-20"
    #expect(file(meeting).standing("o1", on: "2024-04-21") == standing)
  }

  @Test(
    arguments: [
      (.window("2024-04-16", "2024-04-30"), "2024-04-18", false),
      (.window("2024-04-16", "2024-04-30"), "2024-04-30", false),
      (.window("2024-04-16", "2024-04-30"), "2024-05-02", true),
      (.window("2024-04-16", "2024-04-30"), "2024-04-12", true),
      (.by("2024-04-30"), "2024-05-02", true), (.by("2024-04-30"), "2024-04-12", false),
      (.on("2024-04-18"), "2024-04-18", false),
      (.on("2024-04-18"), "2024-04-17", true),
    ] as [(Deadline.Wording, Day, Bool)])
  func rule23PlannedDayIsHeldAgainstTheWindow(wording: Deadline.Wording, planned: Day, isOutside: Bool) {
    var meeting = meeting(wording)
    meeting.planned = planned
    let item = file(meeting).item("o1", on: "2024-04-10")
    #expect(item?.remarks == [isOutside ? .meetingPlannedOutsideWindow(planned) : .meetingPlanned(planned)])
    #expect(item?.lastDay == Term(deadline(wording), calendar: Holidays.calendar).lastDay)
  }

  // MARK: Conditions and standing duties

  private func report(housed: Int?, delivered: Day? = nil, carried: Int? = 45, target: Int? = 233) -> Case {
    var file = emptyCase()
    var report = agreement("a2", .by("2024-08-01"), .request, kind: .report)
    report.condition = .targetNotRealised("2024-I")
    file.agreements = [report]
    file.halfYears = [record("2024-I", carried: carried, target: target)]
    if let housed {
      file.halfYears[0].counts = [Count(asOf: "2024-07-01", housed: housed, delivered: delivered)]
    }
    return file
  }

  @Test(
    arguments: [
      (278, .lapsed, [.targetRealised("2024-I")]), (300, .lapsed, [.targetRealised("2024-I")]),
      (277, .soon, [.supervisorDecides(backlogLeft: 1)]), (233, .soon, [.supervisorDecides(backlogLeft: 45)]),
      (232, .soon, []), (200, .soon, []), (nil, .conditional, [.dependsOnTarget("2024-I")]),
    ] as [(Int?, Standing, [Remark])])
  func rule24ReportIsOwedOnlyIfTheTargetWasNotRealised(housed: Int?, standing: Standing, remarks: [Remark]) {
    let item = report(housed: housed).item("a2", on: "2024-07-20")
    #expect(item?.standing == standing)
    #expect(item?.remarks == remarks)
    #expect(item?.days == (standing == .soon ? 12 : nil))
  }

  /// As long as no stand is known nobody can say that the report is owed; when it comes the term has run.
  @Test func rule24FirstOfAugustPassesWithoutAStand() {
    #expect(report(housed: nil).standing("a2", on: "2024-08-02") == .conditional)
    let short = report(housed: 200, delivered: "2024-08-05")
    #expect(short.standing("a2", on: "2024-08-04") == .conditional)
    #expect(short.item("a2", on: "2024-08-05")?.standing == .late)
    #expect(short.item("a2", on: "2024-08-05")?.days == 4)
    #expect(report(housed: 280, delivered: "2024-08-05").standing("a2", on: "2024-08-05") == .lapsed)
  }

  @Test func rule24WithoutATotalTheConditionStaysOpen() {
    #expect(report(housed: 200, carried: nil).standing("a2", on: "2024-07-20") == .conditional)
    var stated = report(housed: 200, target: nil)
    stated.halfYears[0].totals = [Statement(persons: 278)]
    #expect(stated.item("a2", on: "2024-07-20")?.remarks == [.supervisorDecides(backlogLeft: 78)])
  }

  @Test func rule24ReportThatCameBeforeTheStandIsSaid() {
    var file = report(housed: 200, delivered: "2024-07-12")
    file.agreements[0].receipts = [Receipt(on: "2024-07-05", adoption: .college)]
    let before = file.item("a2", on: "2024-07-11")
    #expect(before?.standing == .conditional)
    #expect(before?.remarks == [.dependsOnTarget("2024-I"), .received("2024-07-05")])
    #expect(file.standing("a2", on: "2024-07-12") == .met)
  }

  @Test func rule24QuestionIsAnsweredByHand() {
    var item = agreement("a3", .by("2024-06-01"))
    item.condition = .question("als het plan onvoldoende is", answer: .init(holds: true, on: "2024-05-20"))
    #expect(file(item).standing("a3", on: "2024-05-19") == .conditional)
    #expect(file(item).standing("a3", on: "2024-05-20") == .soon)
    item.condition = .question("als het plan onvoldoende is", answer: .init(holds: false, on: "2024-05-20"))
    #expect(file(item).standing("a3", on: "2024-05-20") == .lapsed)
  }

  @Test func rule25StandingDutyIsNeverOverdueAndNeverDone() {
    var file = Almere.file
    for day: Day in ["2024-02-03", "2024-07-01", "2030-01-01"] {
      #expect(file.standing(Almere.delays, on: day) == .undated)
      #expect(file.standing(Almere.failure, on: day) == .undated)
    }
    file.agreements[2].receipts = [Receipt(on: "2024-03-05")]
    let reported = file.item(Almere.delays, on: "2024-03-06")
    #expect(reported?.standing == .undated, "the next delay must be reported too")
    #expect(reported?.remarks == [.received("2024-03-05")])
    file.agreements[4].receipts = [Receipt(on: "2024-03-05")]
    #expect(file.standing(Almere.council, on: "2024-03-06") == .met, "an advice is followed once")
  }

  @Test func rule26DeadlineKeepsPhraseReadingAndBasis() {
    let item = Almere.file.item(Almere.plan, on: "2024-03-20")
    #expect(item?.phrase == "voor 1 april 2024")
    #expect(item?.basis == .agreed)
    #expect(item?.lastDay == "2024-03-31")
    #expect(Deadline.Basis.allCases.count == 8)
    let rolls = Deadline.Basis.allCases.filter {
      term(.within(6, .weeks, after: "2024-02-16"), $0).lastDay != "2024-03-29"
    }
    #expect(rolls == [.statutory])
  }

  @Test(arguments: [("2029-12-01", 2030), ("2018-12-01", 2019)] as [(Day, Int)])
  func rule27YearWithoutAListIsUnknown(event: Day, year: Int) {
    let unknown = term(.within(6, .weeks, after: event), .statutory)
    #expect(unknown.lastDay == event.adding(weeks: 6), "the plain count, not a shifted date")
    #expect(unknown.notes == [.calendarUnknown(year: year)])
    var file = emptyCase()
    file.agreements = [agreement("a1", .within(6, .weeks, after: event), .statutory)]
    #expect(
      file.cautions(in: context(event), reference: .empty).contains(.calendarUnknown("a1", year: year)))
  }

  @Test func rule27HolidaysOfTheListedYears() {
    #expect(Holidays.calendar.holiday(on: "2025-04-26")?.name == "koningsdag")
    #expect(Holidays.calendar.holiday(on: "2025-04-27") == nil)
    #expect(term(.within(6, .weeks, after: "2024-11-13"), .statutory).lastDay == "2024-12-30")
  }

  // MARK: Uitstel, verplaatst, typefout

  @Test func rule49OnlyUitstelCounts() {
    var item = agreement("a1", .before("2024-04-01"))
    item.schedule.changes = [
      change(.corrected, "2024-02-10", .before("2024-04-02")),
      change(.moved, "2024-02-20", .by("2024-04-05")),
      change(.extended, "2024-03-26", .by("2024-04-15")),
    ]
    let remarks = file(item).item("a1", on: "2024-03-26")?.remarks
    #expect(
      remarks == [
        .extended(times: 1, was: deadline(.by("2024-04-05"))), .moved(was: deadline(.before("2024-04-02"))),
      ])
  }

  @Test func rule49LateUitstelKeepsTheDaysThatWereLate() {
    var item = agreement("a1", .before("2024-04-01"))
    item.schedule.changes = [change(.extended, "2024-04-03", .by("2024-04-15"))]
    #expect(file(item).item("a1", on: "2024-04-02")?.standing == .late)
    #expect(file(item).item("a1", on: "2024-04-02")?.days == 2)
    let extended = file(item).item("a1", on: "2024-04-03")
    #expect(extended?.standing == .soon)
    #expect(extended?.days == 12)
    #expect(
      extended?.remarks == [
        .extended(times: 1, was: deadline(.before("2024-04-01"))), .extendedLate(days: 2, on: "2024-04-03"),
      ])
  }

  /// A second uitstel in time does not hide that the first came late.
  @Test func rule49EveryLateUitstelIsSaid() {
    var item = agreement("a1", .before("2024-04-01"))
    item.schedule.changes = [
      change(.extended, "2024-04-03", .by("2024-04-15")), change(.extended, "2024-04-10", .by("2024-04-26")),
    ]
    let remarks = file(item).item("a1", on: "2024-04-11")?.remarks ?? []
    #expect(remarks.contains(.extended(times: 2, was: deadline(.by("2024-04-15")))))
    #expect(remarks.filter { $0 == .extendedLate(days: 2, on: "2024-04-03") }.count == 1)
  }

  /// What was late when it came stays late by the deadline of that day, whatever is granted afterwards.
  @Test func rule49UitstelAfterTheReceiptChangesNothing() {
    var item = agreement("a1", .before("2024-04-01"))
    item.receipts = [Receipt(on: "2024-04-02")]
    item.schedule.changes = [change(.extended, "2024-04-03", .by("2024-04-15"))]
    let found = file(item).item("a1", on: "2024-04-10")
    #expect(found?.standing == .metLate)
    #expect(found?.days == 2)
    #expect(found?.lastDay == "2024-03-31")
    #expect(found?.remarks.contains { if case .extended = $0 { true } else { false } } == false)
  }
}
