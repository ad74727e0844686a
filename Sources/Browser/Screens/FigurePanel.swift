import Display
import Supervision
import Wording

/// What stands below the table of Cijfers: one municipality against its yardsticks, first in numbers, then drawn.
///
/// Where there is little room goes, in this order: the province over the half-years, the drawing of the trend, the bar,
/// the numbers of the trend, the title, agreements that do not count now, the total, the persons housed.
struct FigurePanel {
  private let state: State
  private let entry: CaseEntry
  private let progress: HalfYearProgress
  private let trend: [TrendPoint]
  private let lines: [YardstickLine]
  private let drawing: FigureDrawing

  /// `nil` where no municipality is selected.
  init?(state: State) {
    guard let (entry, progress) = state.selectedProgress else { return nil }
    self.state = state
    self.entry = entry
    self.progress = progress
    trend = entry.subject.trend(through: state.figuresPeriod, on: state.today)
    lines = state.words.yardsticks(progress)
    drawing = FigureDrawing(progress, lines, state.words, state.repertoire.chartSigns)
  }

  /// Lines that hold everything for any municipality of the table, so that the panel is as high for all of them.
  static func wantedHeight(_ state: State) -> Int {
    let numbers = min(8, state.figureTable.mostLines)
    let trend = FigurePanel.trendNumbers + 1
    return 1 + (FigurePanel.isBeside(state) ? max(numbers, trend) : numbers + trend) + 2
  }

  /// The numbers of the trend stand beside those of the half-year.
  private static func isBeside(_ state: State) -> Bool { state.size.columns >= 78 }
  private static let trendNumbers = 4

  private var width: Int { state.size.columns }
  private var words: Words { state.words }

  func rows(height: Int) -> [Row] {
    if state.size.isLinear { return linear }
    let rows = FigurePanel.isBeside(state) ? beside(height) : below(height)
    return (rows + [Row](repeating: Row(), count: max(0, height - rows.count))).prefix(height).map {
      $0.fitted(to: width)
    }
  }

  // MARK: - Divisions

  private func beside(_ height: Int) -> [Row] {
    let column = FigureTrend.columnWidth(self.trend, words)
    let points = max(1, min(self.trend.count, (width - leastNumbers - FigureTrend.labelWidth) / column))
    let trend = FigureTrend(Array(self.trend.suffix(points)), words, state.repertoire.chartSigns)
    let trendWidth =
      self.trend.isEmpty
      ? words.noTrend.displayWidth + 1 : FigureTrend.labelWidth + points * trend.columnWidth
    let left = numbers(lines, width: width - trendWidth)
    let bar = drawing.bar(width: width)
    let room = height - 1 - bar.count
    if max(left.count, FigurePanel.trendNumbers) <= room {
      let drawn = min(4, max(left.count, FigurePanel.trendNumbers + 1) - FigurePanel.trendNumbers)
      let heights = room >= FigurePanel.trendNumbers + drawn ? drawn : 0
      let rows = [title] + side(left, trend.rows(drawing: heights), at: width - trendWidth) + bar
      return rows + province(height - rows.count)
    }
    let titled = [title] + side(left, trend.rows(drawing: 0), at: width - trendWidth)
    return titled.count <= height ? titled : bare(height)
  }

  /// Cells that the numbers take at the least.
  private var leastNumbers: Int { width >= 120 ? 56 : width >= 100 ? 48 : 40 }

  private func side(_ left: [Row], _ right: [Row], at column: Int) -> [Row] {
    (0..<max(left.count, right.count)).map { index in
      var row = (index < left.count ? left[index] : Row()).fitted(to: column)
      if index < right.count { row.append(right[index]) }
      return row
    }
  }

  private func below(_ height: Int) -> [Row] {
    let numbers = [title] + numbers(lines, width: width)
    let bar = drawing.bar(width: width)
    let points = max(
      1, (width - 1 - FigureTrend.labelWidth) / FigureTrend.columnWidth(self.trend, words))
    let trend = FigureTrend(Array(self.trend.suffix(points)), words, state.repertoire.chartSigns)
    func trendRows(drawing: Int) -> [Row] { side([], trend.rows(drawing: drawing), at: 1) }
    let choices = [
      numbers + bar + trendRows(drawing: 1), numbers + bar + trendRows(drawing: 0),
      numbers + trendRows(drawing: 0), numbers, Array(numbers.dropFirst()),
    ]
    return choices.first { $0.count <= height } ?? bare(height)
  }

  /// Only lines of numbers, as many as there is room for: what counts most stays.
  private func bare(_ height: Int) -> [Row] {
    var kept = lines
    let current = progress.agreement.flatMap { agreement in progress.agreements.firstIndex(of: agreement) }
    func drop(_ isMeant: (YardstickLine.Kind) -> Bool) {
      while numbers(kept, width: width).count > height, let last = kept.lastIndex(where: { isMeant($0.kind) })
      {
        kept.remove(at: last)
      }
    }
    drop { if case .agreement(let place?) = $0 { place != current } else { false } }
    drop { $0 == .total }
    drop { $0 == .housed }
    return numbers(kept, width: width)
  }

  // MARK: - Parts

  private var title: Row {
    let texts = words.figuresTitle(entry.subject.name, progress)
    let text = texts.first { $0.displayWidth <= width - 2 } ?? texts[texts.count - 1]
    return Row(" " + text.clipped(to: max(8, width - 2)), .heading)
  }

  /// Sign, name, persons, and how it stands; the pace has a line of its own.
  private func numbers(_ lines: [YardstickLine], width: Int) -> [Row] {
    lines.flatMap { line -> [Row] in
      guard line.kind != .pace else {
        let text = line.texts.first { $0.displayWidth <= width - 5 } ?? line.texts[line.texts.count - 1]
        return text.wrapped(to: max(8, width - 4)).map { Row("   " + $0) }
      }
      var row = Row(" ")
      row.add(drawing.sign(of: line).map(String.init) ?? "", width: 2)
      row.add(line.label, width: min(12, width - 9))
      row.add(words.numberOrUnknown(line.persons), width: 5, alignment: .right, .heading)
      // On the narrowest screens the number stands alone.
      let room = width - row.width - 4
      if let text = line.texts.first(where: { $0.displayWidth <= room }) {
        row.add("  ")
        row.add(text, role(line))
      }
      return [row]
    }
  }

  /// Each number with its name, the half-years one after the other, and nothing drawn.
  private var linear: [Row] {
    var rows = [title]
    for line in lines {
      let number = "\(line.label): \(words.numberOrUnknown(line.persons))"
      let parts = (line.kind == .pace ? [] : [number]) + line.texts.prefix(1)
      rows.append(Row(" " + parts.filter { !$0.isEmpty }.joined(separator: "; ")))
    }
    if progress.total == 0 { rows.append(Row(" " + words.nothingAsked)) }
    rows.append(Row(" " + (trend.isEmpty ? words.noTrend : words.trendName), .heading))
    let names = words.trendRows
    for point in trend {
      let balance = point.balance == nil ? "" : "\(names.balance) "
      rows.append(
        Row(
          " \(point.period): \(names.asked) \(words.numberOrUnknown(point.asked)); "
            + "\(names.housed) \(words.numberOrUnknown(point.housed)); \(balance)\(words.ending(point))"))
    }
    return rows + province(100)
  }

  private func role(_ line: YardstickLine) -> Role {
    switch line.standing {
    case .unmeasured, .met: line.standing?.role ?? .plain
    default: .plain
    }
  }

  /// The province over the half-years, where there is room to spare.
  private func province(_ room: Int) -> [Row] {
    let all = state.figureTable.trend
    guard room >= 3, all.count > 1 else { return [] }
    let shown = all.suffix(room - 2)
    return [Row(), Row(" \(words.provinceName)", .heading)]
      + shown.map { figures in
        let texts = words.province(figures)
        let text = texts.first { $0.displayWidth <= width - 12 } ?? texts[texts.count - 1]
        return Row("   \(figures.period)  \(text)".clipped(to: width - 1))
      }
  }
}
