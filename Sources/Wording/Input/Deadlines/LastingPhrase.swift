import Supervision

/// The typed words of a term on their way to the words that are kept.
struct LastingPhrase {
  private let typed: TypedText
  private var edits: [(range: Range<String.Index>, words: String)] = []
  private var whole: String?

  init(_ typed: TypedText) {
    self.typed = typed
  }

  /// Takes the place of everything typed.
  mutating func replaceAll(with words: String) { whole = words }

  /// Puts the words behind everything typed.
  mutating func append(_ words: String) {
    let end = typed.ranges.last?.upperBound ?? typed.text.endIndex
    edits.append((end..<end, words))
  }

  func typedWords(of named: DeadlineExpression.NamedDay) -> String {
    let first = typed.ranges[named.pieces.lowerBound].lowerBound
    return String(typed.text[first..<typed.ranges[named.pieces.upperBound - 1].upperBound])
  }

  /// Makes a named day mean the same next year: with its year, or written out where it counts from today.
  mutating func fix(_ named: DeadlineExpression.NamedDay, to day: Day) {
    let first = typed.ranges[named.pieces.lowerBound]
    let last = typed.ranges[named.pieces.upperBound - 1]
    if case .weekday = named.expression {
      edits.append((first.lowerBound..<last.upperBound, Words.stored.fullDate(day)))
    } else if named.expression.isRelative {
      edits.append((first.lowerBound..<last.upperBound, Words.stored.date(day)))
    } else if named.expression.lacksYear {
      edits.append((last.upperBound..<last.upperBound, separator(named) + "\(day.year)"))
    }
  }

  /// What stands between day and month stands before the year too: "1-4" becomes "1-4-2024".
  private func separator(_ named: DeadlineExpression.NamedDay) -> String {
    guard case .mark(let mark) = typed.pieces[named.pieces.upperBound - 2] else { return " " }
    return String(mark)
  }

  var text: String {
    if let whole { return whole }
    var result = typed.text
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      result.replaceSubrange(edit.range, with: edit.words)
    }
    return result
  }
}
