import Display
import Supervision
import Wording

/// The mouse, where it is switched on. What is pointed at is selected; what is selected already is opened, as Enter does.
/// So nothing happens faster than with the keys, and nothing is recorded by a click.
extension State {
  /// Rows that one turn of the wheel goes on.
  private static let turn = 3

  mutating func point(_ event: MouseEvent) -> [Effect] {
    switch event.kind {
    case .wheelUp: return turn(.up)
    case .wheelDown: return turn(.down)
    case .click: return Browser.view(self).spot(at: event.place).map { click($0) } ?? []
    }
  }

  /// The wheel is some arrow keys; one, where a step goes over more than a line.
  private mutating func turn(_ key: Key) -> [Effect] {
    let isOfLines: Bool
    switch overlay {
    case .form, .hiddenMarks, .conflict: isOfLines = false
    case .filter, .help, .sort, .explanation, .verbs, .subjects, .reading: isOfLines = true
    case nil: isOfLines = dossier == nil && welcome == nil
    }
    return (0..<(isOfLines ? State.turn : 1)).flatMap { _ in update(&self, .event(.key(key))) }
  }

  private mutating func click(_ spot: Spot.Kind) -> [Effect] {
    switch spot {
    case .tab(let number):
      overlay = nil
      return View(rawValue: number).map { perform($0.action) } ?? []
    case .row(let row): return select(row) ? [] : update(&self, .event(.key(.enter)))
    case .cell(let row, let column):
      return select(row, column: column) ? [] : update(&self, .event(.key(.enter)))
    }
  }

  /// - Returns: whether something else was selected before.
  private mutating func select(_ row: Int) -> Bool {
    if welcome != nil {
      let before = welcome?.selected
      if welcome?.field == nil { welcome?.selected = row }
      return before != row
    }
    switch overlay {
    case .help(var menu):
      defer { overlay = .help(menu) }
      return menu.select(row)
    case .sort(var menu):
      defer { overlay = .sort(menu) }
      return menu.select(row)
    case .verbs(var menu):
      defer { overlay = .verbs(menu) }
      return menu.menu.select(row)
    case .subjects(var menu):
      defer { overlay = .subjects(menu) }
      return menu.menu.select(row)
    case .hiddenMarks(var marks):
      defer { overlay = .hiddenMarks(marks) }
      defer { marks.selected = row }
      return marks.selected != row
    case .conflict(var conflict):
      defer { overlay = .conflict(conflict) }
      defer { conflict.selected = row }
      return conflict.selected != row
    case .form(var form):
      // Enter would record it: a click only goes to the field.
      form.point(at: row)
      overlay = .form(form)
      return true
    case .explanation, .reading: return true
    case .filter, nil:
      let before = listing.selectedLine
      listings[view]?.select(near: row)
      return before != row
    }
  }

  /// A step of a line of Ronde, or a line of one of the panels of a dossier.
  private mutating func select(_ row: Int, column: Int) -> Bool {
    if let dossier, let side = Dossier.Side(rawValue: column) {
      let before = (dossier.active, dossier.selectedLine)
      self.dossier?.select(line: row, on: side)
      return before != (side, row)
    }
    let hasMoved = select(row)
    let step = RoundStep.allCases[column]
    defer { roundStep = step }
    return hasMoved || roundStep != step
  }

  /// Keeps what is selected in a menu in sight, moving it no further than that needs.
  mutating func followMenu() {
    switch overlay {
    case .help(var menu):
      menu.follow(count: helpEntries(menu).count, size)
      overlay = .help(menu)
    case .sort(var menu):
      menu.follow(count: sortColumns(menu).count, size)
      overlay = .sort(menu)
    case .verbs(var menu):
      menu.menu.follow(count: entries(of: menu).count, size)
      overlay = .verbs(menu)
    case .subjects(var menu):
      menu.menu.follow(count: entries(of: menu).count, size)
      overlay = .subjects(menu)
    case .filter, .explanation, .form, .hiddenMarks, .conflict, .reading, nil: break
    }
  }
}

extension Menu {
  fileprivate mutating func select(_ row: Int) -> Bool {
    defer { selected = row }
    return selected != row
  }

  fileprivate mutating func follow(count: Int, _ size: Size) {
    window.follow(
      selected: min(selected, max(0, count - 1)), count: count,
      height: MenuScreen.listHeight(count: count, size))
  }
}
