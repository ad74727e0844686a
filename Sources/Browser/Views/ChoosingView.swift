import Display
import Supervision
import Wording

/// The list of saved views, narrowed by typing.
package struct ViewMenu: Hashable, Sendable {
  package var menu = Menu()
  /// The view that is to be removed, once that is confirmed.
  package var removing: SavedView?
}

/// The name that a view is saved under.
package struct ViewNaming: Hashable, Sendable {
  package var field: TextField
  package var fault: String?
  /// A view with that name is there: whether to replace it.
  package var replaces = false
}

/// What came of changing the saved views.
package enum ViewsChange: Hashable, Sendable {
  case saved(SavedView)
  case removed(String)
}

extension State {
  // MARK: - Choosing

  /// The views as they stand in the settings now.
  mutating func chooseView(_ views: ViewBook, _ faults: [SettingFault]) {
    user.views = views
    var menu = ViewMenu()
    let all = views.all(in: words)
    menu.menu.selected = all.firstIndex { $0.name == activeViews[view]?.name } ?? 0
    overlay = .views(menu)
    if let first = faults.first { notice = .caution(words.settingFault(first)) }
  }

  /// The views that what was typed leaves.
  package func entries(of menu: ViewMenu) -> [SavedView] {
    let word = menu.menu.field.text.folded
    return user.views.all(in: words).filter { view in
      word.isEmpty || "\(view.name) \(view.summary(in: words))".folded.contains(word)
    }
  }

  mutating func handleViews(_ key: Key, _ menu: ViewMenu) -> [Effect] {
    var menu = menu
    let views = entries(of: menu)
    if let view = menu.removing {
      menu.removing = nil
      overlay = .views(menu)
      return key.isYes ? [.removeView(view.name)] : []
    }
    switch key {
    case .escape, .control("c"): overlay = nil
    case .enter:
      guard views.indices.contains(menu.menu.selected) else { return [] }
      overlay = nil
      show(views[menu.menu.selected])
    // Searching takes no capitals, so this one is free; what is typed stays typed.
    case .character("D"):
      guard views.indices.contains(menu.menu.selected) else { return [] }
      let view = views[menu.menu.selected]
      guard user.views.own(named: view.name) != nil else { return say(words.shippedStays(view.name)) }
      menu.removing = view
      overlay = .views(menu)
    default:
      handle(key, in: &menu.menu, count: views.count)
      overlay = .views(menu)
    }
    return []
  }

  // MARK: - Saving

  mutating func nameView() {
    let name = activeViews[view]?.name ?? ""
    var naming = ViewNaming(field: TextField(ViewBook.isShipped(name) ? "" : name))
    naming.field.selectAll()
    overlay = .naming(naming)
  }

  mutating func handleNaming(_ key: Key, _ naming: ViewNaming) -> [Effect] {
    var naming = naming
    let name = SettingLines.trimmed(naming.field.text[...])
    if naming.replaces {
      naming.replaces = false
      overlay = .naming(naming)
      return key.isYes ? [.saveView(currentView(named: name))] : []
    }
    naming.fault = nil
    overlay = .naming(naming)
    switch key {
    case .escape, .control("c"): overlay = nil
    case .enter:
      if name.comparable.isEmpty {
        naming.fault = words.nothingToSave
      } else if ViewBook.isShipped(name) {
        naming.fault = words.nameIsShipped(name)
      } else if user.views.own(named: name) != nil {
        naming.replaces = true
      } else {
        return [.saveView(currentView(named: name))]
      }
      overlay = .naming(naming)
    default:
      naming.field.handle(key)
      overlay = .naming(naming)
    }
    return []
  }

  // MARK: - What came of it

  mutating func viewsChanged(_ views: ViewBook, _ change: ViewsChange) {
    user.views = views
    switch change {
    case .saved(let saved):
      overlay = nil
      activeViews[saved.screen] = saved
      notice = .hint(words.viewSaved(saved.name, choose: keyName(.views)))
    case .removed(let name):
      for (screen, view) in activeViews where view.name == name { activeViews[screen] = nil }
      notice = .hint(words.viewRemoved(name))
    }
  }

  /// Nothing was written; what was typed stays.
  mutating func viewsNotChanged(_ failure: SettingFailure) {
    let sentence = words.settingNotSaved(words.settingFailure(failure))
    if case .naming(var naming) = overlay {
      naming.fault = sentence
      overlay = .naming(naming)
    } else {
      notice = .caution(sentence)
    }
  }
}

extension Key {
  /// What answers a question with yes, in either language.
  var isYes: Bool { self == .character("j") || self == .character("y") }
}
