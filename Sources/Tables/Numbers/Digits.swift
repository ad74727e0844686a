/// Whole numbers as they are written.
enum Digits {
  /// With zeros before it, as in `04`.
  static func padded(_ number: Int, to width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether there are digits and nothing else.
  static func areAll(_ text: some Sequence<UInt8>) -> Bool {
    var any = false
    for byte in text {
      guard isDigit(byte) else { return false }
      any = true
    }
    return any
  }
}
