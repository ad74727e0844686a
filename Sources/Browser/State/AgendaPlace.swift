import Supervision
import Wording

/// Where the user is in Agenda.
package struct AgendaPlace: Hashable, Sendable {
  package enum Form: String, CaseIterable, Sendable {
    case list, week, month

    var next: Form {
      let all = Form.allCases
      let place = all.firstIndex(of: self) ?? 0
      return all[(place + 1) % all.count]
    }
  }

  package var form = Form.list
  /// The day that is selected in the week or the month.
  package var day: Day
  /// The line of the day that is selected; `nil` while the keys go over the days.
  package var line: RowID?

  package init(day: Day) { self.day = day }
}

/// The items of Agenda under its filter, by their days.
struct AgendaTable {
  let items: [ListedItem]
  let days: AgendaDays
}

/// A line of a day: an item that stands on it, or a window that runs.
struct DayLine {
  let item: AgendaItem
  /// The days of the window, where it ends later.
  let running: ClosedRange<Day>?

  var id: RowID { .item(item.caseID, item.id) }
}

extension State {
  /// Agenda is in sight as a week or a month.
  package var isCalendar: Bool { view == .agenda && dossier == nil && agenda.form != .list }

  /// The row that actions are about: of a week or a month the line of the day.
  package var selectedRow: RowID? { isCalendar ? agenda.line : listing.selected }

  var agendaTable: AgendaTable {
    lookups.agenda(filter: filters[.agenda]?.text ?? "") {
      let items = agendaItems()
      return AgendaTable(items: items, days: AgendaDays(count: items.count) { item(items[$0]) })
    }
  }

  /// What the days are, whatever the filter.
  var calendarDays: CalendarDays {
    lookups.calendarDays {
      CalendarDays(entries.walk, settings: settings, calendar: reference.calendar, today: today)
    }
  }

  /// The lines of a day: what stands on it, then the windows that run.
  func dayLines(on day: Day) -> [DayLine] {
    let table = agendaTable
    return table.days.items(on: day).map { DayLine(item: item(table.items[$0]), running: nil) }
      + table.days.running(on: day).map { DayLine(item: item(table.items[$0.item]), running: $0.days) }
  }
}

extension Words {
  /// What the key of the forms goes to.
  func formOfAgenda(_ form: AgendaPlace.Form) -> String {
    switch form {
    case .list: agendaAsList
    case .week: agendaAsWeek
    case .month: agendaAsMonth
    }
  }
}
