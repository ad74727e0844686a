import Browser

/// The words behind `--sort`: the Dutch ones of the screen, and English ones as in the JSON.
package enum SortWords {
  package static let columns: [(column: SortColumn, dutch: String, english: String)] = [
    (.attention, "wat-eerst-moet", "attention"), (.municipality, "gemeente", "municipality"),
    (.trede, "trede", "trede"), (.judgement, "oordeel", "judgement"), (.opening, "begin", "backlog"),
    (.target, "taakstelling", "target"), (.total, "totaal", "total"), (.housed, "gehuisvest", "housed"),
    (.percent, "procent", "percent"), (.actor, "aan-zet", "actor"), (.next, "volgende-stap", "next"),
  ]

  static var shown: String { columns.map(\.dutch).joined(separator: ", ") }

  static func column(_ word: String) -> SortColumn? {
    let folded = word.lowercased()
    return columns.first { $0.dutch == folded || $0.english == folded }?.column
  }
}
