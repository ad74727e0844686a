import Supervision
import Tables
import Wording

/// What the lines above a table say of all of it: its half-year, the day of the stand, the day of the delivery.
struct TitleLines {
  private var halfYears: [HalfYear] = []
  private var days: [Day] = []
  private var deliveries: [Day] = []
  /// What the tab of the sheet says, where no line does.
  private let tab: HalfYear?

  init(sheet name: String) {
    tab = TimesInText(name).halfYears.first
  }

  mutating func add(_ row: TableRow) {
    let text = row.cells.map(\.text).joined(separator: " ")
    // "Stand per 1 april 2024, levering 8 april 2024": each part says what its day is.
    for part in text.split(whereSeparator: { ",;|()".contains($0) }) {
      let times = TimesInText(String(part))
      halfYears += times.halfYears
      if times.rest.contains(where: TitleLines.ofDelivery.contains) {
        deliveries += times.days
      } else if times.rest.contains(where: TitleLines.ofStand.contains) {
        days += times.days
      }
    }
  }

  private static let ofStand: Set = ["per", "stand", "peildatum", "peildag", "standdatum"]
  private static let ofDelivery: Set = ["levering", "leverdatum", "geleverd"]

  var halfYear: HalfYear? { allHalfYears.count == 1 ? allHalfYears[0] : nil }
  var day: Day? { allDays.count == 1 ? allDays[0] : nil }
  var delivered: Day? { Set(deliveries).count == 1 ? deliveries[0] : nil }

  var allHalfYears: [HalfYear] { halfYears.isEmpty ? tab.map { [$0] } ?? [] : Set(halfYears).sorted() }
  var allDays: [Day] { Set(days).sorted() }
}
