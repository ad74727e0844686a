import Browser
import Supervision
import Wording

/// The words behind `--sort`: the Dutch ones of the screen, and English ones as in the JSON.
package enum SortWords {
  package static let columns: [(column: SortColumn, word: Phrase)] = SortColumn.allCases.map { ($0, $0.word) }

  static func shown(in language: Language) -> String {
    columns.map { $0.word.in(language) }.joined(separator: ", ")
  }

  /// Every word that is understood.
  static let all = columns.flatMap { column in Language.allCases.map { column.word.in($0) } }

  static func column(_ word: String) -> SortColumn? {
    let folded = word.lowercased()
    return columns.first { column in Language.allCases.contains { column.word.in($0) == folded } }?.column
  }

  /// The column that `--sort` names; `nil` without it.
  static func column(named word: String?, _ words: Words) throws(Stop) -> SortColumn? {
    guard let word else { return nil }
    if let column = column(word) { return column }
    throw Stop(
      .usage,
      words.unknownColumn(
        word, near: Spelling.nearest(to: word.folded, among: all), all: shown(in: words.language)))
  }
}
