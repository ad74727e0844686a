/// A moment as Excel stores it: days since a day in 1900 or 1904, with the time behind the point.
struct SerialDay {
  let day: TableDay
  /// In seconds since midnight.
  let seconds: Int

  /// `nil` for what is no moment: less than a day, and the 29th of February 1900, which Excel has and no
  /// calendar does.
  init?(_ digits: String, countsFrom1904: Bool) {
    guard let number = Double(digits), number >= (countsFrom1904 ? 0 : 1), number < 2_958_466 else {
      return nil
    }
    var days = Int(number)
    var seconds = Int(((number - Double(days)) * 86400).rounded())
    if seconds == 86400 {
      days += 1
      seconds = 0
    }
    if countsFrom1904 {
      days += 1462
    } else if days == 60 {
      return nil
    } else if days < 60 {
      days += 1
    }
    // Day 25,569 is the first of January 1970.
    day = TableDay(daysSince1970: days - 25569)
    self.seconds = seconds
  }

  /// The time of day of any moment, also of one that lies in no calendar.
  static func time(_ digits: String) -> String? {
    guard let number = Double(digits), number >= 0, number < 2_958_466 else { return nil }
    let seconds = Int((number * 86400).rounded())
    return time(seconds)
  }

  static func time(_ seconds: Int) -> String {
    let minutes = "\(Digits.padded(seconds / 3600, to: 2)):\(Digits.padded(seconds / 60 % 60, to: 2))"
    return seconds % 60 == 0 ? minutes : "\(minutes):\(Digits.padded(seconds % 60, to: 2))"
  }
}

extension TableDay {
  /// Howard Hinnant's `civil_from_days`: years that start in March put the leap day last.
  init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * march + 2) / 5 + 1)
  }

  /// Reads the start of `2024-04-01T00:00:00`; `nil` where there is no day in it.
  init?(start text: String) {
    let parts = text.prefix { $0 != "T" }.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ Digits.areAll($0.utf8) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), day >= 1, day <= TableDay.length(of: month, in: year)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func length(of month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
