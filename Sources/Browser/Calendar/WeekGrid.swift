import Display
import Supervision
import Wording

/// A week: seven days side by side, or below each other on a narrow screen.
package struct WeekGrid {
  let source: CalendarSource
  let week: Week
  let width: Int
  let selected: Day?

  package init(_ week: Week, from source: CalendarSource, width: Int, selected: Day? = nil) {
    self.week = week
    self.source = source
    self.width = width
    self.selected = selected
  }

  /// Less than ten cells for a day do not hold a name.
  var isSideBySide: Bool { width >= 78 }

  /// Lines to show everything.
  package var fullHeight: Int { isSideBySide ? block.fullHeight : 7 }

  package func rows(height: Int) -> [Row] {
    let rows =
      isSideBySide
      ? block.rows(height: height)
      : WeekLines(source: source, monday: week.monday, width: width, selected: selected).rows
    guard rows.count > height, let selected else { return rows.map { $0.fitted(to: width) } }
    let first = min(max(0, week.monday.days(to: selected) - height / 2), rows.count - height)
    return rows[first..<first + height].map { $0.fitted(to: width) }
  }

  /// Where the selected day is.
  func place(height: Int) -> Position {
    selected.map { place(of: $0, height: height) } ?? Position(column: 0, row: 0)
  }

  /// Where a day is. One above or below what is in sight has a row outside it.
  func place(of day: Day, height: Int) -> Position {
    if isSideBySide { return Position(column: block.start(of: day), row: 0) }
    let line = week.monday.days(to: selected ?? day)
    let first = min(max(0, line - height / 2), max(0, 7 - height))
    return Position(column: 0, row: week.monday.days(to: day) - first)
  }

  /// The columns of a day, 0 for Monday.
  func columns(ofDay offset: Int) -> Range<Int> {
    guard isSideBySide else { return 0..<width }
    let start = block.start(of: week.monday.adding(days: offset))
    return start..<start + block.cell
  }

  private var block: WeekBlock {
    WeekBlock(
      source: source, style: .week, monday: week.monday, shown: week.days, cell: (width + 1) / 7,
      selected: selected)
  }
}
