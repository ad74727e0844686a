/// How near two words are to each other, to suggest what was meant.
package enum Spelling {
  /// The fewest letters to add, leave out, change or swap with a neighbour to make one word the other
  /// (Damerau-Levenshtein, each stretch touched once).
  package static func distance(_ first: String, _ second: String) -> Int {
    let (a, b) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      row.reserveCapacity(b.count + 1)
      for j in 1...b.count {
        var best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, beforeLast[j - 2] + 1)
        }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }

  /// How many slips of the finger a word of this length may have and still be recognised.
  static func allowance(_ length: Int) -> Int { length <= 3 ? 1 : length <= 7 ? 2 : 3 }

  /// The word nearest to `text`, if it is near enough; the first among equals. One letter alone resembles every
  /// other, and of a number nobody can tell that another was meant.
  package static func nearest(to text: String, among words: [String]) -> String? {
    guard (2...64).contains(text.unicodeScalars.count) else { return nil }
    let isNumber = text.isNumber
    let limit = allowance(text.drop { $0 == "-" }.unicodeScalars.count)
    var best: (word: String, distance: Int)?
    let length = text.unicodeScalars.count
    for word in words where abs(word.unicodeScalars.count - length) <= limit {
      if isNumber, word.isNumber { continue }
      let distance = distance(text, word)
      if distance <= limit, distance < best?.distance ?? .max { best = (word, distance) }
    }
    return best?.word
  }
}

extension String {
  fileprivate var isNumber: Bool { !isEmpty && unicodeScalars.allSatisfy { ("0"..."9").contains($0) } }
}
