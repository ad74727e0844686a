/// A civil day: a date on the calendar, without a clock and without a time zone.
///
/// Every date of the field is one. Days are counted, never seconds, so that summer time and travelling
/// supervisors cannot shift a deadline.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  @inlinable package var number: Int { Int(stored) }

  /// In four bytes: a case holds hundreds of days, most of them optional, and is moved about with them.
  @usableFromInline let stored: Int32

  @inlinable package init(number: Int) {
    stored = Int32(clamping: number)
  }

  /// The given day of the Gregorian calendar, or `nil` where there is none: 31 February, year 0 or 10000.
  @inlinable package init?(year: Int, month: Int, day: Int) {
    guard year >= 1, year <= 9999, month >= 1, month <= 12, day >= 1,
      day <= 28 || day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  /// A day that is known to exist, for dates written in the program itself.
  package init(_ year: Int, _ month: Int, _ day: Int) {
    guard let valid = Day(year: year, month: month, day: day) else {
      preconditionFailure("\(year)-\(month)-\(day) is no day")
    }
    self = valid
  }

  @inlinable init(validYear year: Int, month: Int, day: Int) {
    // Years that start in March put the leap day last; after that it is counting (proleptic Gregorian). A case
    // has dozens of dates, so the divisions are those that cost a processor nothing: of 32 bits, by constants.
    let isBeforeMarch = month <= 2
    let shifted = UInt32(truncatingIfNeeded: isBeforeMarch ? year &- 1 : year)
    let shiftedMonth = UInt32(truncatingIfNeeded: isBeforeMarch ? month &+ 12 : month)
    let century = shifted / 100
    let daysOfYears = (1461 &* shifted) / 4 &- century &+ century / 4
    let daysOfMonths = (979 &* shiftedMonth &- 2919) / 32
    self.init(number: Int(daysOfYears &+ daysOfMonths) &+ day &- 719_469)
  }

  /// Year, month (1 to 12) and day of the month (1 to 31).
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  package var year: Int { parts.year }
  package var month: Int { parts.month }
  package var dayOfMonth: Int { parts.day }

  @inlinable package static func < (first: Day, second: Day) -> Bool { first.stored < second.stored }

  /// The first and the last day that can be written with a year of four digits.
  package static let earliest = Day(1, 1, 1)
  package static let latest = Day(9999, 12, 31)

  /// How many days `other` is later than this day; negative when it is earlier.
  @inlinable package func days(to other: Day) -> Int { other.number - number }

  package func adding(days: Int) -> Day { Day(number: number + days) }
  package func adding(weeks: Int) -> Day { Day(number: number + 7 * weeks) }

  /// The same day of another month; the last day of that month where it has no such day (31 January plus one
  /// month is 28 or 29 February), as terms in months are counted. Outside the years 1 to 9999 the answer is
  /// the first or the last day of them: a senseless number in a file must not stop the program.
  package func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let index = year * 12 + month - 1 + months
    guard index >= 12 else { return .earliest }
    guard index < 10_000 * 12 else { return .latest }
    let newYear = index / 12
    let newMonth = index % 12 + 1
    return Day(newYear, newMonth, min(day, Day.length(ofMonth: newMonth, year: newYear)))
  }

  @inlinable package static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days the month (1 to 12) has.
  @inlinable package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

// MARK: - ISO 8601

extension Day: CustomStringConvertible {
  /// Reads `2024-04-01` and nothing else; `nil` for another form and for a day that does not exist.
  package init?(iso text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for digit in digits[range] {
        guard (48...57).contains(digit) else { return nil }
        value = value * 10 + Int(digit - 48)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `2024-04-01`: the form of files, flags and JSON.
  package var iso: String {
    let (year, month, day) = parts
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  package var description: String { iso }
}
