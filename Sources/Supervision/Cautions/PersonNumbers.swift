/// Numbers that point at a person and have no place in a case (AVG; rule 41).
package enum PersonNumbers {
  package enum Kind: Hashable, Sendable {
    /// Nine digits that pass the eleven check, together or as 3-3-3 or 4-2-3.
    case bsn
    /// Ten digits, together or as 3-3-4. A telephone number that is cut up so begins with 0 and is none.
    case vNumber
  }

  /// Whether the text holds a number that looks like one of a person.
  package static func occur(in text: String) -> Bool { first(in: text) != nil }

  /// The first such number in a text. Digits of a longer number are never one.
  package static func first(in text: String) -> Kind? {
    var runs = DigitRuns()
    for scalar in text.unicodeScalars {
      if let kind = runs.read(scalar) { return kind }
    }
    return runs.end()
  }

  /// The eleven check ("elfproef") of the burgerservicenummer: weights 9 to 2 and −1 for the last digit.
  static func isBSN(_ digits: [Int]) -> Bool {
    guard digits.count == 9, digits.contains(where: { $0 != 0 }) else { return false }
    var sum = -digits[8]
    for index in 0..<8 { sum += digits[index] * (9 - index) }
    return sum % 11 == 0
  }
}

/// Groups of digits with single separators in between: `2024 1234.56.782` is four groups.
private struct DigitRuns {
  private var groups: [[Int]] = []
  /// The separator behind each group that has one.
  private var separators: [Unicode.Scalar] = []

  private var isBetween: Bool { groups.count == separators.count }

  mutating func read(_ scalar: Unicode.Scalar) -> PersonNumbers.Kind? {
    if ("0"..."9").contains(scalar) {
      if isBetween { groups.append([]) }
      groups[groups.count - 1].append(Int(scalar.value) - 48)
      return nil
    }
    if !isBetween, ". -\u{A0}".unicodeScalars.contains(scalar) {
      separators.append(scalar)
      return nil
    }
    // Most of a text is no digits.
    return groups.isEmpty ? nil : end()
  }

  /// The first number of a person among the groups; then a new start.
  mutating func end() -> PersonNumbers.Kind? {
    defer { self = DigitRuns() }
    for start in groups.indices {
      if let kind = kind(of: groups[start...start]) { return kind }
      let last = start + 2
      guard last < groups.count, separators[start] == separators[start + 1], isApart(start...last) else {
        continue
      }
      if let kind = kind(of: groups[start...last]) { return kind }
    }
    return nil
  }

  /// Whether three groups are a number of their own. Another one with the same separator makes it a longer
  /// number; only a space may also part a number from the next.
  private func isApart(_ three: ClosedRange<Int>) -> Bool {
    let before = three.lowerBound > 0 ? separators[three.lowerBound - 1] : " "
    let after = three.upperBound < groups.count - 1 ? separators[three.upperBound] : " "
    return before == " " && after == " "
  }

  private func kind(of groups: ArraySlice<[Int]>) -> PersonNumbers.Kind? {
    switch groups.map(\.count) {
    case [9], [3, 3, 3], [4, 2, 3]: PersonNumbers.isBSN(groups.flatMap { $0 }) ? .bsn : nil
    case [10]: .vNumber
    case [3, 3, 4]: groups.first?.first == 0 ? nil : .vNumber
    default: nil
    }
  }
}
