import Display
import Supervision
import Wording

/// Vandaag, Gemeenten, Agenda, Cijfers and Ladder: a list with what stands around it.
struct ListScreen {
  let state: State

  func frame() -> Frame {
    let layout = ListLayout(state)
    let width = state.size.columns
    var rows: [Row] = []
    if layout.showsHeader { rows.append(Chrome.header(state)) }
    let views = Tabs(state)
    let tabs = views.rows(hasRuler: layout.showsRulers)
    let spots = views.spots(row: rows.count)
    rows.append(tabs.tabs)
    if layout.showsRulers { rows.append(tabs.ruler) }
    rows += columnHeadings(width, lines: layout.headingRows)
    let top = rows.count
    var list = list(height: layout.listHeight)
    if layout.tallyRows > 0 {
      list.rows.insert(
        contentsOf: tally(layout.tallyRows), at: min(list.rows.count, state.listing.lines.count))
    }
    rows += list.rows
    if layout.previewHeight > 0 {
      rows.append(Chrome.ruler(width))
      rows += Preview(state: state).rows(height: layout.previewHeight)
    }
    rows += Chrome.listFooter(state, hasRuler: layout.showsRulers)
    let cursor = list.cursor.map { Position(column: $0.column, row: $0.row + top) }
    return Frame(
      size: state.size, rows: rows, cursor: cursor,
      spots: spots + list.spots.moved(by: Position(column: 0, row: top)))
  }

  private func tally(_ lines: Int) -> [Row] {
    let width = state.size.columns
    if state.view == .round { return [RoundColumns(state: state, width: width).tally()] }
    if state.view == .ladder { return [LadderColumns(state: state, width: width).tally()] }
    let rows = FigureColumns(state: state, width: width).province(lines: lines)
    return rows + [Row](repeating: Row(), count: lines - rows.count)
  }

  private func columnHeadings(_ width: Int, lines: Int) -> [Row] {
    switch state.view {
    case .municipalities: MunicipalityColumns(state: state, width: width).headings()
    case .round: RoundColumns(state: state, width: width).headings()
    case .figures: FigureColumns(state: state, width: width).headings(isShort: lines < 2)
    case .ladder: [LadderColumns(state: state, width: width).heading()]
    case .today, .agenda: []
    }
  }

  private func list(height: Int) -> Drawn {
    let listing = state.listing
    guard listing.rowCount > 0 else { return empty(height: height) }
    let visible = listing.window.visible(count: listing.lines.count, height: height)
    let draw = rowDrawer()
    var drawn = Drawn(rows: [])
    for index in visible {
      let isSelected = index == listing.selectedLine
      var row: Row
      switch listing.lines[index] {
      case .heading(let text, let role): row = Row(" \(text)", role)
      case .blank: row = Row()
      case .row(_, let content): row = draw(content)
      }
      if isSelected {
        // A sign as well as the colour, and the real cursor on it: nobody has to see the colour.
        row = Row(">").appending(row.fitted(to: state.size.columns).slice(1..<state.size.columns)).styled(
          .selection)
        drawn.cursor = Position(column: 0, row: drawn.rows.count)
        if state.view == .round, case .row(_, .entry(let entry)) = listing.lines[index] {
          let selected = RoundColumns(state: state, width: state.size.columns).selected(entry)
          row = selected.row
          drawn.cursor?.column = selected.column
        }
      } else if let id = listing.lines[index].id, state.marks.contains(id) {
        row = Row("*", .key).appending(row.fitted(to: state.size.columns).slice(1..<state.size.columns))
      }
      if listing.lines[index].id != nil { drawn.spots += spots(of: index, row: drawn.rows.count) }
      drawn.rows.append(row.fitted(to: state.size.columns))
    }
    drawn.rows += [Row](repeating: Row(), count: max(0, height - drawn.rows.count))
    return drawn
  }

  /// In Ronde the steps are pointed at, elsewhere the line as a whole.
  private func spots(of line: Int, row: Int) -> [Spot] {
    let whole = Spot(.row(line), row: row, columns: 0..<state.size.columns)
    guard state.view == .round else { return [whole] }
    return [whole]
      + RoundColumns(state: state, width: state.size.columns).steps.map {
        Spot(.cell(row: line, column: $0.number), row: row, columns: $0.columns)
      }
  }

  private func rowDrawer() -> (ListLine.Content) -> Row {
    let width = state.size.columns
    switch state.view {
    case .today:
      let columns = ItemColumns(state: state, width: width, isAgenda: false)
      return { columns.row($0) }
    case .agenda:
      let columns = ItemColumns(state: state, width: width, isAgenda: true)
      return { columns.row($0) }
    case .municipalities:
      let columns = MunicipalityColumns(state: state, width: width)
      return { columns.row($0) }
    case .round:
      let columns = RoundColumns(state: state, width: width)
      return { columns.row($0) }
    case .figures:
      let columns = FigureColumns(state: state, width: width)
      return { columns.row($0) }
    case .ladder:
      let columns = LadderColumns(state: state, width: width)
      return { columns.row($0) }
    }
  }

  /// Says why there is nothing: a clear morning, a filter, or an empty store.
  private func empty(height: Int) -> Drawn {
    let words = state.words
    var rows = [Row](repeating: Row(), count: height)
    let text: String
    if !state.filter.isEmpty {
      text = words.nothingFound(state.filter.text)
    } else if state.leftToRead > 0 {
      text = words.reading(left: state.leftToRead)
    } else if state.entries.isEmpty {
      text = words.noCases(add: state.keyName(.add))
    } else if state.view == .round {
      text = words.emptyRound
    } else {
      text = words.nothingAsksAttention
    }
    rows[min(1, height - 1)] = Row(" " + text)
    if state.view == .today, state.filter.isEmpty, !state.entries.isEmpty, height > 3 {
      rows[3] = Row(" " + state.restText, .quiet)
    }
    return Drawn(rows: rows, cursor: Position(column: 0, row: min(1, height - 1)))
  }
}

extension Row {
  func appending(_ other: Row) -> Row {
    var result = self
    result.append(other)
    return result
  }
}
