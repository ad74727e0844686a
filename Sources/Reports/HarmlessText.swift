extension Unicode.Scalar {
  /// Controls, line and paragraph separators, and the controls of writing direction: what would act on a terminal
  /// or a spreadsheet, or show words in another order than they are stored. A line feed and a tab are among them.
  var acts: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// This text with everything that acts as `�`, save that every kind of line break is one line feed and a tab is
  /// a space: text comes out of files that other programs write.
  var harmless: String {
    guard unicodeScalars.contains(where: \.acts) else { return self }
    var safe = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": safe.append("\n")
      case "\t": safe.append(" ")
      default: safe.append(scalar.acts ? "\u{FFFD}" : scalar)
      }
      previous = scalar
    }
    return String(safe)
  }
}
