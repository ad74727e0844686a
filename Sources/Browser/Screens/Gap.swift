import Display

extension Row {
  /// Between two columns of a table of so many cells. Where the table is told in lines, the gap is wide enough to be
  /// heard, and says what the next column is.
  mutating func addGap(_ width: Int, _ heading: (first: String, second: String) = ("", "")) {
    guard width >= Size.linear.columns else { return add(" ") }
    let words = [heading.first, heading.second].filter { !$0.isEmpty }.joined(separator: " ")
    add(words.isEmpty ? "  " : "  \(words): ")
  }
}
