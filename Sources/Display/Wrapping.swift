extension String {
  /// This text in lines of at most `width` cells, broken at spaces; a longer word is broken where it must.
  ///
  /// A newline starts a new line, and the indentation of a line stays. Without text it is one empty line.
  package func wrapped(to width: Int) -> [String] {
    if isNarrow { return NarrowWrap(width: Swift.max(1, width)).lines(of: self) }
    return split(omittingEmptySubsequences: false) { $0.isNewline }
      .flatMap { WordWrap(width: max(1, width)).lines(of: $0) }
  }
}

/// The wrapping of one paragraph in which every scalar is a cell, as in most text. It goes by bytes: the first
/// one of each scalar counts.
private struct NarrowWrap {
  let width: Int
  private var lines: [String] = []
  private var line: [UInt8] = []
  private var used = 0

  init(width: Int) {
    self.width = width
  }

  consuming func lines(of paragraph: String) -> [String] {
    let text = Array(paragraph.utf8)
    var index = 0
    while index < text.count {
      let gap = index
      while index < text.count, text[index] == 0x20 { index += 1 }
      let word = index
      while index < text.count, text[index] != 0x20 { index += 1 }
      if word < index { add(text[word..<index], after: word - gap) }
    }
    breakLine()
    return lines
  }

  private mutating func add(_ word: ArraySlice<UInt8>, after gap: Int) {
    let wordWidth = word.count(where: startsScalar)
    if used + gap + wordWidth <= width {
      line.append(contentsOf: repeatElement(0x20, count: gap))
      line.append(contentsOf: word)
      used += gap + wordWidth
      return
    }
    if !line.isEmpty { breakLine() }
    for byte in word {
      if startsScalar(byte) {
        if used == width { breakLine() }
        used += 1
      }
      line.append(byte)
    }
  }

  private func startsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  private mutating func breakLine() {
    lines.append(String(decoding: line, as: UTF8.self))
    line.removeAll(keepingCapacity: true)
    used = 0
  }
}

/// The wrapping of one paragraph.
private struct WordWrap {
  let width: Int
  private var lines: [String] = []
  private var line = ""
  private var used = 0

  init(width: Int) {
    self.width = width
  }

  consuming func lines(of paragraph: Substring) -> [String] {
    var rest = paragraph
    while !rest.isEmpty {
      let gap = rest.prefix { $0 == " " }
      let word = rest.dropFirst(gap.count).prefix { $0 != " " }
      rest = rest[word.endIndex...]
      if !word.isEmpty { add(String(word), after: gap) }
    }
    lines.append(line)
    return lines
  }

  private mutating func add(_ word: String, after gap: Substring) {
    let wordWidth = word.displayWidth
    if used + gap.count + wordWidth <= width {
      line += gap + word
      used += gap.count + wordWidth
      return
    }
    if !line.isEmpty { breakLine() }
    if wordWidth <= width {
      line = word
      used = wordWidth
    } else {
      addInPieces(word)
    }
  }

  private mutating func addInPieces(_ word: String) {
    for character in word {
      // A character wider than the whole line has no place on any line.
      let piece = character.displayWidth > width ? "…" : character
      if used + piece.displayWidth > width { breakLine() }
      line.append(piece)
      used += piece.displayWidth
    }
  }

  private mutating func breakLine() {
    lines.append(line)
    line = ""
    used = 0
  }
}
