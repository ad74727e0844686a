import Supervision

extension TypedReader {
  /// A term in any of its forms.
  mutating func takeDeadline(_ text: TypedText) -> DeadlineExpression? {
    if take("tijdig") || take("doorlopend") || take("zonder", "datum") || take("geen", "datum") {
      return .undated
    }
    return attempt { $0.takeAhead() } ?? attempt { $0.takeWithin() } ?? attempt { $0.takeWindow() }
      ?? attempt { $0.takeUntil(text) } ?? attempt { $0.takeSingle() }
  }

  /// "voor 1 april", "uiterlijk op 1 augustus", "t/m 1 augustus", "op 1 april", "1 april"
  private mutating func takeSingle() -> DeadlineExpression? {
    let reading = takeReading()
    guard let day = takeDay() else { return nil }
    // "voor eind april" is not before the last day of April to everybody.
    if reading == .before, case .endOfMonth = day.expression { return .single(.before, (.vague, day.pieces)) }
    return .single(reading, day)
  }

  private mutating func takeReading() -> DeadlineExpression.Reading {
    if take("voor") { return .before }
    if take("uiterlijk") {
      _ = take("op")
      return .by
    }
    if take("t/m") || take("tot", "en", "met") { return .by }
    return take("op") ? .on : .bare
  }

  private mutating func takeUntil(_ text: TypedText) -> DeadlineExpression? {
    guard take("tot"), let day = takeDay() else { return nil }
    let first = text.ranges[day.pieces.lowerBound].lowerBound
    return .until(String(text.text[first..<text.ranges[day.pieces.upperBound - 1].upperBound]))
  }

  /// "binnen zes weken", "uiterlijk 6 weken na 16 februari 2024"
  private mutating func takeWithin() -> DeadlineExpression? {
    _ = take("uiterlijk")
    let isWithin = take("binnen")
    guard let (count, unit) = takeTerm() else { return nil }
    if take("na") { return takeDay().map { .within(count, unit, after: $0) } }
    return isWithin ? .within(count, unit, after: nil) : nil
  }

  /// "dertien weken voor 1 juli"
  private mutating func takeAhead() -> DeadlineExpression? {
    _ = take("uiterlijk")
    guard let (count, unit) = takeTerm(), take("voor"), let day = takeDay() else { return nil }
    return .ahead(count, unit, of: day)
  }

  // MARK: - Windows

  private mutating func takeWindow() -> DeadlineExpression? {
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

  private mutating func takeRange(_ separator: (inout TypedReader) -> Bool) -> DeadlineExpression? {
    let number = attempt { reader -> Int? in
      guard let day = reader.takeNumber(digits: 1...2), separator(&reader) else { return nil }
      return day
    }
    if let number, let last = takeDate() {
      // "6-4-26" is a date; between dashes only a month by name makes a window.
      guard pieces[last.pieces.lowerBound - 1] != .mark("-") || isWritten(last) else { return nil }
      return .range(from: .number(number), through: last)
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
