/// A place where somebody's name stands in free text: what is left to look at when a person is to be forgotten.
package struct Mention: Hashable, Sendable {
  package let caseID: CaseID
  package let municipality: String
  /// The key the text stands under: `notes.n1`.
  package let key: String
  /// The line the name stands in, cut around it.
  package let excerpt: String
}

/// A step of the log in which somebody's name stands. The log is not written over: it stays there.
package struct LoggedMention: Hashable, Sendable {
  package let stamp: StepStamp
  /// The first line in which the name stands, cut around it.
  package let excerpt: String
}

extension LogEntry {
  /// Where the person's name, or surname, stands in the sentence or the values of the step; `nil` where it does not.
  package func mention(of person: Person) -> LoggedMention? {
    let names = person.namesToLookFor.map(Letters.init)
    let values = files.flatMap(\.changes).flatMap { [$0.before, $0.after].compactMap { $0 } }
    for text in [sentence] + values {
      // In a text of JSON a line ends in two characters, the second of which is a letter.
      for line in text.replacing("\\n", with: "\n").split(whereSeparator: \.isNewline) {
        let letters = Letters(line)
        guard let found = names.lazy.compactMap({ letters.place(of: $0) }).first else { continue }
        return LoggedMention(stamp: stamp, excerpt: letters.excerpt(around: found))
      }
    }
    return nil
  }
}

extension Case {
  /// Where the person's name, or surname, stands in the free texts of the case, or where a handle is to stand.
  package func mentions(of person: Person) -> [Mention] {
    let names = person.namesToLookFor.map(Letters.init)
    var mentions: [Mention] = []
    for (key, text) in freeTexts + handles {
      for line in text.split(whereSeparator: \.isNewline) {
        let letters = Letters(line)
        guard let found = names.lazy.compactMap({ letters.place(of: $0) }).first else { continue }
        mentions.append(
          Mention(caseID: id, municipality: name, key: key, excerpt: letters.excerpt(around: found)))
      }
    }
    return mentions
  }
}

extension Case {
  /// Who does something, by the key it stands under. A file that was made elsewhere may have a name there.
  private var handles: [(key: String, text: String)] {
    var handles = [("case.handler", handler), ("case.deputy", deputy)]
    handles += actions.map { ("actions.\($0.id).handler", $0.handler) }
    return handles.compactMap { key, text in text.map { (key, $0) } }
  }
}

extension Person {
  /// The whole name, and its last word: people are written about by their surname.
  fileprivate var namesToLookFor: [String] {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let surname = words.last else { return [] }
    return words.count > 1 && surname.count >= 3 ? [words.joined(separator: " "), surname] : [surname]
  }
}

/// A line of text by its characters, in small letters beside it.
private struct Letters {
  let characters: [Character]
  let small: [String]

  init(_ text: some StringProtocol) {
    characters = Array(text)
    small = characters.map { $0.lowercased() }
  }

  /// The first place where the other stands as whole words.
  func place(of other: Letters) -> Range<Int>? {
    guard !other.small.isEmpty, other.small.count <= small.count else { return nil }
    for start in 0...(small.count - other.small.count) {
      let range = start..<start + other.small.count
      guard small[range].elementsEqual(other.small) else { continue }
      let isWhole =
        (start == 0 || !characters[start - 1].isLetter)
        && (range.upperBound == characters.count || !characters[range.upperBound].isLetter)
      if isWhole { return range }
    }
    return nil
  }

  /// Thirty characters either side, with a mark where the line goes on.
  func excerpt(around range: Range<Int>) -> String {
    let first = max(0, range.lowerBound - 30)
    let last = min(characters.count, range.upperBound + 30)
    return (first > 0 ? "…" : "") + String(characters[first..<last]) + (last < characters.count ? "…" : "")
  }
}
