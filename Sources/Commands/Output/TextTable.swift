import Display

/// Lines of aligned cells, with headings between them that leave the columns as they are.
///
/// On a terminal that is too narrow columns are left out whole, in the order they ask for, and the longest texts
/// go on below themselves. Nothing is cut.
struct TextTable {
  struct Column {
    var title = ""
    var alignment = Alignment.left
    /// Lower goes first, the same together; `nil` always stays.
    var leaveOut: Int?
    /// Left out only when wrapping did not make room enough.
    var isDear = false
    var wrapping: Wrapping?
    /// The place of the column that this one is short for: it stands there only while that one is left out.
    var insteadOf: Int?
  }

  /// How the text of a column goes on below itself where there is little room, in cells.
  struct Wrapping {
    /// It gives way down to this before another column is left out,
    let early: Int
    /// and down to this before what is dear is.
    let least: Int
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
      case .text(let text, let role):
        for part in width.map({ text.shown.wrapped(to: $0) }) ?? [text] { printout.line(part, role) }
      case .cells(let cells):
        if shown.allSatisfy({ cells[$0].width <= widths[$0] }) {
          print(shown, widths, to: &printout) { cells[$0] }
        } else {
          printWrapped(cells, shown, widths, to: &printout)
        }
      }
    }
  }

  private func printWrapped(_ cells: [Cell], _ shown: [Int], _ widths: [Int], to printout: inout Printout) {
    let row = cells.indices.map { parts(of: cells[$0], width: widths[$0]) }
    for line in 0..<(shown.map { row[$0].count }.max() ?? 0) {
      print(shown, widths, to: &printout) { line < row[$0].count ? row[$0][line] : nil }
    }
  }

  /// The lines of a cell: one, unless it goes on below itself.
  private func parts(of cell: Cell, width: Int) -> [Cell] {
    cell.width <= width ? [cell] : cell.text.shown.wrapped(to: width).map { Cell($0, cell.role) }
  }

  /// One line of what stands in the columns.
  private func print(_ shown: [Int], _ widths: [Int], to printout: inout Printout, _ cell: (Int) -> Cell?) {
    var written = 0
    var start = 0
    for index in shown {
      if let cell = cell(index), cell.width > 0 {
        let place = columns[index].alignment == .right ? start + widths[index] - cell.width : start
        printout.add(spaces: place - written)
        printout.add(cell.text, cell.role)
        written = place + cell.width
      }
      start += widths[index] + 2
    }
    printout.endLine()
  }

  /// The columns to show and their widths. Empty columns are not shown.
  private func fit(to limit: Int?) -> (shown: [Int], widths: [Int]) {
    var widths = self.widths
    var gone: Set<Int> = []
    func shown() -> [Int] {
      columns.indices.filter { index in
        widths[index] > 0 && !gone.contains(index) && columns[index].insteadOf.map(gone.contains) ?? true
      }
    }
    guard let limit else { return (shown(), widths) }
    let wrapping = columns.indices.compactMap { index in columns[index].wrapping.map { (index, $0) } }
    for (index, wrap) in wrapping { widths[index] = min(widths[index], wrap.early) }
    leaveOut(where: { !columns[$0].isDear })
    if excess() > 0 {
      for (index, wrap) in wrapping { widths[index] = min(widths[index], wrap.least) }
      leaveOut(where: { columns[$0].isDear })
    }
    // The room that is left: to no line below the first where there is enough, and to the last column first.
    for (index, wrap) in wrapping.reversed() { grow(index, to: min(self.widths[index], wrap.early)) }
    for (index, _) in wrapping.reversed() { grow(index, to: self.widths[index]) }
    return (shown(), widths)

    func excess() -> Int { shown().reduce(0) { $0 + widths[$1] + 2 } - 2 - limit }
    func leaveOut(where isMeant: (Int) -> Bool) {
      let meant = columns.indices.filter(isMeant)
      for order in Set(meant.compactMap { columns[$0].leaveOut }).sorted() where excess() > 0 {
        gone.formUnion(meant.filter { columns[$0].leaveOut == order })
      }
    }
    func grow(_ index: Int, to width: Int) {
      widths[index] = max(widths[index], min(width, widths[index] - excess()))
    }
  }
}
