import Display

/// How a list screen is divided: header and tabs, the list, an explanation below it, the footer.
struct ListLayout {
  let listHeight: Int
  /// Lines of the explanation, without its ruler; 0 where there is no room.
  let previewHeight: Int
  let showsHeader: Bool
  let showsRulers: Bool
  let headingRows: Int

  init(_ state: State) {
    let rows = state.size.rows
    showsHeader = rows >= 8
    showsRulers = rows >= 14
    headingRows = state.view == .municipalities || state.view == .figures ? 2 : 0
    let fixed = (showsHeader ? 1 : 0) + 1 + (showsRulers ? 2 : 0) + 2 + headingRows
    let free = max(1, rows - fixed)
    let wanted = state.showsPreview && state.view != .figures && rows >= 20 ? min(9, rows / 3) : 0
    previewHeight = wanted
    listHeight = max(1, free - (wanted > 0 ? wanted + 1 : 0))
  }
}
