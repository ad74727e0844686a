import Display
import Testing

@Suite struct BarChartTests {
  private func picture(
    _ value: Int, of scale: Int, width: Int, _ signs: ChartSigns = .blocks, marks: [BarChart.Mark] = []
  ) -> [String] {
    BarChart(value: value, scale: scale, marks: marks).rows(width: width, signs).map(\.text)
  }

  @Test func blocksShowEighthsOfACell() {
    #expect(picture(21, of: 117, width: 20)[0] == "███▌░░░░░░░░░░░░░░░░")
    #expect(picture(0, of: 117, width: 5)[0] == "░░░░░")
    #expect(picture(1, of: 1000, width: 5)[0] == "▏░░░░", "something is not nothing")
    #expect(picture(117, of: 117, width: 5)[0] == "█████")
    #expect(picture(999, of: 1000, width: 5)[0] == "████▉", "nearly is not whole")
  }

  @Test func asciiShowsWholeCells() {
    #expect(picture(21, of: 117, width: 20, .ascii)[0] == "###.................")
    #expect(picture(117, of: 117, width: 20, .ascii)[0] == "####################")
    #expect(Repertoire.latin1.chartSigns == .ascii && Repertoire.unicode.chartSigns == .blocks)
  }

  @Test func marksStandUnderTheirCellsWithTheirLabels() {
    let marks = [
      BarChart.Mark(value: 117, sign: "|", label: "1 jul"),
      BarChart.Mark(value: 25, sign: "a", label: "1 mrt"),
      BarChart.Mark(value: 39, sign: "=", label: "1 mrt"), BarChart.Mark(value: 57, sign: "b"),
    ]
    #expect(
      picture(21, of: 117, width: 40, .ascii, marks: marks) == [
        "#######.................................",
        "        a    =     b                   |",
      ])
    let wide = picture(21, of: 117, width: 60, .ascii, marks: marks)
    #expect(
      wide[1] == "            a      = 1 mrt   b                             |", "a label only where it fits")
  }

  @Test func nothingToDrawIsNoRow() {
    #expect(picture(5, of: 0, width: 20).isEmpty)
    #expect(picture(5, of: 10, width: 0).isEmpty)
  }

  /// A bar never seems to reach a mark that it does not, at any width and in either set of signs.
  @Test(arguments: [ChartSigns.blocks, .ascii]) func neverDrawnAsReachedWhatIsNot(signs: ChartSigns) {
    for scale in [1, 7, 50, 278] {
      for width in [1, 3, 10, 37, 80] {
        for value in 0..<scale {
          let rows = picture(
            value, of: scale, width: width, signs, marks: [BarChart.Mark(value: value + 1, sign: "|")])
          let cell = rows[1].count - 1
          #expect(rows[0].count == width && cell < width)
          #expect(Array(rows[0])[cell] != signs.full, "\(value) of \(scale) in \(width)")
        }
      }
    }
  }

  @Test func crowdedMarksStandBesideEachOtherInOrder() {
    let marks = "abc".enumerated().map { BarChart.Mark(value: 98 + $0.offset, sign: $0.element) }
    #expect(picture(5, of: 100, width: 10, marks: marks)[1] == "       abc")
    let first = "abc".map { BarChart.Mark(value: 0, sign: $0) }
    #expect(picture(5, of: 100, width: 10, marks: first)[1] == "abc")
    #expect(picture(5, of: 100, width: 2, marks: first)[1].count == 2)
  }
}

@Suite struct ColumnChartTests {
  private func picture(_ groups: [[Int?]], height: Int, _ signs: ChartSigns = .blocks) -> [String] {
    ColumnChart(groups).rows(height: height, width: 6, signs).map(\.text)
  }

  @Test func columnsStandOnTheGround() {
    #expect(picture([[80, 40], [60, 5]], height: 1) == [" ██ ▄▄ ▆▆ ▁▁"])
    #expect(
      picture([[80, 40], [60, 5]], height: 2) == [
        " ██    ▄▄   ",
        " ██ ██ ██ ▁▁",
      ])
    #expect(
      picture([[80, 40], [60, 5]], height: 2, .ascii) == [
        " ##    ..   ",
        " ## ## ## ..",
      ])
  }

  @Test func gapIsEmptyAndSomethingIsNot() {
    #expect(picture([[100, nil], [nil, nil], [1, 0]], height: 1) == [" ██          ▁▁   "])
    #expect(picture([[100, nil], [1, 0]], height: 1, .ascii) == [" ##    ..   "])
  }

  @Test func nothingToDrawIsNoRow() {
    #expect(picture([[nil, nil]], height: 2).isEmpty)
    #expect(picture([[0, 0]], height: 2).isEmpty)
    #expect(picture([[5]], height: 0).isEmpty)
    #expect(picture([], height: 3).isEmpty)
  }

  /// Higher is never drawn lower.
  @Test(arguments: [ChartSigns.blocks, .ascii]) func heightsKeepTheirOrder(signs: ChartSigns) {
    let ink = [Character(" ")] + signs.below + [signs.full]
    func height(_ value: Int) -> Int {
      ColumnChart([[value, 60]]).rows(height: 3, width: 5, signs).reduce(0) { sum, row in
        sum + (row.text.first.flatMap { ink.firstIndex(of: $0) } ?? 0)
      }
    }
    let heights = (0...60).map(height)
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(heights[0] == 0 && heights[1] > 0 && heights[60] == 3 * (ink.count - 1))
  }
}
