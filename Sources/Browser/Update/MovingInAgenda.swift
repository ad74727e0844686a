import Display
import Supervision
import Wording

extension State {
  // MARK: - Over the days

  /// Left and right go a day, up and down a week, a page a week or a month; on the lines of a day up and down go over
  /// those.
  mutating func moveInCalendar(_ action: Action) {
    switch action {
    case .previousDay: goToDay(agenda.day.adding(days: -1))
    case .nextDay: goToDay(agenda.day.adding(days: 1))
    case .pageUp: goToDay(page(-1))
    case .pageDown: goToDay(page(1))
    case .up, .down, .first, .last:
      if agenda.line == nil { moveOverWeeks(action) } else { moveOverLines(action) }
    default: break
    }
  }

  private func page(_ count: Int) -> Day {
    agenda.form == .week ? agenda.day.adding(weeks: count) : agenda.day.adding(months: count)
  }

  private mutating func moveOverWeeks(_ action: Action) {
    let days = agenda.form == .week ? agenda.day.week.days : Month(containing: agenda.day).days
    switch action {
    // Below the days of a week stand the lines of the day, and another week is a page away.
    case .down where agenda.form == .week: switchToDay()
    case .up where agenda.form == .week: break
    case .up: goToDay(agenda.day.adding(weeks: -1))
    case .down: goToDay(agenda.day.adding(weeks: 1))
    case .first: goToDay(days.lowerBound)
    default: goToDay(days.upperBound)
    }
  }

  private mutating func moveOverLines(_ action: Action) {
    let lines = dayLines(on: agenda.day)
    let place = lines.firstIndex { $0.id == agenda.line } ?? 0
    switch action {
    case .up where place == 0 && agenda.form == .week: agenda.line = nil
    case .up: agenda.line = lines[max(0, place - 1)].id
    case .down: agenda.line = lines[min(lines.count - 1, place + 1)].id
    case .first: agenda.line = lines.first?.id
    default: agenda.line = lines.last?.id
    }
  }

  /// Selects a day; in the list the first line at or after it.
  mutating func goToDay(_ day: Day) {
    let day = min(max(day, Day(DayInput.years.lowerBound, 1, 1)), Day(DayInput.years.upperBound, 12, 31))
    agenda.day = day
    if agenda.form == .list {
      selectInList(day)
    } else if agenda.line != nil {
      agenda.line = dayLines(on: day).first?.id
    }
  }

  private mutating func selectInList(_ day: Day) {
    let start = agendaStart(listing.lines, on: day)
    listings[.agenda]?.select(near: start)
  }

  // MARK: - Between the days and the lines of one

  mutating func switchToDay() {
    if agenda.line != nil {
      agenda.line = nil
    } else if let first = dayLines(on: agenda.day).first {
      agenda.line = first.id
    } else {
      notice = .hint(words.nothingOnThisDay)
    }
  }

  /// Keeps the selected line of the day: where its item got another day, the selection goes along; where the item is
  /// gone or hidden, it goes to another line of the day.
  mutating func followLine() {
    guard let line = agenda.line else { return }
    let lines = dayLines(on: agenda.day)
    guard !lines.contains(where: { $0.id == line }) else { return }
    let table = agendaTable
    let moved = table.items.lazy.map(item).first { RowID.item($0.caseID, $0.id) == line }?.calendarDay
    if let moved {
      agenda.day = moved
    } else {
      agenda.line = lines.first?.id
    }
  }

  // MARK: - Forms

  /// From the list to the week, to the month, and back; what was selected stays selected as far as that can be.
  mutating func changeAgendaForm() {
    if agenda.form == .list, let item = item(listing.selectedContent), let day = item.agendaDay {
      agenda.day = day
    }
    agenda.form = agenda.form.next
    guard agenda.form == .list else { return }
    if let line = agenda.line {
      listings[.agenda]?.select(line)
    } else if let item = item(listing.selectedContent), item.agendaDay == agenda.day {
      // It is the line from which the week was opened.
    } else {
      selectInList(agenda.day)
    }
    agenda.line = nil
  }

  // MARK: - Going to a day

  mutating func handleDay(_ key: Key, _ field: TextField) -> [Effect] {
    var field = field
    switch key {
    case .escape, .control("c"): overlay = nil
    case .enter:
      do throws(DayInputFault) {
        goToDay(try PlaceInput.day(from: field.text, on: today))
        overlay = nil
      } catch {
        overlay = .day(field, fault: words.placeFault(error))
      }
    default:
      field.handle(key)
      overlay = .day(field, fault: nil)
    }
    return []
  }
}
