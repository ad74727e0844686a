import Supervision

extension TypedReader {
  /// A term in any of its forms.
  mutating func takeDeadline() -> DeadlineExpression? {
    if take("tijdig") || take("doorlopend") || take("zonder", "datum") || take("geen", "datum") {
      return .undated
    }
    return attempt { $0.takeAhead() } ?? attempt { $0.takeWithin() } ?? attempt { $0.takeWindow() }
      ?? attempt { $0.takeUntil() } ?? attempt { $0.takeSingle() }
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

  private mutating func takeUntil() -> DeadlineExpression? {
    if take("tot") { return takeDay().map { .until($0) } }
    _ = take("van")
    guard case .range(_, let last) = takeRange({ $0.take("tot") }) else { return nil }
    return .rangeUntil(last)
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
}
