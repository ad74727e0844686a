import Browser
import Wording

/// The words behind `--sort`: the Dutch ones of the screen, and English ones as in the JSON.
package enum SortWords {
  package static let columns: [(column: SortColumn, word: Phrase)] = [
    (.attention, Phrase(nl: "wat-eerst-moet", en: "attention")),
    (.municipality, Phrase(nl: "gemeente", en: "municipality")), (.trede, Phrase(nl: "trede", en: "trede")),
    (.judgement, Phrase(nl: "oordeel", en: "judgement")), (.opening, Phrase(nl: "begin", en: "backlog")),
    (.target, Phrase(nl: "taakstelling", en: "target")), (.total, Phrase(nl: "totaal", en: "total")),
    (.housed, Phrase(nl: "gehuisvest", en: "housed")), (.percent, Phrase(nl: "procent", en: "percent")),
    (.actor, Phrase(nl: "aan-zet", en: "actor")), (.next, Phrase(nl: "volgende-stap", en: "next")),
  ]

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
