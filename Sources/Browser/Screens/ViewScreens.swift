import Display
import Supervision
import Wording

/// The boxes of saved views: choosing one, naming one, and the columns of Gemeenten.
enum ViewScreens {
  static func choosing(_ menu: ViewMenu, over frame: Frame, state: State) -> Frame {
    let words = state.words
    let entries = state.entries(of: menu).map { ($0.name, $0.summary(in: words)) }
    let keys = menu.removing.map { words.askRemoveView($0.name) } ?? words.viewsKeys
    return MenuScreen.box(
      title: words.viewsTitle, entries: entries, menu: menu.menu, keys: keys, over: frame, state: state)
  }

  static func naming(_ naming: ViewNaming, over frame: Frame, state: State) -> Frame {
    let words = state.words
    let width = state.size.boxWidth()
    let inner = width - 2
    let prompt = " \(words.saveViewPrompt) "
    let (field, column) = naming.field.row(width: max(1, inner - prompt.displayWidth - 1))
    let name = SettingLines.trimmed(naming.field.text[...])
    let said = naming.replaces ? words.askReplaceView(name) : naming.fault
    let about =
      said.map { Row(" \($0)", .alert) }
      ?? Row(" \(state.currentView(named: name).summary(in: words))", .quiet)
    let rows = [
      MenuScreen.edge("┌", "┐", title: words.saveViewTitle, width: width),
      MenuScreen.side(Row(prompt, .key).appending(field), inner), MenuScreen.side(about, inner),
      MenuScreen.edge("└", "┘", title: words.saveViewKeys, width: width),
    ]
    let origin = frame.place(height: rows.count, width: width)
    var result = frame.overlaying(rows, at: origin)
    result.cursor = Position(
      column: min(origin.column + 1 + prompt.displayWidth + column, state.size.columns - 1),
      row: min(origin.row + 1, state.size.rows - 1))
    return result
  }

  static func columns(_ selected: Int, over frame: Frame, state: State) -> Frame {
    let words = state.words
    let width = min(state.size.columns, 44)
    let inner = width - 2
    let columns = SortColumn.optional
    let height = min(state.size.rows, columns.count + 2)
    var window = ScrollWindow()
    window.follow(selected: selected, count: columns.count, height: max(1, height - 2))
    let visible = window.visible(count: columns.count, height: max(1, height - 2))
    var rows = [MenuScreen.edge("┌", "┐", title: words.columnsTitle, width: width)]
    for index in visible {
      let mark = state.hiddenColumns.contains(columns[index]) ? "[ ]" : "[x]"
      let row = Row("\(index == selected ? ">" : " ") \(mark) \(columns[index].name(in: words))")
        .fitted(to: inner)
      rows.append(MenuScreen.side(index == selected ? row.styled(.selection) : row, inner))
    }
    rows.append(MenuScreen.edge("└", "┘", title: words.columnsKeys, width: width))
    let origin = frame.place(height: rows.count, width: width)
    var result = frame.overlaying(rows, at: origin)
    result.cursor = Position(
      column: min(origin.column + 1, state.size.columns - 1),
      row: min(origin.row + 1 + selected - visible.lowerBound, state.size.rows - 1))
    return result
  }
}
