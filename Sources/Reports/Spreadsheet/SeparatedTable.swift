import Supervision

/// A table as CSV that opens in a Dutch Excel with a double click: semicolons, UTF-8 with its mark, CR LF, a row of
/// headings, and no cell that a spreadsheet would work out.
struct SeparatedTable {
  /// What a cell holds. Unknown is an empty cell.
  enum Cell {
    case text(String?)
    /// Digits and a hyphen for less than nothing: a spreadsheet can count with it.
    case number(Int?)
    /// `2024-04-01`, which Excel reads as a date in every language; `01-04-2024` is 4 January in some.
    case day(Day?)
  }

  /// Without the mark Excel takes the bytes for Windows-1252.
  private(set) var text = "\u{FEFF}"

  init(headings: [String]) {
    add(headings.map { .text($0) })
  }

  mutating func add(_ row: [Cell]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { text += ";" }
      switch cell {
      case .text(let value): if let value { text += value.asCell }
      case .number(let value): if let value { text += String(value) }
      case .day(let value): if let value { text += value.iso }
      }
    }
    text += "\r\n"
  }
}

extension String {
  /// The text as a cell: with an apostrophe in front where it would be worked out, in quotes where it has to be.
  fileprivate var asCell: String {
    var cell = harmless
    if cell.beginsFormula { cell = "'" + cell }
    guard cell.needsQuotes else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  /// Whether a spreadsheet may take it for a formula: `=`, `+`, `-` and `@`, also in their wide forms and behind
  /// white space (OWASP, "CSV Injection"). What began with a tab or a carriage return does so here.
  private var beginsFormula: Bool {
    guard let first = unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return false }
    return "=+-@＝＋－＠".unicodeScalars.contains(first)
  }

  private var needsQuotes: Bool {
    unicodeScalars.contains { $0 == ";" || $0 == "," || $0 == "\"" || $0 == "\n" } || first == " "
      || last == " "
  }
}
