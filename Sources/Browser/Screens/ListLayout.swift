import Display

/// How a list screen is divided: header and tabs, the list, an explanation below it, the footer.
struct ListLayout {
  let listHeight: Int
  /// Lines of the explanation, without its ruler; 0 where there is no room.
  let previewHeight: Int
  let showsHeader: Bool
  let showsRulers: Bool
  let headingRows: Int
  /// Lines below the table: how much of each step is done, or the province.
  let tallyRows: Int

  init(_ state: State) {
    let rows = state.size.listRows
    showsHeader = rows >= 8
    showsRulers = rows >= 14
    headingRows =
      switch state.view {
      case .today, .agenda: 0
      case .municipalities, .round: 2
      case .figures: rows < 14 ? 1 : 2
      case .ladder: 1
      }
    tallyRows =
      switch state.view {
      case .round, .ladder: rows >= 10 ? 1 : 0
      case .figures:
        rows < 14 ? 0 : ListLayout.namesWhoIsNotInSums(state) ? 2 : 1
      case .today, .municipalities, .agenda: 0
      }
    let fixed = (showsHeader ? 1 : 0) + 1 + (showsRulers ? 2 : 0) + 2 + headingRows + tallyRows
    let free = max(1, rows - fixed)
    guard !state.size.isLinear else {
      previewHeight = state.showsPreview ? Size.linearPreview : 0
      listHeight = Size.linearPage
      return
    }
    let wanted = state.showsPreview ? ListLayout.preview(state, free: free) : 0
    previewHeight = wanted
    listHeight = max(1, free - (wanted > 0 ? wanted + 1 : 0))
  }

  /// The sums say how many are in them. Who is not has a line where that takes no municipality from the table.
  private static func namesWhoIsNotInSums(_ state: State) -> Bool {
    let rows = state.size.listRows
    guard rows >= 24, state.figureTable.province.isPartial else { return false }
    let below = state.showsPreview ? FigurePanel.wantedHeight(state) + 1 : 0
    return rows >= 30 || state.listing.lines.count + below + 10 <= rows
  }

  private static func preview(_ state: State, free: Int) -> Int {
    let rows = state.size.listRows
    let lines = state.listing.lines.count
    switch state.view {
    case .today, .municipalities, .agenda: return rows >= 20 ? min(9, rows / 3) : 0
    case .round:
      // The whole round first; below it there is a planning to read, as far as there is room.
      return rows >= 20 ? min(18, max(rows / 4, free - 1 - lines)) : 0
    case .ladder:
      guard rows >= 12 else { return 0 }
      guard rows >= 20 else { return min(2, free - 4) }
      // The path of one municipality takes room; in two columns half of it.
      let least = LadderPanel.isBeside(state) ? min(15, free / 2 - 1) : free / 2 + 1
      return min(24, max(least, free - 1 - lines))
    case .figures:
      // Everything about one municipality, and a few lines of the table to choose it from.
      guard rows >= 12 else { return 0 }
      guard rows >= 20 else { return min(3, free - 4) }
      return min(20, max(min(FigurePanel.wantedHeight(state), free - 5), free - 1 - lines))
    }
  }
}
