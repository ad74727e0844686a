/// What Cijfers can be sorted on. The raw value is the English word behind `--sort`; what comes before what is said in
/// `Browser`.
package enum FigureSort: String, CaseIterable, Sendable {
  case attention, municipality, total, housed
  case evenPace = "even-pace"
  case agreement, pace, needed, balance, backlog, target, percent

  /// Its word behind `--sort` and in settings: that of the menu, with a hyphen for each space.
  package var word: Phrase {
    Phrase(nl: Words(.dutch).title(self).replacing(" ", with: "-"), en: rawValue)
  }

  package init?(word: String) {
    guard let column = FigureSort.allCases.first(where: { $0.word.isAnywhere(word.folded) }) else {
      return nil
    }
    self = column
  }
}

extension Words {
  /// The column in the menu.
  package func title(_ sort: FigureSort) -> String {
    switch sort {
    case .attention: say(nl: "wat eerst moet", en: "attention")
    case .municipality: say(nl: "gemeente", en: "municipality")
    case .total: totalName
    case .housed: housedName
    case .evenPace: evenPaceName
    case .agreement: agreementName
    case .pace: paceName
    case .needed: neededHeading.first
    case .balance: trendRows.balance
    case .backlog: say(nl: "begin", en: "backlog")
    case .target: say(nl: "taakstelling", en: "target")
    case .percent: say(nl: "procent", en: "percent")
    }
  }
}
