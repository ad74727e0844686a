extension Character {
  /// The cells this character takes on the screen: 0 for a lone mark, 2 for East Asian wide and emoji.
  ///
  /// A control character counts as one cell, the cell of the `�` that stands for it.
  package var displayWidth: Int {
    var scalars = unicodeScalars.makeIterator()
    guard let first = scalars.next() else { return 0 }
    guard let second = scalars.next() else { return first.cells }
    if isEmojiSequence(first: first, second: second) { return 2 }
    return unicodeScalars.reduce(0) { $0 + $1.cells }
  }

  /// Several scalars that show as one picture of two cells, unlike the sum that `wcwidth` would give.
  var isEmojiSequence: Bool {
    var scalars = unicodeScalars.makeIterator()
    guard let first = scalars.next(), let second = scalars.next() else { return false }
    return isEmojiSequence(first: first, second: second)
  }

  private func isEmojiSequence(first: Unicode.Scalar, second: Unicode.Scalar) -> Bool {
    if first.isRegionalIndicator { return second.isRegionalIndicator }
    guard first.properties.isEmoji else { return false }
    if second.properties.isEmojiModifier { return true }
    return unicodeScalars.contains { $0 == "\u{FE0F}" || $0 == "\u{200D}" && !first.isASCII }
  }
}

extension Unicode.Scalar {
  /// One of the 26 letters that make a flag in pairs.
  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
}

extension String {
  /// The cells this text takes on the screen.
  package var displayWidth: Int {
    if isPlain { return utf8.count }
    var narrow = 0
    for scalar in unicodeScalars {
      guard scalar.isPlainlyNarrow else { return reduce(0) { $0 + $1.displayWidth } }
      narrow += 1
    }
    return narrow
  }
}
