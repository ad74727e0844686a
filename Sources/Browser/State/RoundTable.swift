import Supervision

/// The round in sight, with what is looked up in it at each frame.
struct RoundTable {
  let round: Round
  let tallies: [RoundStep: (done: Int, needed: Int)]
  /// The days of GS that letters wait for, each with its rows; the rows that have none; and how many are done.
  let councilDays: [(day: Day, rows: [RoundRow])]
  let withoutCouncilDay: [RoundRow]
  let complete: Int
  private let places: [CaseID: Int]

  init(_ round: Round) {
    self.round = round
    councilDays = round.councilDays
    withoutCouncilDay = round.withoutCouncilDay
    complete = round.complete
    places = Dictionary(round.rows.enumerated().map { ($1.caseID, $0) }) { first, _ in first }
    tallies = Dictionary(uniqueKeysWithValues: RoundStep.allCases.map { ($0, round.tally(of: $0)) })
  }

  func row(_ id: CaseID) -> RoundRow? { places[id].map { round.rows[$0] } }
}

extension State {
  var roundTable: RoundTable {
    lookups.round(roundPeriod) { Round(roundPeriod, entries.walk, in: context) }
  }

  /// The row of the round that is selected.
  var selectedRoundRow: RoundRow? { listing.selected?.caseID.flatMap { roundTable.row($0) } }

  /// The municipalities of the round, in the order of Gemeenten.
  func roundLines() -> (lines: [ListLine], all: Int) {
    func takesPart(_ index: Int) -> Bool { entries[index].subject.takesPart(inRoundOver: roundPeriod) }
    let left = filteredEntries(order(by: sort, reversed: sortIsReversed), view: .round).filter(takesPart)
    let lines = unreadableLines + left.map { ListLine.row(.subject(entries[$0].subject.id), .entry($0)) }
    return (lines, entries.indices.count(where: takesPart) + unreadable.count)
  }

  mutating func showRound(over period: HalfYear) {
    guard (HalfYear(1900, .first)...HalfYear(2200, .first)).contains(period) else { return }
    roundPeriod = period
    marks = []
    rebuild(.round)
  }

  /// Goes to another step of the row; beyond the last there is none.
  mutating func selectStep(_ count: Int) {
    let steps = RoundStep.allCases
    guard let place = steps.firstIndex(of: roundStep), steps.indices.contains(place + count) else { return }
    roundStep = steps[place + count]
  }
}
