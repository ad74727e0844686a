import Display
import Supervision
import Wording

/// A week of a grid: seven days side by side, the windows as bars through them.
struct WeekBlock {
  enum Style { case week, month }

  let source: CalendarSource
  let style: Style
  let monday: Day
  /// Days outside these stay empty: a month shows its own days only.
  let shown: ClosedRange<Day>
  /// Cells of a day, with the one that parts it from the next.
  let cell: Int
  let selected: Day?

  private var words: Words { source.words }
  private var days: [Day] { (0..<7).map { monday.adding(days: $0) } }
  private var inSight: ClosedRange<Day> {
    max(monday, shown.lowerBound)...min(monday.adding(days: 6), shown.upperBound)
  }
  /// Narrow days stand against each other, and the blank before a number parts them.
  private var hasSeparators: Bool { cell >= 8 }
  private var content: Int { hasSeparators ? cell - 1 : cell }
  var width: Int { 7 * cell - (hasSeparators ? 1 : 0) }

  /// The column at which a day starts.
  func start(of day: Day) -> Int { monday.days(to: day) * cell }

  // MARK: - Rows

  /// The rows of the week, exactly as many as there is room for.
  func rows(height: Int) -> [Row] {
    if height < 2 { return [headings(through: source.bars(in: inSight))] }
    if height == 2, style == .month {
      return [headings(through: []), merged(source.bars(in: inSight), hasNames: true)]
    }
    var rows = [headings(through: [])]
    var notes = noteRows()
    let (bars, longest) = (self.bars, self.longest)
    let laneCount = laneCount(bars)
    // The names of the days come first; bars and items share the rest, and neither gets more than it needs.
    notes = Array(notes.prefix(max(1, height - 1 - min(1, laneCount) - min(1, longest))))
    rows += notes
    let left = height - rows.count
    rows += laneRows(bars, laneCount, room: max((left + 1) / 2, left - longest))
    rows += itemRows(height - rows.count)
    return rows
  }

  /// Rows that show everything: every bar and every item, in a week with its title where there is room for one.
  var fullHeight: Int { 1 + noteRows().count + laneCount(bars) + longest * (mayHaveTitles ? 2 : 1) }

  /// Those of recesses stand above those of windows.
  private typealias Bars = (recesses: [CalendarSource.Bar], windows: [CalendarSource.Bar])

  private var bars: Bars {
    (style == .week ? source.recessBars(in: inSight) : [], source.bars(in: inSight))
  }

  private func laneCount(_ bars: Bars) -> Int {
    CalendarSource.laneCount(bars.recesses, in: inSight) + CalendarSource.laneCount(bars.windows, in: inSight)
  }

  /// Items of the day that has most.
  private var longest: Int {
    days.map { shown.contains($0) ? source.days.items(on: $0).count : 0 }.max() ?? 0
  }

  private var mayHaveTitles: Bool { style == .week && content >= 12 }

  /// A row of one part for each day.
  private func row(
    _ part: (Day) -> Row, isJoined: (Day) -> Bool = { _ in false }
  ) -> Row {
    var row = Row()
    for day in days {
      let cells = shown.contains(day) ? part(day) : Row()
      row.append(cells.fitted(to: content))
      guard hasSeparators, day != days[6] else { continue }
      let next = day.adding(days: 1)
      let isInside = shown.contains(day) && shown.contains(next)
      row.add(isInside ? isJoined(day) ? "─" : "│" : " ", .quiet)
    }
    return row
  }

  private func headings(through bars: [CalendarSource.Bar]) -> Row {
    row { day in
      let heading = heading(day, fill: bars.contains { $0.days.contains(day) } ? "─" : " ")
      return day == selected ? heading.styled(.selection) : heading
    } isJoined: { day in
      bars.contains { $0.days.contains(day) && $0.days.contains(day.adding(days: 1)) }
    }
  }

  private func heading(_ day: Day, fill: StaticString) -> Row {
    if style == .month {
      return DayHeading(source: source, day: day, isSelected: day == selected, width: content).row(fill: fill)
    }
    let facts = source.facts.day(day)
    let mark = facts.isCouncilDay ? words.councilMark : ""
    let room = content - 1 - (mark.isEmpty ? 0 : mark.displayWidth + 1)
    let names = words.dayHeadings(day)
    var row = Row(
      day == selected ? ">" : day == source.today ? "•" : " ", day == source.today ? .heading : .plain)
    row.add(names.first { $0.displayWidth <= room } ?? names[names.count - 1], .heading)
    row.pad(to: content - mark.displayWidth)
    row.add(mark, .heading)
    return row
  }

  // MARK: - Names of days

  /// Holidays and peildata by name; a second row only where a day has both.
  private func noteRows() -> [Row] {
    let notes = days.map { shown.contains($0) ? self.notes($0) : [] }
    let count = notes.map(\.count).max() ?? 0
    return (0..<count).map { index in
      row { day in
        let notes = notes[monday.days(to: day)]
        return index < notes.count ? note(notes[index]) : Row()
      }
    }
  }

  private func notes(_ day: Day) -> [String] {
    let facts = source.facts.day(day)
    let names = facts.closes == nil ? [] : [words.peildatum]
    return [facts.holiday.map { words.holiday($0, width: content) }].compactMap { $0 } + names
  }

  /// A blank in front of it where there is room for one.
  private func note(_ text: String) -> Row {
    Row((text.displayWidth < content ? " " : "") + text.clipped(to: content))
  }

  // MARK: - Bars

  /// One row for all these bars, which counts them where several run.
  ///
  /// - Parameter hasNames: the days have no other row for their names, which come before a bar; a peildatum before
  ///   New Year.
  private func merged(_ bars: [CalendarSource.Bar], hasNames: Bool = false) -> Row {
    row { day in
      let running = bars.filter { $0.days.contains(day) }
      var row = Row()
      if hasNames, let note = notes(day).last {
        row = self.note(note)
        if !running.isEmpty, row.width < content { row.add(String("─", times: content - row.width), .quiet) }
      } else if let bar = running.first {
        row = line(running.count == 1 ? [bar] : running, on: day)
      }
      return row
    } isJoined: { day in
      bars.contains { $0.days.contains(day) && $0.days.contains(day.adding(days: 1)) }
    }
  }

  private func line(_ bars: [CalendarSource.Bar], on day: Day) -> Row {
    let begins = bars.allSatisfy { $0.days.lowerBound == day }
    let ends = bars.allSatisfy { $0.days.upperBound == day }
    var row = Row(begins ? "├" : "─", .quiet)
    let number = bars.count > 1 ? String(bars.count) : ""
    let inner = max(0, content - 2 - number.count)
    row.add(String("─", times: inner / 2), .quiet)
    row.add(number)
    row.add(String("─", times: inner - inner / 2), .quiet)
    row.add(ends ? "┤" : "─", .quiet)
    return row
  }

  /// A row for each lane; what has no room is counted in the last one.
  private func laneRows(_ bars: Bars, _ count: Int, room: Int) -> [Row] {
    guard count > 0, room > 0 else { return [] }
    let most = count > room ? room - 1 : count
    let recesses = CalendarSource.lanes(bars.recesses, most: most)
    let windows = CalendarSource.lanes(bars.windows, most: most - recesses.lanes.count)
    let rows = (recesses.lanes + windows.lanes).map(lane)
    return count > room ? rows + [merged(recesses.hidden + windows.hidden)] : rows
  }

  private func lane(_ bars: [CalendarSource.Bar]) -> Row {
    var result = row { _ in Row() }
    for bar in bars {
      let first = max(bar.days.lowerBound, inSight.lowerBound)
      let last = min(bar.days.upperBound, inSight.upperBound)
      let columns = start(of: first)..<start(of: last) + content
      let drawn = draw(
        bar, width: columns.count, begins: first == bar.days.lowerBound, ends: last == bar.days.upperBound)
      result = result.replacing(columns, with: drawn)
    }
    return result
  }

  /// `├─ ! Zandwolde: Bestuurlijk overleg ──────┤`; an end that lies in another week is an arrow.
  private func draw(_ bar: CalendarSource.Bar, width: Int, begins: Bool, ends: Bool) -> Row {
    let stroke: StaticString = bar.isRecess ? "┄" : "─"
    var row = Row(begins ? "├" : "‹", .quiet)
    let room = width - 6
    if room >= 4 {
      let (label, standing) = source.about(bar)
      row.add("\(stroke) ", .quiet)
      if let standing { row.add("\(words.sign(standing)) ", standing.role) }
      row.add(label.clipped(to: max(1, room - (row.width - 3))))
      row.add(" ")
    }
    row.add(String(stroke, times: max(0, width - 1 - row.width)), .quiet)
    row.add(ends ? "┤" : "›", .quiet)
    return row
  }

  // MARK: - Items

  /// The items of each day by municipality; with room for all, each with its title below it.
  private func itemRows(_ height: Int) -> [Row] {
    guard height > 0 else { return [] }
    let items = days.map { shown.contains($0) ? source.days.items(on: $0) : [] }
    let hasTitles = mayHaveTitles && 2 * longest <= height
    return (0..<height).map { line in
      row { day in
        let items = items[monday.days(to: day)]
        let place = hasTitles ? line / 2 : line
        guard place < items.count else { return Row() }
        if !hasTitles, line == height - 1, items.count > height {
          return Row(" " + words.plus(items.count - height + 1), .quiet)
        }
        let item = source.item(items[place])
        if hasTitles, line % 2 == 1 { return Row("   " + words.title(item).clipped(to: content - 3)) }
        return name(item)
      }
    }
  }

  private func name(_ item: AgendaItem) -> Row {
    var row = Row()
    row.add(words.sign(item.standing), width: 2, alignment: .right, item.standing.role)
    row.add(" ")
    row.add(item.municipality.clipped(to: max(1, content - 3)))
    return row
  }
}
