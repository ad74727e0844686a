import Supervision

/// Reads a day as people type it: "6 apr", "06-04-2026", "+2w", "vrijdag", "friday". `Docs/Dates.md` has the whole
/// list. Every language is understood at any time.
///
/// Without a year it is the nearest one in the direction of the field. The name of a weekday never means today
/// when planning (on a Friday, "vrijdag" is a week later), and may mean today for what happened.
package enum DayInput {
  package enum Direction: Hashable, Sendable {
    /// Planning: the nearest day not before today. A day that passed can still be typed with its year.
    case forward
    /// What happened: the nearest day not after today. A later one is refused.
    case backward
    /// Looking: the nearest day on either side of today. Weekdays and "de 10e" as when planning.
    case nearest
  }

  /// Other years are slips: 2204 for 2024. They are also well inside what a file can hold.
  package static let years = 1900...2199

  package static func day(
    from typed: String, on today: Day, _ direction: Direction
  ) throws(DayInputFault) -> Day {
    let text = TypedText(typed)
    guard !text.pieces.isEmpty else { throw .empty }
    guard let expression = expression(text) ?? EnglishText.inDutch(text).flatMap(expression) else {
      throw unreadable(text)
    }
    return try DayResolving(today: today, direction: direction, text: text.text).day(expression)
  }

  private static func expression(_ text: TypedText) -> DayExpression? {
    var reader = TypedReader(text)
    guard let (expression, _) = reader.takeDay(), reader.isAtEnd else { return nil }
    return expression
  }

  /// Names the slip where there is one, so that "6 arpil" is not answered with a list of examples.
  static func unreadable(_ text: TypedText) -> DayInputFault {
    for case .word(let word) in text.pieces {
      if let meant = TypedWords.meant(by: word) { return .misspelt(word, meant: meant) }
    }
    return .unreadable(text.text)
  }
}
