import Supervision
import Testing
import Wording

@Suite("Dates and numbers in Dutch")
struct DateTests {
  let words = Words(.dutch)
  let day = Day(2024, 4, 2)

  @Test("A day in each of its forms")
  func forms() {
    #expect(words.fullDate(day) == "dinsdag 2 april 2024")
    #expect(words.date(day) == "2 april 2024")
    #expect(words.dayAndMonth(day) == "2 april")
    #expect(words.shortDate(Day(2024, 3, 2)) == "2 mrt")
    #expect(words.dayInWeek(day) == "di 2 april")
    #expect(words.numericDate(day) == "02-04-2024")
    #expect(words.numericDayInWeek(Day(2024, 3, 31)) == "zo 31-03")
    #expect(words.numericDate(Day(2023, 12, 9), seenFrom: day) == "09-12-2023")
    #expect(words.numericDate(day, seenFrom: day) == "02-04")
  }

  @Test("Every day of four years has a weekday and month that follow on from the day before")
  func calendar() {
    let weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
    for offset in 0..<1_461 {
      let day = Day(2024, 1, 1).adding(days: offset)
      let parts = words.fullDate(day).split(separator: " ")
      #expect(parts.count == 4)
      #expect(parts[0] == weekdays[offset % 7])
    }
  }

  @Test("Periods and durations")
  func periods() {
    #expect(words.window(Day(2024, 4, 16), Day(2024, 4, 30)) == "16 t/m 30 april")
    #expect(words.window(Day(2024, 3, 28), Day(2024, 4, 3)) == "28 maart t/m 3 april")
    #expect(words.duration(from: Day(2021, 9, 15), to: day) == "2 jr 6 mnd")
    #expect(words.duration(from: Day(2023, 4, 2), to: day) == "1 jr")
    #expect(words.duration(from: Day(2024, 1, 2), to: day) == "3 mnd")
    #expect(words.duration(from: Day(2024, 3, 21), to: day) == "12 dagen")
    #expect(words.halfYear(HalfYear(2023, .second)) == "tweede helft van 2023")
    let calendar = WorkingCalendar(years: [], holidays: [])
    #expect(
      words.weekHeading(day.week, calendar: calendar, today: day)
        == "week 14 · 1 t/m 7 april 2024 · deze week")
    #expect(
      words.weekHeading(Day(2024, 12, 31).week, calendar: calendar, today: day)
        == "week 1 · 30 december t/m 5 januari 2025")
  }

  @Test(
    "Numbers",
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1.000"), (27_300, "27.300"), (-8, "−8"), (1_234_567, "1.234.567"),
    ])
  func numbers(value: Int, shown: String) {
    #expect(words.number(value) == shown)
  }

  @Test("One and many")
  func counts() {
    #expect(words.days(1) == "1 dag")
    #expect(words.days(2) == "2 dagen")
    #expect(words.persons(1_000) == "1.000 vergunninghouders")
  }

  @Test("A balance in three words")
  func balances() {
    #expect(words.balance(Balance(45)) == "achterstand 45")
    #expect(words.balance(Balance(-2)) == "voorsprong 2")
    #expect(words.balance(Balance(0)) == "op nul")
  }
}

@Suite("Dates and numbers in English")
struct EnglishDateTests {
  let words = Words(.english)
  let day = Day(2024, 4, 2)

  @Test("A day in each of its forms")
  func forms() {
    #expect(words.fullDate(day) == "Tuesday 2 April 2024")
    #expect(words.shortDate(Day(2024, 5, 2)) == "2 May")
    #expect(words.dayInWeek(day) == "Tue 2 April")
    #expect(words.numericDate(day) == "02/04/2024")
    #expect(words.numericDateInWeek(Day(2024, 3, 31)) == "Sun 31/03/2024")
    #expect(words.numericDate(day, seenFrom: day) == "02/04")
  }

  @Test("Periods, durations and numbers")
  func others() {
    #expect(words.window(Day(2024, 4, 16), Day(2024, 4, 30)) == "16 to 30 April")
    #expect(words.duration(from: Day(2021, 9, 15), to: day) == "2 yr 6 mo")
    #expect(words.halfYear(HalfYear(2023, .second)) == "second half of 2023")
    #expect(words.rest(.holiday("tweede paasdag"), on: Day(2024, 4, 1)) == "Easter Monday")
    #expect(words.rest(.holiday("brugdag"), on: day) == "brugdag")
    #expect(words.number(1_234_567) == "1,234,567")
    #expect(words.days(1) == "1 day")
  }

  @Test("Every day of a year can be typed as it is written, in both languages", arguments: Language.allCases)
  func typed(language: Language) throws {
    let words = Words(language)
    for offset in 0..<366 {
      let day = Day(2024, 1, 1).adding(days: offset)
      for text in [
        words.fullDate(day), words.date(day), words.numericDate(day), words.numericDateInWeek(day),
      ] {
        #expect(try DayInput.day(from: text, on: Day(2025, 6, 1), .backward) == day, "\(text)")
      }
      for text in ["\(words.shortDate(day)) 2024", "\(words.dayInWeek(day)) 2024"] {
        #expect(try DayInput.day(from: text, on: Day(2025, 6, 1), .backward) == day, "\(text)")
      }
    }
  }

}
