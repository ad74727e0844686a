extension String {
  /// At most `width` cells of this text; what does not fit ends in `…`. A wide character is never halved, so
  /// the result may be a cell narrower than asked.
  package func clipped(to width: Int) -> String {
    guard displayWidth > width else { return self }
    guard width > 0 else { return "" }
    return prefix(cells: width - 1) + "…"
  }

  /// The longest start of this text that fits in `cells`, without a sign that something is missing.
  func prefix(cells: Int) -> String {
    if isNarrow {
      return unicodeScalars.index(startIndex, offsetBy: cells, limitedBy: endIndex).map {
        String(self[..<$0])
      } ?? self
    }
    var used = 0
    var end = startIndex
    while end < endIndex {
      used += self[end].displayWidth
      guard used <= cells else { break }
      end = index(after: end)
    }
    return String(self[..<end])
  }
}
