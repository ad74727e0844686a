import Supervision
import Testing

/// DOMAIN, table 4.4: the terms around Easter 2024, each with its row.
@Suite("Terms around Easter 2024") struct EasterTermTests {
  @Test func row01BeforeFirstOfApril() {
    let term = term(.before("2024-04-01"))
    #expect(term.lastDay == "2024-03-31")
    #expect(term.firstDay == nil)
    #expect(
      term.notes == [.restDay("2024-03-31", .holiday("eerste paasdag"), workingDayBefore: "2024-03-28")])
  }

  @Test func row02PlanReceivedTwoDaysLate() {
    var file = emptyCase()
    var plan = agreement("a1", .before("2024-04-01"))
    plan.receipts = [Receipt(on: "2024-04-02")]
    file.agreements = [plan]
    let item = file.item("a1", on: "2024-04-05")
    #expect(item?.standing == .metLate)
    #expect(item?.days == 2)
    #expect(item?.lastDay == "2024-03-31")
  }

  @Test func row03StandOfAHoliday() {
    var file = emptyCase()
    var target = InterimTarget(
      id: "i1", title: "tussendoel", period: "2024-I", party: Party(.municipality),
      schedule: Schedule(deadline(.on("2024-04-01"))))
    target.required = 162
    file.interimTargets = [target]
    file.halfYears = [record("2024-I", counts: [Count(asOf: "2024-04-01", housed: 162)])]
    let item = file.item("i1", on: "2024-04-01")
    #expect(item?.lastDay == "2024-04-01")
    #expect(item?.standing == .met)
    #expect(item?.remarks == [])
  }

  @Test func row04GoodFridayRollsOverEaster() {
    let term = term(.within(6, .weeks, after: "2024-02-16"), .statutory)
    #expect(term.lastDay == "2024-04-02")
    #expect(term.notes == [.rolled(from: "2024-03-29", .holiday("goede vrijdag"), to: "2024-04-02")])
  }

  @Test func row05AscensionRollsOverTheEquatedFriday() {
    let term = term(.within(6, .weeks, after: "2024-03-28"), .statutory)
    #expect(term.lastDay == "2024-05-13")
    #expect(term.notes == [.rolled(from: "2024-05-09", .holiday("hemelvaartsdag"), to: "2024-05-13")])
  }

  @Test func row06OrdinaryDayStays() {
    let term = term(.within(6, .weeks, after: "2024-04-02"), .statutory)
    #expect(term.lastDay == "2024-05-14")
    #expect(term.notes == [])
  }

  @Test func row07LatestOnAnOrdinaryDay() {
    #expect(term(.by("2024-08-01")).lastDay == "2024-08-01")
    #expect(term(.by("2024-08-01")).notes == [])
  }

  @Test func row08LatestOnASaturday() {
    let term = term(.by("2026-08-01"))
    #expect(term.lastDay == "2026-08-01")
    #expect(term.notes == [.restDay("2026-08-01", .weekend, workingDayBefore: "2026-07-31")])
    #expect(
      Term(deadline(.within(1, .weeks, after: "2026-07-25"), .statutory), calendar: Holidays.calendar).lastDay
        == "2026-08-03", "a statutory term would end on Monday")
  }

  @Test func row09ChristmasRollsOverTheEquatedFriday() {
    let term = term(.within(6, .weeks, after: "2024-11-13"), .statutory)
    #expect(term.lastDay == "2024-12-30")
    #expect(term.notes == [.rolled(from: "2024-12-25", .holiday("eerste kerstdag"), to: "2024-12-30")])
  }

  @Test func row10CountedBackStaysOnEasterMonday() {
    let term = term(.ahead(13, .weeks, of: "2024-07-01"), .statutory)
    #expect(term.lastDay == "2024-04-01")
    #expect(term.notes == [])
  }

  @Test func row11SecondHalfOfApril() {
    let term = term(.window("2024-04-16", "2024-04-30"), .announcement)
    #expect(term.firstDay == "2024-04-16")
    #expect(term.lastDay == "2024-04-30")
    let ordinary = (0...14).filter {
      Holidays.calendar.isOrdinary(Day("2024-04-16").adding(days: $0)) == true
    }
    #expect(ordinary.count == 11)
    var file = emptyCase()
    var meeting = Meeting(id: "o1", kind: .bestuurlijkOverleg)
    meeting.schedule = Schedule(deadline(.window("2024-04-16", "2024-04-30"), .announcement))
    file.meetings = [meeting]
    #expect(file.standing("o1", on: "2024-04-30") == .today)
    #expect(file.standing("o1", on: "2024-05-01") == .late)
  }
}

/// Last days worked out by hand on a paper calendar.
@Suite("Last days, worked by hand") struct LastDayTests {
  @Test(
    arguments: [
      (.before("2024-03-01"), "2024-02-29"), (.before("2023-03-01"), "2023-02-28"),
      (.before("2024-01-01"), "2023-12-31"), (.before("2024-04-02"), "2024-04-01"),
      (.by("2024-12-25"), "2024-12-25"), (.by("2024-03-31"), "2024-03-31"), (.on("2024-04-01"), "2024-04-01"),
      (.window("2024-04-16", "2024-04-30"), "2024-04-30"),
      (.within(2, .weeks, after: "2024-03-18"), "2024-04-01"),
      (.within(6, .weeks, after: "2024-02-16"), "2024-03-29"),
      (.within(3, .days, after: "2024-03-28"), "2024-03-31"),
      (.within(1, .months, after: "2024-01-31"), "2024-02-29"),
      (.within(1, .years, after: "2024-02-29"), "2025-02-28"),
      (.ahead(2, .weeks, of: "2024-04-14"), "2024-03-31"),
      (.ahead(1, .months, of: "2024-03-31"), "2024-02-29"),
    ] as [(Deadline.Wording, Day)])
  func agreedDatesStay(wording: Deadline.Wording, lastDay: Day) {
    #expect(term(wording).lastDay == lastDay)
  }

  /// Six weeks, the term of objection and appeal (Awb art. 6:7 and 6:8).
  @Test(
    arguments: [
      ("2023-03-01", "2023-04-12"),  // Wednesday
      ("2023-02-27", "2023-04-11"),  // Easter Monday
      ("2023-02-24", "2023-04-11"),  // Good Friday
      ("2023-03-16", "2023-05-01"),  // King's Day, the equated Friday, the weekend
      ("2023-03-24", "2023-05-08"),  // 5 May on a Friday
      ("2023-04-06", "2023-05-22"),  // Ascension, the equated Friday, the weekend
      ("2023-04-17", "2023-05-30"),  // Whit Monday
      ("2023-11-13", "2023-12-27"),  // both Christmas days
      ("2023-11-20", "2024-01-02"),  // New Year
      ("2024-03-16", "2024-04-29"),  // King's Day on a Saturday
      ("2024-03-24", "2024-05-06"),  // 5 May on a Sunday
      ("2024-11-15", "2024-12-30"),  // the equated Friday after Christmas
      ("2025-03-07", "2025-04-22"),  // Good Friday
      ("2025-03-15", "2025-04-28"),  // King's Day a day early, on Saturday
      ("2025-03-24", "2025-05-06"),  // 5 May on a Monday
      ("2025-04-17", "2025-06-02"),  // Ascension and the equated Friday
      ("2025-04-28", "2025-06-10"),  // Whit Monday
      ("2025-11-13", "2025-12-29"),  // Christmas on Thursday and Friday
      ("2025-11-20", "2026-01-05"),  // New Year and the equated 2 January
      ("2026-03-16", "2026-04-28"),  // King's Day on a Monday
      ("2026-04-02", "2026-05-18"),  // Ascension
      ("2026-11-13", "2026-12-28"),  // Christmas on Friday and Saturday
      ("2027-02-12", "2027-03-30"),  // Good Friday
      ("2027-03-25", "2027-05-10"),  // Ascension in the week of 5 May
      ("2028-03-16", "2028-05-01"),  // King's Day and the equated Friday
      ("2028-04-13", "2028-05-29"),  // Ascension
      ("2028-11-14", "2028-12-27"),  // the second Christmas day
    ] as [(Day, Day)])
  func sixWeeksAfterBekendmaking(event: Day, lastDay: Day) {
    #expect(term(.within(6, .weeks, after: event), .statutory).lastDay == lastDay)
  }

  /// Atw art. 2: a term of three days or more holds two ordinary days; shorter ones only run on (art. 1).
  @Test(
    arguments: [
      (3, .days, "2024-03-28", "2024-04-03"), (3, .days, "2024-05-08", "2024-05-14"),
      (3, .days, "2024-04-04", "2024-04-08"), (4, .days, "2024-12-24", "2024-12-31"),
      (3, .days, "2024-04-08", "2024-04-11"), (2, .days, "2024-04-05", "2024-04-08"),
      (2, .days, "2024-03-29", "2024-04-02"), (1, .days, "2024-03-28", "2024-04-02"),
      (1, .weeks, "2024-12-20", "2024-12-30"), (1, .weeks, "2024-03-27", "2024-04-03"),
    ] as [(Int, Deadline.Unit, Day, Day)])
  func shortStatutoryTerms(count: Int, unit: Deadline.Unit, event: Day, lastDay: Day) {
    #expect(term(.within(count, unit, after: event), .statutory).lastDay == lastDay)
  }

  @Test func stretchingSaysFromWhere() {
    #expect(
      term(.within(3, .days, after: "2024-03-28"), .statutory).notes
        == [.stretched(from: "2024-03-31", to: "2024-04-03")])
  }

  /// Atw art. 4: terms of more than 90 days, twelve weeks or three months, and terms in years, stay.
  @Test(
    arguments: [
      (12, .weeks, "2024-03-09", "2024-06-03"), (13, .weeks, "2024-03-02", "2024-06-01"),
      (90, .days, "2024-03-03", "2024-06-03"), (91, .days, "2024-03-02", "2024-06-01"),
      (3, .months, "2024-03-01", "2024-06-03"), (4, .months, "2024-02-01", "2024-06-01"),
      (1, .years, "2023-06-01", "2024-06-01"), (1, .years, "2023-12-25", "2024-12-25"),
    ] as [(Int, Deadline.Unit, Day, Day)])
  func longStatutoryTerms(count: Int, unit: Deadline.Unit, event: Day, lastDay: Day) {
    #expect(term(.within(count, unit, after: event), .statutory).lastDay == lastDay)
  }

  /// Atw art. 1 lid 2: what is counted back stays, whatever day it ends on.
  @Test(
    arguments: [
      (13, .weeks, "2024-07-01", "2024-04-01"), (13, .weeks, "2022-07-01", "2022-04-01"),
      (13, .weeks, "2018-01-01", "2017-10-02"), (13, .weeks, "2025-01-01", "2024-10-02"),
      (6, .weeks, "2024-05-13", "2024-04-01"), (1, .days, "2024-12-26", "2024-12-25"),
    ] as [(Int, Deadline.Unit, Day, Day)])
  func countedBackTerms(count: Int, unit: Deadline.Unit, event: Day, lastDay: Day) {
    let term = term(.ahead(count, unit, of: event), .statutory)
    #expect(term.lastDay == lastDay)
    #expect(term.notes == [])
  }

  /// A term is certain when the days it needs are known, wherever it began.
  @Test func beginsInAnUnknownYearAndEndsInAKnownOne() {
    let term = term(.within(6, .weeks, after: "2022-12-20"), .statutory)
    #expect(term.lastDay == "2023-01-31")
    #expect(term.notes == [])
  }

  @Test func runsOnIntoAnUnknownYear() {
    let rolled = term(.within(1, .weeks, after: "2028-12-23"), .statutory)
    #expect(rolled.lastDay == "2028-12-30", "a Saturday; the next days lie in 2029")
    #expect(rolled.notes == [.calendarUnknown(year: 2029)])
    let short = term(.within(3, .days, after: "2028-12-28"), .statutory)
    #expect(short.lastDay == "2028-12-31")
    #expect(short.notes == [.calendarUnknown(year: 2029)])
  }

  /// A date named in a law: whether art. 1 moves it is not settled, so it is said and stays.
  @Test func dateNamedInALawStaysWithAWarning() {
    let november = term(.before("2026-11-15"), .statutory)
    #expect(november.lastDay == "2026-11-14")
    #expect(november.notes == [.statutoryDate("2026-11-14", .weekend)])
    #expect(term(.before("2024-11-15"), .statutory).notes == [])
  }

  @Test func undatedHasNoLastDay() {
    let term = term(.undated, .expectation)
    #expect(term.lastDay == nil)
    #expect(term.firstDay == nil)
    #expect(term.notes == [])
  }
}
