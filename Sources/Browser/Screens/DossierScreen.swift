import Display
import Supervision
import Wording

/// One municipality: who and where on the ladder, the two panels, the course of things.
struct DossierScreen {
  let state: State
  let dossier: Dossier

  func frame() -> Frame {
    let layout = DossierLayout(state.size)
    let width = state.size.columns
    var rows = header(width)
    rows.append(ruler(layout, down: true))
    let top = rows.count
    let body = body(layout)
    rows += body.rows
    if layout.showsCourse {
      rows.append(ruler(layout, down: false))
      rows.append(course(width))
    }
    rows.append(Chrome.ruler(width))
    rows += Chrome.footer(state) { _ in status(layout) }
    let cursor = body.cursor.map { Position(column: $0.column, row: $0.row + top) }
    var frame = Frame(
      size: state.size, rows: rows, cursor: cursor,
      spots: body.spots.moved(by: Position(column: 0, row: top)))
    if layout.isSideBySide { frame.division = (top..<top + body.rows.count, layout.factsWidth) }
    return frame
  }

  // MARK: - Header

  private func header(_ width: Int) -> [Row] {
    let words = state.words
    guard let entry = state.entry(dossier.caseID) else {
      return [Row(" \(dossier.name)", .heading), Row(" \(words.dossierIsGone)", .alert)]
    }
    return [firstLine(entry, width), secondLine(entry, width)]
  }

  /// Who, where on the ladder and since when; and the day, marked when it is not that of the clock. Where both do
  /// not fit the duration goes first, then the name of the trede; a date is never cut.
  private func firstLine(_ entry: CaseEntry, _ width: Int) -> Row {
    let words = state.words
    let date = words.dayInWeek(state.today) + " \(state.today.year)"
    let marks = [
      state.settings.practice ? words.practiceStore : nil, state.clockIsSet ? words.clockIsSet : nil,
    ]
    let rights = [
      marks.compactMap { $0 } + [date], Array(marks.compactMap { $0 }.prefix(1)) + [date], [date], [],
    ]
    let lefts = words.placeVariants(entry.overview.ladder, on: state.today)
    // Since when goes before the marks, and the shortest way to name the trede is for when nothing else fits.
    for choice in [lefts.dropLast(), lefts[...]] {
      for right in rights.map({ $0.joined(separator: " · ") }) {
        for left in choice {
          var row = Row(" ")
          row.add(dossier.name, .heading)
          row.add("  \(left)")
          guard row.width + right.displayWidth + (right.isEmpty ? 0 : 3) <= width else { continue }
          if !right.isEmpty {
            row.pad(to: width - right.displayWidth - 1)
            row.add(right, right == date ? .plain : .internal)
          }
          return row
        }
      }
    }
    return Row(" \(dossier.name)", .heading)
  }

  private func secondLine(_ entry: CaseEntry, _ width: Int) -> Row {
    let words = state.words
    let overview = entry.overview
    var row = Row(" ")
    if let domain = dossier.domain { row.add("\(domain): ", .heading) }
    if let closure = overview.closure {
      let name = closure.successor.flatMap { state.reference.municipality(code: $0)?.name }
      row.add(words.closed(closure, successor: name) + " · ", .alert)
    }
    if case .judged(let judgement) = overview.judgement {
      row.add(judgement.word)
      if let colour = judgement.colour {
        row.add(" (")
        row.add(colour, Role.judged(colour))
        row.add(")")
      }
      row.add(" \(words.over(overview.judgedName))")
    } else {
      row.add(words.judgementOver(overview))
    }
    var rest: [String] = []
    if let last = overview.ladder.entries.last, last.step == .keep { rest.append(", \(words.kept)") }
    if dossier.domain == nil { rest.append(" · \(words.legalBasis)") }
    for part in rest where row.width + part.displayWidth <= width { row.add(part) }
    let handler = words.handledBy(
      entry.subject.handler,
      onDuty: entry.subject.handlerOnDuty(on: state.today, people: state.reference.people))
    // Who it is goes before how far it was entered.
    let room = entry.subject.handler == nil ? width : width - handler.displayWidth - 2
    let entered = entry.subject.enteredThrough.map { " · \(words.enteredThrough($0))" } ?? ""
    if row.width + entered.displayWidth <= room { row.add(entered) }
    if row.width + handler.displayWidth + 2 <= width {
      row.pad(to: width - handler.displayWidth - 1)
      row.add(handler)
    }
    return row
  }

  private func ruler(_ layout: DossierLayout, down: Bool) -> Row {
    guard layout.isSideBySide else { return Chrome.ruler(state.size.columns) }
    return Row(
      String("─", times: layout.factsWidth) + (down ? "┬" : "┴")
        + String("─", times: layout.termsWidth), .quiet)
  }

  // MARK: - Panels

  private func body(_ layout: DossierLayout) -> Drawn {
    if !layout.isSideBySide {
      let panel = dossier.active == .facts ? dossier.facts : dossier.terms
      return draw(dossier.active, panel, width: state.size.columns, height: layout.bodyHeight)
    }
    // In lines no more is drawn than there is to tell.
    let longest = max(dossier.facts.lines.count, dossier.terms.lines.count)
    let height = state.size.isLinear ? min(layout.bodyHeight, longest) : layout.bodyHeight
    let facts = draw(.facts, dossier.facts, width: layout.factsWidth, height: height)
    let terms = draw(.terms, dossier.terms, width: layout.termsWidth, height: height)
    let rows = zip(facts.rows, terms.rows).map { $0.appending(Row("│", .quiet)).appending($1) }
    let cursor =
      facts.cursor ?? terms.cursor.map { Position(column: $0.column + layout.factsWidth + 1, row: $0.row) }
    return Drawn(
      rows: rows, cursor: cursor,
      spots: facts.spots + terms.spots.moved(by: Position(column: layout.factsWidth + 1, row: 0)))
  }

  private func draw(_ side: Dossier.Side, _ panel: Panel, width: Int, height: Int) -> Drawn {
    let isActive = dossier.active == side
    var drawn = Drawn(rows: [])
    for index in panel.window.visible(count: panel.lines.count, height: height) {
      var row = panel.lines[index].row.fitted(to: width)
      if isActive, index == panel.selected {
        row = Row(">").appending(row.slice(1..<width)).styled(.selection)
        drawn.cursor = Position(column: 0, row: drawn.rows.count)
      } else if let record = panel.lines[index].record, state.marks.contains(record) {
        row = Row("*", .key).appending(row.slice(1..<width))
      }
      if let line = panel.selectable(at: index) {
        drawn.spots.append(
          Spot(.cell(row: line, column: side.rawValue), row: drawn.rows.count, columns: 0..<width))
      }
      drawn.rows.append(row)
    }
    drawn.rows += [Row](repeating: Row().fitted(to: width), count: max(0, height - drawn.rows.count))
    return drawn
  }

  // MARK: - Below

  /// The course of the case around today: the latest of the past, a bar, and what comes first. Of the past as
  /// much as fits.
  private func course(_ width: Int) -> Row {
    let words = state.words
    var row = Row(" ")
    row.add("\(words.courseHeading) ", .heading)
    guard let entry = state.entry(dossier.caseID) else { return row }
    let events = words.course(entry.subject, items: entry.items, on: state.today)
    func text(_ event: (day: Day, text: String)) -> String {
      "\(words.veryShortDate(event.day)) \(event.text)"
    }
    let ahead = events.lazy.filter { $0.day > state.today }.prefix(width >= 100 ? 3 : 1).map(text)
    let future = ahead.isEmpty ? "" : " │ " + ahead.joined(separator: " · ")
    var room = width - row.width - future.displayWidth - 2
    var past: [String] = []
    for event in events.reversed() where event.day <= state.today {
      room -= text(event).displayWidth + 3
      guard room >= 0 else { break }
      past.append(text(event))
    }
    let isWhole = past.count == events.count { $0.day <= state.today }
    row.add((isWhole ? "" : "… ") + past.reversed().joined(separator: " · ") + future)
    return row
  }

  private func status(_ layout: DossierLayout) -> Row {
    let words = state.words
    var parts: [String] = []
    for (panel, side) in [(dossier.facts, Dossier.Side.facts), (dossier.terms, .terms)]
    where layout.isSideBySide || side == dossier.active {
      let below =
        panel.lines.count
        - panel.window.visible(count: panel.lines.count, height: layout.bodyHeight).upperBound
      if below > 0 { parts.append(words.moreLines(below, facts: side == .facts)) }
    }
    var row = Row(" ")
    if !state.marks.isEmpty {
      row.add(words.marked(state.marks.count), .heading)
      row.add(" · ")
    }
    row.add(parts.isEmpty ? words.wholeDossier : parts.joined(separator: " · "), .quiet)
    Chrome.addStanding(to: &row, state)
    return row
  }
}
