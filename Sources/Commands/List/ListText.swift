import Browser
import Display
import Supervision
import Wording

/// The rows of `list` for people: the columns of Gemeenten.
enum ListText {
  private typealias Cell = TextTable.Cell

  /// - Parameter shown: the columns beside the name; `nil` for all.
  static func text(
    of rows: [CaseOverview], of all: Int, _ unreadable: [UnreadableFile], _ filter: Filter,
    columns shown: Set<SortColumn>?, _ session: Session
  ) -> String {
    let words = session.words
    var printout = Printout(palette: session.palette)
    for file in unreadable { printout.line(words.unreadableLine(file), .alert) }
    func keep<Part>(_ parts: [Part]) -> [Part] {
      guard let shown else { return parts }
      return zip(parts, meanings).filter { $1.map(shown.contains) ?? true }.map { $0.0 }
    }
    var table = TextTable(keep(columns(judged: HalfYear(containing: session.today).previous, words)))
    if !rows.isEmpty { table.addTitles() }
    for row in rows { table.add(keep(cells(row, session))) }
    table.print(to: &printout, width: session.width)
    if !filter.isEmpty { printout.line(words.shown(rows.count, of: all, .municipalities), .quiet) }
    return printout.text
  }

  /// Which column of the screen each column of the table belongs to; the name always stays.
  private static let meanings: [SortColumn?] = [
    nil, .trede, .trede, .judgement, .opening, .target, .total, .housed, .housed, .percent, .actor, .next,
    .next, .next,
  ]

  /// They go in the order of the screen: share, opening balance, target, since when, persons housed with the day
  /// of the stand, judgement; only then what is always on the screen: total and whose move.
  private static func columns(judged: HalfYear, _ words: Words) -> [TextTable.Column] {
    func number(_ title: String, _ leaveOut: Int) -> TextTable.Column {
      TextTable.Column(title: title, alignment: .right, leaveOut: leaveOut)
    }
    return [
      TextTable.Column(title: words.municipalityColumn, wrapping: TextTable.Wrapping(early: 20, least: 12)),
      TextTable.Column(title: words.tredeColumn),
      TextTable.Column(title: words.sinceColumn, leaveOut: 4),
      TextTable.Column(title: words.listJudgement(over: judged), leaveOut: 7),
      number(words.openingColumn, 2), number(words.targetColumn, 3), number(words.totalColumn, 8),
      number(words.housedColumn, 5),
      TextTable.Column(title: words.listStand, leaveOut: 5), number("%", 1),
      TextTable.Column(title: words.listActor, leaveOut: 9),
      TextTable.Column(title: ""),
      TextTable.Column(
        title: words.nextHeading, wrapping: TextTable.Wrapping(early: 20, least: 12)),
      TextTable.Column(title: words.listWhen),
    ]
  }

  private static func cells(_ row: CaseOverview, _ session: Session) -> [TextTable.Cell] {
    let words = session.words
    let figures = row.figures
    let next = row.next
    return [
      Cell(words.caseName(row)), Cell(words.tredeAlone(row.ladder)),
      Cell(row.ladder.place.trede == nil ? "" : row.ladder.since.map(words.numericDate) ?? words.unknownDay),
      Cell(words.judgement(row.judgement) + words.ownPeriod(row, on: session.today), row.judgement.role),
      Cell(words.numberOrUnknown(figures?.opening)), Cell(words.numberOrUnknown(figures?.target)),
      Cell(words.numberOrUnknown(figures?.total.map { max(0, $0) })),
      Cell(words.numberOrUnknown(figures?.housed)),
      Cell(figures?.stand.map { words.shortDate($0.asOf) } ?? words.noStand),
      Cell(figures?.share.map { "\($0.percent)%" } ?? "–"),
      Cell(next.map { words.actorColumn($0.party) } ?? "–", next?.party.actor == .province ? .ours : .plain),
      Cell(next.map { words.sign($0.standing) } ?? "", next?.standing.role ?? .plain),
      Cell(
        row.closure.map { words.closedColumn($0) }
          ?? (row.lacksNextStep ? words.none : next.map(words.title) ?? "–")
      ),
      Cell(next.map { words.when($0, on: session.today) } ?? "", next?.standing.role ?? .plain),
    ]
  }
}

extension CaseOverview.JudgementState {
  /// The role of the colour word.
  var role: Role {
    guard case .judged(let judgement) = self else { return .plain }
    switch judgement.colour {
    case "rood": return .judgedRed
    case "oranje", "geel": return .judgedAmber
    case "groen": return .judgedGreen
    default: return .judgedWhite
    }
  }
}
