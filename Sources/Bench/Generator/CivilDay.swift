import Glibc

/// A day of the Gregorian calendar, counted from 1 January 1970.
struct CivilDay: Hashable, Comparable, CustomStringConvertible {
  var number: Int

  /// The day on which the stores are looked at.
  static let today = CivilDay(2024, 4, 2)

  /// The day that the machine's clock gives, in UTC.
  static var now: CivilDay { CivilDay(number: time(nil) / 86_400) }

  init(number: Int) { self.number = number }

  init(_ year: Int, _ month: Int, _ day: Int) {
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    number = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  /// Year, month and day. Counts in years that start in March, so that a leap day is the last day of one.
  var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// As a case file has it: 2024-04-01.
  var description: String { written("-") }

  /// Year, month and day with this between them.
  func written(_ separator: String) -> String {
    let parts = parts
    return
      "\(parts.year)\(separator)\(CivilDay.twoDigits(parts.month))\(separator)\(CivilDay.twoDigits(parts.day))"
  }

  /// A number below a hundred in two digits.
  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// In words: 1 april 2024.
  var inDutch: String {
    let months = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
      "november", "december",
    ]
    let parts = parts
    return "\(parts.day) \(months[parts.month - 1]) \(parts.year)"
  }

  static func + (day: CivilDay, days: Int) -> CivilDay { CivilDay(number: day.number + days) }
  static func < (first: CivilDay, second: CivilDay) -> Bool { first.number < second.number }
}
