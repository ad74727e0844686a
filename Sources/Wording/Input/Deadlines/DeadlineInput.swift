import Supervision

/// A term as it was typed, understood: how it is read, and the words to keep.
///
/// On what it rests (law, agreement, request) does not follow from the words and comes from elsewhere.
package struct DeadlineInput: Hashable, Sendable {
  /// As typed, on one line and without double spaces.
  package let typed: String
  package let wording: Deadline.Wording
  /// The words to store, which must still be true next year: as typed where a year was typed, else with the
  /// year put in. What counts from today, and a bare day, is written out: "uiterlijk 16 april 2024". They are always
  /// Dutch: "before 1 April 2024" is kept as "voor 1 april 2024".
  package let phrase: String

  /// Reads "voor 1 april", "tweede helft april", "binnen zes weken". `Docs/Dates.md` has the whole list.
  ///
  /// Without a year it is the nearest term of which the last day has not passed.
  package init(_ text: String, on today: Day) throws(DeadlineInputFault) {
    let text = TypedText(text)
    guard !text.pieces.isEmpty else { throw .day(.empty) }
    let dutch = DeadlineInput.expression(text) == nil ? EnglishText.inDutch(text) ?? text : text
    guard let expression = DeadlineInput.expression(dutch) else {
      if case .misspelt(let word, let meant) = DayInput.unreadable(text) {
        throw .day(.misspelt(word, meant: meant))
      }
      throw .unreadable(text.text)
    }
    var resolving = DeadlineResolving(text: dutch, typed: text, today: today)
    typed = text.text
    wording = try resolving.wording(expression)
    phrase = resolving.phrase.text
  }

  private static func expression(_ text: TypedText) -> DeadlineExpression? {
    var reader = TypedReader(text)
    guard let expression = reader.takeDeadline(), reader.isAtEnd else { return nil }
    return expression
  }
}

/// Why a typed text gives no term.
package enum DeadlineInputFault: Error, Hashable, Sendable {
  case unreadable(String)
  /// "tot 1 april": with or without 1 April itself? The day in words that can be typed behind "voor".
  case untilIsAmbiguous(String)
  /// "van 16 tot 30 april": the same of the last day of a window.
  case windowUntilIsAmbiguous(String)
  case windowEndsBeforeItStarts
  /// What is wrong with a day in it.
  case day(DayInputFault)
}
