import Supervision
import Wording

extension Words {
  /// "Ontvangen: Almere, bijgesteld plan van aanpak"
  func formTitle(_ verb: Verb, _ item: ItemID, _ context: FormContext) -> String {
    let title = inSentence(title(of: item, in: context.subject), of: context.subject)
    return formTitle(verb.rawValue, context.subject.name, title)
  }

  func formTitle(_ verb: Verb, _ subject: Case) -> String { formTitle(verb.rawValue, subject.name) }
}

extension Verb {
  /// What it is called in a menu: "Uitstel verlenen".
  package var name: String { Words(.dutch).verb(rawValue) }

  /// Its Dutch word on the command line: "uitstel".
  package var alias: String { Words.aliases[rawValue] ?? rawValue }

  /// Why the verb does not go with the item, as a sentence; `nil` when it does. Without an item, that it needs one.
  package func refusal(for item: ItemID?, in context: FormContext) -> String? {
    guard let item else { return concern == .item ? Words(.dutch).needsItem(rawValue) : nil }
    return refusal(for: item, in: context.subject).map {
      Words(.dutch).doesNotApply(rawValue, $0, in: context.subject)
    }
  }
}
