import Display
import Supervision
import Wording

/// A month: a line of weekdays, and a block for each week with its number in front.
package struct MonthGrid {
  let source: CalendarSource
  let month: Month
  let width: Int
  let selected: Day?

  package init(_ month: Month, from source: CalendarSource, width: Int, selected: Day? = nil) {
    self.month = month
    self.source = source
    self.width = width
    self.selected = selected
  }

  /// Cells in front of the days: the number of the week, where there is room.
  private var lead: Int { width >= 32 ? 4 : 0 }
  private var cell: Int { max(2, (width - lead) / 7) }

  /// The most lines a week needs to show everything.
  package var fullHeight: Int { month.weeks.map { block($0).fullHeight }.max() ?? 1 }

  package var weekdays: Row {
    var row = Row(String(" ", times: lead))
    for weekday in Weekday.allCases {
      let name = source.words.shortWeekday(weekday)
      row.add(cell >= 5 ? " \(name)" : name, width: cell, .heading)
    }
    return row
  }

  /// - Parameters:
  ///   - height: lines of each week.
  ///   - weeks: which of the weeks, where there is no room for all.
  package func rows(height: Int, weeks: Range<Int>? = nil) -> [Row] {
    let all = month.weeks
    return all[weeks ?? all.indices].flatMap { week in
      let block = block(week)
      return block.rows(height: height).enumerated().map { index, row in
        var line = Row()
        if lead > 0 { line.add(index == 0 ? " \(number(week))" : "", width: lead, .quiet) }
        line.append(row)
        return line.fitted(to: width)
      }
    }
  }

  /// The column of the selected day.
  var column: Int { selected.map { lead + ($0.weekday.rawValue - 1) * cell } ?? 0 }

  /// The columns of a day, 0 for Monday.
  func columns(ofDay offset: Int) -> Range<Int> { lead + offset * cell..<lead + (offset + 1) * cell }

  private func block(_ week: Week) -> WeekBlock {
    WeekBlock(
      source: source, style: .month, monday: week.monday, shown: month.days, cell: cell, selected: selected)
  }

  private func number(_ week: Week) -> String { week.number < 10 ? " \(week.number)" : "\(week.number)" }
}
