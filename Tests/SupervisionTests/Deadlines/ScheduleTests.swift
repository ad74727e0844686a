import Supervision
import Testing

@Suite("Changed deadlines") struct ScheduleTests {
  private let original = deadline(.before("2023-04-01"), .agreed, "voor 1 april")

  private func lastDay(_ schedule: Schedule, on day: Day) -> Day? {
    Term(schedule.deadline(on: day), calendar: Holidays.calendar).lastDay
  }

  @Test func changesHoldFromTheirOwnDay() {
    let schedule = Schedule(
      original,
      changes: [
        change(.extended, "2023-03-28", .by("2023-05-01")), change(.moved, "2023-04-20", .by("2023-06-02")),
      ])
    #expect(lastDay(schedule, on: "2023-03-27") == "2023-03-31")
    #expect(lastDay(schedule, on: "2023-03-28") == "2023-05-01")
    #expect(lastDay(schedule, on: "2023-04-19") == "2023-05-01")
    #expect(lastDay(schedule, on: "2023-04-20") == "2023-06-02")
  }

  /// The order of recording is not that of granting: an uitstel of March that is typed in late does not undo
  /// the move of April.
  @Test func changesRecordedOutOfOrderHoldByTheirDays() {
    let schedule = Schedule(
      original,
      changes: [
        change(.moved, "2023-04-20", .by("2023-06-02")), change(.extended, "2023-03-28", .by("2023-05-01")),
      ])
    #expect(lastDay(schedule, on: "2023-03-28") == "2023-05-01")
    #expect(lastDay(schedule, on: "2023-04-20") == "2023-06-02")
    #expect(schedule.move(on: "2023-04-20").map(schedule.deadlineBefore) == deadline(.by("2023-05-01")))
  }

  @Test func correctedTypingErrorHoldsFromTheStart() {
    let schedule = Schedule(original, changes: [change(.corrected, "2023-03-20", .before("2023-05-01"))])
    #expect(lastDay(schedule, on: "2023-03-01") == "2023-04-30")
    #expect(schedule.extensions(on: "2023-12-31") == [])
  }

  /// The typing error was in the uitstel: before the uitstel the first deadline held all the same.
  @Test func correctedUitstelHoldsFromTheUitstel() {
    let schedule = Schedule(
      original,
      changes: [
        change(.extended, "2023-03-28", .by("2023-05-10")),
        change(.corrected, "2023-04-03", .by("2023-05-01")),
      ])
    #expect(lastDay(schedule, on: "2023-03-27") == "2023-03-31")
    #expect(lastDay(schedule, on: "2023-03-28") == "2023-05-01")
    #expect(schedule.extensions(on: "2023-12-31") == [change(.extended, "2023-03-28", .by("2023-05-01"))])
  }

  @Test func earlierDeadlineOfASecondUitstelIsTheFirst() {
    let schedule = Schedule(
      original,
      changes: [
        change(.extended, "2023-03-28", .by("2023-05-01")),
        change(.corrected, "2023-03-29", .by("2023-05-02")),
        change(.extended, "2023-04-28", .by("2023-06-02")),
      ])
    let extensions = schedule.extensions(on: "2023-05-01")
    #expect(extensions.count == 2)
    #expect(extensions.first.map(schedule.deadlineBefore) == original)
    #expect(extensions.last.map(schedule.deadlineBefore) == deadline(.by("2023-05-02")))
  }
}

@Suite("Standings of a term") struct TermStandingTests {
  private func file(_ wording: Deadline.Wording, warning: Int?) -> Case {
    var file = emptyCase()
    var item = agreement("a1", wording)
    item.warning = warning
    file.agreements = [item]
    return file
  }

  @Test(
    arguments: [
      ("2024-03-16", .later, 15), ("2024-03-17", .soon, 14), ("2024-03-30", .soon, 1),
      ("2024-03-31", .today, 0),
      ("2024-04-01", .late, 1), ("2024-04-02", .late, 2), ("2025-03-31", .late, 365),
    ] as [(Day, Standing, Int)])
  func aDayWarnsFourteenDaysAhead(today: Day, standing: Standing, days: Int) {
    let item = file(.before("2024-04-01"), warning: nil).item("a1", on: today)
    #expect(item?.standing == standing)
    #expect(item?.days == days)
  }

  @Test(
    arguments: [
      ("2024-04-01", 14, .later, 15), ("2024-04-02", 14, .soon, 14), ("2024-04-15", 14, .soon, 1),
      ("2024-04-16", 14, .soon, 14), ("2024-04-29", 14, .soon, 1), ("2024-04-30", 14, .today, 0),
      ("2024-05-01", 14, .late, 1), ("2024-04-15", 0, .later, 1), ("2024-04-16", 0, .soon, 14),
    ] as [(Day, Int, Standing, Int)])
  func aWindowWarnsBeforeItsFirstDay(today: Day, warning: Int, standing: Standing, days: Int) {
    let item = file(.window("2024-04-16", "2024-04-30"), warning: warning).item("a1", on: today)
    #expect(item?.standing == standing)
    #expect(item?.days == days)
  }

  @Test(
    arguments: [
      (nil, nil, 14), (nil, 21, 21), (3, 21, 3), (0, nil, 0),
    ] as [(Int?, Int?, Int)])
  func theItemGoesBeforeTheKindBeforeTheStore(own: Int?, ofKind: Int?, effective: Int) {
    let file = file(.by("2024-06-28"), warning: own)
    var warning = WarningTimes()
    warning.byKind[.agreement] = ofKind
    func standing(_ day: Day) -> Standing? {
      file.agenda(in: context(day, warning: warning)).first?.standing
    }
    let first = Day("2024-06-28").adding(days: -effective)
    #expect(standing(first) == (effective == 0 ? .today : .soon))
    #expect(standing(first.adding(days: -1)) == .later)
  }
}
