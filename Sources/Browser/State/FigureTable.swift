import Supervision
import Wording

/// Cijfers over one half-year, with what is looked up in it at each frame.
struct FigureTable {
  let period: HalfYear
  /// In the order of the entries; `nil` for other domains, which have no persons to house, and for municipalities that
  /// were gone by then.
  let rows: [HalfYearProgress?]
  let province: ProvinceFigures
  /// Of the province, as far as it is on record.
  let trend: [ProvinceFigures]

  init(_ period: HalfYear, _ entries: [CaseEntry], unread: [String], on today: Day) {
    self.period = period
    rows = entries.map { entry in
      entry.subject.hasFigures(over: period)
        ? entry.subject.progress(in: period, agenda: entry.items, on: today) : nil
    }
    mostLines = rows.reduce(0) { max($0, $1.map(Words.yardstickCount) ?? 0) }
    let cases = entries.walk
    trend = ProvinceFigures.trend(cases, unread: unread, through: period, on: today)
    let last = trend.last.flatMap { $0.period == period ? $0 : nil }
    province = last ?? ProvinceFigures(period, cases, unread: unread, on: today)
  }

  /// Lines of numbers of the municipality that has most of them.
  let mostLines: Int
}

extension State {
  var figureTable: FigureTable {
    lookups.figures(figuresPeriod) {
      FigureTable(
        figuresPeriod, entries, unread: ProvinceFigures.unread(unreadable), on: today)
    }
  }

  /// The municipality that is selected in Cijfers.
  var selectedProgress: (entry: CaseEntry, progress: HalfYearProgress)? {
    guard case .entry(let index) = listing.selectedContent, let progress = figureTable.rows[index] else {
      return nil
    }
    return (entries[index], progress)
  }

  func figureLines() -> (lines: [ListLine], all: Int) {
    let table = figureTable
    let order = lookups.figureOrder(figuresPeriod, by: figureSort, reversed: figuresAreReversed) {
      // The order of attention is that of Gemeenten, which is worked out once.
      if figureSort == .attention {
        return self.order(by: .attention, reversed: figuresAreReversed).filter { table.rows[$0] != nil }
      }
      return entries.indices.compactMap { index in
        table.rows[index].map { (index, FigureRow(entries[index].overview, $0)) }
      }
      .sorted { figureSort.comesFirst($0.1, $1.1, reversed: figuresAreReversed) }.map(\.0)
    }
    let left = filteredEntries(order, view: .figures)
    let lines = unreadableLines + left.map { ListLine.row(.subject(entries[$0].subject.id), .entry($0)) }
    return (lines, order.count + unreadable.count)
  }

  mutating func showFigures(over period: HalfYear) {
    guard (HalfYear(1900, .first)...HalfYear(2200, .first)).contains(period) else { return }
    figuresPeriod = period
    rebuild(.figures)
  }
}
