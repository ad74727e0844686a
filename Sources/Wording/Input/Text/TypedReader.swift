/// Reads the pieces of a typed text one after the other. A rule that does not fit puts `index` back.
struct TypedReader {
  let pieces: [TypedText.Piece]
  var index = 0

  init(_ typed: TypedText) {
    pieces = typed.pieces
  }

  var isAtEnd: Bool { index == pieces.count }
  var next: TypedText.Piece? { index < pieces.count ? pieces[index] : nil }

  /// Takes the words if they come next, all of them.
  mutating func take(_ words: String...) -> Bool {
    guard index + words.count <= pieces.count else { return false }
    for (offset, word) in words.enumerated() where pieces[index + offset] != .word(word) { return false }
    index += words.count
    return true
  }

  mutating func take(mark: Character) -> Bool {
    guard next == .mark(mark) else { return false }
    index += 1
    return true
  }

  /// The next word, if the rule knows it.
  mutating func takeWord<Value>(_ rule: (String) -> Value?) -> Value? {
    guard case .word(let word) = next, let value = rule(word) else { return nil }
    index += 1
    return value
  }

  /// The next number, if it has no more digits than allowed.
  mutating func takeNumber(digits allowed: ClosedRange<Int>) -> Int? {
    guard case .digits(let digits) = next, allowed.contains(digits.utf8.count) else { return nil }
    guard let number = Int(digits) else { return nil }
    index += 1
    return number
  }

  /// What the rule reads; where it reads nothing, the reader is left where it was.
  mutating func attempt<Value>(_ rule: (inout TypedReader) -> Value?) -> Value? {
    let start = index
    if let value = rule(&self) { return value }
    index = start
    return nil
  }
}
