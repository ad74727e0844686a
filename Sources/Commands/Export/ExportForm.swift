import Wording

/// What can be exported for other programs.
enum ExportForm {
  case calendar, tableOfItems, tableOfMunicipalities, data

  static let names = ["ics", "csv", "json"]
  /// What a table can be of, in the words of either language.
  static let tables = ["termijnen", "gemeenten", "items", "municipalities"]

  /// - Parameter table: what `--of` says. Only CSV is of one thing: a calendar and the data hold everything.
  init?(_ name: String, of table: String?) {
    switch (name.folded, table?.folded) {
    case ("ics", nil): self = .calendar
    case ("json", nil): self = .data
    case ("csv", nil), ("csv", "termijnen"), ("csv", "items"): self = .tableOfItems
    case ("csv", "gemeenten"), ("csv", "municipalities"): self = .tableOfMunicipalities
    default: return nil
    }
  }
}
