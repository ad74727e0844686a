import Supervision

/// The words inside dates and terms: numbers, units, months and days of the week. They are Dutch; what was typed in
/// English is put into Dutch first (`EnglishText`).
enum TypedWords {
  static let numbers = [
    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig",
  ]

  static func number(_ word: String) -> Int? { numbers.firstIndex(of: word).map { $0 + 1 } }

  static func unit(_ word: String) -> Deadline.Unit? {
    switch word {
    case "d", "dag", "dagen", "dgn": .days
    case "w", "wk", "week", "weken": .weeks
    case "m", "mnd", "maand", "maanden": .months
    case "j", "jr", "jaar", "jaren": .years
    default: nil
    }
  }

  /// 1 to 12, from a name or three letters or more of one: "apr", "sept", "mrt".
  static func month(_ word: String) -> Int? {
    if word == "mrt" { return 3 }
    guard word.utf8.count >= 3 else { return nil }
    return CalendarNames.in(.dutch).months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static let weekdays: [String: Weekday] = {
    let words = Words.stored
    let names = Weekday.allCases.flatMap { [(words.weekday($0), $0), (words.shortWeekday($0), $0)] }
    return Dictionary(uniqueKeysWithValues: names)
  }()

  /// From a name or its first two letters.
  static func weekday(_ word: String) -> Weekday? { weekdays[word] }

  /// Words that stand beside days in what is understood; a slip is never looked for among them.
  private static let others: Set = [
    "vandaag", "heden", "morgen", "overmorgen", "gisteren", "eergisteren", "voor", "uiterlijk", "tot", "met",
    "t/m", "tussen", "van", "helft", "eerste", "tweede", "binnen", "over", "geleden", "komende", "afgelopen",
    "eind", "einde", "begin", "week", "volgende", "vorige", "deze",
  ]

  /// The month or day of the week that a mistyped word stands for, if it is near one.
  static func meant(by word: String) -> String? {
    guard word.utf8.count >= 4, !others.contains(word), unit(word) == nil, number(word) == nil,
      month(word) == nil, weekday(word) == nil
    else { return nil }
    guard EnglishWords.dutch(word) == nil else { return nil }
    let names = Language.allCases.flatMap { CalendarNames.in($0).months + CalendarNames.in($0).weekdays }
    let near = Spelling.nearest(to: word, among: names.map(\.folded))
    return names.first { $0.folded == near }
  }
}
