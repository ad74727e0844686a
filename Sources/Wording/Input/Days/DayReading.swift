import Supervision

extension TypedReader {
  /// A day in any of its forms, and the pieces that it took.
  mutating func takeDay() -> (expression: DayExpression, pieces: Range<Int>)? {
    let start = index
    let expression =
      attempt { $0.takeNamedDay() } ?? attempt { $0.takeOffset() } ?? attempt { $0.takeEnd() }
      ?? attempt { $0.takeDate() } ?? attempt { $0.takeDayOfMonth() } ?? attempt { $0.takeWeekday() }
    return expression.map { ($0, start..<index) }
  }

  private mutating func takeNamedDay() -> DayExpression? {
    takeWord { word in
      switch word {
      case "vandaag", "heden": .offset(0, .days)
      case "morgen": .offset(1, .days)
      case "overmorgen": .offset(2, .days)
      case "gisteren": .offset(-1, .days)
      case "eergisteren": .offset(-2, .days)
      default: nil
      }
    }
  }

  /// "+2w", "-1d", "over zes weken", "3 dagen geleden".
  private mutating func takeOffset() -> DayExpression? {
    if take(mark: "+") || take("over") {
      return takeTerm().map { .offset($0.count, $0.unit) }
    }
    if take(mark: "-") { return takeTerm().map { .offset(-$0.count, $0.unit) } }
    guard let term = takeTerm(), take("geleden") else { return nil }
    return .offset(-term.count, term.unit)
  }

  /// "6 weken", "zes weken". As many as a file can hold.
  mutating func takeTerm() -> (count: Int, unit: Deadline.Unit)? {
    attempt { reader in
      guard
        let count = reader.takeNumber(digits: 1...4) ?? reader.takeWord({ TypedWords.number($0) }),
        let unit = reader.takeWord({ TypedWords.unit($0) })
      else { return nil }
      return (count, unit)
    }
  }

  /// "eind april 2024", "begin mei", "half april".
  private mutating func takeEnd() -> DayExpression? {
    if take("eind") || take("einde") {
      _ = take("van")
      if let month = takeWord({ TypedWords.month($0) }) { return .endOfMonth(month, year: takeYear()) }
      return takeVagueRest()
    }
    for word in ["begin", "half", "medio", "midden"] where take(word) { return takeVagueRest() }
    return nil
  }

  private mutating func takeVagueRest() -> DayExpression? {
    guard case .word = next else { return nil }
    index = pieces.count
    return .vague
  }

  /// A year behind a date: four digits, or two.
  mutating func takeYear() -> TypedYear? {
    if let year = takeNumber(digits: 4...4) { return TypedYear(number: year, isShort: false) }
    return takeNumber(digits: 2...2).map { TypedYear(number: $0, isShort: true) }
  }

  /// A date, with or without the day of the week before it and the year behind it.
  private mutating func takeDate() -> DayExpression? {
    let weekday = takeWord { TypedWords.weekday($0) }
    let date = attempt { $0.takeISODate() } ?? attempt { $0.takeWrittenDate() }
    guard case .date(let day, let month, let year, _) = date ?? attempt({ $0.takeNumericDate() }) else {
      return nil
    }
    return .date(day: day, month: month, year: year, weekday: weekday)
  }

  /// `2026-04-06`
  private mutating func takeISODate() -> DayExpression? {
    guard let year = takeNumber(digits: 4...4), take(mark: "-"), let month = takeNumber(digits: 1...2),
      take(mark: "-"), let day = takeNumber(digits: 1...2)
    else { return nil }
    return .date(day: day, month: month, year: TypedYear(number: year, isShort: false), weekday: nil)
  }

  /// `6 april 2026`, `6 apr`, `6-apr-26`
  private mutating func takeWrittenDate() -> DayExpression? {
    guard let day = takeNumber(digits: 1...2) else { return nil }
    let isHyphenated = take(mark: "-")
    guard let month = takeWord({ TypedWords.month($0) }) else { return nil }
    let year = attempt { reader -> TypedYear? in
      guard !isHyphenated || reader.take(mark: "-") else { return nil }
      return reader.takeYear()
    }
    return .date(day: day, month: month, year: year, weekday: nil)
  }

  /// `6-4`, `06-04-2026`, `6/4/26`, `6.4.2026`
  private mutating func takeNumericDate() -> DayExpression? {
    guard let day = takeNumber(digits: 1...2), case .mark(let mark) = next, "-/.".contains(mark),
      take(mark: mark), let month = takeNumber(digits: 1...2)
    else { return nil }
    // "16-30 april" is a window, not a date of month 30.
    if case .word(let word) = next, TypedWords.month(word) != nil { return nil }
    let year = attempt { $0.take(mark: mark) ? $0.takeYear() : nil }
    return .date(day: day, month: month, year: year, weekday: nil)
  }

  /// "de 10e", "1ste", "de 10e van de maand"
  private mutating func takeDayOfMonth() -> DayExpression? {
    _ = take("de")
    guard let day = takeNumber(digits: 1...2), take("e") || take("ste") || take("de") else { return nil }
    _ = take("van", "de", "maand") || take("van", "elke", "maand") || take("van", "iedere", "maand")
    return .dayOfMonth(day)
  }

  private mutating func takeWeekday() -> DayExpression? {
    let choice = takeWeekdayChoice() ?? .nearest
    guard let weekday = takeWord({ TypedWords.weekday($0) }) else { return nil }
    return .weekday(weekday, choice)
  }

  private mutating func takeWeekdayChoice() -> DayExpression.WeekdayChoice? {
    if take("komende") || take("aanstaande") || take("a", "s") || take("as") { return .coming }
    if take("afgelopen") || take("jongstleden") { return .past }
    if take("deze", "week") { return .week(0) }
    if take("volgende", "week") { return .week(1) }
    if take("vorige", "week") { return .week(-1) }
    if take("volgende") { return .disputed(isAhead: true) }
    if take("vorige") || take("laatste") { return .disputed(isAhead: false) }
    return nil
  }
}
