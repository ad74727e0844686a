/// What was typed into a field, cut into words, whole numbers and marks.
///
/// Capitals, accents, commas, quotation marks and the full stop of an abbreviation do not count. Each piece
/// knows where it stood, so that a year can be put into the literal words later.
struct TypedText {
  enum Piece: Hashable {
    /// Folded: "voor" for "Vóór". "t/m" is one word.
    case word(String)
    /// Digits as they stand, however many.
    case digits(String)
    /// `-` stands for every dash and minus sign.
    case mark(Character)
  }

  /// The longest text that is read at all; no phrase of the field comes near.
  static let longest = 200

  /// As typed, but tidied and without quotation marks around it: what the phrase of a term is made from.
  let text: String
  private(set) var pieces: [Piece] = []
  private(set) var ranges: [Range<String.Index>] = []

  init(_ typed: String) {
    text = typed.tidied.unquoted
    guard text.utf8.count <= TypedText.longest else {
      pieces = [.mark("?")]
      ranges = [text.startIndex..<text.endIndex]
      return
    }
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let start = index
      let kind = Kind(scalars[index])
      repeat {
        index = scalars.index(after: index)
      } while index < scalars.endIndex && kind.goesOn
        && Kind(scalars[index]) == kind
      switch kind {
      case .ignored: continue
      case .letter: add(.word(String(text[start..<index]).folded), start..<index)
      case .digit: add(.digits(String(text[start..<index])), start..<index)
      case .mark(let mark): add(.mark(mark), start..<index)
      }
    }
    if pieces.last == .mark("."), pieces.count > 1 {
      pieces.removeLast()
      ranges.removeLast()
    }
  }

  private mutating func add(_ piece: Piece, _ range: Range<String.Index>) {
    switch (piece, pieces.last) {
    case (.mark("."), .word): return
    case (.word("m"), .mark("/")) where pieces.dropLast().last == .word("t"):
      let start = ranges[ranges.count - 2].lowerBound
      pieces.removeLast(2)
      ranges.removeLast(2)
      pieces.append(.word("t/m"))
      ranges.append(start..<range.upperBound)
    default:
      pieces.append(piece)
      ranges.append(range)
    }
  }
}

extension TypedText {
  private enum Kind: Equatable {
    case ignored, letter, digit
    case mark(Character)

    init(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "0"..."9": self = .digit
      case ",", "\"", "'", "‘", "’", "“", "”", "„": self = .ignored
      case "-", "\u{2010}"..."\u{2015}", "−": self = .mark("-")
      case " ": self = .ignored
      case _ where scalar.value < 0x80 && !scalar.properties.isAlphabetic: self = .mark(Character(scalar))
      default: self = .letter
      }
    }

    /// Whether the next scalar of the same kind belongs to the same piece.
    var goesOn: Bool { self == .letter || self == .digit || self == .ignored }
  }
}

extension String {
  /// Without the quotation marks that came along from a letter.
  fileprivate var unquoted: String {
    let marks = "\"“”„ "
    let inside = drop { marks.contains($0) }
    return inside.lastIndex { !marks.contains($0) }.map { String(inside[...$0]) } ?? ""
  }

  /// On one line, with one space between words and none at the ends. What came along with a paste and cannot be
  /// seen (marks of writing direction, zero-width spaces) is left out.
  var tidied: String {
    var result = ""
    var isBetween = false
    for scalar in unicodeScalars {
      let isPlain = ("!"..."~").contains(scalar)
      if !isPlain, scalar.properties.isDefaultIgnorableCodePoint { continue }
      if !isPlain, scalar.properties.isWhitespace {
        isBetween = !result.isEmpty
        continue
      }
      if isBetween { result.unicodeScalars.append(" ") }
      isBetween = false
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
