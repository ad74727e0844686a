import Supervision
import Testing

@Suite("Days") struct DayTests {
  /// Every day of two centuries, counted here by hand from 1 January 1900 (a Monday).
  @Test func roundTripsFor1900To2100() {
    var number = Day(1900, 1, 1).number
    var weekday = 1
    #expect(number == -25_567)
    for year in 1900...2100 {
      let isLeap = (year % 4 == 0 && year % 100 != 0) || year == 2000
      for (index, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        for dayOfMonth in 1...length {
          let day = Day(number: number)
          let parts = day.parts
          let text = day.iso
          guard parts == (year, index + 1, dayOfMonth), Day(year, index + 1, dayOfMonth) == day,
            Day(iso: text) == day, day.weekday.rawValue == weekday
          else {
            Issue.record("\(year)-\(index + 1)-\(dayOfMonth) became \(text), \(day.weekday)")
            return
          }
          number += 1
          weekday = weekday % 7 + 1
        }
      }
    }
    #expect(Day(number: number) == "2101-01-01")
    #expect(Day(2101, 1, 1).number - Day(1900, 1, 1).number == 73_414)
  }

  @Test(arguments: [
    (2023, 2, 29), (2100, 2, 29), (2024, 2, 30), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0),
    (0, 1, 1), (10_000, 1, 1), (-1, 1, 1),
  ])
  func isRefusedWhereThereIsNoSuchDay(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "2024-4-1", "2024-04-1", "20240401", "2024/04/01", "2024-04-01 ", " 2024-04-01", "2024-02-31",
    "+024-04-01",
    "-024-04-01", "2024-04-0x", "", "2024-04-01T00", "２024-04-01",
  ])
  func isRefusedInAnotherForm(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(
    arguments: [
      ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-02-29", 12, "2025-02-28"),
      ("2024-03-31", 1, "2024-04-30"), ("2024-03-31", -1, "2024-02-29"), ("2024-10-31", 4, "2025-02-28"),
      ("2024-12-15", 1, "2025-01-15"), ("2024-01-15", -1, "2023-12-15"), ("2024-05-30", 0, "2024-05-30"),
      ("2024-12-31", 2, "2025-02-28"), ("2024-08-31", 18, "2026-02-28"),
    ] as [(Day, Int, Day)])
  func addsMonthsAtTheEndOfAMonth(day: Day, months: Int, sum: Day) {
    #expect(day.adding(months: months) == sum)
  }

  @Test func countsDaysBetween() {
    #expect(Day("2021-09-15").days(to: "2024-04-01") == 929)
    #expect(Day("2024-03-31").days(to: "2024-04-02") == 2)
    #expect(Day("2024-04-02").days(to: "2024-03-31") == -2)
    #expect(Day("2023-03-25").days(to: "2023-03-27") == 2, "summer time takes no day away")
  }

  @Test(
    arguments: [
      (Int.max, Deadline.Unit.days, Day.latest), (.max, .weeks, .latest), (.max, .months, .latest),
      (.max, .years, .latest), (.min, .days, .earliest), (.min, .weeks, .earliest),
      (.min, .months, .earliest),
      (.min, .years, .earliest), (7975, .years, "9999-04-01"), (7976, .years, .latest),
      (-2023, .years, "0001-04-01"),
    ] as [(Int, Deadline.Unit, Day)])
  func staysInsideTheYearsThatCanBeWritten(count: Int, unit: Deadline.Unit, sum: Day) {
    #expect(Day("2024-04-01").adding(count, unit) == sum)
    #expect(term(.ahead(-max(count, -Int.max), unit, of: "2024-04-01"), .statutory).lastDay == sum)
  }
}

@Suite("Weeks") struct WeekTests {
  @Test(
    arguments: [
      ("2024-04-02", 2024, 14), ("2024-01-01", 2024, 1), ("2023-01-01", 2022, 52), ("2021-01-01", 2020, 53),
      ("2021-01-03", 2020, 53), ("2021-01-04", 2021, 1), ("2020-12-31", 2020, 53), ("2026-12-31", 2026, 53),
      ("2027-01-03", 2026, 53), ("2024-12-30", 2025, 1), ("2024-12-29", 2024, 52), ("2010-01-03", 2009, 53),
      ("2016-01-03", 2015, 53), ("2008-12-29", 2009, 1), ("2000-01-02", 1999, 52), ("1900-01-01", 1900, 1),
    ] as [(Day, Int, Int)])
  func numberIsThatOfISO8601(day: Day, year: Int, number: Int) {
    #expect(day.week.year == year)
    #expect(day.week.number == number)
  }

  /// Years with 53 weeks between 2000 and 2040, from the published list.
  @Test func longYearsHave53() {
    let long = (2000...2040).filter { Day($0, 12, 28).week.number == 53 }
    #expect(long == [2004, 2009, 2015, 2020, 2026, 2032, 2037])
    #expect((2000...2040).allSatisfy { [52, 53].contains(Day($0, 12, 28).week.number) })
  }

  @Test func everyDayOf1900To2100LiesInItsWeek() {
    var previous = Day(1900, 1, 1).week
    for number in Day(1900, 1, 1).number...Day(2100, 12, 31).number {
      let day = Day(number: number)
      let week = day.week
      guard week.monday.weekday == .monday, week.sunday.weekday == .sunday, week.monday <= day,
        day <= week.sunday, (1...53).contains(week.number)
      else {
        Issue.record("\(day) lies in week \(week)")
        return
      }
      if day.weekday == .monday, number > Day(1900, 1, 1).number {
        let follows =
          week.number == previous.number + 1 && week.year == previous.year
          || week.number == 1 && week.year == previous.year + 1 && previous.number >= 52
        guard follows, previous < week else {
          Issue.record("\(week) follows on \(previous)")
          return
        }
      }
      previous = week
    }
  }
}

@Suite("Half-years") struct HalfYearTests {
  @Test func everyDayOf1900To2100LiesInItsHalfYear() {
    for number in Day(1900, 1, 1).number...Day(2100, 12, 31).number {
      let day = Day(number: number)
      let period = HalfYear(containing: day)
      guard period.contains(day), !period.next.contains(day), !period.previous.contains(day),
        period.next.previous == period, HalfYear(period.description) == period,
        period.previous < period, period.peildatum == period.next.firstDay,
        HalfYear(measuredOn: day) == (day == period.firstDay ? period.previous : period),
        HalfYear(measuredOn: day).isMeasured(on: day), period.isMeasured(on: day) == (day != period.firstDay)
      else {
        Issue.record("\(day) lies in \(period)")
        return
      }
    }
  }

  @Test(arguments: [
    "2024-III", "2024-0", "2024-i", "2024-", "2024", "24-I", "20244-I", "+024-I", "-024-I", "0000-I",
    "2024-I ",
    "2024-I-I", "", "2024-1",
  ])
  func isRefused(text: String) {
    #expect(HalfYear(text) == nil)
  }
}
