/// A language of the screen and the command line. The raw value is what `--lang` and `TREDE_LANG` take.
package enum Language: String, CaseIterable, Sendable {
  case dutch = "nl"
  case english = "en"
}

/// A fixed phrase in every language, for tables that are the same in all of them.
package struct Phrase: Hashable, Sendable {
  private let dutch: String
  private let english: String

  package init(nl dutch: String, en english: String) {
    self.dutch = dutch
    self.english = english
  }

  package func `in`(_ language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }
}
