import Supervision
import Testing
import Wording

@Suite("A day as it is typed")
struct DayInputTests {
  let today = Day(2024, 4, 2)

  private func complaint(_ typed: String, _ direction: DayInput.Direction = .forward, on today: Day? = nil)
    -> String
  {
    do {
      return try DayInput.day(from: typed, on: today ?? self.today, direction).iso
    } catch {
      return Words(.dutch).inputFault(error)
    }
  }

  @Test(
    "What is refused, why, and what to type instead",
    arguments: [
      ("31-02", "31 februari bestaat niet: februari heeft 28 of 29 dagen"),
      ("30 feb 2024", "30 februari bestaat niet: februari heeft 28 of 29 dagen"),
      ("31 april", "31 april bestaat niet: april heeft 30 dagen"),
      ("0-4", "0 april bestaat niet: april heeft 30 dagen"),
      ("29 feb 2025", "2025 is geen schrikkeljaar: februari heeft 28 dagen"),
      ("29-02-1900", "1900 is geen schrikkeljaar: februari heeft 28 dagen"),
      ("4/25/2026", "Maand 25 bestaat niet: typ eerst de dag en dan de maand, zoals 06-04"),
      ("", "Typ een dag, zoals 6 apr, 06-04-2026, +2w of vrijdag"),
      (" , ", "Typ een dag, zoals 6 apr, 06-04-2026, +2w of vrijdag"),
      ("xyzzy", "“xyzzy” is niet te lezen als dag. Typ bijvoorbeeld 6 apr, 06-04-2026, +2w of vrijdag"),
      ("2w", "“2w” is niet te lezen als dag. Typ bijvoorbeeld 6 apr, 06-04-2026, +2w of vrijdag"),
      (
        "06042026",
        "“06042026” is niet te lezen als dag. Typ bijvoorbeeld 6 apr, 06-04-2026, +2w of vrijdag"
      ),
      ("6 arpil", "“arpil” is niet te lezen. Bedoelde u “april”?"),
      ("virjdag", "“virjdag” is niet te lezen. Bedoelde u “vrijdag”?"),
      (
        "zo 31-03",
        "31 maart 2025 is een maandag en geen zondag: verbeter de datum of noem het jaar"
      ),
      (
        "vrijdag 6 april 2024",
        "6 april 2024 is een zaterdag en geen vrijdag: verbeter de datum of laat de dag van de week weg"
      ),
      ("begin mei", "“begin mei” is geen bepaalde dag: typ de datum, zoals 15 april"),
      ("half april", "“half april” is geen bepaalde dag: typ de datum, zoals 15 april"),
      ("volgende vrijdag", "“volgende vrijdag” kan vr 5 april of vr 12 april zijn: typ de datum"),
      ("6 april 2204", "Het jaar 2204 ligt te ver weg: typ een jaar van 1900 tot en met 2199"),
      ("+9999j", "Het jaar 9999 ligt te ver weg: typ een jaar van 1900 tot en met 2199"),
    ])
  func refused(typed: String, sentence: String) {
    #expect(complaint(typed) == sentence)
  }

  @Test("A receipt in the future is refused with the reason, and one of today is not")
  func future() {
    #expect(
      complaint("3 april 2024", .backward)
        == "3 april 2024 ligt na vandaag (2 april 2024): wat gebeurd is, kan niet in de toekomst liggen")
    #expect(complaint("2 april", .backward) == "2024-04-02")
    #expect(complaint("eind maart", .backward).hasPrefix("“eind maart” is geen bepaalde dag"))
  }

  @Test(
    "Capitals, accents, dashes, spaces, quotation marks and full stops do not count",
    arguments: [
      "6 APRIL 2024", "  6  april,  2024 ", "6 apr. 2024", "za. 6 april 2024.", "“6 april 2024”", "6–4–2024",
      "06 - 04 - 2024", "6\u{A0}april\u{A0}2024", "6 apr '24", "zaterdag 06-04-2024", "6 ápril 2024",
      "+ 4 dagen", "over vier dagen", "zaterdag", "a.s. zaterdag",
    ])
  func forgiving(typed: String) {
    #expect(complaint(typed) == "2024-04-06")
  }

  @Test("Today's own name is next week when planning, and today for what happened")
  func ownWeekday() {
    let friday = Day(2024, 4, 5)
    #expect(complaint("vrijdag", on: friday) == "2024-04-12")
    #expect(complaint("komende vrijdag", on: friday) == "2024-04-12")
    #expect(complaint("volgende vrijdag", on: friday) == "2024-04-12")
    #expect(complaint("vrijdag", .backward, on: friday) == "2024-04-05")
    #expect(complaint("afgelopen vrijdag", .backward, on: friday) == "2024-03-29")
    #expect(complaint("deze week vrijdag", .backward, on: friday) == "2024-04-05")
    #expect(complaint("vorige week vrijdag", .backward, on: friday) == "2024-03-29")
  }

  @Test("The leap day goes to a leap year, also over the century that has none")
  func leapDay() {
    #expect(complaint("29 feb", on: Day(2024, 2, 29)) == "2024-02-29")
    #expect(complaint("29 feb", .backward, on: Day(2024, 2, 28)) == "2020-02-29")
    #expect(complaint("29-02", on: Day(2097, 1, 1)) == "2104-02-29")
  }

  @Test("Without a year the day is never more than a year away, on the right side of today")
  func nearest() throws {
    for offset in 0..<730 {
      let day = Day(2024, 3, 1).adding(days: offset)
      if day.month == 2, day.dayOfMonth == 29 { continue }
      let ahead = try DayInput.day(from: Words(.dutch).shortDate(day), on: today, .forward)
      let back = try DayInput.day(from: Words(.dutch).numericDay(day), on: today, .backward)
      #expect((0...365).contains(today.days(to: ahead)) && (0...365).contains(back.days(to: today)))
      #expect(ahead.month == day.month && ahead.dayOfMonth == day.dayOfMonth)
      #expect(back.month == day.month && back.dayOfMonth == day.dayOfMonth)
    }
  }

  @Test("A year of two digits lies within fifty years")
  func shortYears() {
    #expect(complaint("1-1-99") == "1999-01-01")
    #expect(complaint("1-1-74") == "2074-01-01")
    #expect(complaint("1-1-75") == "1975-01-01")
    #expect(complaint("1-1-26", on: Day(2090, 1, 1)) == "2126-01-01")
  }

  @Test("Every day comes back from each form in which the program writes it")
  func ownForms() throws {
    let words = Words(.dutch)
    for number in stride(from: Day(1900, 1, 1).number, through: Day(2199, 12, 31).number, by: 13) {
      let day = Day(number: number)
      for text in [words.date(day), words.fullDate(day), words.numericDate(day), day.iso] {
        #expect(try DayInput.day(from: text, on: today, .forward) == day, "\(text)")
      }
      for text in [
        words.dayAndMonth(day), words.shortDate(day), words.dayInWeek(day), words.numericDay(day),
        words.numericDayInWeek(day), words.numericDate(day, seenFrom: day),
      ] {
        #expect(try DayInput.day(from: text, on: day, .forward) == day, "\(text)")
        #expect(try DayInput.day(from: text, on: day, .backward) == day, "\(text)")
      }
    }
  }
}
