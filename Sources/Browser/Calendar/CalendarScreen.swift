import Display
import Supervision
import Wording

/// Agenda as a week or a month, with the selected day below it, or beside it on a wide screen.
struct CalendarScreen {
  let state: State

  private var words: Words { state.words }
  private var width: Int { state.size.columns }
  private var day: Day { state.agenda.day }
  private var isMonth: Bool { state.agenda.form == .month }

  func frame() -> Frame {
    let layout = ListLayout(state)
    var rows: [Row] = []
    if layout.showsHeader { rows.append(Chrome.header(state)) }
    let views = Tabs(state)
    let tabs = views.rows(hasRuler: layout.showsRulers)
    let spots = views.spots(row: rows.count)
    rows.append(tabs.tabs)
    if layout.showsRulers { rows.append(tabs.ruler) }
    let top = rows.count
    let below = (layout.showsRulers ? 1 : 0) + 2
    let body = body(height: max(1, state.size.rows - top - below))
    rows += body.rows
    rows += Chrome.listFooter(state, hasRuler: layout.showsRulers)
    let cursor = body.cursor.map { Position(column: $0.column, row: $0.row + top) }
    return Frame(
      size: state.size, rows: rows, cursor: cursor,
      spots: spots + body.spots.moved(by: Position(column: 0, row: top)))
  }

  // MARK: - The days and the day

  private func body(height: Int) -> Drawn {
    // The title stands above all but the smallest screen.
    guard height > 3 else { return grid(width: width, height: height) }
    let title = title()
    let rest = height - 1
    var drawn = isMonth && width >= CalendarScreen.wide ? beside(height: rest) : above(height: rest)
    drawn.rows.insert(title, at: 0)
    drawn.cursor?.row += 1
    drawn.spots = drawn.spots.moved(by: Position(column: 0, row: 1))
    return drawn
  }

  private static let wide = 120

  private func beside(height: Int) -> Drawn {
    let panel = DayPanel(state: state, width: width * 3 / 8)
    let gridWidth = width - panel.width - 1
    let grid = grid(width: gridWidth, height: height)
    let day = panel.drawn(height: height)
    let rows = zip(grid.rows, day.rows).map { $0.appending(Row("│", .quiet)).appending($1) }
    let cursor = day.cursor.map { Position(column: $0.column + gridWidth + 1, row: $0.row) }
    return Drawn(
      rows: rows, cursor: cursor ?? grid.cursor,
      spots: grid.spots + day.spots.moved(by: Position(column: gridWidth + 1, row: 0)))
  }

  private func above(height: Int) -> Drawn {
    let panel = DayPanel(state: state, width: width)
    let (gridHeight, panelHeight) = divide(height, panel)
    guard panelHeight > 0 else {
      // There is room for one of the two: the one in which the keys are.
      return state.agenda.line == nil ? grid(width: width, height: height) : panel.drawn(height: height)
    }
    let grid = grid(width: width, height: gridHeight)
    let day = panel.drawn(height: panelHeight)
    let cursor = day.cursor.map { Position(column: $0.column, row: $0.row + gridHeight + 1) }
    return Drawn(
      rows: grid.rows + [Chrome.ruler(width)] + day.rows, cursor: cursor ?? grid.cursor,
      spots: grid.spots + day.spots.moved(by: Position(column: 0, row: gridHeight + 1)))
  }

  /// How many of the rows are for the days and how many for the day below them, a ruler between the two: both get
  /// what they need to show everything, and where that is too much each at least its share.
  private func divide(_ height: Int, _ panel: DayPanel) -> (grid: Int, panel: Int) {
    let rest = height - 1
    let (least, wanted) = isMonth ? monthHeights : weekHeights
    guard rest - least >= 3 else { return (height, 0) }
    let day = min(panel.fullHeight, max(isMonth ? 3 : 5, rest / 3))
    let grid = max(least, min(wanted, rest - day))
    return (grid, rest - grid)
  }

  private var weekHeights: (least: Int, wanted: Int) {
    let grid = weekGrid(width)
    return (grid.isSideBySide ? 5 : 7, max(5, grid.fullHeight))
  }

  private var monthHeights: (least: Int, wanted: Int) {
    let grid = monthGrid(width)
    let weeks = grid.month.weeks.count
    return (weeks + 1, weeks * max(2, grid.fullHeight) + 1)
  }

  private func grid(width: Int, height: Int) -> Drawn {
    isMonth ? month(monthGrid(width), height: height) : week(weekGrid(width), height: height)
  }

  private func week(_ grid: WeekGrid, height: Int) -> Drawn {
    let rows = grid.rows(height: height)
    var drawn = Drawn(rows: filled(rows, height), cursor: grid.place(height: height))
    for (offset, date) in days(of: grid.week) {
      let place = grid.place(of: date, height: height)
      for row in rows.indices where grid.isSideBySide || row == place.row {
        drawn.spots.append(spot(of: date, row: row, columns: grid.columns(ofDay: offset)))
      }
    }
    return drawn
  }

  private func days(of week: Week) -> [(offset: Int, element: Day)] {
    Array((0..<7).map { week.monday.adding(days: $0) }.enumerated())
  }

  /// A day that can be pointed at: how far it is from the selected one.
  private func spot(of date: Day, row: Int, columns: Range<Int>) -> Spot {
    Spot(.cell(row: day.days(to: date), column: 0), row: row, columns: columns)
  }

  /// Below the weeks, where lines are left, what the marks and the holidays in the days are.
  private func month(_ grid: MonthGrid, height: Int) -> Drawn {
    let weeks = grid.month.weeks
    let selected = weeks.firstIndex { $0 == day.week } ?? 0
    let hasWeekdays = height > min(weeks.count, 3)
    let room = max(1, height - (hasWeekdays ? 1 : 0))
    let each = min(8, max(1, room / weeks.count))
    let count = min(weeks.count, room)
    let first = min(max(0, selected - count / 2), weeks.count - count)
    var rows = hasWeekdays ? [grid.weekdays] : []
    rows += grid.rows(height: each, weeks: first..<first + count)
    let cursor = Position(column: grid.column, row: (hasWeekdays ? 1 : 0) + (selected - first) * each)
    if each == 1, rows.count < height {
      rows.append(Row(" " + holidays.clipped(to: max(1, grid.width - 2)), .quiet))
    }
    var drawn = Drawn(rows: filled(rows, height), cursor: cursor)
    for (place, week) in weeks[first..<first + count].enumerated() {
      let top = (hasWeekdays ? 1 : 0) + place * each
      for (offset, date) in days(of: week) where grid.month.days.contains(date) {
        drawn.spots += (top..<top + each).map {
          spot(of: date, row: $0, columns: grid.columns(ofDay: offset))
        }
      }
    }
    return drawn
  }

  private func filled(_ rows: [Row], _ height: Int) -> [Row] {
    rows + [Row](repeating: Row(), count: max(0, height - rows.count))
  }

  private func weekGrid(_ width: Int) -> WeekGrid {
    WeekGrid(day.week, from: source, width: width, selected: day)
  }

  private func monthGrid(_ width: Int) -> MonthGrid {
    MonthGrid(Month(containing: day), from: source, width: width, selected: day)
  }

  private var source: CalendarSource {
    let table = state.agendaTable
    return CalendarSource(days: table.days, facts: state.calendarDays, words: words, today: state.today) {
      state.item(table.items[$0])
    }
  }

  // MARK: - Above and below the days

  /// Which week or month, and what the marks in it mean: as much as fits.
  private func title() -> Row {
    let facts = state.calendarDays
    let month = Month(containing: day)
    let days = isMonth ? month.days : day.week.days
    var parts = isMonth ? words.titleParts(month) : words.titleParts(day.week, today: state.today)
    let hasCouncilDays =
      isMonth
      && (0..<31).contains { offset in
        let day = month.firstDay.adding(days: offset)
        return month.days.contains(day) && facts.day(day).isCouncilDay
      }
    if isMonth {
      parts += words.marksLegend(recesses: facts.recesses(in: days), hasCouncilDays: hasCouncilDays)
    }
    for year in Set([days.lowerBound.year, days.upperBound.year]).sorted()
    where !facts.day(year == days.lowerBound.year ? days.lowerBound : days.upperBound).hasHolidays {
      parts.append(words.holidaysUnknown(year))
    }
    var row = Row(" ")
    for (index, part) in parts.enumerated() {
      guard row.width + part.displayWidth + 3 <= width else { break }
      if index > 0 { row.add(" · ") }
      row.add(part, .heading)
    }
    return row
  }

  /// `1 nieuwjaarsdag, peildatum`
  private var holidays: String {
    let month = Month(containing: day)
    let names = (0..<31).compactMap { offset -> String? in
      let day = month.firstDay.adding(days: offset)
      guard month.days.contains(day) else { return nil }
      let facts = state.calendarDays.day(day)
      let names = [facts.holiday.map(words.holiday), facts.closes == nil ? nil : words.peildatum].compactMap {
        $0
      }
      return names.isEmpty ? nil : "\(day.dayOfMonth) \(names.joined(separator: ", "))"
    }
    return names.joined(separator: " · ")
  }
}

extension Chrome {
  /// What stands on the selected day, where there is no room to show it; then as in the list.
  static func addDay(to row: inout Row, _ state: State) {
    guard state.isCalendar, state.size.rows < 20, state.agenda.line == nil else { return }
    let words = state.words
    let lines = state.dayLines(on: state.agenda.day)
    row.add("\(words.dayColumn(state.agenda.day)): ")
    row.add(words.onDay(lines.count, foremost: lines.map(\.item.standing).min { $0.order < $1.order }))
    row.add(" · ")
  }
}
