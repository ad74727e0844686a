import Display
import Supervision
import Wording

/// The agenda for people: ISO weeks as headings.
enum AgendaText {
  static func text(of schedule: DaySchedule, _ session: Session) -> String {
    let words = session.words
    var table = TextTable(ItemRow.columns)
    if !schedule.open.isEmpty {
      table.add(line: words.openFromBefore, .heading)
      for item in schedule.open {
        let day = item.lastDay.map { words.day($0, seenFrom: session.today) }
        table.add(ItemRow.cells(item, session, when: day))
      }
    }
    var week: Week?
    for (day, item) in schedule.dated {
      if day.week != week {
        week = day.week
        table.add(
          line: words.weekHeading(day.week, calendar: schedule.calendar, today: session.today), .heading)
      }
      table.add(ItemRow.cells(item, session, when: words.day(day, seenFrom: session.today)))
    }
    var printout = Printout(palette: session.palette)
    for file in schedule.unreadable { printout.line(words.unreadableLine(file), .alert) }
    table.print(to: &printout, width: session.width)
    if schedule.withoutDay > 0 { printout.line(words.withoutDay(schedule.withoutDay), .quiet) }
    if schedule.lateOutside > 0 { printout.line(words.lateOutsidePeriod(schedule.lateOutside), .late) }
    return printout.text
  }
}
