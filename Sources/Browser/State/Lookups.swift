import Supervision
import Wording

/// What lists are made and searched with, each worked out when it is first asked for: the folded texts of rows and
/// dossiers, the items of a view in their order, and what a filter found so far. Dropped when something is read and
/// on another day.
///
/// A class, so that looking something up while the state is only read can keep what was made; it holds nothing
/// that the user could see.
final class Lookups: @unchecked Sendable {
  // Only the session's own thread ever touches a state, so there is nothing to guard.
  private var items: [[SearchText?]] = []
  private var dossiers: [SearchText?] = []
  private var attention: [ListedItem]?
  private var schedule: [ListedItem]?
  private var orders: [Order: [Int]] = [:]
  private var narrowings: [View: Narrowing] = [:]
  private var round: RoundTable?

  func attention(_ make: () -> [ListedItem]) -> [ListedItem] { kept(\.attention, make) }
  func schedule(_ make: () -> [ListedItem]) -> [ListedItem] { kept(\.schedule, make) }

  func round(_ period: HalfYear, _ make: () -> Round) -> RoundTable {
    if let round, round.round.period == period { return round }
    let made = RoundTable(make())
    round = made
    return made
  }

  private var agendaTable: (filter: String, table: AgendaTable)?
  private var calendarDays: CalendarDays?

  func agenda(filter: String, _ make: () -> AgendaTable) -> AgendaTable {
    if let agendaTable, agendaTable.filter == filter { return agendaTable.table }
    let made = make()
    agendaTable = (filter, made)
    return made
  }

  func calendarDays(_ make: () -> CalendarDays) -> CalendarDays {
    if let calendarDays { return calendarDays }
    let made = make()
    calendarDays = made
    return made
  }

  private var tally: LadderTally?

  func ladder(_ make: () -> LadderTally) -> LadderTally {
    if let tally { return tally }
    let made = make()
    tally = made
    return made
  }

  private var figures: FigureTable?
  private var figureOrders: [FigureOrder: [Int]] = [:]

  func figures(_ period: HalfYear, _ make: () -> FigureTable) -> FigureTable {
    if let figures, figures.period == period { return figures }
    let made = make()
    figures = made
    return made
  }

  private struct FigureOrder: Hashable {
    let period: HalfYear
    let sort: FigureSort
    let isReversed: Bool
  }

  func figureOrder(
    _ period: HalfYear, by sort: FigureSort, reversed: Bool, make: () -> [Int]
  ) -> [Int] {
    let key = FigureOrder(period: period, sort: sort, isReversed: reversed)
    if let order = figureOrders[key] { return order }
    let made = make()
    figureOrders[key] = made
    return made
  }

  private func kept(
    _ list: ReferenceWritableKeyPath<Lookups, [ListedItem]?>, _ make: () -> [ListedItem]
  ) -> [ListedItem] {
    if let made = self[keyPath: list] { return made }
    let made = make()
    self[keyPath: list] = made
    return made
  }

  // How far the texts were made before they were asked for.
  private var rowsPrepared: [View: Int] = [:]
  private(set) var preparedDossiers = 0

  func preparedRows(of view: View) -> Int { rowsPrepared[view] ?? 0 }

  func prepared(rows: Int, of view: View, dossiers: Int) {
    rowsPrepared[view] = rows
    preparedDossiers = dossiers
  }

  private struct Order: Hashable {
    let column: SortColumn
    let isReversed: Bool
  }

  func order(by column: SortColumn, reversed: Bool, make: () -> [Int]) -> [Int] {
    let key = Order(column: column, isReversed: reversed)
    if let made = orders[key] { return made }
    let made = make()
    orders[key] = made
    return made
  }

  func text(of listed: ListedItem, make: () -> SearchText) -> SearchText {
    while items.count <= listed.entry { items.append([]) }
    while items[listed.entry].count <= listed.item { items[listed.entry].append(nil) }
    if let text = items[listed.entry][listed.item] { return text }
    let text = make()
    items[listed.entry][listed.item] = text
    return text
  }

  func dossierText(of entry: Int, make: () -> SearchText) -> SearchText {
    while dossiers.count <= entry { dossiers.append(nil) }
    if let text = dossiers[entry] { return text }
    let text = make()
    dossiers[entry] = text
    return text
  }

  /// Narrows the rows of a view, going on from what its filter found before.
  func narrow(
    _ rows: [Int], in view: View, filter: Filter, rowText: (Int) -> SearchText,
    dossierText: (Int) -> SearchText
  ) -> [Int] {
    narrowings[view, default: Narrowing()].rows(
      rows, filter: filter, rowText: rowText, dossierText: dossierText)
  }
}
