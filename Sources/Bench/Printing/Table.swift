/// The one table of the benchmark.
enum Table {
  private static let heading = ["", "cases", "program", "× floor", "median ms", "p99 ms", "bytes", "peak MB"]
  /// The columns of words, which start at the left; figures end at the right.
  private static let words: Set<Int> = [0, 2]

  static func text(_ rows: [Row]) -> String {
    var lines: [[String]] = [heading]
    var group = ""
    for row in rows {
      let own = "\(row.kind.rawValue) \(row.cases ?? 0)"
      lines.append(cells(row, isFirst: own != group))
      group = own
    }
    let widths = heading.indices.map { column in
      lines.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    let notes = [nil] + rows.map(remark)
    return zip(lines, notes).map { cells, note in
      let line = cells.indices.map { padded(cells[$0], widths[$0], left: words.contains($0)) }
      return trimmed((line + (note.map { [$0] } ?? [])).joined(separator: "  "))
    }.joined(separator: "\n")
  }

  /// What stands behind the figures, or in their place.
  private static func remark(_ row: Row) -> String? {
    row.note ?? (row.unanswered > 0 ? "\(row.unanswered) keys unanswered" : nil)
  }

  private static func cells(_ row: Row, isFirst: Bool) -> [String] {
    let names = [
      isFirst ? row.kind.rawValue : "", isFirst ? row.cases.map(String.init) ?? "" : "", row.program,
    ]
    if row.note != nil { return names }
    return names + [
      Figures.ratio(row.ratio),
      Figures.milliseconds(row.times.median),
      // A hundredth of the rounds means nothing where there are few.
      row.kind.isOfKeys ? Figures.milliseconds(row.times.percentile(99)) : "",
      row.bytes.median.map(String.init) ?? "",
      Figures.megabytes(row.peakKilobytes),
    ]
  }

  private static func padded(_ text: String, _ width: Int, left: Bool) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return left ? text + space : space + text
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
