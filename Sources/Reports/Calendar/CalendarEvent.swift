import Supervision

/// Something with a day as a calendar shows it: one `VEVENT`, a whole day or several.
struct CalendarEvent: Hashable {
  /// Whether it stands (RFC 5545, 3.8.1.11).
  enum Status: String {
    case confirmed = "CONFIRMED"
    /// It depends on something that is not known yet.
    case tentative = "TENTATIVE"
    /// It does not apply, or not any more.
    case cancelled = "CANCELLED"
  }

  /// The same for the same item in every export, whatever becomes of its title, its day or the store it is in.
  var uid: String
  /// The day of the latest fact about it: when this event last became another one.
  var stamp: Day
  var firstDay: Day
  /// Included; a window goes on over several days.
  var lastDay: Day
  var summary: String
  /// A line each.
  var description: [String]
  var category: String
  var status: Status
  /// Days before the first day on which the calendar warns; `nil` for what needs no warning any more.
  var warning: Int?

  func write(to lines: inout CalendarLines) {
    lines.begin("VEVENT")
    lines.add("UID", text: uid)
    lines.add("DTSTAMP:\(stamp.basic)T000000Z")
    lines.add("DTSTART;VALUE=DATE:\(firstDay.basic)")
    // The end is the day after: it is not part of the event. Without one the event lasts its first day.
    if lastDay < .latest { lines.add("DTEND;VALUE=DATE:\(lastDay.adding(days: 1).basic)") }
    lines.add("SUMMARY", text: summary)
    if !description.isEmpty { lines.add("DESCRIPTION", text: description.joined(separator: "\n")) }
    lines.add("CATEGORIES", text: category)
    lines.add("STATUS:\(status.rawValue)")
    // A term keeps nobody from being invited on that day.
    lines.add("TRANSP:TRANSPARENT")
    if let warning { writeAlarm(days: warning, to: &lines) }
    lines.end("VEVENT")
  }

  private func writeAlarm(days: Int, to lines: inout CalendarLines) {
    lines.begin("VALARM")
    lines.add("ACTION:DISPLAY")
    lines.add("DESCRIPTION", text: summary)
    lines.add(days > 0 ? "TRIGGER:-P\(days)D" : "TRIGGER:PT0S")
    lines.end("VALARM")
  }
}

extension Day {
  /// `20240401`, the basic form of ISO 8601.
  fileprivate var basic: String { iso.filter { $0 != "-" } }
}
