import Supervision

/// Which rows a filter leaves, given the words that each row and each dossier says.
///
/// A word that stands in some row narrows by row; a word that stands in none is looked for in the whole
/// dossier, so that "nidos" still finds the municipality whose letter mentions it.
///
/// While a word grows letter by letter, only the rows that its beginning left are looked at again.
package struct Narrowing {
  /// What a word left of the rows it was looked for in.
  private struct Step {
    let word: Filter.Word
    let found: [Int]
    let isInDossiers: Bool
  }

  private var start: [Int] = []
  private var steps: [Step] = []

  package init() {}

  /// - Parameters:
  ///   - rows: the places of the rows that the conditions of the filter allow.
  ///   - rowText: what the row says.
  ///   - dossierText: what the whole dossier of the row says; asked for only when no row has the word.
  package mutating func rows(
    _ rows: [Int], filter: Filter, rowText: (Int) -> SearchText, dossierText: (Int) -> SearchText
  ) -> [Int] {
    let former = rows == start ? steps : []
    start = rows
    steps = []
    var left = rows
    var isSame = true
    for (index, word) in filter.words.enumerated() {
      let before = isSame && index < former.count ? former[index] : nil
      let step =
        before.flatMap { $0.word == word ? $0 : nil } ?? step(word, from: left, before, rowText, dossierText)
      isSame = isSame && before?.word == word
      steps.append(step)
      left = step.found
    }
    return left
  }

  /// - Parameter before: what was found in the same rows, for another word.
  private func step(
    _ word: Filter.Word, from rows: [Int], _ before: Step?, _ rowText: (Int) -> SearchText,
    _ dossierText: (Int) -> SearchText
  ) -> Step {
    if word.isNegated {
      let found = rows.filter { !rowText($0).contains(word.folded) }
      return Step(word: word, found: found, isInDossiers: false)
    }
    // What does not say the beginning of a word does not say the word.
    let beginning = before.flatMap { step in
      !step.word.isNegated && word.folded.starts(with: step.word.folded) ? step : nil
    }
    if beginning?.isInDossiers != true {
      let found = (beginning?.found ?? rows).filter { rowText($0).contains(word.folded) }
      if !found.isEmpty { return Step(word: word, found: found, isInDossiers: false) }
    }
    let candidates = beginning.map { $0.isInDossiers ? $0.found : rows } ?? rows
    return Step(
      word: word, found: candidates.filter { dossierText($0).contains(word.folded) }, isInDossiers: true)
  }

  /// Which rows a filter leaves, once.
  package static func rows(
    _ rows: [Int], filter: Filter, rowText: (Int) -> SearchText, dossierText: (Int) -> SearchText
  ) -> [Int] {
    var narrowing = Narrowing()
    return narrowing.rows(rows, filter: filter, rowText: rowText, dossierText: dossierText)
  }
}
