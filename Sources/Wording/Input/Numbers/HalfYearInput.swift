import Supervision

/// Reads a half-year as people type it: "2024-I", "2024 2", "eerste helft 2024", "2e halfjaar 2023", "first half of
/// 2024". In a domain that is judged by the year "2023" is that year, which its second half stands for.
package enum HalfYearInput {
  package static func halfYear(
    from typed: String, _ rhythm: JudgingRhythm
  ) throws(HalfYearInputFault) -> HalfYear {
    guard rhythm == .year else { return try halfYear(from: typed) }
    let text = TypedText(typed)
    guard !text.pieces.isEmpty else { throw .empty }
    var reader = TypedReader(text)
    if let year = reader.attempt({ $0.takeNumber(digits: 4...4) }), reader.isAtEnd {
      return try checked(year, .second)
    }
    let period = try halfYear(from: typed)
    guard period.half == .second else { throw .judgedByTheYear(period.year) }
    return period
  }

  package static func halfYear(from typed: String) throws(HalfYearInputFault) -> HalfYear {
    let text = TypedText(typed)
    do throws(HalfYearInputFault) {
      return try halfYear(text)
    } catch {
      guard case .unreadable = error, let dutch = EnglishText.inDutch(text) else { throw error }
      do throws(HalfYearInputFault) {
        return try halfYear(dutch)
      } catch .unreadable, .noSuchHalf {
        throw .unreadable(text.text)
      }
    }
  }

  private static func halfYear(_ text: TypedText) throws(HalfYearInputFault) -> HalfYear {
    guard !text.pieces.isEmpty else { throw .empty }
    var reader = TypedReader(text)
    if let year = reader.attempt({ $0.takeNumber(digits: 4...4) }) {
      if reader.isAtEnd { throw .halfIsMissing(year: year) }
      _ = reader.take(mark: "-")
      guard let number = reader.takeRoman() ?? reader.takeNumber(digits: 1...1), reader.isAtEnd else {
        throw .unreadable(text.text)
      }
      guard let half = HalfYear.Half(rawValue: number) else { throw .noSuchHalf(text.text) }
      return try checked(year, half)
    }
    _ = reader.take("de") || reader.take("het")
    guard let half = reader.attempt({ $0.takeHalfNumber() }),
      reader.take("helft") || reader.take("halfjaar") || reader.take("half", "jaar")
    else { throw .unreadable(text.text) }
    _ = reader.take("van")
    if reader.isAtEnd { throw .yearIsMissing(half) }
    guard let year = reader.takeNumber(digits: 4...4), reader.isAtEnd else { throw .unreadable(text.text) }
    return try checked(year, half)
  }

  private static func checked(_ year: Int, _ half: HalfYear.Half) throws(HalfYearInputFault) -> HalfYear {
    guard DayInput.years.contains(year) else { throw .yearOutOfRange(year) }
    return HalfYear(year, half)
  }
}

extension TypedReader {
  /// `I` to `IV`, so that `2024-III` can be answered with why it is none.
  fileprivate mutating func takeRoman() -> Int? {
    takeWord { word in ["i", "ii", "iii", "iv"].firstIndex(of: word).map { $0 + 1 } }
  }
}

/// Why a typed text gives no half-year.
package enum HalfYearInputFault: Error, Hashable, Sendable {
  case empty
  case unreadable(String)
  /// "2024-III"
  case noSuchHalf(String)
  /// "2024"
  case halfIsMissing(year: Int)
  /// "eerste helft"
  case yearIsMissing(HalfYear.Half)
  case yearOutOfRange(Int)
  /// "2024-I" in a domain that is judged by the year.
  case judgedByTheYear(Int)
}
