import Supervision

/// The names of rows that add up others.
package enum SumWords {
  private static let rows = [
    "totaal", "totalen", "subtotaal", "eindtotaal", "som", "samen", "total", "provincie",
  ]
  private static let country = [
    "nederland", "landelijk", "landelijktotaal", "totaallandelijk", "totaalnederland", "rijk",
  ]
  private static let provinces = [
    "groningen", "fryslan", "friesland", "drenthe", "overijssel", "flevoland", "gelderland", "utrecht",
    "noordholland", "zuidholland", "zeeland", "noordbrabant", "limburg",
  ]

  /// What the row adds up, if it is called so. Utrecht and Groningen are municipalities as well: who asks looks for
  /// these first.
  ///
  /// - Parameter province: whose store it is.
  package static func sum(_ name: String, province: String?) -> SumRow? {
    let plain = name.comparable
    if country.contains(plain) { return .country }
    if rows.contains(plain) || provinces.contains(plain) { return .rows }
    if let province, plain == province.comparable || "provincie\(plain)" == province.comparable {
      return .rows
    }
    let start = ["totaal", "subtotaal", "som", "provincie"].first { plain.hasPrefix($0) }
    guard let start, name.folded.split(whereSeparator: { !$0.isLetter }).first.map(String.init) == start
    else {
      return nil
    }
    return .rows
  }

  /// What people put where a number is not known.
  package static func isUnknownNumber(_ text: String) -> Bool {
    ["", "nb", "nvt", "onbekend", "x"].contains(text.comparable)
  }
}
