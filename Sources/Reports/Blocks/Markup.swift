/// Reads the few marks that a text template has: `# ` and `## ` for headings, `- ` for a list, `|` for a table, an
/// empty line between paragraphs and `\` at the end of a line that is to stay one.
enum Markup {
  static func blocks(of text: String) -> [Block] {
    var reading = Reading()
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      reading.add(line.trimmed)
    }
    reading.close()
    return reading.blocks
  }

  /// Words of a case made safe to stand anywhere in a text template: on one line, without what would be read as
  /// a mark or as the sign of a gap.
  static func plain(_ text: String) -> String {
    let words = Gap.removed(from: text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let start = words.drop { "#|-".contains($0) || $0 == " " }
    let marked = start.startIndex != words.startIndex && "#|-".contains(words.first ?? "x")
    var safe = marked && !(start.first?.isNumber ?? false) ? String(start) : words
    safe.replace("|", with: "¦")
    while safe.hasSuffix("\\") { safe.removeLast() }
    return safe
  }

  private struct Reading {
    private(set) var blocks: [Block] = []
    private var lines: [String] = []
    private var items: [String] = []
    private var rows: [[String]] = []
    private var goesOn = false

    mutating func add(_ line: Substring) {
      if let title = line.after("## ") {
        close()
        blocks.append(.heading(title, level: 2))
      } else if let title = line.after("# ") {
        close()
        blocks.append(.heading(title, level: 1))
      } else if let item = line.after("- ") {
        if items.isEmpty { close() }
        items.append(item)
      } else if line.hasPrefix("|") {
        if rows.isEmpty { close() }
        let cells = line.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
        rows.append(cells.map { String($0.trimmed) }.dropLast(line.hasSuffix("|") ? 1 : 0))
      } else if line.isEmpty {
        close()
      } else {
        addWords(line)
      }
    }

    /// A line goes on with the one before it, of a paragraph or of a list.
    private mutating func addWords(_ line: Substring) {
      if !rows.isEmpty { close() }
      let isEnd = line.hasSuffix("\\")
      let words = String((isEnd ? line.dropLast() : line).trimmed)
      if !items.isEmpty {
        items[items.count - 1] += " " + words
      } else if goesOn, !lines.isEmpty {
        lines[lines.count - 1] += " " + words
      } else {
        lines.append(words)
      }
      goesOn = !isEnd
    }

    mutating func close() {
      if !lines.isEmpty { blocks.append(.paragraph(lines)) }
      if !items.isEmpty { blocks.append(.list(items)) }
      if let header = rows.first { blocks.append(.table(header: header, rows: Array(rows.dropFirst()))) }
      lines = []
      items = []
      rows = []
      goesOn = false
    }
  }
}

extension Substring {
  fileprivate func after(_ mark: String) -> String? {
    hasPrefix(mark) ? String(dropFirst(mark.count).trimmed) : nil
  }
}
