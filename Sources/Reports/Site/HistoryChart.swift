import Supervision
import Wording

/// The half-years of a municipality as bars: what was to be housed (open) and what was housed (filled), newest first.
///
/// Widths are shares of the window and heights are fixed, so that words stay as large as the text around them, also in
/// a narrow window. The bars differ in shape and not only in colour.
struct HistoryChart {
  let municipality: String
  /// Newest first.
  let halfYears: [PublicHalfYear]
  let words = Words.stored

  /// The longest bar takes this many thousandths of the width: the rest is for its number.
  private static let longest = 620
  private static let rowHeight = 46
  private static let legendHeight = 54
  /// Where the bars begin.
  private static let start = "translate(72 0)"

  /// The longest bar, in persons; `nil` when there is nothing to draw.
  private var scale: Int? {
    let most = halfYears.flatMap { [$0.total, $0.housed] }.compactMap { $0 }.max()
    return most.flatMap { $0 > 0 ? $0 : nil }
  }

  func write(to page: inout Hypertext) {
    guard let scale, let newest = halfYears.first else { return }
    let height = HistoryChart.legendHeight + halfYears.count * HistoryChart.rowHeight
    let latest = words.chartLatest(newest.period, total: newest.total, housed: newest.housed)
    page.block(
      "svg",
      [
        "class": "grafiek", "role": "img", "aria-labelledby": "grafiek-titel grafiek-uitleg",
        "width": "100%", "height": String(height),
      ]
    ) { page in
      page.inline("title", ["id": "grafiek-titel"], text: words.chartTitle(municipality))
      page.inline(
        "desc", ["id": "grafiek-uitleg"],
        text: words.chartDescription(halfYears.map(\.period), last: latest))
      legend(to: &page)
      for (index, halfYear) in halfYears.enumerated() {
        let top = HistoryChart.legendHeight + index * HistoryChart.rowHeight
        row(halfYear, top: top, scale: scale, to: &page)
      }
    }
  }

  private func legend(to page: inout Hypertext) {
    page.shape("rect", ["class": "gevraagd", "x": "1", "y": "5", "width": "14", "height": "12"])
    page.inline("text", ["x": "22", "y": "16"], text: words.chartAsked)
    page.shape("rect", ["class": "gehuisvest", "x": "1", "y": "25", "width": "14", "height": "12"])
    page.inline("text", ["x": "22", "y": "36"], text: words.chartHoused)
  }

  private func row(_ halfYear: PublicHalfYear, top: Int, scale: Int, to page: inout Hypertext) {
    page.inline("text", ["class": "halfjaar", "x": "0", "y": String(top + 23)]) {
      $0.text(halfYear.period.description)
    }
    page.inline("g", ["transform": HistoryChart.start]) { page in
      bar("gevraagd", halfYear.total, top: top + 2, scale, to: &page)
      bar("gehuisvest", halfYear.housed, top: top + 19, scale, to: &page)
    }
  }

  private func bar(_ kind: String, _ value: Int?, top: Int, _ scale: Int, to page: inout Hypertext) {
    let width = HistoryChart.width(value ?? 0, of: scale)
    if value.map({ $0 > 0 }) ?? false {
      page.shape("rect", ["class": kind, "x": "0", "y": String(top), "width": width, "height": "14"])
    }
    let words = value.map(words.number) ?? words.unknownOnSite
    page.inline("text", ["x": width, "y": String(top + 12), "dx": "7"], text: words)
  }

  /// A share of the width of the chart, to a tenth of a per cent: `43.7%`. What is below zero has no length.
  static func width(_ value: Int, of scale: Int) -> String {
    let thousandths = max(0, value) * longest / scale
    return "\(thousandths / 10).\(thousandths % 10)%"
  }
}
