import Browser
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
}
