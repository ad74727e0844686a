import Display
import Supervision
import Wording

/// Days on a line of time: what was, today, and what is to come. A line that is longer than the screen is wide
/// moves along with the selected day.
struct TimeLine {
  let days: [Day]
  let today: Day
  let selected: Day?
  let width: Int
  let words: Words

  /// Two weeks in a cell still part one meeting from the next; what goes further back scrolls.
  private static let mostDaysInACell = 14

  /// Three rows: years and months, the line, and which of it is selected.
  var rows: [Row] { [labels, line, mark] }

  private var first: Day { min(days.min() ?? today, today) }
  private var span: Int { first.days(to: max(days.max() ?? today, today)) + 1 }
  /// Days in a cell.
  private var scale: Int { min(TimeLine.mostDaysInACell, max(1, (span + width - 1) / width)) }
  private var cells: Int { (span + scale - 1) / scale }

  /// The first cell in sight.
  private var start: Int {
    let wanted = cell(of: selected ?? today)
    return min(max(0, wanted - width / 2), max(0, cells - width))
  }

  private func cell(of day: Day) -> Int { first.days(to: day) / scale }

  /// Where a day is in the row; `nil` where it is out of sight.
  private func column(of day: Day) -> Int? {
    guard day >= first else { return nil }
    let column = cell(of: day) - start
    return (0..<min(width, cells - start)).contains(column) ? column : nil
  }

  private var line: Row {
    var was = [Int](repeating: 0, count: width)
    var comes = was
    for day in days {
      guard let column = column(of: day) else { continue }
      if day <= today { was[column] += 1 } else { comes[column] += 1 }
    }
    let length = min(width, cells - start)
    var row = Row()
    for column in 0..<length {
      let count = was[column] + comes[column]
      if column == self.column(of: today) {
        row.add("│", .heading)
      } else if count > 1 {
        row.add(count < 10 ? String(count) : "+")
      } else if count == 1 {
        row.add(comes[column] == 1 ? "○" : "●")
      } else if column == 0, start > 0 {
        row.add("‹", .quiet)
      } else if column == length - 1, start + length < cells {
        row.add("›", .quiet)
      } else {
        row.add("─", .quiet)
      }
    }
    return row
  }

  private var labels: Row {
    var texts: [(column: Int, text: String, role: Role)] = []
    if let column = column(of: today) {
      let text = words.today
      texts.append((min(column, max(0, width - text.displayWidth)), text, .heading))
    }
    // The nearest months that leave room for their names.
    let step = [1, 3, 6, 12].first { $0 * 30 / scale >= 8 } ?? 12
    var day = Day(first.year, 1, 1)
    let last = first.adding(days: span)
    var hasYear = false
    while day <= last {
      // The first one says which year it is in.
      let month = words.shortMonth(day)
      let text = day.month == 1 ? String(day.year) : hasYear ? month : "\(month) \(day.year)"
      if let column = column(of: day), column + text.displayWidth <= width,
        texts.allSatisfy({
          column + text.displayWidth < $0.column || column > $0.column + $0.text.displayWidth
        })
      {
        texts.append((column, text, .quiet))
        hasYear = true
      }
      day = day.adding(months: step)
    }
    var row = Row()
    for label in texts.sorted(by: { $0.column < $1.column }) {
      row.pad(to: label.column)
      row.add(label.text, label.role)
    }
    return row
  }

  /// What the signs mean, on the side where the selected day is not.
  private func withLegend(_ mark: Row) -> Row {
    let legend = words.timeLineLegend
    var row = mark
    if mark.width + 3 + legend.displayWidth <= width {
      row.pad(to: width - legend.displayWidth)
      row.add(legend, .quiet)
    } else if mark.slice(0..<min(mark.width, legend.displayWidth + 3)).text.allSatisfy({ $0 == " " }),
      legend.displayWidth + 3 <= mark.width
    {
      row = Row(legend, .quiet).appending(mark.slice(legend.displayWidth..<mark.width))
    }
    return row
  }

  private var mark: Row {
    guard let selected, let column = column(of: selected) else { return withLegend(Row()) }
    let date = words.numericDate(selected)
    var row = Row()
    if column + 2 + date.displayWidth <= width {
      row.pad(to: column)
      row.add("▲ \(date)", .key)
    } else {
      row.pad(to: column - date.displayWidth - 1)
      row.add("\(date) ▲", .key)
    }
    return withLegend(row)
  }
}
