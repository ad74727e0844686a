import Display
import Supervision
import Wording

/// The columns of Ladder: who stands there, since when and for how long, the latest judgement, and what is open. On a
/// narrow screen the next step goes first, then the first day; a cell leaves out what the panel below says too.
struct LadderColumns {
  private let state: State
  private let width: Int
  private let name: Int
  private let place: Int
  /// 0 where a column was left out.
  private let since: Int
  private let duration: Int
  private let judgement: Int
  private let open: Int
  private let next: Int

  init(state: State, width: Int) {
    self.state = state
    self.width = width
    let isNarrow = width < 60
    place = isNarrow ? 6 : 10
    since = isNarrow ? 0 : width < 76 ? 7 : 10
    duration = width >= 96 ? 23 : isNarrow ? 7 : 9
    judgement = isNarrow ? 6 : width >= Size.linear.columns ? 60 : width >= 110 ? 27 : 18
    let taken = [place, since, duration, judgement].reduce(1) { $0 + ($1 > 0 ? $1 + 1 : 0) }
    let leastOpen = isNarrow ? 4 : 13
    name = max(6, min(state.longestName, max(isNarrow ? 10 : 12, width / 6), width - taken - leastOpen - 1))
    let left = max(0, width - taken - name - 1)
    // Signs with a number, and the next step beside them; words only where both have room.
    switch left {
    case 90...: open = width >= Size.linear.columns ? 120 : LadderColumns.openInWords
    case 34..<90: open = 13
    default: open = left
    }
    next = width >= Size.linear.columns ? 200 : left >= 34 ? left - open - 1 : 0
  }

  /// Every standing with its word.
  private static let openInWords = 46

  // MARK: - Rows

  func heading() -> Row {
    let words = state.words
    var row = Row(" ")
    let mark = state.sortMark(words)
    row.add(mark.isEmpty ? words.municipalityColumn : mark, width: name, .heading)
    func add(_ texts: [String], _ width: Int, _ alignment: Alignment = .left) {
      guard width > 0 else { return }
      row.add(" ")
      row.add(fitting(texts, width), width: width, alignment: alignment, .heading)
    }
    add([words.tredeColumn], place)
    add([words.sinceColumn], since)
    add([words.ladderDaysHeading, ""], duration, duration < 20 ? .right : .left)
    add(words.ladderJudgementHeading(HalfYear(containing: state.today).previous) + [""], judgement)
    add([words.ladderOpenHeading], open)
    add([words.nextHeading], next)
    return row
  }

  func row(_ content: ListLine.Content) -> Row {
    switch content {
    case .entry(let index): row(state.entries[index])
    case .unreadable(let file): UnreadableRow.row(file, state.words)
    case .item, .listed, .stand, .standRequest: Row()
    }
  }

  /// The province, below the rows.
  func tally() -> Row {
    Row(" " + fitting(state.words.ladderTally(state.ladderTally), width - 2), .heading).fitted(to: width)
  }

  private func row(_ entry: CaseEntry) -> Row {
    let words = state.words
    let overview = entry.overview
    let ladder = overview.ladder
    var row = Row(" ")
    row.add(words.caseName(overview), width: name)
    row.addGap(width)
    row.add(
      fitting(words.ladderPlace(ladder), place), width: place, ladder.frozen ? .judgedWhite : .plain)
    if since > 0 {
      row.addGap(width)
      row.add(fitting(words.ladderSince(ladder), since), width: since)
    }
    row.addGap(width)
    row.add(
      fitting(words.ladderDuration(ladder, on: overview.ladderDay(on: state.today)), duration),
      width: duration,
      alignment: duration < 20 ? .right : .left)
    row.addGap(width)
    addJudgement(entry, to: &row)
    row.addGap(width)
    if let closure = overview.closure {
      row.add(words.closedColumn(closure, width: open), width: open, .quiet)
      return row
    }
    addOpen(entry, to: &row)
    if next > 0, let step = overview.next {
      row.addGap(width)
      row.add(next: step, width: next, state)
    }
    return row
  }

  /// The first that fits, else the last.
  private func fitting(_ texts: [String], _ width: Int) -> String {
    texts.first { $0.displayWidth <= width } ?? texts[texts.count - 1]
  }

  // MARK: - Cells

  /// The latest judgement with its colour word; over which half-year, where that is not the one at the head.
  private func addJudgement(_ entry: CaseEntry, to row: inout Row) {
    let words = state.words
    let end = row.width + judgement
    defer { row.pad(to: end) }
    guard let (period, judged) = entry.subject.latestJudgement(on: state.today) else {
      let said = words.judgement(entry.overview.judgement)
      row.add(said.displayWidth <= judgement ? said : "–", .quiet)
      return
    }
    let isOfHead = period == HalfYear(containing: state.today).previous
    let over = isOfHead ? "" : " " + entry.subject.name(of: period)
    guard let colour = judged.colour else {
      row.add((judged.word + over).clipped(to: judgement))
      return
    }
    let forms = [
      ("\(judged.word) (", ")\(over)"), ("\(judged.word) ", over), ("\(words.shortWord(judged)) ", over),
      ("", over), ("", ""),
    ]
    let form = forms.first { ($0.0 + colour + $0.1).displayWidth <= judgement } ?? ("", "")
    row.add(form.0)
    row.add(colour.clipped(to: judgement), Role.judged(colour))
    row.add(form.1)
  }

  /// How much asks for attention, each with its sign; in words on the widest screens.
  private func addOpen(_ entry: CaseEntry, to row: inout Row) {
    let words = state.words
    let end = row.width + open
    defer { row.pad(to: end) }
    guard entry.items.contains(where: { $0.standing.asksAttention }) else {
      let lacks = entry.overview.lacksNextStep
      row.add(
        lacks && words.nothingAhead.displayWidth <= open ? words.nothingAhead : words.nothingOpen,
        lacks ? .alert : .quiet)
      return
    }
    let isShort = open < LadderColumns.openInWords
    for (index, part) in words.ladderOpen(entry.items, isShort: isShort).enumerated() {
      let gap = index == 0 ? "" : isShort ? " " : "  "
      guard row.width + (gap + part.text).displayWidth <= end else { break }
      row.add(gap)
      row.add(part.text, part.standing.role)
    }
  }
}
