import Supervision
import Testing
import Wording

@Suite("Where to go in the agenda, as it is typed") struct PlaceInputTests {
  private let today = Day(2024, 4, 2)

  private func answer(_ typed: String, _ language: Language = .dutch) -> String {
    do {
      return try PlaceInput.day(from: typed, on: today).iso
    } catch {
      return Words(language).placeFault(error)
    }
  }

  @Test(
    "A day without a year is the nearest one, on either side",
    arguments: [
      ("6 apr", "2024-04-06"), ("28 maart", "2024-03-28"), ("zo 31-03", "2024-03-31"),
      ("1 december", "2023-12-01"), ("1 september", "2024-09-01"), ("29 feb", "2024-02-29"),
      ("06-04-2026", "2026-04-06"), ("2019-01-07", "2019-01-07"), ("vandaag", "2024-04-02"),
      ("gisteren", "2024-04-01"), ("+2w", "2024-04-16"), ("-1m", "2024-03-02"), ("vrijdag", "2024-04-05"),
      ("afgelopen vrijdag", "2024-03-29"), ("de 1e", "2024-05-01"), ("eind april", "2024-04-30"),
    ])
  func day(typed: String, iso: String) { #expect(answer(typed) == iso) }

  @Test(
    "A week is its Monday",
    arguments: [
      ("week 27", "2024-07-01"), ("wk 14", "2024-04-01"), ("week 52", "2023-12-25"),
      ("week 1 2025", "2024-12-30"), ("Week 53 2020", "2020-12-28"), ("week 53", "2026-12-28"),
      ("week 14 25", "2025-03-31"),
    ])
  func week(typed: String, iso: String) { #expect(answer(typed) == iso) }

  @Test(
    "A month is its first day",
    arguments: [
      ("mei", "2024-05-01"), ("april", "2024-04-01"), ("december", "2023-12-01"), ("mei 2025", "2025-05-01"),
      ("sept 23", "2023-09-01"), ("May 2025", "2025-05-01"), ("October", "2024-10-01"),
    ])
  func month(typed: String, iso: String) { #expect(answer(typed) == iso) }

  @Test(
    "What is no day is refused with the reason",
    arguments: [
      ("", "Typ 6 apr, +2w, vrijdag, week 27 of mei 2025"),
      ("week 54", "“week 54” is niet te lezen. Typ bijvoorbeeld 6 apr, +2w, vrijdag, week 27 of mei 2025"),
      (
        "week 53 2024",
        "“week 53 2024” is niet te lezen. Typ bijvoorbeeld 6 apr, +2w, vrijdag, week 27 of mei 2025"
      ),
      ("31-02", "31 februari bestaat niet: februari heeft 28 of 29 dagen"),
      ("half april", "“half april” is geen bepaalde dag: typ de datum, zoals 15 april"),
      ("week 12 2300", "Het jaar 2300 ligt te ver weg: typ een jaar van 1900 tot en met 2199"),
    ])
  func refused(typed: String, sentence: String) { #expect(answer(typed) == sentence) }

  @Test("The same in English")
  func english() {
    #expect(answer("", .english) == "Type 6 Apr, +2w, Friday, week 27 or May 2025")
    #expect(answer("xyzzy", .english).hasPrefix("Cannot read “xyzzy”. Type for example"))
  }
}
