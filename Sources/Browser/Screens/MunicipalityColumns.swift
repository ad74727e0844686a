import Display
import Supervision
import Wording

/// The columns of Gemeenten. On a narrow screen they go in this order: share, opening balance, target, the
/// brackets of the colour word.
struct MunicipalityColumns {
  let state: State
  let width: Int
  private let name: Int
  private let showsShare: Bool
  private let showsOpening: Bool
  private let showsTarget: Bool
  private let showsHoused: Bool
  private let judgement: Int
  private let step: Int

  init(state: State, width: Int) {
    self.state = state
    self.width = width
    let name = min(state.longestName, width >= 100 ? 22 : width >= 76 ? 14 : 11)
    self.name = name
    // Always: name, trede and since (11), total (7), whose move (5), next step (12 at least).
    let base = 1 + name + 1 + 11 + 7 + 5
    var left = width - base - 12
    func take(_ columns: Int) -> Bool {
      guard left >= columns else { return false }
      left -= columns
      return true
    }
    let judged = take(24) ? 24 : take(17) ? 17 : 0
    showsHoused = take(12)
    showsTarget = take(7)
    showsOpening = take(7)
    showsShare = take(6)
    judgement = judged
    step = 12 + max(0, left)
  }

  func headings() -> [Row] {
    let words = state.words
    let running = HalfYear(containing: state.today)
    var first = Row(" ")
    var second = Row(" ")
    func add(_ upper: String, _ lower: String, _ width: Int, _ alignment: Alignment = .left) {
      first.add(upper, width: width, alignment: alignment, .heading)
      second.add(lower, width: width, alignment: alignment, .quiet)
      first.add(" ")
      second.add(" ")
    }
    add(words.municipalityColumn, state.sortMark(words), name)
    add(words.tredeColumn, words.sinceColumn, 10)
    if judgement > 0 {
      add(words.judgementColumn(running.previous, short: judgement < 20), "", judgement - 1)
    }
    if showsOpening { add(words.openingColumn, "", 6, .right) }
    if showsTarget { add(words.targetColumn, "", 6, .right) }
    add(words.totalColumn, "", 6, .right)
    if showsHoused { add(words.housedColumn, words.standColumn, 11, .left) }
    if showsShare { add("%", "", 5, .right) }
    add(words.actorHeading, "", 4)
    add(words.nextHeading, "", step)
    return [first.fitted(to: width), second.fitted(to: width)]
  }

  func row(_ content: ListLine.Content) -> Row {
    switch content {
    case .entry(let index): row(state.entries[index].overview)
    case .unreadable(let file):
      Row(" !! \(state.words.unreadableRow): \(state.words.unreadable(file))", .alert)
    case .item, .stand: Row()
    }
  }

  private func row(_ overview: CaseOverview) -> Row {
    let words = state.words
    var row = Row(" ")
    row.add(overview.municipality, width: name)
    row.add(" ")
    row.add(words.tredeAndSince(overview.ladder), width: 10)
    row.add(" ")
    if judgement > 0 {
      addJudgement(overview.judgement, to: &row)
      row.add(" ")
    }
    let figures = overview.figures
    func number(_ value: Int?) {
      row.add(words.numberOrUnknown(value), width: 6, alignment: .right)
      row.add(" ")
    }
    if showsOpening { number(figures?.opening) }
    if showsTarget { number(figures?.target) }
    number(figures?.total.map { max(0, $0) })
    if showsHoused {
      row.add(words.housedAndStand(figures), width: 11)
      row.add(" ")
    }
    if showsShare {
      row.add(figures?.share.map { "\($0.percent)%" } ?? "–", width: 5, alignment: .right)
      row.add(" ")
    }
    if let next = overview.next {
      row.add(words.actorColumn(next.party), width: 4, next.party.actor == .province ? .ours : .plain)
      row.add(" ")
      addNext(next, to: &row)
    } else {
      row.add("–", width: 4)
      row.add(" ")
      row.add(words.none, width: step, overview.lacksNextStep ? .alert : .plain)
    }
    return row
  }

  /// The colour only on the colour word, so that it never looks like urgency.
  private func addJudgement(_ judgement: CaseOverview.JudgementState, to row: inout Row) {
    let words = state.words
    let end = row.width + self.judgement - 1
    if case .judged(let judged) = judgement {
      let full = words.judgement(judged)
      if full.displayWidth <= self.judgement - 1 {
        row.add("\(judged.word) (")
        row.add(judged.colour, Role.judged(judged.colour))
        row.add(")")
      } else {
        row.add(words.shortJudgement(judged).word + " ")
        row.add(judged.colour, Role.judged(judged.colour))
      }
    } else {
      row.add(words.judgement(judgement).clipped(to: self.judgement - 1), .quiet)
    }
    row.pad(to: end)
  }

  private func addNext(_ next: AgendaItem, to row: inout Row) {
    let words = state.words
    let start = row.width
    row.add(words.sign(next.standing), width: 2, alignment: .right, next.standing.role)
    row.add(" ")
    let when = words.shortWhen(next, on: state.today)
    let room = step - 3 - when.displayWidth - 1
    if room >= 4 {
      let title = room >= 14 ? words.title(next) : words.kind(next.kind)
      row.add(title.clipped(to: room))
      row.add(" ")
    }
    row.add(when, next.standing.role)
    row.pad(to: start + step)
  }
}

extension Role {
  /// The role of a colour word of a judgement.
  static func judged(_ colour: String) -> Role {
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
  func sortMark(_ words: Dutch) -> String {
    sort == .attention && !sortIsReversed ? "" : (sortIsReversed ? "▲ " : "▼ ") + sort.rawValue
  }
}
