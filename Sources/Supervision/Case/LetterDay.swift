extension Case {
  /// The day on which the letter over a half-year says how things are; `nil` while GS did not adopt it, when it says
  /// how they are today (rule 47).
  ///
  /// Its date goes first, then the day it was sent, then that of its adoption; where none of these is known, the last
  /// day it can have.
  package func letterDay(over period: HalfYear) -> Day? {
    guard let letter = record(period)?.letter, letter.state.isAdopted else { return nil }
    return letterDate(over: period) ?? letter.days[.sent] ?? letter.days[.adopted]
      ?? document(letter.document)?.latest ?? letter.days[.public] ?? letter.days[.inCouncil]
      ?? letter.days[.concept]
  }

  /// The date that the letter over a half-year carries; `nil` where that is not known or there is no letter yet.
  ///
  /// A document that was made as a concept keeps the date of the concept. A letter has a date of its adoption or later.
  package func letterDate(over period: HalfYear) -> Day? {
    guard let letter = record(period)?.letter, letter.state.isAdopted,
      let date = document(letter.document)?.date
    else { return nil }
    if let adopted = letter.days[.adopted] { return date >= adopted ? date : nil }
    let drafted = [letter.days[.concept], letter.days[.inCouncil]].compactMap { $0 }.max()
    return drafted.map { date > $0 } ?? true ? date : nil
  }

  /// The day to put above the letter: its date, or the day it was sent.
  package func dayAboveLetter(over period: HalfYear) -> Day? {
    letterDate(over: period) ?? record(period)?.letter?.days[.sent]
  }
}
