import Supervision

/// The words of the conditions of a filter: in every language, of which each may be typed at any time.
package enum FilterWords {
  /// `.metLate` goes with `.met`. It is not "met" in English, which is a common Dutch word to look for.
  static let standings: [(value: Standing, word: Phrase)] = [
    (.late, Phrase(nl: "te-laat", en: "late")), (.today, Phrase(nl: "vandaag", en: "today")),
    (.soon, Phrase(nl: "binnenkort", en: "soon")), (.unmeasured, Phrase(nl: "te-meten", en: "unmeasured")),
    (.missed, Phrase(nl: "niet-gehaald", en: "missed")), (.later, Phrase(nl: "later", en: "later")),
    (.conditional, Phrase(nl: "voorwaardelijk", en: "conditional")),
    (.undated, Phrase(nl: "doorlopend", en: "ongoing")), (.met, Phrase(nl: "gehaald", en: "achieved")),
    (.settled, Phrase(nl: "afgedaan", en: "settled")), (.expired, Phrase(nl: "verstreken", en: "expired")),
    (.closed, Phrase(nl: "afgesloten", en: "closed")),
  ]

  static let kinds: [(value: ItemKind, word: Phrase)] = [
    (.agreement, Phrase(nl: "afspraak", en: "agreement")),
    (.interimTarget, Phrase(nl: "tussendoel", en: "interim-target")),
    (.meeting, Phrase(nl: "overleg", en: "meeting")),
    (.report, Phrase(nl: "toezichtinformatie", en: "report")),
    (.target, Phrase(nl: "taakstelling", en: "target")), (.plan, Phrase(nl: "plan", en: "plan")),
    (.measure, Phrase(nl: "maatregel", en: "measure")), (.action, Phrase(nl: "actie", en: "action")),
    (.duty, Phrase(nl: "verplichting", en: "duty")),
  ]

  /// The words for how an item stands, for the help.
  package static func standings(in language: Language) -> [String] {
    standings.map { $0.word.in(language) }.sorted()
  }

  package static func kinds(in language: Language) -> [String] { kinds.map { $0.word.in(language) }.sorted() }

  // MARK: - What stands before a colon

  static let actor = Phrase(nl: "aan-zet", en: "turn")
  static let kind = Phrase(nl: "soort", en: "kind")
  static let handler = Phrase(nl: "behandelaar", en: "handler")
  static let judgement = Phrase(nl: "oordeel", en: "judgement")
  static let lacksNextStep = Phrase(nl: "zonder-volgende-stap", en: "no-next-step")
  /// Another spelling of the same.
  static let hasNoNextStep = Phrase(nl: "geen-volgende-stap", en: "without-next-step")
  /// The user's own cases.
  package static let mine = Phrase(nl: "mijn-dossiers", en: "my-cases")
  /// Meetings without a day.
  package static let toPlan = Phrase(nl: "nog-te-plannen", en: "to-plan")
  /// The user, in the place of a handler.
  static let user = Phrase(nl: "ik", en: "me")
  static let offLadder = Phrase(nl: "geen", en: "none")
  static let unknownPlace = Phrase(nl: "onbekend", en: "unknown")

  // MARK: - What stands behind it

  static let province: Set = ["wij", "ons", "provincie", "we", "us", "province"]
  static let municipality: Set = ["gem", "gemeente", "mun", "municipality"]
  static let thirdParty: Set = ["derde", "third"]

  /// Colours are stored in Dutch.
  static let colours = ["red": "rood", "orange": "oranje", "yellow": "geel", "green": "groen"]
}

extension FilterWords {
  static let readStanding = table(standings)
  static let readKind = table(kinds)

  /// Every word of a list with what it means.
  private static func table<Value>(_ list: [(value: Value, word: Phrase)]) -> [String: Value] {
    var result: [String: Value] = [:]
    for (value, word) in list {
      for language in Language.allCases { result[word.in(language)] = value }
    }
    return result
  }
}

extension Phrase {
  /// Whether it is this in some language.
  package func isAnywhere(_ text: some StringProtocol) -> Bool {
    Language.allCases.contains { self.in($0) == text }
  }
}

extension Words {
  /// The word by which a filter asks for items that stand so.
  package func filterWord(_ standing: Standing) -> String {
    FilterWords.standings.first { $0.value == standing }.map { self[$0.word] } ?? ""
  }
}
