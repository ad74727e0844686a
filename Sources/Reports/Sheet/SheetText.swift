import Display
import Wording

extension CaseSheet {
  /// The widest line of the text.
  package static let width = 100

  /// The sheet as text, to read on a terminal or to print.
  package var text: String {
    var lines = headLines
    for section in sections {
      lines.append("")
      lines += self.lines(of: section)
    }
    return lines.map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line.shown + "\n"
    }.joined()
  }

  private var headLines: [String] {
    let gap = CaseSheet.width - title.displayWidth - marking.displayWidth
    var lines = gap >= 2 ? [title + spaces(gap) + marking] : title.wrapped(to: CaseSheet.width) + [marking]
    let indent = (head.map(\.label.displayWidth).max() ?? 0) + 2
    for entry in head { lines += hanging(entry.label, entry.text, indent: indent) }
    return lines
  }

  private func lines(of section: Section) -> [String] {
    let heading = "\(section.number) \(section.title)"
    switch section.content {
    case .figures(let figures): return self.lines(of: figures, under: heading)
    case .items(let items):
      return [heading] + (items.isEmpty ? ["  " + Words.stored.none] : items.flatMap(lines))
    case .sentences(let sentences):
      return [heading] + sentences.flatMap { hanging("  ", $0, indent: 2) }
    case .blanks(let labels, let count, let hint):
      let blanks = labels.enumerated().map { index, label in
        "\(label): " + String(repeating: "_", count: index == 0 ? 46 : 12)
      }
      return ["\(heading) (\(hint))"]
        + Array(repeating: "  " + blanks.joined(separator: "  "), count: count)
    }
  }

  private func lines(of figures: [FigureLine], under heading: String) -> [String] {
    let words = Words.stored
    let moment = max(heading.displayWidth, 2 + (figures.map(\.moment.displayWidth).max() ?? 0))
    let difference = figures.map(\.difference.displayWidth).max() ?? 0
    let columns = words.standColumns
    func row(_ first: String, _ stand: String, _ asked: String, _ rest: String) -> String {
      first + spaces(moment - first.displayWidth) + right(stand, 7) + right(asked, 10) + "  " + rest
    }
    let noteIndent = moment + 19 + difference + 2
    return [row(heading, columns[0], columns[1], columns[2])]
      + figures.flatMap { line in
        let start = row(
          "  " + line.moment, line.stand.map(words.number) ?? "–", line.shownAsked,
          line.difference)
        return line.note.isEmpty ? [start] : hanging(start, line.note, indent: noteIndent)
      }
  }

  private func lines(of item: ItemLine) -> [String] {
    let sign = Words.stored.sign(item.standing)
    let titles = item.title.wrapped(to: 36)
    let states = item.state.wrapped(to: CaseSheet.width - 43)
    return (0..<max(titles.count, states.count)).map { index in
      let title = index < titles.count ? titles[index] : ""
      let mark = index == 0 ? sign : ""
      let state = index < states.count ? states[index] : ""
      return "  " + title + spaces(38 - title.displayWidth) + mark + spaces(3 - mark.displayWidth) + state
    }
  }

  /// A label with text that goes on below itself.
  private func hanging(_ label: String, _ text: String, indent: Int) -> [String] {
    let start = max(indent, label.displayWidth + (label.hasSuffix(" ") ? 0 : 1))
    return text.wrapped(to: max(20, CaseSheet.width - start)).enumerated().map { index, line in
      index == 0 ? label + spaces(start - label.displayWidth) + line : spaces(start) + line
    }
  }

  private func right(_ text: String, _ width: Int) -> String { spaces(width - text.displayWidth) + text }
  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
