/// A number as a person or a program wrote it into a text: `1.234`, `1.234,0`, `1 234`, `-5`, `216.0`.
struct WrittenNumber {
  private let isNegative: Bool
  /// The groups of digits, and the marks between them: one fewer.
  private let groups: [[UInt8]]
  private let marks: [UInt8]

  private static let point: UInt8 = 0x2E
  private static let comma: UInt8 = 0x2C
  private static let space: UInt8 = 0x20

  /// `nil` where the text is not digits in groups, with a sign before them at most.
  init?(_ text: String) {
    var groups: [[UInt8]] = [[]]
    var marks: [UInt8] = []
    var sign: Unicode.Scalar?
    for scalar in WrittenNumber.trimmed(text) {
      switch scalar {
      case "0"..."9": groups[groups.count - 1].append(UInt8(scalar.value))
      case "-", "+", "\u{2212}":
        guard sign == nil, marks.isEmpty, groups[0].isEmpty else { return nil }
        sign = scalar
      case ".", ",", " ", "\u{A0}", "\u{202F}", "\u{2009}":
        marks.append(
          scalar == "." ? WrittenNumber.point : scalar == "," ? WrittenNumber.comma : WrittenNumber.space)
        groups.append([])
      default: return nil
      }
    }
    guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
    isNegative = sign == "-" || sign == "\u{2212}"
    self.groups = groups
    self.marks = marks
  }

  private static func trimmed(_ text: String) -> some Sequence<Unicode.Scalar> {
    let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
    guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else {
      return scalars[..<scalars.startIndex]
    }
    return scalars[...last]
  }

  func reading(in notation: NumberNotation) -> NumberReading? {
    guard let last = marks.last else { return whole(groups).reading }
    let before = Array(marks.dropLast())
    if before.contains(where: { $0 != before[0] }) { return nil }
    if last == WrittenNumber.space || before.last == last {
      return isGrouped(groups) ? whole(groups).reading : nil
    }
    let decimal = DecimalNumber(
      isNegative: isNegative, digits: groups.flatMap { $0 }, exponent: -groups.last!.count)
    if !before.isEmpty { return isGrouped(groups.dropLast()) ? decimal.reading : nil }
    guard isGrouped(groups) else { return decimal.reading }
    // One mark with three digits behind it: thousands, unless it is the decimal mark.
    guard case .whole(let number) = whole(groups).reading else { return whole(groups).reading }
    return notation == .dutch && last == WrittenNumber.point ? .whole(number) : .ambiguous(number)
  }

  /// Whether a comma stands before the decimals, and can stand there for nothing else.
  var showsDecimalComma: Bool {
    guard marks.last == WrittenNumber.comma, !marks.dropLast().contains(WrittenNumber.comma) else {
      return false
    }
    return marks.count > 1 ? isGrouped(groups.dropLast()) : !isGrouped(groups)
  }

  /// Whether every group after the first has three digits, and the first one to three that do not start with
  /// zero.
  private func isGrouped(_ groups: some Collection<[UInt8]>) -> Bool {
    guard let first = groups.first else { return false }
    guard groups.count > 1 else { return true }
    return first.count <= 3 && first[0] != 0x30 && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private func whole(_ groups: [[UInt8]]) -> DecimalNumber {
    DecimalNumber(isNegative: isNegative, digits: groups.flatMap { $0 }, exponent: 0)
  }
}
