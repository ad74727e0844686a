import Display
import Supervision
import Wording

/// The gespreksblad in rows of a screen: the same value that goes to paper.
struct SheetRows {
  let sheet: CaseSheet
  let width: Int
  /// As on paper.
  private let words = Words.stored

  init(_ sheet: CaseSheet, width: Int) {
    self.sheet = sheet
    self.width = width
  }

  var rows: [Row] {
    var rows = [Row(" ").appending(Row(sheet.marking, .internal))]
    let label = (sheet.head.map(\.label.displayWidth).max() ?? 0) + 2
    for entry in sheet.head { rows += hanging(Row(" \(entry.label)", .heading), label + 1, entry.text) }
    for section in sheet.sections {
      rows.append(Row(""))
      rows.append(Row(" \(section.number) \(section.title)", .heading))
      rows += self.rows(of: section.content)
    }
    return rows
  }

  private func rows(of content: CaseSheet.Content) -> [Row] {
    switch content {
    case .figures(let lines): lines.flatMap(rows(of:))
    case .items(let lines): lines.isEmpty ? [Row("   \(words.none)")] : lines.flatMap(rows(of:))
    case .sentences(let sentences): sentences.flatMap { hanging(Row("  "), 3, $0) }
    case .blanks(let labels, let count, let hint):
      [Row("   \(hint)", .quiet)]
        + Array(repeating: labels.map { "\($0): ________" }.joined(separator: "  "), count: count)
        .flatMap { hanging(Row("  "), 3, $0) }
    }
  }

  /// The moment, and beside or below it what is known of it.
  private func rows(of line: CaseSheet.FigureLine) -> [Row] {
    var parts: [String] = []
    if !line.shownAsked.isEmpty {
      parts.append(words.standOfAsked(words.numberOrUnknown(line.stand), line.shownAsked))
    }
    parts += [line.difference, line.note].filter { !$0.isEmpty }
    return hanging(Row("   \(line.moment)"), min(40, width / 2), parts.joined(separator: " · "))
  }

  private func rows(of line: CaseSheet.ItemLine) -> [Row] {
    let sign = words.sign(line.standing)
    let titles = line.title.wrapped(to: max(8, width - 6))
    return titles.enumerated().map { index, title in
      var row = Row(" ")
      row.add(index == 0 ? sign : "", width: 2, alignment: .right, line.standing.role)
      row.add(" \(title)")
      return row
    } + hanging(Row("     "), 6, line.state, .quiet)
  }

  /// A label with text that goes on below itself; below the label where it does not fit beside it.
  private func hanging(_ label: Row, _ indent: Int, _ text: String, _ role: Role = .plain) -> [Row] {
    let fits = label.width < indent && indent + 20 <= width
    let indent = fits ? indent : 5
    var rows = fits ? [] : label.width > 3 ? [label] : []
    for (index, line) in text.wrapped(to: max(8, width - indent - 1)).enumerated() {
      var row = index == 0 && fits ? label : Row("")
      row.add("", width: indent - row.width)
      row.add(line, role)
      rows.append(row)
    }
    return rows
  }
}
