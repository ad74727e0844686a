import Supervision
import Testing

@testable import Reports

@Suite("The chart of a municipality")
struct HistoryChartTests {
  private func halfYear(_ year: Int, total: Int?, housed: Int?) -> PublicHalfYear {
    PublicHalfYear(
      period: HalfYear(year, .first), opening: nil, target: nil, targets: [], total: total, housed: housed,
      stand: nil, percent: nil, balance: nil, letter: nil, judgedOn: nil)
  }

  private func chart(_ halfYears: [PublicHalfYear]) -> String {
    var page = Hypertext()
    HistoryChart(municipality: "Almere", halfYears: halfYears).write(to: &page)
    return page.source
  }

  @Test(
    "A bar is as long as its number says, and never below zero",
    arguments: [(0, "0.0%"), (1, "0.1%"), (318, "54.3%"), (363, "62.0%"), (-20, "0.0%")])
  func widths(value: Int, width: String) {
    #expect(HistoryChart.width(value, of: 363) == width)
  }

  @Test("Every number of it stands beside its bar, and in words for who does not see it")
  func numbers() {
    let svg = chart([halfYear(2024, total: 363, housed: 318), halfYear(2023, total: nil, housed: -0)])
    #expect(svg.contains(">363</text>") && svg.contains(">318</text>") && svg.contains(">onbekend</text>"))
    #expect(svg.contains("In 2024-I: te huisvesten 363, gehuisvest 318."))
    #expect(svg.contains("Van 2023-I tot en met 2024-I."))
    #expect(svg.ranges(of: "class=\"gehuisvest\"").count == 2)
  }

  @Test("Without numbers there is no chart")
  func nothing() {
    #expect(chart([]).isEmpty && chart([halfYear(2024, total: nil, housed: nil)]).isEmpty)
    #expect(chart([halfYear(2024, total: -3, housed: 0)]).isEmpty)
  }
}
