/// What a cell says when a whole number is asked of it, such as a number of persons.
package enum NumberReading: Hashable, Sendable {
  case empty
  case whole(Int)
  /// A number with something behind the decimal mark that is not zero.
  case fractional
  /// Reads as this whole number if its mark separates thousands, and as a fraction if it does not.
  case ambiguous(Int)
  /// A day, as of a number that Excel took for one.
  case date
  case tooLarge
  /// Text, a percentage, a time, an error, or a formula whose outcome is not in the file.
  case notANumber

  /// Text in a cell, also of a workbook, is read by the notation of the file; a number in a workbook is
  /// exact.
  package init(_ cell: TableCell, notation: NumberNotation) {
    self =
      switch cell.value {
      case .empty: .empty
      case .text: WrittenNumber(cell.text)?.reading(in: notation) ?? NumberReading(words: cell.text)
      case .number(let digits): DecimalNumber(digits)?.asShown.reading ?? .notANumber
      case .day: .date
      case .time, .boolean, .error, .notCalculated: .notANumber
      }
  }

  private init(words text: String) {
    if text.allSatisfy(\.isWhitespace) {
      self = .empty
    } else {
      self = NumberReading.isDate(text) ? .date : .notANumber
    }
  }

  /// Three numbers between equal marks with the year at one end: `01-04-2024`, `1/4/2024`, `2024-04-01`.
  private static func isDate(_ text: String) -> Bool {
    let day = text.split(separator: " ").first ?? ""
    return ["-", "/", "."].contains { mark in
      let parts = day.split(separator: mark, omittingEmptySubsequences: false).map(\.utf8)
      guard parts.count == 3, parts.allSatisfy(Digits.areAll) else { return false }
      let lengths = parts.map(\.count)
      guard lengths[1] <= 2 else { return false }
      return lengths[0] <= 2 && (lengths[2] == 4 || lengths[2] == 2) || lengths[0] == 4 && lengths[2] <= 2
    }
  }
}
