import Supervision

extension TypedReader {
  /// A window in any of its forms.
  mutating func takeWindow() -> DeadlineExpression? {
    attempt { $0.takeHalf() } ?? attempt { $0.takeMonth() } ?? attempt { $0.takeBetween() }
      ?? attempt { $0.takeRange() }
  }

  /// "in de tweede helft van april 2024", "eerste helft 2024"
  private mutating func takeHalf() -> DeadlineExpression? {
    _ = take("in")
    _ = take("de")
    guard let half = takeHalfNumber(), take("helft") else { return nil }
    _ = take("van")
    if let month = takeWord({ TypedWords.month($0) }) {
      return .month(month, half == .first ? .first : .second, year: takeLongYear())
    }
    return takeLongYear().map { .halfYear(half, year: $0) }
  }

  /// "eerste", "2e"
  mutating func takeHalfNumber() -> HalfYear.Half? {
    if take("eerste") { return .first }
    if take("tweede") { return .second }
    guard let number = takeNumber(digits: 1...1), take("e") || take("ste") || take("de") else { return nil }
    return HalfYear.Half(rawValue: number)
  }

  /// "in april 2024", "april"
  private mutating func takeMonth() -> DeadlineExpression? {
    _ = take("in")
    guard let month = takeWord({ TypedWords.month($0) }) else { return nil }
    return .month(month, .whole, year: takeLongYear())
  }

  /// Behind a month only four digits are a year: "april 24" may be a day.
  private mutating func takeLongYear() -> TypedYear? {
    takeNumber(digits: 4...4).map { TypedYear(number: $0, isShort: false) }
  }

  /// "tussen 16 en 30 april"
  private mutating func takeBetween() -> DeadlineExpression? {
    guard take("tussen") else { return nil }
    return takeRange { $0.take("en") }
  }

  /// "16 t/m 30 april", "van 16 april tot en met 3 mei", "16-30 april"
  private mutating func takeRange() -> DeadlineExpression? {
    _ = take("van")
    return takeRange { $0.take("t/m") || $0.take("tot", "en", "met") || $0.take(mark: "-") }
  }

  /// Two days with the separator between them; a first day may be only a number.
  mutating func takeRange(_ separator: (inout TypedReader) -> Bool) -> DeadlineExpression? {
    let number = attempt { reader -> (day: Int, weekday: Weekday?)? in
      let weekday = reader.takeWord { TypedWords.weekday($0) }
      guard let day = reader.takeNumber(digits: 1...2), separator(&reader) else { return nil }
      return (day, weekday)
    }
    if let number, let last = takeDate() {
      // "6-4-26" is a date; between dashes only a month by name makes a window.
      guard pieces[last.pieces.lowerBound - 1] != .mark("-") || isWritten(last) else { return nil }
      return .range(from: .number(number.day, number.weekday), through: last)
    }
    guard number == nil, let first = takeDate(), separator(&self), let last = takeDate() else { return nil }
    return .range(from: .day(first), through: last)
  }

  private func isWritten(_ date: DeadlineExpression.NamedDay) -> Bool {
    pieces[date.pieces].contains {
      if case .word(let word) = $0 { TypedWords.month(word) != nil } else { false }
    }
  }

  /// A day that is written as a date.
  private mutating func takeDate() -> DeadlineExpression.NamedDay? {
    guard let day = takeDay(), case .date = day.expression else { return nil }
    return day
  }
}
