/// The content lines of an iCalendar file (RFC 5545, 3.1): each ends with CR LF and is folded so that no line
/// takes more than 75 octets, never inside a character.
struct CalendarLines {
  private(set) var text = ""

  private static let limit = 75

  /// A line as it is: a name, its parameters and a value that needs no escaping.
  mutating func add(_ line: String) {
    var left = CalendarLines.limit
    for character in line {
      // A character of many scalars, such as a family in one emoji, stays whole where a line has room for it.
      let width = character.utf8.count
      if width > left, width < CalendarLines.limit { fold(&left) }
      for scalar in character.unicodeScalars {
        let width = UTF8.width(scalar)
        if width > left { fold(&left) }
        text.unicodeScalars.append(scalar)
        left -= width
      }
    }
    text += "\r\n"
  }

  private mutating func fold(_ left: inout Int) {
    text += "\r\n "
    // The space that marks a continuation counts.
    left = CalendarLines.limit - 1
  }

  /// A property whose value is text (RFC 5545, 3.3.11).
  mutating func add(_ name: String, text value: String) { add("\(name):\(value.escapedForCalendar)") }

  mutating func begin(_ component: String) { add("BEGIN:\(component)") }

  mutating func end(_ component: String) { add("END:\(component)") }
}

extension String {
  /// Backslash, semicolon, comma and line break have a meaning in an iCalendar file.
  fileprivate var escapedForCalendar: String {
    var escaped = String.UnicodeScalarView()
    for scalar in harmless.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n": escaped.append(contentsOf: ["\\", "n"])
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
