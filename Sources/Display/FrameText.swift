extension Frame {
  /// The screen as text, without roles and without the spaces at the ends of lines.
  package var text: String {
    rows.map { $0.text.withoutTrailingSpaces }.joined(separator: "\n")
  }

  /// Which columns have which role, for a test to compare: `04: 1-11 late · 44-47 judgedRed`.
  ///
  /// Rows and columns count from 0, as in `Position`; rows with only plain text are left out.
  package var roles: String {
    rows.enumerated().compactMap { index, row in
      let marked = row.markedColumns
      let number = index < 10 ? "0\(index)" : "\(index)"
      return marked.isEmpty ? nil : "\(number): " + marked.joined(separator: " · ")
    }.joined(separator: "\n")
  }
}

extension Row {
  fileprivate var markedColumns: [String] {
    var column = 0
    return spans.compactMap { span in
      let start = column
      column += span.text.displayWidth
      return span.role == .plain ? nil : "\(start)-\(column - 1) \(span.role)"
    }
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: Substring {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return self[...last]
  }
}
