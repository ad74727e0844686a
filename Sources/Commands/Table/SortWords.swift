import Browser
import Wording

/// The words behind `--sort`: the Dutch ones of the screen, and English ones as in the JSON.
package enum SortWords {
  package static let columns: [(column: SortColumn, dutch: String, english: String)] =
    SortColumn.allCases.map { ($0, $0.word.in(.dutch), $0.word.in(.english)) }

  static var shown: String { columns.map(\.dutch).joined(separator: ", ") }

  static func column(_ word: String) -> SortColumn? {
    let folded = word.lowercased()
    return columns.first { $0.dutch == folded || $0.english == folded }?.column
  }
}
