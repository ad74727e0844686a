import Display

/// How a list screen is divided: header and tabs, the list, an explanation below it, the footer.
struct ListLayout {
  let listHeight: Int
  /// Lines of the explanation, without its ruler; 0 where there is no room.
  let previewHeight: Int
  let showsHeader: Bool
  let showsRulers: Bool
  let headingRows: Int
  /// A line below the table says how much of each step is done.
  let showsTally: Bool

  init(_ state: State) {
    let rows = state.size.rows
    showsHeader = rows >= 8
    showsRulers = rows >= 14
    headingRows = state.view == .today || state.view == .agenda ? 0 : 2
    showsTally = state.view == .round && rows >= 10
    let fixed = (showsHeader ? 1 : 0) + 1 + (showsRulers ? 2 : 0) + 2 + headingRows + (showsTally ? 1 : 0)
    let free = max(1, rows - fixed)
    var wanted = state.showsPreview && state.view != .figures && rows >= 20 ? min(9, rows / 3) : 0
    if state.view == .round, wanted > 0 {
      // The whole round first; below it there is a planning to read, as far as there is room.
      wanted = min(18, max(rows / 4, free - 1 - state.listing.lines.count))
    }
    previewHeight = wanted
    listHeight = max(1, free - (wanted > 0 ? wanted + 1 : 0))
  }
}
