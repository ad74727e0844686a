import Display

/// A document as text: lines of at most so many cells.
enum PlainDocument {
  static let width = 80

  static func text(of blocks: [Block], width: Int = width) -> String {
    let parts = blocks.map { block in lines(of: block, width).joined(separator: "\n") }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private static func lines(of block: Block, _ width: Int) -> [String] {
    switch block {
    case .heading(let title, let level): heading(shown(title), level, width)
    case .paragraph(let lines): lines.flatMap { shown($0).wrapped(to: width) }
    case .list(let items):
      items.flatMap { item in
        shown(item).wrapped(to: width - 2).enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
      }
    case .table(let header, let rows): table([header] + rows, width)
    }
  }

  private static func shown(_ text: String) -> String { Gap.removed(from: text).shown }

  private static func heading(_ title: String, _ level: Int, _ width: Int) -> [String] {
    let lines = title.wrapped(to: width)
    let rule = lines.map(\.displayWidth).max() ?? 0
    return lines + [String(repeating: level == 1 ? "=" : "-", count: rule)]
  }

  private static func table(_ rows: [[String]], _ width: Int) -> [String] {
    let shape = TableShape(Array(rows.dropFirst()))
    let shown = rows.map { row in (0..<max(shape.columns, row.count)).map { self.shown(shape.cell(row, $0)) }
    }
    let columns = shown.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      shown.map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([shown[0], rule] + shown.dropFirst()).map { row in
      var line = ""
      for column in row.indices {
        let gap = String(repeating: " ", count: widths[column] - row[column].displayWidth)
        line += shape.isNumeric(column) ? gap + row[column] : row[column] + gap
        if column < row.count - 1 { line += "  " }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
