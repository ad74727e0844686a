/// A number of persons as it was typed: "162", "1.234", or a sum whose parts are kept: "45 + 117".
package struct PersonsInput: Hashable, Sendable {
  package let total: Int
  /// One number, or the terms of the sum in their order.
  package let parts: [Int]

  /// The most that a case file holds.
  package static let most = 50_000_000

  package init(_ text: String, allowsNegative: Bool = false) throws(PersonsInputFault) {
    let text = text.tidied
    guard !text.isEmpty else { throw .empty }
    let terms = text.split(separator: "+", omittingEmptySubsequences: false)
    var parts: [Int] = []
    var total = 0
    for term in terms {
      let term = String(term).tidied
      guard let number = PersonsInput.number(term) else { throw .notWhole(terms.count == 1 ? text : term) }
      if number < 0, !allowsNegative { throw .negative(number) }
      guard abs(number) <= PersonsInput.most, abs(total + number) <= PersonsInput.most else { throw .tooMany }
      parts.append(number)
      total += number
    }
    self.parts = parts
    self.total = total
  }

  /// Digits, with a full stop or a space between every three or nowhere, and a sign in front for below zero.
  private static func number(_ text: String) -> Int? {
    var digits = Substring(text)
    let isNegative = digits.first.map { "-−–".contains($0) } ?? false
    if isNegative { digits = digits.dropFirst().drop { $0 == " " } }
    let groups = digits.split(omittingEmptySubsequences: false) { ". ".contains($0) }
    guard Set(digits.filter { ". ".contains($0) }).count <= 1,
      groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    if groups.count > 1 {
      guard groups[0].utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else {
        return nil
      }
    }
    // What does not fit in Int is too many as well.
    let magnitude = Int(groups.joined()) ?? .max
    return isNegative ? -magnitude : magnitude
  }
}

/// Why a typed text gives no number of persons.
package enum PersonsInputFault: Error, Hashable, Sendable {
  case empty
  case notWhole(String)
  case negative(Int)
  case tooMany
}
