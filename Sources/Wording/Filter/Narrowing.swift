import Supervision

/// Which rows a filter leaves, given the words that each row and each dossier says.
///
/// A word that stands in some row narrows by row; a word that stands in none is looked for in the whole
/// dossier, so that "nidos" still finds the municipality whose letter mentions it.
package struct Narrowing {
  /// - Parameters:
  ///   - rows: the places of the rows that the conditions of the filter allow.
  ///   - rowText: what the row says.
  ///   - dossierText: what the whole dossier of the row says; asked for only when no row has the word.
  package static func rows(
    _ rows: [Int], filter: Filter, rowText: (Int) -> SearchText, dossierText: (Int) -> SearchText
  ) -> [Int] {
    var left = rows
    for word in filter.words {
      if word.isNegated {
        left = left.filter { !rowText($0).contains(word.folded) }
        continue
      }
      let found = left.filter { rowText($0).contains(word.folded) }
      left = found.isEmpty ? left.filter { dossierText($0).contains(word.folded) } : found
    }
    return left
  }
}
