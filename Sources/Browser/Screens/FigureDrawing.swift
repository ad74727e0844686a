import Display
import Supervision
import Wording

/// The half-year of a municipality as a bar with its yardsticks. There is none without figures.
struct FigureDrawing {
  private let progress: HalfYearProgress
  private let lines: [YardstickLine]
  private let words: Words
  private let signs: ChartSigns

  init(_ progress: HalfYearProgress, _ lines: [YardstickLine], _ words: Words, _ signs: ChartSigns) {
    self.progress = progress
    self.lines = lines
    self.words = words
    self.signs = signs
  }

  private var isDrawn: Bool { progress.housed != nil && progress.total ?? 0 > 0 }

  /// The sign in front of a line is that of its mark; without a drawing there is none to find.
  func sign(of line: YardstickLine) -> Character? {
    guard isDrawn else { return nil }
    return line.kind == .housed ? signs.full : line.persons == nil ? nil : line.sign
  }

  /// The bar between 0 and the largest number of the lines, and the marks below it; or a line that says why not.
  func bar(width: Int) -> [Row] {
    guard isDrawn, let housed = progress.housed else {
      let text = progress.total == 0 ? words.nothingAsked(progress) : words.nothingToDraw
      return [Row("   " + text, .quiet)]
    }
    let scale = max(1, lines.compactMap(\.persons).max() ?? 0)
    let end = " " + words.number(scale)
    let room = width - 3 - end.displayWidth - 1
    let chart = BarChart(value: housed, scale: scale, marks: lines.compactMap(mark))
    return chart.rows(width: room, signs).enumerated().map { index, drawn in
      var row = Row(index == 0 ? " 0 " : "   ")
      row.append(drawn)
      if index == 0 { row.add(end) }
      return row
    }
  }

  private func mark(_ line: YardstickLine) -> BarChart.Mark? {
    guard let sign = line.sign, let persons = line.persons else { return nil }
    return BarChart.Mark(value: persons, sign: sign, label: day(of: line).map(words.shortDate) ?? "")
  }

  private func day(of line: YardstickLine) -> Day? {
    switch line.kind {
    case .evenPace: progress.evenPace?.day
    case .agreement(let place?): progress.agreements[place].item.lastDay
    case .total: progress.period.peildatum
    case .agreement(nil), .housed, .pace: nil
    }
  }
}

/// Half-years side by side: what was asked, housed and left, and below the numbers two columns for each.
struct FigureTrend {
  private let points: [TrendPoint]
  private let words: Words
  private let signs: ChartSigns

  static let labelWidth = 10
  let columnWidth: Int

  /// Cells of a half-year: as many for all of them, with one between.
  static func columnWidth(_ points: [TrendPoint], _ words: Words) -> Int {
    points.reduce(10) { max($0, words.ending($1).displayWidth + 1) }
  }

  init(_ points: [TrendPoint], _ words: Words, _ signs: ChartSigns) {
    self.points = points
    self.words = words
    self.signs = signs
    columnWidth = FigureTrend.columnWidth(points, words)
  }

  /// - Parameter drawing: how many lines the columns may take.
  func rows(drawing: Int) -> [Row] {
    guard !points.isEmpty else { return [Row(words.noTrend, .quiet)] }
    let names = words.trendRows
    let numbers = [
      line(words.trendName, .heading) { ($0.period.description, .heading) },
      line(names.asked) { (words.numberOrUnknown($0.asked), .plain) },
      line(names.housed) { (words.numberOrUnknown($0.housed), .plain) },
      line(names.balance) { (words.ending($0), .plain) },
    ]
    // One half-year is no trend.
    guard points.count(where: { !$0.isGap }) > 1 else { return numbers }
    let chart = ColumnChart(points.map { [$0.asked, $0.housed] })
    let drawn = chart.rows(height: drawing, width: columnWidth, signs)
    return numbers
      + drawn.map { row in
        var line = Row()
        line.add("", width: FigureTrend.labelWidth)
        line.append(row)
        return line
      }
  }

  private func line(
    _ label: String, _ role: Role = .quiet, _ cell: (TrendPoint) -> (text: String, role: Role)
  ) -> Row {
    var row = Row()
    row.add(label, width: FigureTrend.labelWidth, role)
    for point in points {
      let (text, role) = cell(point)
      row.add(text, width: columnWidth, alignment: .right, role)
    }
    return row
  }
}
