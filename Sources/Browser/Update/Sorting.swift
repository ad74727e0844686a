import Display
import Wording

/// A column of the sort menu: Cijfers has its own.
package enum SortChoice: Hashable, Sendable {
  case column(SortColumn)
  case figure(FigureSort)
}

extension State {
  private var allSortChoices: [SortChoice] {
    view == .figures ? FigureSort.allCases.map { .figure($0) } : SortColumn.allCases.map { .column($0) }
  }

  /// The menu as it opens: on the column that the list is sorted on.
  var sortMenu: Menu {
    var menu = Menu()
    let now = view == .figures ? SortChoice.figure(figureSort) : .column(sort)
    menu.selected = allSortChoices.firstIndex(of: now) ?? 0
    return menu
  }

  /// What the menu offers, narrowed by what was typed.
  package func sortChoices(_ menu: Menu) -> [SortChoice] {
    let word = menu.field.text.folded
    guard !word.isEmpty else { return allSortChoices }
    let found = allSortChoices.filter { title($0).folded.contains(word) }
    // What begins with the word first: "tempo" is a column, and a part of another.
    return found.filter { title($0).folded.hasPrefix(word) }
      + found.filter { !title($0).folded.hasPrefix(word) }
  }

  func title(_ choice: SortChoice) -> String {
    switch choice {
    case .column(let column): column.name(in: words)
    case .figure(let figure): words.title(figure)
    }
  }

  mutating func sort(by choice: SortChoice) {
    switch choice {
    case .column(let column):
      sort = column
      sortIsReversed = false
      rebuildListings()
    case .figure(let figure):
      figureSort = figure
      figuresAreReversed = false
      rebuild(.figures)
    }
  }

  mutating func reverseSort() {
    if view == .figures {
      figuresAreReversed.toggle()
      rebuild(.figures)
    } else {
      sortIsReversed.toggle()
      rebuildListings()
    }
  }

  /// Under the first column of Cijfers: what the list is sorted on.
  var figureSortMark: String {
    figureSort == .attention && !figuresAreReversed
      ? "" : (figuresAreReversed ? "▲ " : "▼ ") + words.title(figureSort)
  }
}
