import Display
import Supervision
import Wording

/// The board for people: the columns of Ronde on the screen.
enum RoundText {
  private typealias Cell = TextTable.Cell

  static func text(of board: RoundBoard, _ session: Session) -> String {
    let words = session.words
    let round = board.round
    var printout = Printout(palette: session.palette)
    for file in board.unreadable { printout.line(words.unreadableLine(file), .alert) }
    printout.line(words.roundTitle(round.period, count: round.rows.count), .heading)
    guard !round.rows.isEmpty else {
      printout.line(words.emptyRound)
      return printout.text
    }
    var table = TextTable(columns(words))
    table.addTitles()
    for row in round.rows { table.add(cells(row, session)) }
    table.add(tally(round, words))
    table.print(to: &printout, width: session.width)
    printout.line(words.roundLegend, .quiet)
    addPlanning(board, &printout, session)
    return printout.text
  }

  /// They go in the order of the screen, that of the letter and the judgement last.
  private static func columns(_ words: Words) -> [TextTable.Column] {
    let steps = RoundStep.allCases.map { step in
      TextTable.Column(
        title: words.roundColumn(step), alignment: step == .figure ? .right : .left,
        leaveOut: RoundStep.leftOut.firstIndex(of: step).map { $0 + 3 })
    }
    var columns = [
      TextTable.Column(
        title: words.municipalityColumn, wrapping: TextTable.Wrapping(early: 16, least: 11))
    ]
    columns += steps[..<2]
    columns.append(TextTable.Column(title: words.peildatumHeading.first, leaveOut: 1))
    columns += steps[2...]
    columns.append(TextTable.Column(title: words.noticeHeading, leaveOut: 2))
    return columns
  }

  private static func cells(_ row: RoundRow, _ session: Session) -> [TextTable.Cell] {
    let words = session.words
    let steps = RoundStep.allCases.map { Cell(words.roundCell($0, of: row), role($0, row)) }
    return [Cell(row.municipality)] + steps[..<2] + [Cell(words.roundBalance(row.figures?.balance))]
      + steps[2...]
      + [Cell(words.roundNotices(row, on: session.today).joined(separator: ", "))]
  }

  private static func role(_ step: RoundStep, _ row: RoundRow) -> Role {
    switch row.state(step) {
    case .done where step == .judgement: row.judgement.flatMap { $0.colour.map(Role.judged) } ?? .done
    case .due: .soon
    default: .plain
    }
  }

  private static func tally(_ round: Round, _ words: Words) -> [TextTable.Cell] {
    let steps = RoundStep.allCases.map { Cell(words.roundTally(round.tally(of: $0)), .heading) }
    return [Cell(words.tallyHeading, .heading)] + steps[..<2] + [Cell("")] + steps[2...] + [Cell("")]
  }

  // MARK: - Below the board

  private static func addPlanning(_ board: RoundBoard, _ printout: inout Printout, _ session: Session) {
    let words = session.words
    let round = board.round
    for council in round.councilDays {
      printout.blankLine()
      printout.line(words.backPlanning(for: council.day), .heading)
      var table = TextTable([
        TextTable.Column(wrapping: TextTable.Wrapping(early: 24, least: 12)), TextTable.Column(),
        TextTable.Column(wrapping: TextTable.Wrapping(early: 30, least: 12)),
      ])
      for task in board.planning.days(around: council.day) {
        table.add([
          Cell("  \(task.task.title)"), Cell(words.dayInWeek(task.day)),
          Cell(words.distance(to: task.day, from: round.today)),
        ])
      }
      table.print(to: &printout, width: session.width)
      if board.planning.tasks.isEmpty { printout.line("  \(words.noBackPlanning)", .quiet) }
      for part in wrapped(words.letters(council.rows), session) { printout.line("  \(part)") }
    }
    let waiting = round.withoutCouncilDay
    if !waiting.isEmpty {
      printout.blankLine()
      let (label, text) = words.withoutCouncilDay(waiting)
      for part in wrapped("\(label): \(text)", session) { printout.line(part) }
    }
    if let national = words.national(round) {
      printout.blankLine()
      for part in wrapped(national, session) { printout.line(part) }
    }
  }

  private static func wrapped(_ text: String, _ session: Session) -> [String] {
    session.width.map { text.wrapped(to: max(8, $0 - 2)) } ?? [text]
  }
}
