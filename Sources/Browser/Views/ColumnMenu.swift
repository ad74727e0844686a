import Display
import Supervision
import Wording

extension State {
  /// Ticks columns of Gemeenten on and off; the list behind follows at once.
  mutating func handleColumns(_ key: Key, _ selected: Int) -> [Effect] {
    let columns = SortColumn.optional
    var selected = selected
    switch key {
    case .escape, .control("c"), .enter:
      overlay = nil
      return []
    case .up, .character("k"): selected = max(0, selected - 1)
    case .down, .character("j"): selected = min(columns.count - 1, selected + 1)
    case .home, .pageUp: selected = 0
    case .end, .pageDown: selected = columns.count - 1
    case .character(" "):
      if hiddenColumns.remove(columns[selected]) == nil { hiddenColumns.insert(columns[selected]) }
    default: break
    }
    overlay = .columns(selected)
    return []
  }
}
