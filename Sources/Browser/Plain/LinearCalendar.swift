import Display
import Supervision
import Wording

/// A week or a month of Agenda told day by day: what runs through it first, once, then each day with what stands on it.
/// Read across the grid it could not be heard which item is on which day.
struct LinearCalendar {
  private let state: State
  private let days: ClosedRange<Day>
  private var drawn: Frame

  init(_ state: State) {
    self.state = state
    days = state.agenda.form == .week ? state.agenda.day.week.days : Month(containing: state.agenda.day).days
    let tabs = Tabs(state)
    drawn = Frame(
      size: state.size, rows: [Chrome.header(state), tabs.rows(hasRuler: false).tabs],
      spots: tabs.spots(row: 1))
    addTitle()
    addPeriods()
    addDays()
    addExplanation()
    add(words.linearPeriod(isWeek: isWeek))
    drawn.rows += Chrome.listFooter(state, hasRuler: false)
  }

  var frame: Frame { LinearLines(drawn, words).frame }

  private var words: Words { state.words }
  private var isWeek: Bool { state.agenda.form == .week }

  private mutating func add(_ text: String) {
    drawn.rows += text.wrapped(to: state.size.columns - 2).map { Row($0) }
  }

  // MARK: - What runs through the days

  private mutating func addTitle() {
    let parts =
      isWeek
      ? words.titleParts(state.agenda.day.week, today: state.today)
      : words.titleParts(Month(containing: state.agenda.day))
    add(parts.joined(separator: " · "))
  }

  private mutating func addPeriods() {
    let table = state.agendaTable
    let windows = table.days.windows(in: days)
    let recesses = state.calendarDays.recesses(in: days)
    guard !windows.isEmpty || !recesses.isEmpty else { return }
    add(words.runningHeading)
    for recess in recesses { add(words.recess(recess)) }
    let onDay = Set(table.days.items(on: state.agenda.day))
    var lines: [Day: [RowID]] = [:]
    for window in windows {
      let item = state.item(table.items[window.item])
      let id = RowID.item(item.caseID, item.id)
      let day = max(window.days.lowerBound, days.lowerBound)
      let places = lines[day] ?? state.dayLines(on: day).map(\.id)
      lines[day] = places
      guard let place = places.firstIndex(of: id) else { continue }
      // On its last day it is the line of that day that is chosen.
      add(
        item, words.dayLine(item, running: window.days, on: day), on: day, place: place,
        isChosen: state.agenda.line == id && !onDay.contains(window.item))
    }
  }

  // MARK: - Day by day

  private mutating func addDays() {
    var passed = 0
    for offset in 0...days.lowerBound.days(to: days.upperBound) {
      let day = days.lowerBound.adding(days: offset)
      let items = state.agendaTable.days.items(on: day).map { state.item(state.agendaTable.items[$0]) }
      let calendarDay = state.calendarDays.day(day)
      let isBare = items.isEmpty && words.facts(of: calendarDay, withRecesses: false).isEmpty
      // A month of days without anything is not listened to.
      if isBare, !isWeek, day != state.agenda.day, day != state.today {
        passed += 1
        continue
      }
      var parts = [words.fullDate(day)]
      if day == state.today { parts.append(words.today) }
      parts += words.facts(of: calendarDay)
      if items.isEmpty, parts.count == 1 { parts.append(words.linearNothing) }
      let isChosen = day == state.agenda.day && state.agenda.line == nil
      add(parts.joined(separator: " · ") + (isChosen ? " \(words.chosenLine)" : ""))
      for (place, item) in items.enumerated() {
        add(
          item, words.dayLine(item), on: day, place: place,
          isChosen: day == state.agenda.day && state.agenda.line == .item(item.caseID, item.id))
      }
    }
    if passed > 0 { add(words.linearOtherDays(passed)) }
  }

  /// - Parameter place: among the lines of the day.
  private mutating func add(_ item: AgendaItem, _ text: String, on day: Day, place: Int, isChosen: Bool) {
    let isMarked = state.marks.contains(.item(item.caseID, item.id))
    var row = Row(isChosen ? ">" : isMarked ? "*" : " ")
    let sign = words.sign(item.standing)
    if !sign.isEmpty { row.add("\(sign) ") }
    row.add("\(item.municipality); \(text)")
    drawn.spots.append(
      Spot(
        .cell(row: state.agenda.day.days(to: day), column: place + 1), row: drawn.rows.count,
        columns: 0..<state.size.columns))
    drawn.rows.append(row)
  }

  /// All there is to say about the chosen line.
  private mutating func addExplanation() {
    guard state.showsPreview, let line = state.agenda.line,
      let item = state.dayLines(on: state.agenda.day).first(where: { $0.id == line })?.item,
      let entry = state.entry(item.caseID)
    else { return }
    drawn.rows += Preview(state: state).explanation(of: item, entry)
  }
}
