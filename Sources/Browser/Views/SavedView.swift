import Supervision
import Wording

/// A way to look that has a name: a screen, what is left of it, in which order and with which columns.
package struct SavedView: Hashable, Sendable {
  package var name: String
  package var screen: View
  /// In the language of the filter; empty leaves everything.
  package var filter = ""
  /// `nil` for the order of the screen itself.
  package var sort: SortColumn?
  /// The same for Cijfers, which has columns of its own.
  package var figureSort: FigureSort?
  package var isReversed = false
  /// The columns of Gemeenten beside the name; `nil` for all of them.
  package var columns: Set<SortColumn>?

  package init(_ name: String, _ screen: View, filter: String = "") {
    self.name = name
    self.screen = screen
    self.filter = filter
  }
}

extension SavedView {
  /// A view that comes with the program, in the language of the screen.
  init(_ shipped: ShippedView, in words: Words) {
    let screen: View =
      switch shipped {
      case .lateAtMunicipality, .ourMove, .toMeasure: .today
      case .toPlan: .agenda
      case .withoutNextStep, .highTreden, .mine: .municipalities
      }
    self.init(words[shipped.name], screen, filter: words[shipped.filter])
  }

  /// `Gemeenten · trede>=3 · op totaal`
  package func summary(in words: Words) -> String {
    words.viewSummary(
      screen: words.label(screen.action), filter: filter, sort: sortName(in: words),
      isReversed: isReversed)
  }

  private func sortName(in words: Words) -> String? {
    screen == .figures ? figureSort.map(words.title) : sort.map { $0.name(in: words) }
  }
}

extension View {
  /// Its word in settings and in the state that is kept.
  package var word: Phrase {
    switch self {
    case .today: Phrase(nl: "vandaag", en: "today")
    case .municipalities: Phrase(nl: "gemeenten", en: "municipalities")
    case .agenda: Phrase(nl: "agenda", en: "agenda")
    case .round: Phrase(nl: "ronde", en: "round")
    case .figures: Phrase(nl: "cijfers", en: "figures")
    case .ladder: Phrase(nl: "ladder", en: "ladder")
    }
  }

  init?(word: String) {
    guard let view = View.allCases.first(where: { $0.word.isAnywhere(word.folded) }) else { return nil }
    self = view
  }

  /// Whether its rows can be put in another order.
  var isSorted: Bool { self != .today && self != .agenda }
}

extension SortColumn {
  /// Its word behind `--sort` and in settings.
  package var word: Phrase {
    switch self {
    case .attention: Phrase(nl: "wat-eerst-moet", en: "attention")
    case .municipality: Phrase(nl: "gemeente", en: "municipality")
    case .trede: Phrase(nl: "trede", en: "trede")
    case .judgement: Phrase(nl: "oordeel", en: "judgement")
    case .opening: Phrase(nl: "begin", en: "backlog")
    case .target: Phrase(nl: "taakstelling", en: "target")
    case .total: Phrase(nl: "totaal", en: "total")
    case .housed: Phrase(nl: "gehuisvest", en: "housed")
    case .percent: Phrase(nl: "procent", en: "percent")
    case .actor: Phrase(nl: "aan-zet", en: "actor")
    case .next: Phrase(nl: "volgende-stap", en: "next")
    }
  }

  init?(word: String) {
    guard let column = SortColumn.allCases.first(where: { $0.word.isAnywhere(word.folded) }) else {
      return nil
    }
    self = column
  }

  /// The columns of Gemeenten that can be left out: all but the name.
  package static let optional = allCases.filter { $0 != .attention && $0 != .municipality }
}
