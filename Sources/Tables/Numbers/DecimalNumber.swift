/// A decimal number with all its digits: `1.234E3` is the digits 1234 times ten to the power zero.
///
/// No binary fraction comes between the file and the reader, so that 216.0 is 216 and nothing near it.
struct DecimalNumber: Equatable {
  var isNegative: Bool
  /// ASCII digits, without zeros at the start or the end.
  private(set) var digits: [UInt8]
  /// The power of ten with which the digits are multiplied.
  private(set) var exponent: Int

  init(isNegative: Bool, digits: some Sequence<UInt8>, exponent: Int) {
    self.isNegative = isNegative
    self.digits = Array(digits.drop { $0 == 0x30 })
    self.exponent = exponent
    dropTrailingZeros()
  }

  private mutating func dropTrailingZeros() {
    while digits.last == 0x30 {
      digits.removeLast()
      exponent += 1
    }
    if digits.isEmpty { exponent = 0 }
  }

  /// Reads a number as workbooks store it: digits, a point and an exponent. `nil` for anything else.
  init?(_ text: String) {
    var rest = Substring(text).utf8
    var isNegative = false
    if let sign = rest.first, sign == 0x2D || sign == 0x2B {
      isNegative = sign == 0x2D
      rest.removeFirst()
    }
    let whole = rest.prefix(while: Digits.isDigit)
    rest = rest.dropFirst(whole.count)
    var fraction = rest.prefix(0)
    if rest.first == 0x2E {
      fraction = rest.dropFirst().prefix(while: Digits.isDigit)
      rest = rest.dropFirst(1 + fraction.count)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    var exponent = 0
    if let mark = rest.first {
      guard mark == 0x45 || mark == 0x65, rest.count <= 6, let read = Int(Substring(rest.dropFirst())) else {
        return nil
      }
      exponent = read
    }
    self.init(
      isNegative: isNegative, digits: Array(whole) + Array(fraction), exponent: exponent - fraction.count)
  }

  /// Rounded to the fifteen digits that spreadsheets show: a sum that is stored as 2.9999999999999996 is 3 to
  /// everyone who looks at it.
  var asShown: DecimalNumber {
    guard digits.count > 15 else { return self }
    var shown = self
    shown.digits.removeLast(digits.count - 15)
    shown.exponent += digits.count - 15
    if digits[15] >= 0x35 {
      var place = 14
      while place >= 0, shown.digits[place] == 0x39 {
        shown.digits[place] = 0x30
        place -= 1
      }
      if place >= 0 {
        shown.digits[place] += 1
      } else {
        shown.digits.insert(0x31, at: 0)
      }
    }
    shown.dropTrailingZeros()
    return shown
  }

  var reading: NumberReading {
    if digits.isEmpty { return .whole(0) }
    guard exponent >= 0 else { return .fractional }
    guard digits.count + exponent <= 19, let number = Int(plain) else { return .tooLarge }
    return .whole(number)
  }

  func multiplied(byTenToThe power: Int) -> DecimalNumber {
    var result = self
    if !digits.isEmpty { result.exponent += power }
    return result
  }

  /// Without an exponent, as in `-0.5`, unless that would take a line of zeros.
  var plain: String {
    let sign = isNegative && !digits.isEmpty ? "-" : ""
    let text = String(decoding: digits, as: UTF8.self)
    if digits.isEmpty { return "0" }
    if exponent.magnitude > 40 { return "\(sign)\(text)E\(exponent)" }
    if exponent >= 0 { return sign + text + String(repeating: "0", count: exponent) }
    let zeros = String(repeating: "0", count: max(0, 1 - exponent - digits.count))
    let padded = zeros + text
    return "\(sign)\(padded.dropLast(-exponent)).\(padded.suffix(-exponent))"
  }
}
