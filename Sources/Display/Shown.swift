extension String {
  /// This text made safe to draw: every control character is `�`.
  ///
  /// Text may come from a file that another program wrote. Control characters would move the cursor or
  /// command the terminal; bidirectional controls would show words in another order than they are stored.
  package var shown: String {
    if isPlain { return self }
    guard unicodeScalars.contains(where: { $0.mustNotReachTheTerminal }) else { return self }
    var safe = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      safe.append(scalar.mustNotReachTheTerminal ? "\u{FFFD}" : scalar)
    }
    return String(safe)
  }
}

extension Unicode.Scalar {
  /// C0, DEL, C1, line and paragraph separators, and the controls of writing direction.
  var mustNotReachTheTerminal: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
