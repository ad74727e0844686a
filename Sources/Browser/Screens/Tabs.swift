import Display
import Supervision
import Wording

/// The row of tabs: the views on the left, on the right how much asks for attention.
///
/// What goes where there is little room, in this order: counters that stand at nothing; then the last counters go on
/// in the ruler below, or, on a screen without rulers, away; then the names of the views one is not in, that of the
/// view in sight, and the numbers of the others. What is late is always counted.
struct Tabs {
  private let state: State
  private let width: Int
  private let counters: [Counter]

  init(_ state: State) {
    self.state = state
    width = state.size.columns
    counters = Counter.all(state)
  }

  /// The row itself, and the counters that go on in the ruler.
  func rows(hasRuler: Bool) -> (tabs: Row, ruler: Row) {
    let plain = Chrome.ruler(width)
    let names = names
    let telling = counters.filter { !$0.isNothing || $0.kind == .late }
    for shown in [counters, telling] where Counter.width(of: shown) <= room(beside: names) {
      return (row(names, shown), plain)
    }
    guard hasRuler else { return (row(names, fitted(telling, to: room(beside: names))), plain) }
    var first = telling
    while first.count > 1, Counter.width(of: first) > room(beside: names) { first.removeLast() }
    let rest = fitted(Array(telling[first.count...]), to: width - 3)
    return (row(names, first), ruler(rest))
  }

  /// Leaves counters out until the others fit: first what is furthest from a term that was missed.
  private func fitted(_ counters: [Counter], to room: Int) -> [Counter] {
    var left = counters
    for kind in [Counter.Kind.missed, .unmeasured, .soon, .today, .unreadable]
    where Counter.width(of: left) > room {
      left.removeAll { $0.kind == kind }
    }
    return left
  }

  /// The views can be pointed at, in the row of the screen in which the tabs stand.
  func spots(row: Int) -> [Spot] {
    places(names).map { tab in
      Spot(.tab(tab.view.rawValue), row: row, columns: tab.start..<tab.start + tab.label.displayWidth)
    }
  }

  // MARK: - Drawing

  /// How many of the views are named; all have their number, but on the narrowest screens only the one in sight.
  private enum Names {
    case all, here, none, alone
  }

  private var names: Names {
    [Names.all, .here, .none].first { room(beside: $0) >= counters[0].width } ?? .alone
  }

  private func room(beside names: Names) -> Int {
    let end = places(names).last.map { tab in
      // A bracket stands behind it.
      tab.start + tab.label.displayWidth + (tab.view == state.view ? 1 : 0)
    }
    return width - (end ?? 0) - 2
  }

  /// What is written for each view, and the column in which it starts.
  private func places(_ names: Names) -> [(view: View, label: String, start: Int)] {
    var start = 1
    let shown = names == .alone ? [state.view] : View.allCases
    return shown.map { view in
      let isNamed = names == .all || names == .here && view == state.view
      let label = "\(view.rawValue)" + (isNamed ? " \(state.words.label(view.action))" : "")
      defer { start += label.displayWidth + (names == .all ? 2 : 1) }
      return (view, label, start)
    }
  }

  private func row(_ names: Names, _ counters: [Counter]) -> Row {
    var row = row(of: names)
    row.pad(to: width - Counter.width(of: counters) - 1)
    Counter.add(counters, to: &row)
    return row
  }

  /// Brackets stand around the view one is in: nobody needs to see its look.
  private func row(of names: Names) -> Row {
    var row = Row()
    for tab in places(names) {
      let isHere = tab.view == state.view
      row.pad(to: tab.start - (isHere ? 1 : 0))
      row.add(isHere ? "[\(tab.label)]" : tab.label, isHere ? .selection : .plain)
    }
    return row
  }

  private func ruler(_ counters: [Counter]) -> Row {
    guard !counters.isEmpty else { return Chrome.ruler(width) }
    var row = Chrome.ruler(width - Counter.width(of: counters) - 2)
    row.add(" ")
    Counter.add(counters, to: &row)
    row.add(" ")
    return row
  }
}
