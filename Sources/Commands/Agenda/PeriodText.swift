import Browser
import Display
import Supervision
import Wording

/// A week or a month for people: the days as on the screen, and below them what stands on each.
enum PeriodText {
  /// Cells, where the output is no terminal that has a width of its own.
  private static let usualWidth = 100

  static func text(of agenda: PeriodAgenda, _ session: Session) -> String {
    let words = session.words
    var printout = Printout(palette: session.palette)
    for file in agenda.unreadable { printout.line(words.unreadableLine(file), .alert) }
    addGrid(agenda, session, to: &printout)
    var table = TextTable(ItemRow.columns)
    addRunning(agenda, session, to: &table)
    for day in agenda.everyDay {
      let facts = words.facts(of: agenda.facts.day(day), withRecesses: false)
      let items = agenda.days.items(on: day).map { agenda.items[$0] }
      guard !facts.isEmpty || !items.isEmpty else { continue }
      table.add(line: "")
      table.add(line: ([words.dayInWeek(day)] + facts).joined(separator: " · "), .heading)
      for item in items { table.add(ItemRow.cells(item, session, when: when(item, words))) }
    }
    table.print(to: &printout, width: session.width)
    if agenda.lateOutside > 0 { printout.line(words.lateOutsidePeriod(agenda.lateOutside), .late) }
    return printout.text
  }

  private static func addGrid(_ agenda: PeriodAgenda, _ session: Session, to printout: inout Printout) {
    let words = session.words
    let width = session.width ?? usualWidth
    let source = CalendarSource(days: agenda.days, facts: agenda.facts, words: words, today: session.today) {
      agenda.items[$0]
    }
    var rows: [Row] = []
    let recesses = agenda.facts.recesses(in: agenda.period.days)
    switch agenda.period {
    case .week(let week):
      printout.line(words.titleParts(week, today: session.today).joined(separator: " · "), .heading)
      let grid = WeekGrid(week, from: source, width: width)
      rows = grid.rows(height: grid.fullHeight)
    case .month(let month):
      let hasCouncilDays = agenda.everyDay.contains { agenda.facts.day($0).isCouncilDay }
      let legend = words.marksLegend(recesses: recesses, hasCouncilDays: hasCouncilDays)
      let title = (words.titleParts(month) + legend).joined(separator: " · ")
      for line in title.wrapped(to: width) { printout.line(line, .heading) }
      let grid = MonthGrid(month, from: source, width: width)
      rows = [grid.weekdays] + grid.rows(height: min(3, max(2, grid.fullHeight)))
    }
    for row in rows {
      let end = row.text.reversed().prefix { $0 == " " }.count
      for span in row.slice(0..<max(0, row.width - end)).spans { printout.add(span.text, span.role) }
      printout.endLine()
    }
  }

  /// Of a window its days, and of a meeting in the diaries its day: how many days are left counts to another day.
  private static func when(_ item: AgendaItem, _ words: Words) -> String? {
    item.appointment.map(words.dayColumn)
      ?? item.openWindow.map { words.shortWindow($0.lowerBound, $0.upperBound) }
  }

  /// The windows that run, once: they stand on many days.
  private static func addRunning(_ agenda: PeriodAgenda, _ session: Session, to table: inout TextTable) {
    let words = session.words
    let windows = agenda.days.windows(in: agenda.period.days)
    let recesses = agenda.facts.recesses(in: agenda.period.days)
    guard !windows.isEmpty || !recesses.isEmpty else { return }
    table.add(line: "")
    table.add(line: words.runningHeading, .heading)
    for recess in recesses { table.add(line: words.recess(recess)) }
    for window in windows {
      let period = words.shortWindow(window.days.lowerBound, window.days.upperBound)
      table.add(ItemRow.cells(agenda.items[window.item], session, when: period))
    }
  }
}
