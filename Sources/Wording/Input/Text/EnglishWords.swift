import Supervision

/// The English words inside dates and terms, with the Dutch ones that mean the same there.
enum EnglishWords {
  /// Several words that mean one thing; the longest first.
  static let phrases: [(english: [String], dutch: String)] = [
    "up to and including": "t/m", "to and including": "t/m", "no later than": "uiterlijk",
    "not later than": "uiterlijk", "on or before": "uiterlijk", "in good time": "tijdig",
    "without a date": "zonder datum", "without date": "zonder datum", "no date": "geen datum",
    "the day after tomorrow": "overmorgen", "day after tomorrow": "overmorgen",
    "the day before yesterday": "eergisteren", "day before yesterday": "eergisteren",
    "at the end of": "eind", "the end of": "eind", "end of": "eind", "at the beginning of": "begin",
    "the beginning of": "begin", "beginning of": "begin", "start of": "begin", "middle of": "half",
    "the middle of": "half", "this coming": "komende", "next week": "volgende week",
    "this week": "deze week", "last week": "vorige week", "of the month": "van de maand",
    "of every month": "van elke maand", "of each month": "van elke maand",
  ].map { english, dutch in (english.split(separator: " ").map(String.init), dutch) }
    .sorted { $0.english.count > $1.english.count }

  /// Behind a day of the week.
  static let weeks = [("next", "volgende"), ("this", "deze"), ("last", "vorige")]

  private static let words = [
    "before": "voor", "by": "uiterlijk", "on": "op", "within": "binnen", "after": "na", "between": "tussen",
    "and": "en", "to": "t/m", "through": "t/m", "until": "tot", "till": "tot", "the": "de",
    "today": "vandaag", "tomorrow": "morgen", "yesterday": "gisteren", "ago": "geleden",
    "timely": "tijdig", "ongoing": "doorlopend", "continuous": "doorlopend", "first": "eerste",
    "second": "tweede", "coming": "komende", "past": "afgelopen", "next": "volgende", "last": "vorige",
    "early": "begin", "end": "eind", "beginning": "begin",
  ]

  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ]

  /// What a word is in Dutch, in a date or a term.
  static func dutch(_ word: String) -> String? {
    if let plain = words[word] ?? unit(word) ?? weekday(word) ?? month(word) { return plain }
    return numbers.firstIndex(of: word).map { TypedWords.numbers[$0] }
  }

  static func unit(_ word: String) -> String? {
    switch word {
    case "d", "w", "wk", "m", "week": word
    case "day": "dag"
    case "days": "dagen"
    case "weeks", "wks": "weken"
    case "month": "maand"
    case "months": "maanden"
    case "y": "j"
    case "yr", "year": "jaar"
    case "yrs", "years": "jaren"
    default: nil
    }
  }

  /// From a name, or three letters or more of one: "fri", "thurs".
  static func weekday(_ word: String) -> String? {
    place(of: word, in: CalendarNames.in(.english).weekdays)
      .map { CalendarNames.in(.dutch).weekdays[$0] }
  }

  /// From a name, or three letters or more of one: "apr", "sept".
  static func month(_ word: String) -> String? {
    place(of: word, in: CalendarNames.in(.english).months).map { CalendarNames.in(.dutch).months[$0] }
  }

  private static func place(of word: String, in names: [String]) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.lowercased().hasPrefix(word) }
  }
}
