import Supervision
import Wording

extension Answers {
  /// A day; "onbekend" is none, where none is allowed. What was understood is said beside it: the day of the week of
  /// a date that was written out, else the whole day.
  mutating func day(_ name: FieldName) -> Day? {
    guard let field = field(name) else { return nil }
    if field.isOptional, Words.everywhere(\.unknownDay).contains(text(name) ?? "") { return nil }
    let today = context.today
    let day = read(name) { typed, text throws(Typed.Fault) in
      try typed.day(text, on: today, isPast: field.kind == .pastDay)
    }
    if let day {
      let isWrittenOut = text(name) == words.numericDate(day)
      remark(name, isWrittenOut ? words.weekday(day.weekday) : "\(words.dayInWeek(day)) \(day.year)")
    }
    return day
  }

  /// A day that must be given; today beside a fault.
  mutating func requiredDay(_ name: FieldName) -> Day { day(name) ?? context.today }

  /// A term. The words of the one that stood there keep their reading, whatever we would read in them.
  mutating func deadline(
    _ name: FieldName, basis: Deadline.Basis, phrase: String? = nil, standing: Deadline? = nil
  ) -> Deadline? {
    if let standing, text(name) == standing.phrase { return standing }
    let today = context.today
    guard let term = read(name, { typed, text throws(Typed.Fault) in try typed.term(text, on: today) }) else {
      return nil
    }
    let deadline = Deadline(phrase: phrase ?? term.phrase, wording: term.wording, basis: basis)
    if let last = words.lastDay(Term(deadline, calendar: context.reference.calendar)) { remark(name, last) }
    return deadline
  }

  /// One number of persons, or the terms of a sum.
  mutating func parts(_ name: FieldName) -> [Int]? {
    guard case .persons(let signed) = field(name)?.kind else { return nil }
    return read(name) { typed, text throws(Typed.Fault) in try typed.persons(text, signed: signed) }
  }

  mutating func persons(_ name: FieldName) -> Int? { parts(name)?.reduce(0, +) }

  mutating func requiredPersons(_ name: FieldName) -> Int { persons(name) ?? 0 }

  mutating func number(_ name: FieldName, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      refuse(name, words.notANumber(text, in: range))
      return nil
    }
    return number
  }

  mutating func halfYear(_ name: FieldName) -> HalfYear? {
    read(name) { typed, text throws(Typed.Fault) in try typed.halfYear(text) }
  }

  /// What a judgement or a letter is over: a half-year or a year, by the rhythm of the domain.
  mutating func judgedPeriod(_ name: FieldName) -> HalfYear {
    let rhythm = context.subject.rhythm
    return read(name) { typed, text throws(Typed.Fault) in try typed.halfYear(text, rhythm) }
      ?? rhythm.closed(on: context.today)
  }

  mutating func requiredHalfYear(_ name: FieldName) -> HalfYear {
    halfYear(name) ?? HalfYear(containing: context.today)
  }

  mutating func flag(_ name: FieldName) -> Bool {
    guard let text = text(name) else { return false }
    guard let answer = YesOrNo.read(text) else {
      refuse(name, words.yesOrNo)
      return false
    }
    return answer
  }

  /// The value of the choice that was made; of a field that only suggests, also what else was typed.
  /// - Parameter completing: whether a word that was cut off stands for the suggestion that starts so.
  mutating func choice(_ name: FieldName, completing: Bool = true) -> String? {
    guard let kind = field(name)?.kind else { return nil }
    let choices = kind.choices
    guard case .suggestion = kind else {
      return read(name) { typed, text throws(Typed.Fault) in try typed.choice(text, among: choices) }
    }
    let typed = text(name)
    if !completing || isUntouched(name) { return typed.map { Typed.exact($0, among: choices) ?? $0 } }
    let meant = read(name) { typed, text throws(Typed.Fault) in try typed.suggestion(text, among: choices) }
    if let typed, let meant, meant != typed, Typed.exact(typed, among: choices) == nil,
      let label = choices.first(where: { $0.value == meant })?.label
    {
      remark(name, label)
    }
    return meant
  }

  /// The choice as a word of the domain.
  mutating func word<Word: RawRepresentable>(_ name: FieldName, _ type: Word.Type = Word.self) -> Word?
  where Word.RawValue == String {
    choice(name).flatMap(Word.init(rawValue:))
  }

  mutating func item(_ name: FieldName) -> ItemID? { choice(name).map { ItemID($0) } }
}
