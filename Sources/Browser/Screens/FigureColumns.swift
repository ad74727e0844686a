import Display
import Supervision
import Wording

/// The columns of Cijfers: every municipality over one half-year against each yardstick. The numbers are the same at
/// every width; on a narrow screen the last columns go, and a cell leaves out what the panel below says too.
struct FigureColumns {
  private let state: State
  private let name: Int
  private let columns: [Column]

  private struct Column {
    let heading: (first: String, second: String)
    let width: Int
    let alignment: Alignment
    /// What the cell says, fullest first.
    let texts: (HalfYearProgress, HalfYearRecord?) -> [String]
  }

  init(state: State, width: Int) {
    self.state = state
    // At least as wide as the heading, which names the half-year.
    name = min(width - 1, max(16, min(state.longestName, width >= 100 ? width / 4 : 20)))
    var left = width - 1 - name
    var chosen: [Column] = []
    for column in FigureColumns.all(state) {
      guard left >= column.width + 1 else { break }
      left -= column.width + 1
      chosen.append(column)
    }
    columns = chosen
  }

  /// A half-year that is over ended somewhere; one that runs is held against an even pace.
  private static func all(_ state: State) -> [Column] {
    let isOver = state.today >= state.figuresPeriod.peildatum
    let wide = state.size.columns >= 120
    return asked(state.words)
      + (isOver ? [ended(state.words)] : [evenPace(state.words, wide: wide)])
      + [agreement(state.words, wide: wide), achieved(state.words)]
      + (isOver ? [] : [needed(state.words)])
      + explained(state.words, on: state.today)
  }

  private static func asked(_ words: Words) -> [Column] {
    [
      Column(heading: (words.totalColumn, ""), width: 6, alignment: .right) { progress, _ in
        [words.numberOrUnknown(progress.total)]
      },
      Column(heading: (words.housedColumn, words.standColumn), width: 11, alignment: .right) {
        progress, record in
        [record == nil ? "–" : words.housedAndStand(progress.figures)]
      },
    ]
  }

  private static func ended(_ words: Words) -> Column {
    Column(heading: (words.balanceColumnHeading, ""), width: 14, alignment: .left) { progress, _ in
      let figures = progress.figures
      guard let balance = figures.balance else { return [figures.toGo.map(words.toGo) ?? "–"] }
      return [words.balance(balance), words.apart(-balance.persons)]
    }
  }

  private static func evenPace(_ words: Words, wide: Bool) -> Column {
    Column(heading: words.evenPaceHeading, width: wide ? 16 : 13, alignment: .left) { progress, _ in
      words.evenPaceCell(progress)
    }
  }

  private static func agreement(_ words: Words, wide: Bool) -> Column {
    Column(heading: words.agreementHeading, width: wide ? 22 : 12, alignment: .left) { progress, _ in
      words.agreementCell(progress)
    }
  }

  private static func achieved(_ words: Words) -> Column {
    Column(heading: words.paceHeading, width: 5, alignment: .right) { progress, _ in
      [words.achievedCell(progress)]
    }
  }

  private static func needed(_ words: Words) -> Column {
    Column(heading: words.neededHeading, width: 6, alignment: .right) { progress, _ in
      [words.neededCell(progress)]
    }
  }

  /// What the total is made of, and how far it was housed.
  private static func explained(_ words: Words, on today: Day) -> [Column] {
    [
      Column(heading: (words.openingColumn, ""), width: 6, alignment: .right) { progress, _ in
        [words.numberOrUnknown(progress.figures.opening)]
      },
      Column(heading: (words.targetColumn, words.formerColumn), width: 12, alignment: .right) {
        progress, record in
        let former = record.flatMap { words.formerTarget($0, on: today) }.map { $0 + " " } ?? ""
        let target = words.numberOrUnknown(progress.figures.target)
        return [former + target, target]
      },
      Column(heading: ("%", ""), width: 5, alignment: .right) { progress, _ in
        [progress.figures.share.map { "\($0.percent)%" } ?? "–"]
      },
      Column(heading: (words.splitColumn, words.splitSubheading), width: 12, alignment: .right) {
        progress, _ in
        [
          progress.figures.split.map { "\(words.number($0.forPeriod)) + \(words.number($0.forBacklog))" }
            ?? "–"
        ]
      },
      Column(heading: (words.judgementHeadingShort, ""), width: 26, alignment: .left) { _, record in
        [record?.knownJudgement(on: today).map(words.judgement) ?? "–"]
      },
    ]
  }

  /// - Parameter isShort: without the second line.
  func headings(isShort: Bool) -> [Row] {
    let words = state.words
    var first = Row(" ")
    var second = Row(" ")
    first.add("\(words.figuresOver) \(state.figuresPeriod)", width: name, .heading)
    second.add(state.figureSortMark, width: name, .quiet)
    for column in columns {
      first.add(" ")
      second.add(" ")
      first.add(column.heading.first, width: column.width, alignment: column.alignment, .heading)
      second.add(column.heading.second, width: column.width, alignment: column.alignment, .quiet)
    }
    return isShort ? [first] : [first, second]
  }

  func row(_ content: ListLine.Content) -> Row {
    switch content {
    case .entry(let index): row(index)
    case .unreadable(let file): UnreadableRow.row(file, state.words)
    case .item, .listed, .stand, .standRequest: Row()
    }
  }

  private func row(_ index: Int) -> Row {
    let subject = state.entries[index].subject
    let record = subject.record(state.figuresPeriod)
    let known = record.flatMap { $0.isKnown(on: state.today) ? $0 : nil }
    var row = Row(" ")
    row.add(subject.name, width: name)
    guard let progress = state.figureTable.rows[index] else { return row }
    for column in columns {
      let texts = column.texts(progress, known)
      row.addGap(state.size.columns, column.heading)
      row.add(
        texts.first { $0.displayWidth <= column.width } ?? texts.last ?? "", width: column.width,
        alignment: column.alignment)
    }
    return row
  }

  /// The province below the table, beside the national target; and who is not in its sums, where there is a line for
  /// it.
  func province(lines: Int) -> [Row] {
    let width = state.size.columns - 2
    let province = state.figureTable.province
    let texts = state.words.province(province)
    let named = texts.map { "\(state.words.provinceName): \($0)" }
    // Without its name only where that leaves no room for a sum.
    let text = (width >= 58 ? named : texts).first { $0.displayWidth <= width }
    var rows = [Row(" " + (text ?? texts[texts.count - 1]), .heading)]
    if let missing = state.words.notInSums(province, width: width) {
      rows.append(Row(" " + missing, .quiet))
    }
    return Array(rows.prefix(lines)).map { $0.fitted(to: state.size.columns) }
  }
}
