/// What the agenda needs to know besides the case: the day, the calendar and the settings. All of it comes in
/// as a value; nothing asks a clock.
package struct AgendaContext: Sendable {
  package var today: Day
  package var calendar: WorkingCalendar
  package var warning: WarningTimes
  package var figuresExpectedAfter: Int
  /// Who is there: while a handler is absent, items fall to the deputy.
  package var people: People

  package init(
    today: Day, calendar: WorkingCalendar, warning: WarningTimes = WarningTimes(),
    figuresExpectedAfter: Int = 14, people: People = People()
  ) {
    self.people = people
    self.today = today
    self.calendar = calendar
    self.warning = warning
    self.figuresExpectedAfter = figuresExpectedAfter
  }

  package init(today: Day, settings: StoreSettings, reference: ReferenceBook) {
    self.init(
      today: today, calendar: reference.calendar, warning: settings.warning,
      figuresExpectedAfter: settings.figuresExpectedAfter, people: reference.people)
  }

  /// The same in memory of its own. Two threads that count who uses a list, each for every case, wait for each other
  /// all the time when it is one list.
  package var ownCopy: AgendaContext {
    AgendaContext(
      today: today, calendar: calendar.ownCopy,
      warning: WarningTimes(general: warning.general, byKind: warning.byKind.mapValues { $0 }),
      figuresExpectedAfter: figuresExpectedAfter, people: People(people.all.map { $0 }))
  }
}
