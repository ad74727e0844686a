import Supervision
import Testing

@Suite("Weeks and months by name") struct PeriodTests {
  @Test(
    arguments: [
      ("2024-14", "2024-04-01"), ("2024-W14", "2024-04-01"), ("2024-1", "2024-01-01"),
      ("2020-53", "2020-12-28"), ("2026-01", "2025-12-29"), ("2024-52", "2024-12-23"),
    ])
  func aWeekIsItsMonday(text: String, monday: Day) {
    #expect(Week(iso: text)?.monday == monday)
    #expect(Week(iso: text)?.days == monday...monday.adding(days: 6))
  }

  @Test(
    arguments: [
      "2024-53", "2024-00", "2024-054", "2024-", "24-14", "2024-W", "2024 14", "2024-14-1", "-024-14",
      "2024-+1", "",
    ])
  func noSuchWeek(text: String) { #expect(Week(iso: text) == nil) }

  @Test func aMonthHasTheWeeksOfItsDays() throws {
    let april = try #require(Month(iso: "2024-04"))
    #expect(april.days == "2024-04-01"..."2024-04-30")
    #expect(april.weeks.map(\.number) == [14, 15, 16, 17, 18])
    // From Sunday 1 to Monday 30 December: six weeks, the last one of the next year.
    #expect(Month(iso: "2024-12")?.weeks.map(\.number) == [48, 49, 50, 51, 52, 1])
    // February of 2027 starts on a Monday and has four whole weeks.
    #expect(Month(iso: "2027-02")?.weeks.map(\.number) == [5, 6, 7, 8])
  }

  @Test(arguments: ["2024-13", "2024-00", "2024-4", "2024", "april", ""])
  func noSuchMonth(text: String) { #expect(Month(iso: text) == nil) }
}
