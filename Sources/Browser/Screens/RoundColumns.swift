import Display
import Supervision
import Wording

/// The columns of Ronde. On a narrow screen they go in this order: the stand of the peildatum, what catches the eye,
/// then the steps as `RoundStep.leftOut` has them; the step that is selected always stays.
struct RoundColumns {
  private enum Kind: Hashable {
    case step(RoundStep), stand, notice
  }

  private let state: State
  private let table: RoundTable
  private let name: Int
  private let columns: [(kind: Kind, start: Int, width: Int)]

  init(state: State, width: Int) {
    self.state = state
    table = state.roundTable
    var kinds: [Kind] = RoundStep.allCases.map { .step($0) } + [.notice]
    kinds.insert(.stand, at: 2)
    var gone: [Kind] = [.stand, .notice]
    gone += RoundStep.leftOut.filter { $0 != state.roundStep }.map { .step($0) }
    let least = min(width >= 100 ? 12 : 11, state.longestName)
    func taken() -> Int { 1 + least + kinds.reduce(0) { $0 + RoundColumns.width(of: $1) + 1 } }
    for kind in gone where taken() > width { kinds.removeAll { $0 == kind } }
    let free = max(0, width - taken())
    let extra = min(free, max(0, state.longestName - least))
    name = least + extra
    var start = 1 + name + 1
    var columns: [(kind: Kind, start: Int, width: Int)] = []
    for kind in kinds {
      let rest = width >= Size.linear.columns ? 100 : free - extra
      let room = RoundColumns.width(of: kind) + (kind == .notice ? rest : 0)
      columns.append((kind, start, room))
      start += room + 1
    }
    self.columns = columns
  }

  private static func width(of kind: Kind) -> Int {
    switch kind {
    case .step(.checked): 8
    case .step(.judgement): 8
    case .step(.meeting): 9
    case .step: 7
    case .stand: 10
    case .notice: 7
    }
  }

  /// The steps that are in sight, by their numbers, each with its columns.
  var steps: [(number: Int, columns: Range<Int>)] {
    RoundStep.allCases.enumerated().compactMap { number, step in
      columns.first { $0.kind == .step(step) }.map { (number, $0.start..<$0.start + $0.width) }
    }
  }

  // MARK: - Rows

  func headings() -> [Row] {
    let words = state.words
    var first = Row(" ")
    var second = Row(" ")
    first.add(state.roundPeriod.description, width: name, .heading)
    let mark = state.sortMark(words)
    second.add(mark.isEmpty ? words.municipalityColumn : mark, width: name, .quiet)
    for column in columns {
      let heading = heading(of: column.kind)
      for (text, isFirst) in [(heading.first, true), (heading.second, false)] {
        var row = isFirst ? first : second
        row.add(" ")
        row.add(text, width: column.width, alignment: alignment(column.kind), .heading)
        if isFirst { first = row } else { second = row }
      }
    }
    return [first, second]
  }

  /// The heading on one line, where each cell is told with it.
  private func name(of kind: Kind) -> (first: String, second: String) {
    if case .step(let step) = kind { (state.words.roundStep(step), "") } else { heading(of: kind) }
  }

  private func heading(of kind: Kind) -> (first: String, second: String) {
    switch kind {
    case .step(let step): state.words.roundHeading(step)
    case .stand: state.words.peildatumHeading
    case .notice: (state.words.noticeHeading, "")
    }
  }

  private func alignment(_ kind: Kind) -> Alignment { kind == .step(.figure) ? .right : .left }

  func row(_ content: ListLine.Content) -> Row {
    switch content {
    case .entry(let index): row(index)
    case .unreadable(let file): UnreadableRow.row(file, state.words)
    case .item, .listed, .stand, .standRequest: Row()
    }
  }

  private func row(_ index: Int) -> Row {
    let subject = state.entries[index].subject
    var row = Row(" ")
    row.add(subject.name, width: name)
    guard let line = table.row(subject.id) else { return row }
    for column in columns {
      row.addGap(state.size.columns, name(of: column.kind))
      add(column.kind, of: line, width: column.width, to: &row)
    }
    return row
  }

  private func add(_ kind: Kind, of line: RoundRow, width: Int, to row: inout Row) {
    let words = state.words
    switch kind {
    case .stand: row.add(words.roundBalance(line.figures?.balance), width: width)
    case .notice:
      // What the sign and the day say already is left out sooner than cut.
      let parts = words.roundNotices(line, on: state.today)
      let texts = [parts.joined(separator: ", ")] + parts
      row.add(texts.first { $0.displayWidth <= width } ?? "", width: width)
    case .step(let step):
      let text = words.roundCell(step, of: line)
      if step == .judgement, case .done = line.state(step), let judgement = line.judgement {
        let end = row.width + width
        row.add("\(words.doneSign) ", .done)
        row.add(judgement.colour ?? judgement.word, judgement.colour.map(Role.judged) ?? .plain)
        row.pad(to: end)
      } else {
        row.add(text, width: width, alignment: alignment(kind), role(line.state(step), step))
      }
    }
  }

  private func role(_ state: RoundState, _ step: RoundStep) -> Role {
    switch state {
    case .due: .soon
    case .done where step != .figure: .done
    default: .plain
    }
  }

  /// The selected row: its name and its selected cell stand out, and the cursor sits on the cell.
  func selected(_ index: Int) -> (row: Row, column: Int) {
    let width = state.size.columns
    let whole = row(index).fitted(to: width)
    let cell = columns.first { $0.kind == .step(state.roundStep) }
    let end = min(width, 1 + name)
    var result = Row(">").appending(whole.slice(1..<end)).styled(.selection)
    guard let cell, cell.start < width else {
      return (result.appending(whole.slice(end..<width)), 0)
    }
    let last = min(width, cell.start + cell.width)
    result = result.appending(whole.slice(end..<cell.start))
      .appending(whole.slice(cell.start..<last).styled(.selection)).appending(whole.slice(last..<width))
    return (result, cell.start)
  }

  /// How much of each step is done: `12 v 12`.
  func tally() -> Row {
    let words = state.words
    var row = Row(" ")
    row.add(words.tallyHeading, width: name, .heading)
    for column in columns {
      row.add(" ")
      var text = ""
      if case .step(let step) = column.kind, let tally = table.tallies[step] {
        text = words.roundTally(tally)
      }
      row.add(text, width: column.width, alignment: alignment(column.kind), .heading)
    }
    return row.fitted(to: state.size.columns)
  }
}
