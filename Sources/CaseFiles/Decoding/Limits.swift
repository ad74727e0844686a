/// The numbers that are taken from a file. They are far wider than anything the field knows, and only keep
/// what is worked out from them inside the calendar and inside `Int`.
enum Limits {
  /// The calendar ends at year 9999; a half-year before and after each day must fit in it.
  static let years = 2...9998
  static let persons = 0...50_000_000
  /// A lead is negative.
  static let balance = -50_000_000...50_000_000
  /// Warning times and the like, in days.
  static let days = 0...366
  static let percent = 1...100
  /// The count of a term, such as the 6 of six weeks.
  static let termCount = 0...10_000
}
