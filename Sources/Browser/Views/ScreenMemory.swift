import Supervision
import Wording

/// How each screen was looked at when the program ended, kept in the state folder for the next start.
///
/// It is written by the program alone, so what is not understood is passed over without a word.
package struct ScreenMemory: Hashable, Sendable {
  /// What is kept of one screen.
  package struct OfScreen: Hashable, Sendable {
    /// The name of the saved view that was chosen.
    var view: String?
    var filter = ""
    var hasPreview = true
  }

  var screens: [View: OfScreen] = [:]
  var sort: SortColumn?
  var isReversed = false
  var figureSort: FigureSort?
  var figuresAreReversed = false
  var hidden: Set<SortColumn> = []
  var agenda = AgendaPlace.Form.list

  init() {}
}

extension ScreenMemory {
  private static let general = "general"

  package var text: String {
    var lines: [String] = []
    for view in View.allCases {
      guard let screen = screens[view], screen != OfScreen() else { continue }
      lines.append("[\(view.word.in(.english))]")
      if let name = screen.view { lines.append("view = \(name)") }
      if !screen.filter.isEmpty { lines.append("filter = \(screen.filter)") }
      if !screen.hasPreview { lines.append("preview = no") }
    }
    lines.append("[\(ScreenMemory.general)]")
    if let sort { lines.append("sort = \(sort.word.in(.english))") }
    if isReversed { lines.append("reversed = yes") }
    if agenda != .list { lines.append("agenda = \(agenda.rawValue)") }
    if let figureSort { lines.append("figures-sort = \(figureSort.word.in(.english))") }
    if figuresAreReversed { lines.append("figures-reversed = yes") }
    for column in SortColumn.optional where hidden.contains(column) {
      lines.append("hidden = \(column.word.in(.english))")
    }
    return lines.count == 1 ? "" : lines.joined(separator: "\n") + "\n"
  }

  package init(_ text: String) {
    self.init()
    var screen: View?
    for (_, line) in SettingLines(text).lines {
      switch line {
      case .heading(let name): screen = View(word: name)
      case .setting(let key, let value):
        if let screen { take(key, value, of: screen) } else { take(key, value) }
      case .blank, .other: break
      }
    }
  }

  private mutating func take(_ key: String, _ value: String, of view: View) {
    var screen = screens[view] ?? OfScreen()
    switch key {
    case "view": screen.view = value
    case "filter": screen.filter = value
    case "preview": screen.hasPreview = value != "no"
    default: break
    }
    screens[view] = screen
  }

  private mutating func take(_ key: String, _ value: String) {
    switch key {
    case "sort": sort = SortColumn(word: value)
    case "agenda": agenda = AgendaPlace.Form(rawValue: value) ?? .list
    case "reversed": isReversed = value == "yes"
    case "figures-sort": figureSort = FigureSort(word: value)
    case "figures-reversed": figuresAreReversed = value == "yes"
    case "hidden":
      if let column = SortColumn(word: value), SortColumn.optional.contains(column) { hidden.insert(column) }
    default: break
    }
  }
}

extension State {
  /// How the screens are looked at now.
  package var memory: ScreenMemory {
    var memory = ScreenMemory()
    for view in View.allCases {
      var screen = ScreenMemory.OfScreen()
      screen.view = activeViews[view]?.name
      screen.filter = filters[view]?.text ?? ""
      screen.hasPreview = !previewsOff.contains(view)
      memory.screens[view] = screen
    }
    memory.sort = sort == .attention ? nil : sort
    memory.isReversed = sortIsReversed
    memory.figureSort = figureSort == .attention ? nil : figureSort
    memory.figuresAreReversed = figuresAreReversed
    memory.hidden = hiddenColumns
    memory.agenda = agenda.form
    return memory
  }

  /// Looks at the screens as they were left. A view that is not there any more leaves its filter, without its name.
  mutating func recall(_ memory: ScreenMemory) {
    for (view, screen) in memory.screens {
      // Vandaag says in the morning what is late, whatever was looked for the day before. A view that was chosen by its
      // name stays.
      let isKept = !screen.filter.isEmpty && (view != .today || screen.view != nil)
      filters[view] = isKept ? makeFilter(screen.filter) : nil
      let saved = screen.view.flatMap { user.views.named($0, in: words) }
      activeViews[view] = saved?.screen == view ? saved : nil
      if screen.hasPreview { previewsOff.remove(view) } else { previewsOff.insert(view) }
    }
    sort = memory.sort ?? .attention
    sortIsReversed = memory.isReversed
    figureSort = memory.figureSort ?? .attention
    figuresAreReversed = memory.figuresAreReversed
    hiddenColumns = memory.hidden
    agenda.form = memory.agenda
    let said = notice
    rebuildListings()
    // Nobody had chosen a row before the screen opened.
    notice = said
  }
}
