import Supervision
import Wording

/// The saved views there are: those of the user, and those that come with the program.
package struct ViewBook: Hashable, Sendable {
  package private(set) var own: [SavedView]

  package init(_ own: [SavedView] = []) { self.own = own }

  /// All of them, with the user's own first.
  package func all(in words: Words) -> [SavedView] {
    own + ShippedView.allCases.map { SavedView($0, in: words) }
  }

  /// What a view may be called: of those of the program in every language, that of the screen first.
  func names(of view: SavedView, in words: Words) -> [String] {
    let shipped = ShippedView.allCases.first { words[$0.name] == view.name }
    guard let shipped, own(named: view.name) == nil else { return [view.name] }
    return [view.name] + Language.allCases.filter { $0 != words.language }.map { shipped.name.in($0) }
  }

  /// Whether the name belongs to a view of the program, in any language.
  package static func isShipped(_ name: String) -> Bool {
    ViewBook().named(name, in: Words(.dutch)) != nil
  }

  /// The view of the user that has the name; case, accents, spaces and hyphens do not count.
  package func own(named name: String) -> SavedView? {
    own.first { $0.name.comparable == name.comparable }
  }

  /// The view with this name in any language.
  func named(_ name: String, in words: Words) -> SavedView? {
    if let own = own(named: name) { return own }
    let shipped = ShippedView.allCases.first { view in
      Language.allCases.contains { view.name.in($0).comparable == name.comparable }
    }
    return shipped.map { SavedView($0, in: words) }
  }

  /// Finds a view by its name in any language, or by a start that no other has.
  package func find(_ text: String, in words: Words) throws(ChoiceFault) -> SavedView {
    try ChoiceFinder(choices(in: words)).choose(text)
  }

  private func choices(in words: Words) -> [Choice<SavedView>] {
    own.map { Choice($0, names: [$0.name]) }
      + ShippedView.allCases.map { shipped in
        let others = Language.allCases.filter { $0 != words.language }
        return Choice(
          SavedView(shipped, in: words), names: ([words.language] + others).map { shipped.name.in($0) })
      }
  }
}
