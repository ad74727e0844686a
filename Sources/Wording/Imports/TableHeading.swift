import Supervision

/// What the heading of a column says: "Taakstelling eerste helft 2024", "Gehuisvest per 1 april 2024".
package struct TableHeading: Hashable, Sendable {
  package var meaning: ColumnMeaning?
  package var halfYear: HalfYear?
  package var day: Day?

  package init(_ text: String) {
    let times = TimesInText(text)
    halfYear = times.halfYears.first
    day = times.days.first
    meaning = HeadingWords.meaning(of: TableHeading.words(text)) ?? HeadingWords.meaning(of: times.rest)
    // A day in the heading makes "stand per" the name of a number.
    if day != nil, meaning == .asOf || meaning == nil && times.rest.contains("stand") { meaning = .housed }
  }

  private static func words(_ text: String) -> [String] {
    text.folded.split { !($0.isLetter || $0.isNumber || $0 == "/") }.map(String.init)
  }
}

/// The half-years and days that a text names, and the words around them.
package struct TimesInText: Hashable, Sendable {
  package private(set) var halfYears: [HalfYear] = []
  package private(set) var days: [Day] = []
  /// What is left of the words, folded.
  package private(set) var rest: [String] = []

  /// The most pieces that one of them has: "het tweede halfjaar van 2023", "01-04-2024".
  private static let longest = 5

  package init(_ text: String) {
    let typed = TypedText(text)
    var index = 0
    while index < typed.pieces.count {
      if let length = take(typed, at: index) {
        index += length
      } else {
        switch typed.pieces[index] {
        case .word(let word): rest.append(word)
        case .digits(let digits): rest.append(digits)
        case .mark: break
        }
        index += 1
      }
    }
  }

  /// How many pieces a half-year or day that starts here has; `nil` when none does.
  private mutating func take(_ typed: TypedText, at index: Int) -> Int? {
    let most = min(TimesInText.longest, typed.pieces.count - index)
    guard most > 0 else { return nil }
    for length in (1...most).reversed() {
      let pieces = typed.pieces[index..<index + length]
      guard pieces.contains(where: \.isYear), pieces.last.map(TimesInText.canEnd) ?? false else { continue }
      let range = typed.ranges[index].lowerBound..<typed.ranges[index + length - 1].upperBound
      let part = String(typed.text[range])
      // With its year in it nothing of a day depends on today.
      if pieces.first?.isNumber ?? false, length > 2,
        let day = try? DayInput.day(from: part, on: .latest, .backward)
      {
        days.append(day)
        return length
      }
      if let halfYear = try? HalfYearInput.halfYear(from: part) {
        halfYears.append(halfYear)
        return length
      }
    }
    return nil
  }

  private static func canEnd(_ piece: TypedText.Piece) -> Bool {
    if case .mark = piece { return false }
    return true
  }
}

extension TypedText.Piece {
  fileprivate var isYear: Bool {
    if case .digits(let digits) = self { digits.utf8.count == 4 } else { false }
  }
  fileprivate var isNumber: Bool { if case .digits = self { true } else { false } }
}
