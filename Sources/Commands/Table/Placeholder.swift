import Wording

/// What stands for a value in the help.
enum Placeholder {
  static let count = Phrase(nl: "AANTAL", en: "COUNT")
  static let day = Phrase(nl: "DAG", en: "DAY")
  static let file = Phrase(nl: "BESTAND", en: "FILE")
  static let folder = Phrase(nl: "MAP", en: "FOLDER")
  static let fullDay = Phrase(nl: "JJJJ-MM-DD", en: "YYYY-MM-DD")
  static let halfYear = Phrase(nl: "HALFJAAR", en: "HALF-YEAR")
  static let id = Phrase(nl: "ID", en: "ID")
  static let initials = Phrase(nl: "INITIALEN", en: "INITIALS")
  static let municipality = Phrase(nl: "GEMEENTE", en: "MUNICIPALITY")
  static let name = Phrase(nl: "NAAM", en: "NAME")
  static let number = Phrase(nl: "NUMMER", en: "NUMBER")
  static let term = Phrase(nl: "TERMIJN", en: "TERM")
  static let text = Phrase(nl: "TEKST", en: "TEXT")
  static let trede = Phrase(nl: "TREDE", en: "TREDE")
  static let word = Phrase(nl: "WOORD", en: "WORD")
  static let yesOrNo = Phrase(nl: "ja|nee", en: "yes|no")
}
