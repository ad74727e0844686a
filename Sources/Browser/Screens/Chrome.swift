import Display
import Supervision
import Wording

/// What stands around every screen: header, tabs, rulers, footer.
enum Chrome {
  /// Below this there is no room for a row and its footer; one line says so.
  static let leastColumns = 20
  static let leastRows = 5

  static func ruler(_ width: Int) -> Row { Row(String("─", times: width), .quiet) }

  static func tooSmall(_ state: State) -> Frame {
    let text = state.words.tooSmall.clipped(to: state.size.columns)
    var rows = [Row](repeating: Row(), count: max(0, state.size.rows))
    if !rows.isEmpty { rows[0] = Row(text) }
    return Frame(size: state.size, rows: rows, cursor: Position(column: 0, row: 0)).fitted()
  }

  /// `trede · oefenbestand · dinsdag 2 april 2024 · week 14 · halfjaar 2024-I`, as much as fits; and at the right
  /// end, where there is room left, whose work is shown: `behandelaar: alle`.
  static func header(_ state: State) -> Row {
    let words = state.words
    var row = Row(" ")
    row.add(words.productName, .heading)
    var parts = words.headerParts(
      store: state.settings, today: state.today, isNarrow: state.size.columns < 60)
    if state.clockIsSet { parts.insert(words.clockIsSet, at: 2) }
    for (index, part) in parts.enumerated() where row.width + 3 + part.displayWidth <= state.size.columns {
      row.add(" · ")
      row.add(part, index == 0 && state.settings.practice || part == words.clockIsSet ? .internal : .plain)
    }
    let handler = words.handlersShown(state.filter)
    guard row.width + handler.displayWidth + 4 <= state.size.columns else { return row }
    row.pad(to: state.size.columns - handler.displayWidth - 1)
    row.add(handler, state.filter.handlers.isEmpty ? .plain : .heading)
    return row
  }

  /// The keys that do something here, as many as fit.
  static func keys(_ state: State) -> Row {
    var row = Row(" ")
    let commands = Command.forFooter(state)
    // Where there is no room for all, the way to find the others stays, and in a dossier the way back.
    let kept: [Action] = state.dossier == nil ? [.help] : [.back, .help]
    let room = { (action: Action) -> Int in
      let key = commands.first { $0.action == action }?.keys.first?.name(in: state.words) ?? ""
      return key.displayWidth + 3 + state.words.label(action).displayWidth
    }
    var reserve = 0
    let keeps = kept.filter { action in
      guard reserve + room(action) <= state.size.columns else { return false }
      reserve += room(action)
      return true
    }
    let fitting = state.fittingVerb
    for command in commands {
      if command.action == .complete, fitting == nil { continue }
      if state.isCalendar, state.agenda.line == nil, Command.ofALine.contains(command.action) { continue }
      guard let key = command.keys.first?.name(in: state.words) else { continue }
      let label =
        switch command.action {
        case .complete: fitting.map { state.words.menuLabel($0.rawValue) } ?? ""
        case .agendaForm: state.words.formOfAgenda(state.agenda.form.next)
        default: state.words.label(command.action)
        }
      let width = key.displayWidth + 1 + label.displayWidth
      if keeps.contains(command.action) { reserve -= room(command.action) }
      guard row.width + width + 2 + reserve <= state.size.columns else { continue }
      if row.width > 1 { row.add("  ") }
      row.add(key, .key)
      row.add(" \(label)")
    }
    return row
  }

  /// The keys, and under them how things stand. A sentence that takes two lines takes both.
  static func footer(_ state: State, status: (State) -> Row) -> [Row] {
    guard let notice = state.notice else { return [keys(state), status(state)] }
    var role = Role.plain
    if case .caution = notice { role = .alert }
    let lines = notice.text.wrapped(to: max(8, state.size.columns - 2))
    let rows = lines.prefix(2).map { Row(" \($0)", role) }
    guard lines.count > 2 else { return rows.count == 2 ? rows : [keys(state)] + rows }
    return [rows[0], Row(" " + lines.dropFirst().joined(separator: " "), role)]
  }

  /// What stands below a list: a ruler, the keys, and how things stand. What narrows the list is always said: beside
  /// the counts, else in the ruler, else in the place of the keys.
  static func listFooter(_ state: State, hasRuler: Bool) -> [Row] {
    let width = state.size.columns
    let words = state.words
    let view = state.activeViewText
    let whole = status(
      state, state.isNarrowed ? words.narrowing(view: nil, filter: state.filter) : words.noFilter)
    let plain = hasRuler ? [ruler(width)] : []
    guard state.isNarrowed, view != nil || whole.width > width else {
      return plain + footer(state) { _ in standing(after: whole, state) }
    }
    let text = words.narrowing(view: view, filter: state.filter)
    let counts = standing(after: status(state, nil), state)
    if hasRuler { return [ruler(width, text)] + footer(state) { _ in counts } }
    guard state.notice == nil else { return footer(state) { _ in counts } }
    return [Row(" " + text.clipped(to: width - 1), .heading), counts]
  }

  /// A ruler that says something.
  private static func ruler(_ width: Int, _ text: String) -> Row {
    var row = Row("─ ", .quiet)
    row.add(text.clipped(to: max(0, width - 4)), .heading)
    row.add(" ")
    row.add(String("─", times: max(0, width - row.width)), .quiet)
    return row
  }

  /// How much is shown, and what is late outside of it; between them what narrows the list.
  private static func status(_ state: State, _ narrowing: String?) -> Row {
    let words = state.words
    var row = Row(" ")
    let listing = state.listing
    if !state.marks.isEmpty {
      row.add(words.marked(state.marks.count), .heading)
      row.add(" · ")
    }
    switch state.view {
    case .today, .agenda:
      addDay(to: &row, state)
      row.add(words.shown(listing.rowCount, of: listing.all, .lines))
    case .round: addRound(to: &row, state)
    case .municipalities, .figures, .ladder:
      row.add(words.shown(listing.rowCount, of: listing.all, .cases))
    }
    if let narrowing {
      row.add(" · ")
      row.add(narrowing, state.isNarrowed ? .heading : .plain)
    }
    let hidden = state.lateOutsideFilter
    if hidden > 0 {
      row.add(" · ")
      row.add(words.lateOutsideFilter(hidden), .late)
    }
    if state.view == .municipalities, !state.hiddenColumns.isEmpty {
      let text = words.hiddenColumns(state.hiddenColumns.count)
      if row.width + 3 + text.displayWidth <= state.size.columns { row.add(" · \(text)") }
    }
    return row
  }

  private static func standing(after row: Row, _ state: State) -> Row {
    var row = row
    addStanding(to: &row, state)
    return row
  }

  /// At the right end: whether everything is there and saved, or what a colleague changed last.
  static func addStanding(to row: inout Row, _ state: State) {
    let words = state.words
    var texts = [words.allSaved]
    if state.isOutOfReach {
      texts = [words.outOfReach]
    } else if state.leftToRead > 0 {
      texts = [words.reading(left: state.leftToRead)]
    } else if let step = state.lastStep, step.stamp.author != state.author {
      let names = step.caseIDs.map { state.entry($0)?.subject.name ?? $0.text }
      texts.insert(words.lastChange(step.stamp, of: names, on: state.today), at: 0)
    }
    guard let right = texts.first(where: { row.width + $0.displayWidth + 2 <= state.size.columns }) else {
      return
    }
    row.pad(to: state.size.columns - right.displayWidth - 1)
    row.add(right, state.isOutOfReach ? .alert : .quiet)
  }

  /// The line in which a filter is typed, in place of the status.
  static func typing(_ field: TextField, over frame: Frame, state: State) -> Frame {
    var frame = frame
    let prompt = " / "
    let counts = " \(state.words.shown(state.listing.rowCount, of: state.listing.all)) "
    let late = state.lateOutsideFilter
    let hidden = late > 0 ? "· \(state.words.lateOutsideFilter(late)) " : ""
    let width = max(8, state.size.columns - prompt.count - counts.displayWidth - hidden.displayWidth)
    let (text, column) = field.row(width: width)
    var row = Row(prompt, .key)
    row.append(text)
    row.pad(to: prompt.count + width)
    row.add(counts)
    row.add(hidden, .late)
    frame.rows[frame.rows.count - 1] = row
    // The letters of the other keys are typed now.
    frame.rows[frame.rows.count - 2] = Row(" " + state.words.typingKeys).fitted(to: state.size.columns)
    frame.cursor = Position(
      column: min(prompt.count + column, state.size.columns - 1), row: frame.rows.count - 1)
    return frame
  }
}

extension View {
  package var action: Action {
    switch self {
    case .today: .showToday
    case .municipalities: .showMunicipalities
    case .agenda: .showAgenda
    case .round: .showRound
    case .figures: .showFigures
    case .ladder: .showLadder
    }
  }
}

extension Command {
  /// The views have their tabs and everyone knows the arrows; the footer is for the rest, what is done most first.
  private static let footer: [Action] = [
    .complete, .date, .remind, .contact, .add,
    .undo, .open, .filter, .sort, .nextPanel, .previousHalfYear,
    .nextHalfYear, .openHalfYear, .goToToday, .goToDay, .agendaForm, .course, .trede, .note, .edit, .facts,
    .sheet, .mark, .back, .views, .saveView, .columns, .reverseSort,
    .preview,
    .help, .quit,
  ]

  /// In Ronde what is done with its cells comes before them.
  private static let round: [Action] = [
    .recordStep, .councilDay, .notNeeded, .facts, .openDossier, .undo, .filter, .previousHalfYear,
    .nextHalfYear,
    .openHalfYear,
  ]

  /// In Ladder what changes the trede comes first.
  private static let ladder: [Action] = [.open, .trede, .filter, .sort, .preview, .note, .undo]

  private static let agenda: [Action] = [
    .complete, .date, .remind, .contact, .add, .agendaForm, .undo, .filter,
  ]

  /// In a week and a month the days come before all else.
  private static let calendar: [Action] = [
    .complete, .date, .agendaForm, .open, .goToDay, .goToToday, .filter, .remind,
  ]

  /// What is about a line, and needs one to be selected.
  static let ofALine: Set<Action> = [
    .complete, .date, .remind, .remove, .contact, .add, .trede, .note, .edit, .mark, .sheet, .copyLine,
    .copySummary,
    .openDocument,
  ]

  static func forFooter(_ state: State) -> [Command] {
    let available = state.user.keys.available(in: state.situation)
    let first =
      switch state.situation {
      case .round: round
      case .agenda: agenda
      case .calendar: calendar
      case .ladder: ladder
      default: [Action]()
      }
    let order = first + footer.filter { !first.contains($0) }
    return order.compactMap { action in available.first { $0.action == action } }
  }
}

extension State {
  /// Late items of the view that its filter hides.
  package var lateOutsideFilter: Int {
    guard !filter.isEmpty else { return 0 }
    var shown = 0
    switch view {
    case .today, .agenda:
      for case .row(_, let content) in listing.lines {
        switch content {
        case .item(let item): shown += item.standing == .late ? 1 : 0
        case .listed(let listed): shown += entries[listed.entry].items[listed.item].standing == .late ? 1 : 0
        case .stand, .standRequest, .entry, .unreadable: break
        }
      }
    case .municipalities, .round, .figures, .ladder:
      for case .row(_, .entry(let index)) in listing.lines {
        shown += entries[index].items.count { $0.standing == .late }
      }
    }
    return max(0, counts.late - shown)
  }

  /// Rows a page has on this screen.
  package var pageHeight: Int {
    if dossier != nil { return max(1, DossierLayout(size).bodyHeight / 2) }
    return max(1, ListLayout(self).listHeight - 1)
  }
}
