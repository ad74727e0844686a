import Display
import Supervision
import Wording

extension State {
  mutating func handleOverlay(_ key: Key) -> [Effect] {
    switch overlay {
    case .filter(let field): return handleFilter(key, field)
    case .help(let menu): return handleHelp(key, menu)
    case .sort(let menu): return handleSort(key, menu)
    case .day(let field, _): return handleDay(key, field)
    case .course(let course): return handleCourse(key, course)
    case .views(let menu): return handleViews(key, menu)
    case .naming(let naming): return handleNaming(key, naming)
    case .columns(let selected): return handleColumns(key, selected)
    case .palette(let palette): return handlePalette(key, palette)
    case .documents(let menu): return handleDocuments(key, menu)
    case .log(let log): return handleLog(key, log)
    case .explanation(let item, let scroll): return handleExplanation(key, item, scroll)
    case .verbs(let menu): return handleVerbs(key, menu)
    case .subjects(let menu): return handleSubjects(key, menu)
    case .form(let form): return handleForm(key, form)
    case .hiddenMarks(let marks): return handleHiddenMarks(key, marks)
    case .conflict(let conflict): return handleConflict(key, conflict)
    case .reading(let reading): return handleReading(key, reading)
    case nil: return []
    }
  }

  /// The filter narrows while it is typed. Enter keeps it, Esc clears it; the arrows move in the list.
  private mutating func handleFilter(_ key: Key, _ field: TextField) -> [Effect] {
    var field = field
    switch key {
    case .enter: overlay = nil
    case .escape, .control("c"):
      overlay = nil
      applyFilter("")
    case .up: move(.up)
    case .down: move(.down)
    case .pageUp: move(.pageUp)
    case .pageDown: move(.pageDown)
    default:
      let before = field.text
      field.handle(key)
      overlay = .filter(field)
      if field.text != before { applyFilter(field.text) }
    }
    return []
  }

  private mutating func handleHelp(_ key: Key, _ menu: Menu) -> [Effect] {
    var menu = menu
    let entries = helpEntries(menu)
    switch key {
    case .escape, .control("c"), .function(1): overlay = nil
    case .enter:
      overlay = nil
      guard entries.indices.contains(menu.selected) else { return [] }
      return perform(entries[menu.selected].action)
    default:
      handle(key, in: &menu, count: entries.count)
      overlay = .help(menu)
    }
    return []
  }

  private mutating func handleSort(_ key: Key, _ menu: Menu) -> [Effect] {
    var menu = menu
    let choices = sortChoices(menu)
    switch key {
    case .escape, .control("c"), .left: overlay = nil
    case .enter:
      overlay = nil
      if choices.indices.contains(menu.selected) { sort(by: choices[menu.selected]) }
    default:
      handle(key, in: &menu, count: choices.count)
      overlay = .sort(menu)
    }
    return []
  }

  func handle(_ key: Key, in menu: inout Menu, count: Int) {
    switch key {
    case .up: menu.selected = max(0, menu.selected - 1)
    case .down: menu.selected = max(0, min(count - 1, menu.selected + 1))
    case .pageUp, .home: menu.selected = 0
    case .pageDown, .end: menu.selected = max(0, count - 1)
    default:
      let before = menu.field.text
      menu.field.handle(key)
      if menu.field.text != before { menu.selected = 0 }
    }
  }

  private mutating func handleExplanation(_ key: Key, _ item: AgendaItem, _ scroll: Int) -> [Effect] {
    switch key {
    case .down, .character("j"): overlay = .explanation(item, scroll: scroll + 1)
    case .up, .character("k"): overlay = .explanation(item, scroll: max(0, scroll - 1))
    default: overlay = nil
    }
    return []
  }

  /// What the help offers here, narrowed by what was typed.
  package func helpEntries(_ menu: Menu) -> [Command] {
    let word = menu.field.text.folded
    return user.keys.available(in: situation).filter { command in
      word.isEmpty
        || "\(words.help(command.action)) \(words.label(command.action)) \(command.keys.map { $0.name(in: words) })"
          .folded
          .contains(word)
    }
  }
}
