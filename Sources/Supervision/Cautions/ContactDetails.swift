/// Addresses and numbers by which somebody can be reached, as people type them in a text.
package enum ContactDetails {
  /// The e-mail addresses and Dutch telephone numbers in a text, as they are written there.
  package static func all(in text: String) -> [String] {
    let words = text.split { $0.isWhitespace || "<>()[],;:\"“”".contains($0) }
    return words.map { String($0).withoutEnd }.filter(isAddress) + numbers(in: text)
  }

  private static func isAddress(_ word: String) -> Bool {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].contains(where: { $0.isLetter || $0.isNumber }) else { return false }
    let names = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard let last = names.last, names.count >= 2, last.count >= 2, last.allSatisfy(\.isLetter) else {
      return false
    }
    return names.allSatisfy { name in
      !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    }
  }

  /// Groups of digits that follow each other and are a number together.
  private static func numbers(in text: String) -> [String] {
    let groups = text.split { $0.isWhitespace || ",;:".contains($0) }
    var found: [String] = []
    var start = 0
    while start < groups.count {
      let ends = (start..<min(groups.count, start + 6)).map { end in
        (end, groups[start...end].joined(separator: " ").withoutEnd)
      }
      if let (end, number) = ends.first(where: { isNumber($0.1) }) {
        found.append(number)
        start = end
      }
      start += 1
    }
    return found
  }

  /// `06-12345678`, `036 539 99 11`, `+31 6 12345678`, `+31 (0)36 5399911`
  private static func isNumber(_ text: String) -> Bool {
    guard text.allSatisfy({ $0.isASCII && $0.isNumber || "+-() ".contains($0) }) else { return false }
    // A day has two hyphens.
    guard text.count(where: { $0 == "-" }) <= 1 else { return false }
    let digits = text.replacing("(0)", with: "").filter(\.isNumber)
    if text.hasPrefix("+") { return digits.hasPrefix("31") && digits.count == 11 }
    if digits.hasPrefix("00") { return digits.hasPrefix("0031") && digits.count == 13 }
    return digits.hasPrefix("0") && digits.count == 10
  }
}

extension String {
  /// Without the marks around it in a sentence.
  fileprivate var withoutEnd: String {
    var text = self[...]
    while let last = text.last, ".,;:!?)”\"".contains(last) { text.removeLast() }
    while let first = text.first, "(“\"".contains(first), !text.hasPrefix("(0") { text.removeFirst() }
    return String(text)
  }
}
