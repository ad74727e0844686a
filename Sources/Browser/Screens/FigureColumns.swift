import Display
import Supervision
import Wording

/// The columns of Cijfers: every municipality over one half-year. Numbers first; they are the same at every
/// width, and on a narrow screen the last columns go.
struct FigureColumns {
  let state: State
  let width: Int
  private let name: Int
  private let columns: [Column]

  private struct Column {
    let heading: String
    let subheading: String
    let width: Int
    let alignment: Alignment
    let text: (Figures?, HalfYearRecord?) -> (String, Role)
  }

  init(state: State, width: Int) {
    self.state = state
    self.width = width
    // At least as wide as the heading, which names the half-year.
    name = max(16, min(state.longestName, width >= 76 ? width * 3 / 8 : 16))
    var left = width - 1 - name
    var chosen: [Column] = []
    for column in FigureColumns.all(state) {
      guard left >= column.width + 1 else { break }
      left -= column.width + 1
      chosen.append(column)
    }
    columns = chosen
  }

  private static func all(_ state: State) -> [Column] {
    let words = state.words
    let today = state.today
    func number(_ heading: String, _ value: @escaping (Figures) -> Int?) -> Column {
      Column(heading: heading, subheading: "", width: 7, alignment: .right) { figures, _ in
        (words.numberOrUnknown(figures.flatMap(value)), .plain)
      }
    }
    return [
      number(words.totalColumn) { $0.total.map { max(0, $0) } },
      Column(heading: words.housedColumn, subheading: words.standColumn, width: 11, alignment: .right) {
        figures, _ in
        (words.housedAndStand(figures), .plain)
      },
      Column(heading: words.balanceColumnHeading, subheading: "", width: 17, alignment: .left) { figures, _ in
        (figures?.balance.map(words.balance) ?? figures?.toGo.map(words.toGo) ?? "–", .plain)
      },
      number(words.openingColumn) { $0.opening },
      Column(heading: words.targetColumn, subheading: words.formerColumn, width: 12, alignment: .right) {
        figures, record in
        let former = record.flatMap { words.formerTarget($0, on: today) }.map { $0 + " " } ?? ""
        return (former + words.numberOrUnknown(figures?.target), .plain)
      },
      Column(heading: "%", subheading: "", width: 5, alignment: .right) { figures, _ in
        (figures?.share.map { "\($0.percent)%" } ?? "–", .plain)
      },
      Column(heading: words.splitColumn, subheading: words.splitSubheading, width: 12, alignment: .right) {
        figures, _ in
        (
          figures?.split.map { "\(words.number($0.forPeriod)) + \(words.number($0.forBacklog))" } ?? "–",
          .plain
        )
      },
      Column(heading: words.judgementHeadingShort, subheading: "", width: 26, alignment: .left) { _, record in
        guard let judgement = record?.knownJudgement(on: today) else { return ("–", .quiet) }
        return (words.judgement(judgement), .plain)
      },
    ]
  }

  func headings() -> [Row] {
    let words = state.words
    var first = Row(" ")
    var second = Row(" ")
    first.add("\(words.figuresOver) \(state.figuresPeriod)", width: name, .heading)
    second.add("", width: name)
    for column in columns {
      first.add(" ")
      second.add(" ")
      first.add(column.heading, width: column.width, alignment: column.alignment, .heading)
      second.add(column.subheading, width: column.width, alignment: column.alignment, .quiet)
    }
    return [first, second]
  }

  func row(_ content: ListLine.Content) -> Row {
    switch content {
    case .entry(let index): row(index)
    case .unreadable(let file): UnreadableRow.row(file, state.words)
    case .item, .stand, .standRequest: Row()
    }
  }

  private func row(_ index: Int) -> Row {
    let subject = state.entries[index].subject
    let record = subject.record(state.figuresPeriod)
    let known = record.flatMap { $0.isKnown(on: state.today) ? $0 : nil }
    let figures = known?.figures(on: state.today)
    var row = Row(" ")
    row.add(subject.name, width: name)
    for column in columns {
      let (text, role) = column.text(figures, known)
      row.add(" ")
      row.add(text, width: column.width, alignment: column.alignment, role)
    }
    return row
  }
}
