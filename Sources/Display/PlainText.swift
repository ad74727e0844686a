/// Two looks at a whole text that spare the looks at its single characters. Nearly all text of a screen passes one.
extension String {
  /// All of it is printable ASCII, so that each byte is a character of one cell that may be shown as it is.
  ///
  /// No early way out of the loop, so that the compiler can look at many bytes at once.
  var isPlain: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      var others: UInt8 = 0
      for byte in bytes { others |= byte &- 0x20 < 0x5F ? 0 : 1 }
      return others == 0
    } ?? false
  }

  /// Each scalar is a character of one cell that may be shown as it is, as in "Súdwest-Fryslân · 2 dagen".
  var isNarrow: Bool {
    isPlain || unicodeScalars.allSatisfy { $0.isPlainlyNarrow && !$0.mustNotReachTheTerminal }
  }
}
