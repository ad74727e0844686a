import Supervision
import Wording

/// Every term and meeting that has a day as an iCalendar file (RFC 5545), for a calendar that reads it again and
/// again: the same item is the same event each time, and only what changed differs.
package enum CalendarFile {
  /// - Parameters:
  ///   - items: with the case of each, in any order; one without a day is left out.
  ///   - name: what a calendar program calls it.
  package static func text(
    of items: [(item: AgendaItem, subject: Case)], in context: AgendaContext, name: String
  ) -> String {
    let words = Words.stored
    // As in `trede agenda`, what belongs to the past of an open case is no item any more.
    let events = items.filter { $0.item.standing != .closed || $0.subject.isClosed(on: context.today) }
      .compactMap { CalendarEvent($0.item, of: $0.subject, in: context, words: words) }
    var lines = CalendarLines()
    lines.begin("VCALENDAR")
    lines.add("VERSION:2.0")
    lines.add("PRODID:-//trede//Interbestuurlijk toezicht//NL")
    lines.add("CALSCALE:GREGORIAN")
    lines.add("X-WR-CALNAME", text: name)
    for event in events.sorted(by: { ($0.firstDay, $0.uid) < ($1.firstDay, $1.uid) }) {
      event.write(to: &lines)
    }
    lines.end("VCALENDAR")
    return lines.text
  }
}
