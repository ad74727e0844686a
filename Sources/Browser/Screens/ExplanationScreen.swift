import Display
import Supervision
import Wording

/// Everything about one item in a box over the dossier.
enum ExplanationScreen {
  static func overlay(_ item: AgendaItem, scroll: Int, over frame: Frame, state: State) -> Frame {
    guard let entry = state.entry(item.caseID) else { return frame }
    let size = state.size
    let width = size.boxWidth()
    let inner = width - 2
    var narrow = state
    narrow.size.columns = inner
    let content = Preview(state: narrow).explanation(of: item, entry)
    let height = min(size.rows, content.count + 2)
    let room = max(1, height - 2)
    let first = min(scroll, max(0, content.count - room))
    var rows = [MenuScreen.edge("┌", "┐", title: "", width: width)]
    for row in content[first..<min(content.count, first + room)] { rows.append(MenuScreen.side(row, inner)) }
    rows.append(
      MenuScreen.edge(
        "└", "┘", title: first + room < content.count ? state.words.moreBelow : state.words.anyKeyCloses,
        width: width))
    let origin = Position(column: (size.columns - width) / 2, row: max(0, (size.rows - height) / 2))
    var result = frame.overlaying(rows, at: origin)
    result.cursor = Position(column: origin.column, row: min(size.rows - 1, origin.row + 1))
    return result
  }
}
