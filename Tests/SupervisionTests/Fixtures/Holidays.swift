import Supervision

/// The holidays of 2023 to 2028, computed from Easter and independent of the shipped data, with the equated
/// days as two public sources list them.
enum Holidays {
  static let years = 2023...2028

  static let equated: [Day] = [
    "2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02", "2026-05-15",
    "2027-05-07", "2028-04-28", "2028-05-26",
  ]

  static let calendar = WorkingCalendar(
    years: Set(years),
    holidays: years.flatMap(recognised)
      + equated.map { WorkingCalendar.Holiday(day: $0, name: "gelijkgesteld", kind: .equated) })

  /// Easter Sunday by the rule of Meeus, Jones and Butcher.
  static func easter(_ year: Int) -> Day {
    let golden = year % 19
    let (century, inCentury) = (year / 100, year % 100)
    let (leapCenturies, restCentury) = (century / 4, century % 4)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - leapCenturies - correction + 15) % 30
    let (leaps, rest) = (inCentury / 4, inCentury % 4)
    let weekday = (32 + 2 * restCentury + 2 * leaps - epact - rest) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * shift + 114
    return Day(year, sum / 31, sum % 31 + 1)
  }

  private static func recognised(_ year: Int) -> [WorkingCalendar.Holiday] {
    let easter = easter(year)
    let kingsDay = Day(year, 4, 27)
    let days: [(Day, String)] = [
      (Day(year, 1, 1), "nieuwjaarsdag"),
      (easter.adding(days: -2), "goede vrijdag"),
      (easter, "eerste paasdag"),
      (easter.adding(days: 1), "tweede paasdag"),
      (kingsDay.weekday == .sunday ? kingsDay.adding(days: -1) : kingsDay, "koningsdag"),
      (Day(year, 5, 5), "bevrijdingsdag"),
      (easter.adding(days: 39), "hemelvaartsdag"),
      (easter.adding(days: 49), "eerste pinksterdag"),
      (easter.adding(days: 50), "tweede pinksterdag"),
      (Day(year, 12, 25), "eerste kerstdag"),
      (Day(year, 12, 26), "tweede kerstdag"),
    ]
    return days.map { WorkingCalendar.Holiday(day: $0.0, name: $0.1, kind: .recognised) }
  }
}
