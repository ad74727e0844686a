import Supervision
import Wording

extension Words {
  /// "Ontvangen: Almere, bijgesteld plan van aanpak"
  func formTitle(_ verb: Verb, _ item: ItemID, _ context: FormContext) -> String {
    formTitle(verb.rawValue, context.subject.name, inSentence(item, context))
  }

  /// What an item is called inside a sentence: "bijgesteld plan van aanpak".
  func inSentence(_ item: ItemID, _ context: FormContext) -> String {
    inSentence(title(of: item, in: context.subject), of: context.subject)
  }

  func formTitle(_ verb: Verb, _ subject: Case) -> String { formTitle(verb.rawValue, subject.name) }
}

extension Verb {
  /// What it is called in a menu: "Uitstel verlenen".
  package func name(in words: Words) -> String { words.verb(rawValue) }

  /// Its Dutch word on the command line: "uitstel".
  package var alias: String { Words.aliases[rawValue] ?? rawValue }

  /// Why the verb does not go with the item, as a sentence; `nil` when it does. Without an item, that it needs one.
  package func refusal(for item: ItemID?, in context: FormContext) -> String? {
    guard let item else { return concern == .item ? context.words.needsItem(rawValue) : nil }
    return refusal(for: item, in: context.subject).map {
      context.words.doesNotApply(rawValue, $0, in: context.subject)
    }
  }
}
