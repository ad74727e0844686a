import Display
import Supervision
import Wording

/// The columns of Gemeenten. On a narrow screen they go in this order: share, opening balance, target, since
/// when the trede holds, the brackets of the colour word; then the judgement and the persons housed. Any but the name can be left out.
struct MunicipalityColumns {
  let state: State
  let width: Int
  private let name: Int
  /// 0 where a column was left out.
  private let trede: Int
  private let judgement: Int
  private let showsHoused: Bool
  private let showsTarget: Bool
  private let showsOpening: Bool
  private let showsShare: Bool
  private let showsTotal: Bool
  private let showsActor: Bool
  private let step: Int

  init(state: State, width: Int) {
    self.state = state
    self.width = width
    func isWanted(_ column: SortColumn) -> Bool { !state.hiddenColumns.contains(column) }
    name = min(state.longestName, width >= 76 ? width * 3 / 8 : 11)
    showsTotal = isWanted(.total)
    showsActor = isWanted(.actor)
    // Always there, unless the user left them out: trede, total (5), whose move (3) and the next step.
    let least = isWanted(.trede) ? (width >= 60 ? 8 : 2) : 0
    let leastStep = isWanted(.next) ? (width >= 100 ? 20 : 12) : 0
    var left =
      width - 1 - (name + 1) - (least > 0 ? least + 1 : 0) - (showsTotal ? 6 : 0) - (showsActor ? 4 : 0)
      - leastStep
    func take(_ columns: Int, of column: SortColumn) -> Bool {
      guard isWanted(column), left > columns else { return false }
      left -= columns + 1
      return true
    }
    let judged = take(19, of: .judgement) ? 19 : 0
    showsHoused = take(11, of: .housed)
    let full = judged > 0 && take(6, of: .judgement)
    judgement = full ? judged + (width >= Size.linear.columns ? 40 : 7) : judged
    trede = least == 8 && take(1, of: .trede) ? 10 : least
    showsTarget = take(6, of: .target)
    showsOpening = take(6, of: .opening)
    showsShare = take(4, of: .percent)
    // The names of the columns take room too where they are told.
    step = leastStep == 0 ? 0 : width >= Size.linear.columns ? 200 : leastStep + max(0, left)
  }

  func headings() -> [Row] {
    let words = state.words
    let running = HalfYear(containing: state.today)
    var first = Row(" ")
    var second = Row(" ")
    func add(_ upper: String, _ lower: String, _ width: Int, _ alignment: Alignment = .left) {
      if first.width > 1 {
        first.add(" ")
        second.add(" ")
      }
      first.add(upper, width: width, alignment: alignment, .heading)
      second.add(lower, width: width, alignment: alignment, .quiet)
    }
    add(words.municipalityColumn, state.sortMark(words), name)
    if trede > 0 { add(words.tredeColumn, trede == 10 ? words.sinceColumn : "", trede) }
    if judgement > 0 { add(words.judgementColumn(running.previous, short: judgement < 21), "", judgement) }
    if showsOpening { add(words.openingColumn, "", 6, .right) }
    if showsTarget { add(words.targetColumn, "", 6, .right) }
    if showsTotal { add(words.totalColumnShort, "", 5, .right) }
    if showsHoused { add(words.housedColumn, words.standColumn, 11, .right) }
    if showsShare { add("%", "", 4, .right) }
    if showsActor { add(words.actorHeading, words.actorSubheading, 3) }
    let heading = step >= words.nextHeading.displayWidth
    if step > 0 {
      add(heading ? words.nextHeading : words.nextHeadingShort, heading ? "" : words.nextSubheading, step)
    }
    return [first, second]
  }

  func row(_ content: ListLine.Content) -> Row {
    switch content {
    case .entry(let index): row(state.entries[index].overview)
    case .unreadable(let file): UnreadableRow.row(file, state.words)
    case .item, .listed, .stand, .standRequest: Row()
    }
  }

  private func row(_ overview: CaseOverview) -> Row {
    let words = state.words
    var row = Row(" ")
    row.add(words.caseName(overview), width: name)
    func gap(_ heading: String = "") { row.addGap(width, (heading, "")) }
    if trede > 0 {
      gap(words.tredeColumn)
      row.add(tredeText(overview.ladder), width: trede)
    }
    if judgement > 0 {
      gap()
      addJudgement(overview, to: &row)
    }
    let figures = overview.figures
    func number(_ heading: String, _ value: Int?, width: Int) {
      gap(heading)
      row.add(words.numberOrUnknown(value), width: width, alignment: .right)
    }
    if showsOpening { number(words.openingColumn, figures?.opening, width: 6) }
    if showsTarget { number(words.targetColumn, figures?.target, width: 6) }
    if showsTotal { number(words.totalColumnShort, figures?.total.map { max(0, $0) }, width: 5) }
    if showsHoused {
      gap(words.housedColumn)
      row.add(words.housedAndStand(figures), width: 11, alignment: .right)
    }
    if showsShare {
      gap()
      row.add(figures?.share.map { "\($0.percent)%" } ?? "–", width: 4, alignment: .right)
    }
    let next = overview.closure == nil ? overview.next : nil
    if showsActor {
      gap("\(words.actorHeading) \(words.actorSubheading)")
      row.add(
        next.map { words.actorColumn($0.party) } ?? "–", width: 3,
        next?.party.actor == .province ? .ours : .plain)
    }
    if step > 0 {
      gap()
      if let closure = overview.closure {
        row.add(words.closedColumn(closure, width: step), width: step, .quiet)
      } else if let next {
        row.add(next: next, width: step, state)
      } else {
        row.add(words.none, width: step, overview.lacksNextStep ? .alert : .plain)
      }
    }
    return row
  }

  private func tredeText(_ ladder: LadderRecord) -> String {
    switch trede {
    case 10: state.words.tredeAndSince(ladder)
    case 8: state.words.tredeAlone(ladder)
    default: state.words.placeColumn(ladder.place)
    }
  }

  /// The colour only on the colour word, so that it never looks like urgency.
  private func addJudgement(_ overview: CaseOverview, to row: inout Row) {
    let words = state.words
    let end = row.width + self.judgement
    let period = words.ownPeriod(overview, on: state.today)
    if case .judged(let judged) = overview.judgement {
      let full = words.judgement(judged) + period
      if let colour = judged.colour {
        if full.displayWidth <= self.judgement {
          row.add("\(judged.word) (")
          row.add(colour, Role.judged(colour))
          row.add(")\(period)")
        } else {
          let word = words.shortWord(judged)
          row.add(word.clipped(to: self.judgement - colour.displayWidth - 1) + " ")
          row.add(colour, Role.judged(colour))
        }
      } else {
        row.add((full.displayWidth <= self.judgement ? full : judged.word).clipped(to: self.judgement))
      }
    } else {
      let text = words.judgement(overview.judgement) + period
      row.add(text.clipped(to: self.judgement), .quiet)
    }
    row.pad(to: end)
  }
}

extension Role {
  /// The role of a colour word of a judgement.
  package static func judged(_ colour: String) -> Role {
    switch colour {
    case "rood": .judgedRed
    case "oranje", "geel": .judgedAmber
    case "groen": .judgedGreen
    default: .judgedWhite
    }
  }
}

extension State {
  /// Under the first column: what the list is sorted on.
  func sortMark(_ words: Words) -> String {
    sort == .attention && !sortIsReversed ? "" : (sortIsReversed ? "▲ " : "▼ ") + sort.name(in: words)
  }
}
