import Supervision

/// A term as it was typed, before anybody knows its days.
enum DeadlineExpression {
  /// A day with the pieces of the text that name it.
  typealias NamedDay = (expression: DayExpression, pieces: Range<Int>)

  case undated
  /// "voor 1 april", "uiterlijk 1 augustus", "op 1 april", and a bare day.
  case single(Reading, NamedDay)
  /// "binnen zes weken na 16 februari"; without a day it counts from today.
  case within(Int, Deadline.Unit, after: NamedDay?)
  /// "dertien weken voor 1 juli"
  case ahead(Int, Deadline.Unit, of: NamedDay)
  /// "april", "tweede helft april"; the year goes behind the last piece.
  case month(Int, Part, year: TypedYear?)
  /// "eerste helft van 2024"
  case halfYear(HalfYear.Half, year: TypedYear)
  /// "16 t/m 30 april": the first day may borrow its month and year from the last one.
  case range(from: FirstDay, through: NamedDay)
  /// "tot 1 april"
  case until(NamedDay)
  /// "van 16 tot 30 april"
  case rangeUntil(NamedDay)

  enum Reading {
    case before, by, on
    /// Nothing but the day; it is read as the last one.
    case bare
  }

  enum Part {
    case whole, first, second
  }

  /// The first day of a window: only its number, with or without the day of the week, or a whole date.
  enum FirstDay {
    case number(Int, Weekday?)
    case day(NamedDay)
  }
}
