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

  /// The phrase in the language of these words. Only that one is put together.
  package func say(nl: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
    switch language {
    case .dutch: nl()
    case .english: en()
    }
  }

  package subscript(phrase: Phrase) -> String { phrase.in(language) }

  /// A whole number with the thousands apart: `27.300`.
  package func number(_ value: Int) -> String {
    // Nearly all numbers here are days and persons, which need no points.
    if (0..<1000).contains(value) { return String(value) }
    let digits = String(value.magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(".") }
      result.append(digit)
    }
    return value < 0 ? "−" + result : result
  }

  /// `1 dag`, `2 dagen`.
  package func count(_ value: Int, _ one: String, _ many: String) -> String {
    "\(number(value)) \(value == 1 ? one : many)"
  }

  package func days(_ value: Int) -> String { count(value, "dag", "dagen") }

  package func persons(_ value: Int) -> String { count(value, "vergunninghouder", "vergunninghouders") }
}
