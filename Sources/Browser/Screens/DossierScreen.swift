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
    rows.append(Chrome.keys(state))
    rows.append(status(layout))
    let cursor = body.cursor.map { Position(column: $0.column, row: $0.row + top) }
    return Frame(size: state.size, rows: rows, cursor: cursor)
  }

  // MARK: - Header

  private func header(_ width: Int) -> [Row] {
    let words = state.words
    guard let entry = state.entry(dossier.caseID) else { return [Row(" \(words.rowIsGone)"), Row()] }
    let overview = entry.overview
    var first = Row(" ")
    first.add("\(entry.subject.name) (\(entry.subject.code))", .heading)
    first.add("  \(words.placeAndDuration(overview.ladder, on: state.today))")
    let date = words.dayInWeek(state.today) + " \(state.today.year)"
    let store = state.settings.practice ? words.practiceStore : ""
    right(store.isEmpty ? date : "\(store) · \(date)", in: &first, width)

    var second = Row(" ")
    if case .judged(let judgement) = overview.judgement {
      second.add("\(judgement.word) (")
      second.add(judgement.colour, Role.judged(judgement.colour))
      second.add(") over \(overview.judgedPeriod)")
    } else {
      second.add(words.judgementOver(overview))
    }
    if let last = overview.ladder.entries.last, last.step == .keep { second.add(", \(words.kept)") }
    if entry.subject.domain == Case.housing { second.add(" · \(words.legalBasis)") }
    if let entered = entry.subject.enteredThrough {
      let text = " · \(words.enteredThrough(entered))"
      if second.width + text.displayWidth <= width { second.add(text, .quiet) }
    }
    right(words.handledBy(entry.subject.handler), in: &second, width)
    return [first, second]
  }

  private func right(_ text: String, in row: inout Row, _ width: Int) {
    guard row.width + text.displayWidth + 2 <= width else { return }
    row.pad(to: width - text.displayWidth - 1)
    row.add(text)
  }

  private func ruler(_ layout: DossierLayout, down: Bool) -> Row {
    guard layout.isSideBySide else { return Chrome.ruler(state.size.columns) }
    return Row(
      String(repeating: "─", count: layout.factsWidth) + (down ? "┬" : "┴")
        + String(repeating: "─", count: layout.termsWidth), .quiet)
  }

  // MARK: - Panels

  private func body(_ layout: DossierLayout) -> Drawn {
    if !layout.isSideBySide {
      let panel = dossier.active == .facts ? dossier.facts : dossier.terms
      return draw(panel, width: state.size.columns, height: layout.bodyHeight, isActive: true)
    }
    let facts = draw(
      dossier.facts, width: layout.factsWidth, height: layout.bodyHeight, isActive: dossier.active == .facts)
    let terms = draw(
      dossier.terms, width: layout.termsWidth, height: layout.bodyHeight, isActive: dossier.active == .terms)
    let rows = zip(facts.rows, terms.rows).map { $0.appending(Row("│", .quiet)).appending($1) }
    let cursor =
      facts.cursor ?? terms.cursor.map { Position(column: $0.column + layout.factsWidth + 1, row: $0.row) }
    return Drawn(rows: rows, cursor: cursor)
  }

  private func draw(_ panel: Panel, width: Int, height: Int, isActive: Bool) -> Drawn {
    var drawn = Drawn(rows: [])
    for index in panel.window.visible(count: panel.lines.count, height: height) {
      var row = panel.lines[index].row.fitted(to: width)
      if isActive, index == panel.selected {
        row = Row(">").appending(row.slice(1..<width)).styled(.selection)
        drawn.cursor = Position(column: 0, row: drawn.rows.count)
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
    let ahead = events.filter { $0.day > state.today }.prefix(width >= 100 ? 3 : 1).map(text)
    var past = events.filter { $0.day <= state.today }.map(text)
    let future = ahead.isEmpty ? "" : " │ " + ahead.joined(separator: " · ")
    let isWhole = past.count
    while !past.isEmpty,
      row.width + 2 + past.joined(separator: " · ").displayWidth + future.displayWidth > width
    {
      past.removeFirst()
    }
    row.add((past.count < isWhole ? "… " : "") + past.joined(separator: " · ") + future)
    return row
  }

  private func status(_ layout: DossierLayout) -> Row {
    if state.notice != nil { return Chrome.status(state) }
    let words = state.words
    var parts: [String] = []
    for (panel, side) in [(dossier.facts, Dossier.Side.facts), (dossier.terms, .terms)]
    where layout.isSideBySide || side == dossier.active {
      let below =
        panel.lines.count
        - panel.window.visible(count: panel.lines.count, height: layout.bodyHeight).upperBound
      if below > 0 { parts.append(words.moreLines(below, facts: side == .facts)) }
    }
    return Row(" " + (parts.isEmpty ? words.wholeDossier : parts.joined(separator: " · ")), .quiet)
  }
}
