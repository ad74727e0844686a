/// Everything the program says, in one language.
///
/// The store and the rules speak in typed values; only this module turns them into words. A phrase is written down in
/// every language at once (`say`), so that none can be missing in one of them.
///
/// What is written into the store and what goes out of the province (letters, the website) is Dutch, whatever the
/// language of the screen: two people with other languages record the same bytes.
package struct Words: Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// The words of what is stored (case files and log), of what leaves the province (letters, tables, the website) and
  /// of what other programs read (`--json`, `--plain`): Dutch, whatever the language of the screen. So two people with
  /// other languages record the same bytes, and a script goes on working for either.
  package static let stored = Words(.dutch)

  /// The phrase in the language of these words. Only that one is put together.
  package func say(nl: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
    switch language {
    case .dutch: nl()
    case .english: en()
    }
  }

  package subscript(phrase: Phrase) -> String { phrase.in(language) }

  /// The phrase in every language, Dutch first: for what may be typed in any of them.
  package static func everywhere(_ phrase: (Words) -> String) -> [String] {
    Language.allCases.map { phrase(Words($0)) }
  }

  /// A whole number with the thousands apart: `27.300`, `27,300`.
  package func number(_ value: Int) -> String {
    // Nearly all numbers here are days and persons, which need no points.
    if (0..<1000).contains(value) { return String(value) }
    let digits = String(value.magnitude)
    let separator: Character = language == .dutch ? "." : ","
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(separator) }
      result.append(digit)
    }
    return value < 0 ? "−" + result : result
  }

  /// `1 dag`, `2 dagen`.
  package func count(_ value: Int, _ one: String, _ many: String) -> String {
    "\(number(value)) \(value == 1 ? one : many)"
  }

  /// `2e`, `2nd`.
  package func ordinal(_ value: Int) -> String {
    say(
      nl: "\(value)e",
      en: "\(value)\((value / 10) % 10 == 1 ? "th" : [1: "st", 2: "nd", 3: "rd"][value % 10] ?? "th")")
  }

  /// `6 keer`, `6 times`.
  package func times(_ value: Int) -> String {
    say(nl: "\(number(value)) keer", en: count(value, "time", "times"))
  }

  package func days(_ value: Int) -> String {
    say(nl: count(value, "dag", "dagen"), en: count(value, "day", "days"))
  }

  package func persons(_ value: Int) -> String {
    say(
      nl: count(value, "vergunninghouder", "vergunninghouders"),
      en: count(value, "status holder", "status holders"))
  }
}
