extension String {
  /// Folded, with only letters and digits left: `'s-Hertogenbosch` and `s hertogenbosch` are one name.
  package var comparable: String {
    String(
      folded.unicodeScalars.filter {
        $0.value >= 0x80 || $0.properties.isAlphabetic || ("0"..."9").contains($0)
      })
  }
}
