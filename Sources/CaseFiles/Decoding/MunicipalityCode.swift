/// The codes that CBS gives to municipalities: `GM0034`. Texts, because their zeros count.
enum MunicipalityCode {
  static func isWellFormed(_ code: String) -> Bool { number(code) != nil }

  /// The four digits as a number; `nil` for anything else than `GM` and four digits.
  static func number(_ code: String) -> Int? {
    let bytes = code.utf8
    guard bytes.count == 6, bytes.starts(with: "GM".utf8) else { return nil }
    var number = 0
    for byte in bytes.dropFirst(2) {
      guard NumberScan.isDigit(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}
