/// Everything the program says, in Dutch.
///
/// The store and the rules speak in typed values; only this module turns them into words, so that another
/// language is one more value with the same methods.
package struct Dutch: Sendable {
  package init() {}

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
