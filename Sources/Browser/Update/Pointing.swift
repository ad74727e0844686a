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
    case .form, .hiddenMarks, .conflict, .columns, .naming, .day: isOfLines = false
    case .filter, .help, .sort, .views, .palette, .documents, .log, .explanation, .verbs, .subjects, .reading,
      .course:
      isOfLines = true
    case nil: isOfLines = dossier == nil && welcome == nil && !isCalendar
    }
    return (0..<(isOfLines ? State.turn : 1)).flatMap { _ in update(&self, .event(.key(key))) }
  }

  mutating func click(_ spot: Spot.Kind) -> [Effect] {
    if case .tab(let number) = spot {
      overlay = nil
      return View(rawValue: number).map { perform($0.action) } ?? []
    }
    return select(spot) ? [] : update(&self, .event(.key(.enter)))
  }

  /// - Returns: whether something else was selected before.
  mutating func select(_ spot: Spot.Kind) -> Bool {
    switch spot {
    case .tab: false
    case .row(let row): select(row)
    case .cell(let row, let column): select(row, column: column)
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
    case .course(var course):
      defer { overlay = .course(course) }
      defer { course.selected = row }
      return course.selected != row
    case .explanation, .reading, .naming, .day: return true
    case .help, .sort, .views, .palette, .documents, .verbs, .subjects, .filter, nil:
      if isCalendar { return selectLineOfDay(row) }
      let before = listing.selectedLine
      listings[view]?.select(near: row)
      return before != row
    }
  }

  private mutating func selectLineOfDay(_ row: Int) -> Bool {
    let lines = dayLines(on: agenda.day)
    guard lines.indices.contains(row) else { return true }
    defer { agenda.line = lines[row].id }
    return agenda.line != lines[row].id
  }

  /// A day of a week or a month, so many days from the selected one, or one of its lines, counted from 1; a step of a line of Ronde; or a line of one of the
  /// panels of a dossier.
  private mutating func select(_ row: Int, column: Int) -> Bool {
    if isCalendar, column > 0 {
      agenda.day = agenda.day.adding(days: row)
      return selectLineOfDay(column - 1) || row != 0
    }
    if isCalendar {
      let hasMoved = row != 0 || agenda.line != nil
      agenda.line = nil
      goToDay(agenda.day.adding(days: row))
      return hasMoved
    }
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
    case .filter, .naming, .columns, .explanation, .form, .hiddenMarks, .conflict, .reading, .day, .course,
      nil:
      return
    }
    overlay?.menu?.follow(count: count, size)
  }
}

extension Overlay {
  /// The list to pick from, in the overlays that are one.
  var menu: Menu? {
    get {
      switch self {
      case .help(let menu), .sort(let menu): menu
      case .views(let menu): menu.menu
      case .palette(let palette): palette.menu
      case .documents(let menu): menu.menu
      case .verbs(let menu): menu.menu
      case .subjects(let menu): menu.menu
      case .filter, .naming, .columns, .log, .explanation, .form, .hiddenMarks, .conflict, .reading, .day,
        .course:
        nil
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
      case .filter, .naming, .columns, .log, .explanation, .form, .hiddenMarks, .conflict, .reading, .day,
        .course:
        break
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
