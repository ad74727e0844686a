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
    case .form, .hiddenMarks, .conflict, .columns, .naming: isOfLines = false
    case .filter, .help, .sort, .views, .palette, .documents, .log, .explanation, .verbs, .subjects, .reading:
      isOfLines = true
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
    if let menu = overlay?.menu {
      overlay?.menu?.selected = row
      return menu.selected != row
    }
    switch overlay {
    case .log(var log):
      let entries = entries(of: log)
      guard entries.indices.contains(row) else { return true }
      defer { overlay = .log(log) }
      defer { log.select(entries[row].stamp.id) }
      return log.selected != entries[row].stamp.id
    case .columns(let selected):
      overlay = .columns(row)
      return selected != row
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
    case .explanation, .reading, .naming: return true
    case .help, .sort, .views, .palette, .documents, .verbs, .subjects, .filter, nil:
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
    let count: Int
    switch overlay {
    case .help(let menu): count = helpEntries(menu).count
    case .sort(let menu): count = sortChoices(menu).count
    case .views(let menu): count = entries(of: menu).count
    case .palette(let palette): count = choices(of: palette).count
    case .documents(let menu): count = entries(of: menu).count
    case .verbs(let menu): count = entries(of: menu).count
    case .subjects(let menu): count = entries(of: menu).count
    case .log(var log):
      log.window.follow(
        selected: place(in: log), count: entries(of: log).count, height: LogScreen.listHeight(size))
      overlay = .log(log)
      return
    case .filter, .naming, .columns, .explanation, .form, .hiddenMarks, .conflict, .reading, nil: return
    }
    overlay?.menu?.follow(count: count, size)
  }
}

extension Overlay {
  /// The list to pick from, in the overlays that are one.
  fileprivate var menu: Menu? {
    get {
      switch self {
      case .help(let menu), .sort(let menu): menu
      case .views(let menu): menu.menu
      case .palette(let palette): palette.menu
      case .documents(let menu): menu.menu
      case .verbs(let menu): menu.menu
      case .subjects(let menu): menu.menu
      case .filter, .naming, .columns, .log, .explanation, .form, .hiddenMarks, .conflict, .reading: nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .help: self = .help(newValue)
      case .sort: self = .sort(newValue)
      case .views(var menu):
        menu.menu = newValue
        self = .views(menu)
      case .palette(var palette):
        palette.menu = newValue
        self = .palette(palette)
      case .documents(var menu):
        menu.menu = newValue
        self = .documents(menu)
      case .verbs(var menu):
        menu.menu = newValue
        self = .verbs(menu)
      case .subjects(var menu):
        menu.menu = newValue
        self = .subjects(menu)
      case .filter, .naming, .columns, .log, .explanation, .form, .hiddenMarks, .conflict, .reading: break
      }
    }
  }
}

extension Menu {
  fileprivate mutating func follow(count: Int, _ size: Size) {
    window.follow(
      selected: min(selected, max(0, count - 1)), count: count,
      height: MenuScreen.listHeight(count: count, size))
  }
}
