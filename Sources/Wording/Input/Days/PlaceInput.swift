import Supervision

/// Reads where to go in the agenda: a day in any of its forms, "week 27", or a month: "mei", "May 2025".
///
/// Without a year it is the nearest one, on either side of today.
package enum PlaceInput {
  /// - Returns: the day; of a week its Monday, of a month its first day.
  package static func day(from typed: String, on today: Day) throws(DayInputFault) -> Day {
    let text = TypedText(typed)
    for read in [text, EnglishText.inDutch(text)].compactMap({ $0 }) {
      for rule in [TypedReader.takeWeek, TypedReader.takeMonth] {
        var reader = TypedReader(read)
        guard let stretch = rule(&reader), reader.isAtEnd else { continue }
        return try day(of: stretch, on: today, text.text)
      }
    }
    return try DayInput.day(from: typed, on: today, .nearest)
  }

  private static func day(
    of stretch: TypedStretch, on today: Day, _ text: String
  ) throws(DayInputFault) -> Day {
    func inYear(_ year: Int) -> Day? {
      switch stretch.kind {
      case .week: Week(year: year, number: stretch.number)?.monday
      case .month: Day(year: year, month: stretch.number, day: 1)
      }
    }
    if let year = stretch.year?.year(seenFrom: today) {
      guard DayInput.years.contains(year) else { throw .yearOutOfRange(year) }
      guard let day = inYear(year) else { throw .unreadable(text) }
      return day
    }
    // Week 53 is at most seven years away.
    let days = (-7...7).compactMap { inYear(today.year + $0) }
    guard let nearest = days.min(by: { abs(today.days(to: $0)) < abs(today.days(to: $1)) }) else {
      throw .unreadable(text)
    }
    return nearest
  }
}

/// A week or a month as it was typed.
private struct TypedStretch {
  enum Kind { case week, month }

  var kind: Kind
  var number: Int
  var year: TypedYear?
}

extension TypedReader {
  /// "week 27", "wk 27 2025"
  fileprivate static func takeWeek(_ reader: inout TypedReader) -> TypedStretch? {
    guard reader.take("week") || reader.take("wk"), let number = reader.takeNumber(digits: 1...2) else {
      return nil
    }
    return TypedStretch(kind: .week, number: number, year: reader.takeYear())
  }

  /// "mei", "mei 2025"
  fileprivate static func takeMonth(_ reader: inout TypedReader) -> TypedStretch? {
    guard let number = reader.takeWord({ TypedWords.month($0) }) else { return nil }
    return TypedStretch(kind: .month, number: number, year: reader.takeYear())
  }
}
