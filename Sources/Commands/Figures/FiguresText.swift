import Display
import Supervision
import Wording

/// The figures for people: the columns of the screen, or all numbers of one municipality. Nothing is drawn here: the
/// numbers say it.
enum FiguresText {
  private typealias Cell = TextTable.Cell

  static func text(of list: FigureList, _ filter: Filter, _ session: Session) -> String {
    let words = session.words
    var printout = Printout(palette: session.palette)
    for file in list.unreadable { printout.line(words.unreadableLine(file), .alert) }
    if list.isOfOne {
      for row in list.rows { addOne(row, &printout, session) }
      return printout.text
    }
    add(words.figuresTitle(list.period, on: list.today), .heading, &printout, session)
    var table = TextTable(columns(list, words))
    if !list.rows.isEmpty { table.addTitles() }
    for row in list.rows { table.add(cells(row, list, words)) }
    table.print(to: &printout, width: session.width)
    if !filter.isEmpty {
      printout.line(words.shown(list.rows.count, of: list.all, .municipalities), .quiet)
    }
    addProvince(list, &printout, session)
    return printout.text
  }

  /// They go in the order of the screen, from the last one back; the agreement loses its day first.
  private static func columns(_ list: FigureList, _ words: Words) -> [TextTable.Column] {
    func number(_ title: String, _ leaveOut: Int? = nil) -> TextTable.Column {
      TextTable.Column(title: title, alignment: .right, leaveOut: leaveOut)
    }
    let first = [
      TextTable.Column(title: words.municipalityColumn, wrapping: TextTable.Wrapping(early: 20, least: 12)),
      number(words.totalName), number(words.housedName),
      TextTable.Column(title: list.isOver ? words.trendRows.balance : words.evenPaceName, leaveOut: 8),
      TextTable.Column(title: words.agreementName, leaveOut: 4),
      TextTable.Column(title: words.agreementName, leaveOut: 7, insteadOf: 4),
    ]
    let pace = [number(words.paceName, 6)] + (list.isOver ? [] : [number(words.neededHeading.first, 6)])
    return first + pace + [number(words.openingColumn, 3), number(words.targetColumn, 2), number("%", 1)]
  }

  private static func cells(_ row: FigureList.Row, _ list: FigureList, _ words: Words) -> [Cell] {
    let progress = row.progress
    let figures = progress.figures
    let isKnown = figures.total != nil || figures.stand != nil
    let agreement = words.agreementCell(progress)
    let first = [
      row.subject.name, words.numberOrUnknown(progress.total),
      isKnown ? words.housedAndStand(figures) : "–",
      list.isOver ? figures.balance.map(words.balance) ?? "–" : words.evenPaceCell(progress)[0],
      agreement[0], agreement.dropFirst().first ?? agreement[0],
    ]
    let pace = [words.achievedCell(progress)] + (list.isOver ? [] : [words.neededCell(progress)])
    let parts = [
      words.numberOrUnknown(figures.opening), words.numberOrUnknown(figures.target),
      figures.share.map { "\($0.percent)%" } ?? "–",
    ]
    return (first + pace + parts).map { Cell($0) }
  }

  // MARK: - Province

  private static func addProvince(_ list: FigureList, _ printout: inout Printout, _ session: Session) {
    let words = session.words
    printout.blankLine()
    add(words.provinceName, .heading, &printout, session)
    for figures in list.provinceTrend.isEmpty ? [list.province] : list.provinceTrend {
      add("  \(figures.period)  \(words.province(figures)[0])", .plain, &printout, session)
    }
    if let missing = words.notInSums(list.province) { add("  \(missing)", .quiet, &printout, session) }
  }

  private static func add(_ text: String, _ role: Role, _ printout: inout Printout, _ session: Session) {
    for line in session.width.map({ text.wrapped(to: max(8, $0)) }) ?? [text] { printout.line(line, role) }
  }

  // MARK: - One municipality

  private static func addOne(_ row: FigureList.Row, _ printout: inout Printout, _ session: Session) {
    let words = session.words
    add(words.figuresTitle(row.subject.name, row.progress)[0], .heading, &printout, session)
    var numbers = TextTable([
      TextTable.Column(), TextTable.Column(alignment: .right),
      TextTable.Column(wrapping: TextTable.Wrapping(early: 40, least: 12)),
    ])
    let lines = words.yardsticks(row.progress)
    for line in lines where line.kind != .pace {
      numbers.add([
        Cell("  \(line.label)", .quiet), Cell(words.numberOrUnknown(line.persons)), Cell(line.texts[0]),
      ])
    }
    numbers.print(to: &printout, width: session.width)
    for line in lines where line.kind == .pace { add("  \(line.texts[0])", .plain, &printout, session) }
    printout.blankLine()
    printout.line(words.trendName, .heading)
    let names = words.trendRows
    var trend = TextTable([
      TextTable.Column(), TextTable.Column(title: names.asked, alignment: .right),
      TextTable.Column(title: names.housed, alignment: .right),
      TextTable.Column(title: names.balance, alignment: .right, leaveOut: 1),
    ])
    guard !row.trend.isEmpty else {
      printout.line("  \(words.noTrend)")
      return
    }
    trend.addTitles()
    for point in row.trend {
      trend.add([
        Cell("  \(point.period)"), Cell(words.numberOrUnknown(point.asked)),
        Cell(words.numberOrUnknown(point.housed)), Cell(words.ending(point)),
      ])
    }
    trend.print(to: &printout, width: session.width)
  }
}
