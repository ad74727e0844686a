import Recording
import Wording

/// What the help says of each verb: a line about it, and examples to copy.
enum VerbExamples {
  /// What comes behind the verb, and what it does.
  typealias Example = (line: Phrase, meaning: Phrase)
  typealias Texts = (summary: Phrase, examples: [Example])

  static func summary(of verb: Verb) -> Phrase { texts[verb]?.summary ?? Phrase(nl: "", en: "") }
  static func of(_ verb: Verb) -> [Example] { texts[verb]?.examples ?? [] }

  static let severalAtOnce = Phrase(
    nl: "Hetzelfde voor meer gemeenten, als één stap: met komma's ertussen (almere,urk).",
    en: "The same for more municipalities, as one step: with commas between them (almere,urk).")

  static func remarks(of verb: Verb) -> [Phrase] {
    switch verb {
    case .meeting:
      [
        Phrase(
          nl:
            "Ook: trede overleg plannen, verplaatsen, gehouden en afgelast (trede meeting plan, move, hold, cancel).",
          en: "Also: trede meeting plan, move, hold and cancel.")
      ]
    case .count:
      [
        Phrase(
          nl: "Een verbetering is een nieuwe levering, van vandaag of van de dag achter --delivered.",
          en: "A correction is a new delivery, of today or of the day behind --delivered.")
      ]
    case .extend, .shift, .correct:
      [
        Phrase(
          nl:
            "Drie daden: uitstel telt als uitstel, verplaatst in overleg niet, een verbeterde typefout evenmin.",
          en:
            "Three acts: an extension counts as one, moved in consultation does not, nor does a corrected slip."
        )
      ]
    case .reopen:
      [
        Phrase(
          nl: "Zonder REGEL is het dossier zelf weer open, als het gesloten was.",
          en: "Without ITEM the case itself is open again, if it was closed.")
      ]
    case .change:
      [
        Phrase(
          nl: "Alleen wat genoemd wordt verandert; een lege waarde maakt een veld leeg.",
          en: "Only what is named changes; an empty value empties a field.")
      ]
    default: []
    }
  }

  private static let texts: [Verb: Texts] =
    happening.merging(added) { first, _ in first }.merging(figures) { first, _ in first }
    .merging(ladder) { first, _ in first }
}
