import Supervision
import Tables
import Wording

/// Says which column of a row of headings is which.
struct ColumnChoice {
  enum Result {
    case found(TableColumns)
    case trouble(ColumnTrouble)
  }

  let kind: ImportKind
  let given: [RememberedHeading]
  let remembered: [RememberedHeading]
  /// What was asked for, and what the lines above the table say.
  let asked: (halfYear: HalfYear?, day: Day?)
  let title: (halfYear: HalfYear?, day: Day?)

  func columns(in row: TableRow) -> Result {
    let columns = row.cells.compactMap(column)
    let main: TableColumns.Column
    switch self.main(columns) {
    case .success(let column): main = column
    case .failure(let trouble): return .trouble(trouble)
    }
    let others = self.others(columns, main)
    let read = Set([main.index] + others.map(\.index))
    let unread = row.cells.filter {
      $0.value == .text && !read.contains($0.column) && !$0.text.oneLine.isEmpty
    }
    let rivals = columns.filter { column in
      main.origin == .remembered && column.origin == .words && column.index != main.index
        && (column.meaning == main.meaning || column.meaning == .persons)
    }
    let found = TableColumns(
      main: main, others: others, unread: unread.map(\.text.oneLine), rivals: rivals.map(\.heading),
      count: row.width)
    let isComplete =
      found.isNamed
      && given.allSatisfy { given in
        found.read.contains { $0.origin == .given && $0.heading.comparable == given.heading.comparable }
      }
    if isComplete { return .found(found) }
    return .trouble(.missing(found.isNamed ? [] : [.name], recognised: columns.count))
  }

  private func column(_ cell: TableCell) -> TableColumns.Column? {
    guard cell.value == .text else { return nil }
    let heading = TableHeading(cell.text)
    let text = cell.text.comparable
    let known: (meaning: ColumnMeaning?, origin: TableColumns.Origin)
    if let given = given.first(where: { $0.heading.comparable == text }) {
      known = (given.meaning, .given)
    } else if let remembered = remembered.last(where: { $0.heading.comparable == text }) {
      known = (remembered.meaning, .remembered)
    } else {
      known = (heading.meaning, .words)
    }
    guard let meaning = known.meaning else { return nil }
    return TableColumns.Column(
      meaning: meaning, index: cell.column, heading: cell.text.oneLine, origin: known.origin,
      halfYear: heading.halfYear, day: heading.day)
  }

  // MARK: - The column of the numbers to record

  private enum MainResult {
    case success(TableColumns.Column)
    case failure(ColumnTrouble)
  }

  private func main(_ columns: [TableColumns.Column]) -> MainResult {
    let order: [ColumnMeaning] =
      kind == .targets ? [.revisedTarget, .target, .persons] : [.housed, .persons]
    let most = order.flatMap { meaning in columns.filter { $0.meaning == meaning } }.map(\.origin.rawValue)
      .max()
    var other: HalfYear?
    for meaning in order {
      let candidates = columns.filter { $0.meaning == meaning && $0.origin.rawValue == most }
      if candidates.isEmpty { continue }
      switch fitting(candidates) {
      case .success(let left):
        if let only = left.count == 1 ? left[0] : lastExplained(left) { return .success(only) }
        return .failure(.ambiguous(meaning, left.map(\.heading)))
      case .failure(.otherHalfYear(let found)): other = found
      case .failure(let trouble): return .failure(trouble)
      }
    }
    if let other { return .failure(.otherHalfYear(other)) }
    return .failure(.missing([kind == .targets ? .target : .housed], recognised: columns.count))
  }

  /// Of columns that were all explained once, the one that was explained last: an explanation can be corrected.
  private func lastExplained(_ columns: [TableColumns.Column]) -> TableColumns.Column? {
    guard columns.allSatisfy({ $0.origin == .remembered }) else { return nil }
    let places = columns.map { column in
      remembered.lastIndex { $0.heading.comparable == column.heading.comparable } ?? -1
    }
    guard Set(places).count == places.count else { return nil }
    return zip(columns, places).max { $0.1 < $1.1 }?.0
  }

  private enum Fitting {
    case success([TableColumns.Column])
    case failure(ColumnTrouble)
  }

  /// Those of the half-year and the day that are asked for; a heading that names neither fits any, after those that
  /// name the right one.
  private func fitting(_ candidates: [TableColumns.Column]) -> Fitting {
    let halfYears = candidates.compactMap(\.halfYear)
    let days = candidates.compactMap(\.day)
    var left = candidates
    if let wanted = asked.halfYear ?? title.halfYear.flatMap({ halfYears.contains($0) ? $0 : nil }) {
      left = left.filter { $0.halfYear == nil || $0.halfYear == wanted }
      if left.isEmpty, let found = halfYears.first { return .failure(.otherHalfYear(found)) }
      if left.contains(where: { $0.halfYear == wanted }) { left = left.filter { $0.halfYear == wanted } }
    } else if Set(halfYears).count > 1 {
      return .failure(.severalHalfYears(Set(halfYears).sorted()))
    }
    if kind == .counts {
      if let wanted = asked.day ?? title.day.flatMap({ days.contains($0) ? $0 : nil }) {
        let exact = left.filter { $0.day == wanted }
        left = exact.isEmpty ? left.filter { $0.day == nil } : exact
      } else if Set(days).count > 1 {
        return .failure(.severalDays(Set(days).sorted()))
      }
    }
    return left.isEmpty ? .failure(.severalDays(Set(days).sorted())) : .success(left)
  }

  // MARK: - The other columns

  private func others(_ columns: [TableColumns.Column], _ main: TableColumns.Column) -> [TableColumns.Column]
  {
    let housed = kind == .counts ? main : columns.first { $0.meaning == .housed }
    // What the numbers are taken from is one column; another of that meaning is not read.
    var left = columns.filter { $0.index != main.index && !(kind == .counts && $0.meaning == .housed) }
    // Behind the persons housed a balance is that of the end.
    left = left.map { column in
      guard let housed, column.index > housed.index, column.origin == .words,
        [.opening, .backlog, .lead].contains(column.meaning)
      else { return column }
      return TableColumns.Column(
        meaning: .balance, index: column.index, heading: column.heading, origin: column.origin,
        halfYear: column.halfYear, day: column.day)
    }
    if kind == .counts, let revised = left.first(where: { $0.meaning == .revisedTarget }) {
      left.removeAll { $0.meaning == .target }
      left.append(
        TableColumns.Column(
          meaning: .target, index: revised.index, heading: revised.heading, origin: revised.origin,
          halfYear: revised.halfYear, day: revised.day))
    }
    let period = asked.halfYear ?? main.halfYear ?? title.halfYear
    return ColumnMeaning.allCases.compactMap { meaning in
      var found = left.filter { $0.meaning == meaning }
      if let period { found.removeAll { $0.halfYear.map { !fits($0, meaning, period) } ?? false } }
      if let most = found.map(\.origin.rawValue).max() { found.removeAll { $0.origin.rawValue < most } }
      // Of two columns of one number nobody knows which is meant; a name may stand twice.
      return found.count == 1 || [.name, .code].contains(meaning) ? found.first : nil
    }
  }

  /// Whether a heading that names a half-year is about the one that is imported: a letter calls what is carried in by
  /// the half-year that it comes out of ("Achterstand 2023-II").
  private func fits(_ named: HalfYear, _ meaning: ColumnMeaning, _ period: HalfYear) -> Bool {
    named == period || named == period.previous && [.opening, .backlog, .lead].contains(meaning)
  }
}

extension String {
  /// A heading on several lines on one.
  var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
