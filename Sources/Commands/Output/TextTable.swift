import Display

/// Lines of aligned cells, with headings between them that leave the columns as they are.
///
/// On a terminal that is too narrow columns are left out whole, in the order they ask for, so that no date is
/// cut; only then is the elastic column shortened.
struct TextTable {
  struct Column {
    var title = ""
    var alignment = Alignment.left
    /// Lower goes first; `nil` always stays.
    var leaveOut: Int?
    var isElastic = false
  }

  struct Cell {
    let text: String
    let role: Role
    let width: Int

    init(_ text: String, _ role: Role = .plain) {
      self.text = text
      self.role = role
      width = text.displayWidth
    }
  }

  private enum Line {
    case cells([Cell])
    case text(String, Role)
  }

  private let columns: [Column]
  private var lines: [Line] = []
  private var widths: [Int]

  init(_ columns: [Column]) {
    self.columns = columns
    widths = columns.map(\.title.displayWidth)
  }

  mutating func add(_ cells: [Cell]) {
    for index in cells.indices where cells[index].width > widths[index] { widths[index] = cells[index].width }
    lines.append(.cells(cells))
  }

  mutating func add(line text: String, _ role: Role = .plain) { lines.append(.text(text, role)) }

  mutating func addTitles() { add(columns.map { Cell($0.title, .heading) }) }

  /// - Parameter width: the cells a line may take; `nil` for as many as it needs.
  func print(to printout: inout Printout, width: Int?) {
    let (shown, widths) = fit(to: width)
    for line in lines {
      switch line {
      case .text(let text, let role): printout.line(text, role)
      case .cells(let cells):
        var written = 0
        var start = 0
        for index in shown {
          let cell = cells[index]
          let text = cell.width > widths[index] ? cell.text.clipped(to: widths[index]) : cell.text
          let width = min(cell.width, widths[index])
          if width > 0 {
            let place = columns[index].alignment == .right ? start + widths[index] - width : start
            printout.add(spaces: place - written)
            printout.add(text, cell.role)
            written = place + width
          }
          start += widths[index] + 2
        }
        printout.endLine()
      }
    }
  }

  /// The columns to show and their widths. Empty columns are not shown.
  private func fit(to limit: Int?) -> (shown: [Int], widths: [Int]) {
    var widths = self.widths
    var shown = columns.indices.filter { self.widths[$0] > 0 }
    guard let limit else { return (shown, widths) }
    func total() -> Int { shown.reduce(0) { $0 + widths[$1] + 2 } - 2 }
    while total() > limit {
      let candidates = shown.filter { columns[$0].leaveOut != nil }
      guard let next = candidates.min(by: { columns[$0].leaveOut! < columns[$1].leaveOut! }) else { break }
      shown.removeAll { $0 == next }
    }
    if total() > limit, let elastic = shown.first(where: { columns[$0].isElastic }) {
      widths[elastic] = max(min(widths[elastic], 8), widths[elastic] - (total() - limit))
    }
    return (shown, widths)
  }
}
