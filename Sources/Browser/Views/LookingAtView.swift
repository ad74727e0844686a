import Supervision
import Wording

extension State {
  /// A filter of this user.
  func makeFilter(_ text: String) -> Filter { Filter(text, user: author) }

  /// How the screen in sight is looked at now, as a view that could be saved.
  func currentView(named name: String) -> SavedView {
    var saved = SavedView(name, view, filter: filter.text)
    guard view.isSorted else { return saved }
    if view == .figures {
      saved.figureSort = figureSort == .attention ? nil : figureSort
      saved.isReversed = figuresAreReversed
    } else {
      saved.sort = sort == .attention ? nil : sort
      saved.isReversed = sortIsReversed
    }
    if view == .municipalities, !hiddenColumns.isEmpty {
      saved.columns = Set(SortColumn.optional).subtracting(hiddenColumns)
    }
    return saved
  }

  /// Shows a saved view: goes to its screen and looks at it that way.
  mutating func show(_ saved: SavedView) {
    marks = []
    dossier = nil
    bringUp(saved.screen)
    activeViews[view] = saved
    filters[view] = saved.filter.isEmpty ? nil : makeFilter(saved.filter)
    sort(as: saved)
    if view == .municipalities {
      hiddenColumns = saved.columns.map { Set(SortColumn.optional).subtracting($0) } ?? []
    }
    rebuildListings()
    listings[view]?.moveToEnd(first: true)
    notice = nil
  }

  /// Everything again: no filter, and after a saved view the order and the columns of the screen itself.
  mutating func clearView() {
    if activeViews[view] != nil {
      activeViews[view] = nil
      sort(as: SavedView("", view))
      if view == .municipalities { hiddenColumns = [] }
      filters[view] = nil
      rebuildListings()
      notice = nil
    } else {
      applyFilter("")
    }
  }

  private mutating func sort(as saved: SavedView) {
    guard view.isSorted else { return }
    if view == .figures {
      figureSort = saved.figureSort ?? .attention
      figuresAreReversed = saved.isReversed
    } else {
      sort = saved.sort ?? .attention
      sortIsReversed = saved.isReversed
    }
  }

  /// Whether something narrows or orders the list that one Esc takes away.
  var isNarrowed: Bool { !filter.isEmpty || activeViews[view] != nil }

  /// The saved view that was chosen, as the screen says it; with a mark when it was changed since.
  package var activeViewText: String? {
    guard let active = activeViews[view] else { return nil }
    let now = currentView(named: active.name)
    let isSame =
      makeFilter(active.filter).isSame(as: filter) && now.sort == active.sort
      && now.figureSort == active.figureSort
      && now.isReversed == active.isReversed
      && now.columns == (active.screen == .municipalities ? active.columns : nil)
    return words.activeView(active.name, isChanged: !isSame)
  }
}

extension State {
  /// The explanation below the list in sight, on or off; each screen has its own.
  mutating func togglePreview() {
    if previewsOff.remove(view) == nil { previewsOff.insert(view) }
  }

  /// Names what is wrong in the user's settings, once, over the first screen.
  mutating func sayFaultsOfSettings() {
    guard !user.faults.isEmpty else { return }
    let lines = user.faults.map { fault in
      FactLine(label: "", text: words.settingFault(fault), source: nil)
    }
    overlay = .reading(
      Reading(purpose: .settings, title: words.settingsTitle, lines: lines, remark: words.settingsRemark))
    user.faults = []
  }
}
