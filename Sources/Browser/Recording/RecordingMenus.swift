import Display
import Recording
import Supervision
import Wording

/// The keys of the boxes that come before a form.
extension State {
  mutating func handleVerbs(_ key: Key, _ menu: VerbMenu) -> [Effect] {
    var menu = menu
    let verbs = entries(of: menu)
    switch key {
    case .escape, .control("c"): overlay = nil
    case .enter:
      guard verbs.indices.contains(menu.menu.selected) else { return [] }
      overlay = nil
      let verb = verbs[menu.menu.selected]
      if verb == .note { return record(.note, menu.targets) }
      return look(.form(verb), menu.targets)
    default:
      handle(key, in: &menu.menu, count: verbs.count)
      overlay = .verbs(menu)
    }
    return []
  }

  mutating func handleHiddenMarks(_ key: Key, _ marks: HiddenMarks) -> [Effect] {
    var marks = marks
    switch key {
    case .up, .character("k"): marks.selected = max(0, marks.selected - 1)
    case .down, .character("j"): marks.selected = min(marks.answers.count - 1, marks.selected + 1)
    case .escape, .control("c"):
      overlay = nil
      return []
    case .enter:
      overlay = nil
      let rows: [RowID]
      switch marks.answers[marks.selected] {
      case .onlyShown: rows = marks.shown
      case .all: rows = marks.all
      case .nothing: return []
      }
      return record(marks.action, rows.compactMap(Target.init))
    default: break
    }
    overlay = .hiddenMarks(marks)
    return []
  }
}
