/// Numbers that point at a person and have no place in a case (AVG; rule 41).
package enum PersonNumbers {
  /// Whether the text holds nine digits in a row that pass the BSN check, or ten digits in a row, which is
  /// what a V-nummer looks like.
  package static func occur(in text: String) -> Bool {
    var digits: [Int] = []
    for byte in text.utf8 {
      if (48...57).contains(byte) {
        digits.append(Int(byte) - 48)
      } else {
        if isPersonNumber(digits) { return true }
        digits.removeAll(keepingCapacity: true)
      }
    }
    return isPersonNumber(digits)
  }

  private static func isPersonNumber(_ digits: [Int]) -> Bool {
    digits.count == 10 || isBSN(digits)
  }

  /// The eleven check ("elfproef") of the burgerservicenummer: weights 9 to 2 and −1 for the last digit.
  static func isBSN(_ digits: [Int]) -> Bool {
    guard digits.count == 9, digits.contains(where: { $0 != 0 }) else { return false }
    var sum = -digits[8]
    for index in 0..<8 { sum += digits[index] * (9 - index) }
    return sum % 11 == 0
  }
}
