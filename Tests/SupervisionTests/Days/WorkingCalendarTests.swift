import Supervision
import Testing

@Suite("Working calendar") struct WorkingCalendarTests {
  @Test(
    arguments: [
      (2019, "2019-04-21"), (2023, "2023-04-09"), (2024, "2024-03-31"), (2025, "2025-04-20"),
      (2026, "2026-04-05"),
      (2027, "2027-03-28"), (2028, "2028-04-16"),
    ] as [(Int, Day)])
  func easterOfTheFixtureIsRight(year: Int, sunday: Day) {
    #expect(Holidays.easter(year) == sunday)
  }

  @Test(
    arguments: [
      ("2024-03-28", true), ("2024-03-29", false), ("2024-03-30", false), ("2024-04-01", false),
      ("2024-04-02", true),
      ("2024-05-10", false), ("2025-04-26", false), ("2025-04-28", true), ("2026-04-27", false),
      ("2026-01-02", false),
      ("2024-12-24", true), ("2022-05-27", nil), ("2022-05-28", false), ("2029-01-01", nil),
    ] as [(Day, Bool?)])
  func saysWhatIsOrdinaryAndWhatItDoesNotKnow(day: Day, isOrdinary: Bool?) {
    #expect(Holidays.calendar.isOrdinary(day) == isOrdinary)
  }

  @Test(
    arguments: [
      ("2024-04-01", "2024-03-28"), ("2024-03-31", "2024-03-28"), ("2024-12-30", "2024-12-24"),
      ("2026-08-01", "2026-07-31"), ("2023-01-02", nil), ("2023-01-03", "2023-01-02"),
    ] as [(Day, Day?)])
  func findsTheWorkingDayBefore(day: Day, before: Day?) {
    #expect(Holidays.calendar.lastOrdinaryDay(before: day) == before)
  }
}
