import Display
import Recording
import Supervision
import Wording

/// A menu of the municipalities that one line stands for: which of them the action is about.
package struct SubjectMenu: Sendable {
  let action: Action
  let items: [AgendaItem]
  package var menu = Menu()
}

extension State {
  mutating func chooseSubject(for action: Action, of row: RowID) {
    overlay = .subjects(SubjectMenu(action: action, items: items(sharing: row)))
  }

  /// The municipalities that what was typed in the menu leaves.
  func entries(of menu: SubjectMenu) -> [AgendaItem] {
    let word = menu.menu.field.text.folded
    return menu.items.filter { word.isEmpty || $0.municipality.folded.contains(word) }
  }

  mutating func handleSubjects(_ key: Key, _ menu: SubjectMenu) -> [Effect] {
    var menu = menu
    let items = entries(of: menu)
    switch key {
    case .escape, .control("c"): overlay = nil
    case .enter:
      guard items.indices.contains(menu.menu.selected) else { return [] }
      overlay = nil
      let item = items[menu.menu.selected]
      return record(menu.action, [Target(caseID: item.caseID, item: item.id)])
    default:
      handle(key, in: &menu.menu, count: items.count)
      overlay = .subjects(menu)
    }
    return []
  }
}
