import Supervision

/// The names of months and days of the week in one language, as they stand in dates.
struct CalendarNames: Sendable {
  /// From January on.
  let months: [String]
  let shortMonths: [String]
  /// From Monday on.
  let weekdays: [String]
  let shortWeekdays: [String]

  static func `in`(_ language: Language) -> CalendarNames {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  func weekday(_ weekday: Weekday) -> String { weekdays[weekday.rawValue - 1] }
  func shortWeekday(_ weekday: Weekday) -> String { shortWeekdays[weekday.rawValue - 1] }

  private static let dutch = CalendarNames(
    months: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
      "november", "december",
    ],
    shortMonths: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    shortWeekdays: ["ma", "di", "wo", "do", "vr", "za", "zo"])

  private static let english = CalendarNames(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
}
