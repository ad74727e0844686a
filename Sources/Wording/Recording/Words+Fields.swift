/// The words of the fields of forms: what stands before one, and the few words behind it.
extension Words {
  package typealias FieldWords = (label: String, hint: String)

  /// - Parameters: the name of the field and the word of the verb whose form it stands on.
  package func fieldWords(_ name: String, on form: String) -> FieldWords {
    let text = FieldText.own[form]?[name] ?? FieldText.shared[name] ?? Words.textOfAnyRecord(name)
    guard let text else { return (name, "") }
    return (self[text.label], text.hint.map { self[$0] } ?? "")
  }

  /// Of a form that may be about any kind of record: what the field is called on the one that it was made on.
  private static func textOfAnyRecord(_ name: String) -> FieldText? {
    [
      "agree", "interim", "action", "contact", "note", "document", "meeting", "version", "plan-status",
      "plan",
    ]
    .lazy.compactMap { FieldText.own[$0]?[name] }.first
  }
}

/// What stands before a field and behind it, in every language.
struct FieldText: Sendable {
  let label: Phrase
  let hint: Phrase?

  init(_ label: Phrase, _ hint: Phrase? = nil) {
    self.label = label
    self.hint = hint
  }

  /// Of one form, by the word of its verb, and then by the name of the field.
  typealias OfForms = [String: [String: FieldText]]

  /// Where a form has words of its own for a field.
  static let own: OfForms = [happenings, additions, statements, ofCases].reduce(into: [:]) { all, part in
    all.merge(part) { first, _ in first }
  }

  /// For the forms that have no words of their own for the field.
  static let shared: [String: FieldText] = [
    "id": FieldText(
      Phrase(nl: "id", en: "id"),
      Phrase(
        nl: "eigen naam van de regel, zoals a1 (mag leeg)", en: "a name for the item, such as a1 (optional)")
    ),
    "on": FieldText(Phrase(nl: "op", en: "on")),
    "how": FieldText(Phrase(nl: "hoe", en: "how")),
    "document": FieldText(
      Phrase(nl: "document", en: "document"),
      Phrase(nl: "nummer in zaaksysteem (mag leeg)", en: "number in the case system (optional)")),
    "documents": FieldText(
      Phrase(nl: "stukken", en: "documents"),
      Phrase(
        nl: "nummers of id’s met komma’s ertussen (mag leeg)",
        en: "numbers or ids, with commas between them (optional)")),
    "source": FieldText(
      Phrase(nl: "bron", en: "source"),
      Phrase(nl: "stuk waar het in staat (mag leeg)", en: "document that says so (optional)")),
    "because": FieldText(Phrase(nl: "reden", en: "reason")),
    "title": FieldText(Phrase(nl: "titel", en: "title")),
    "kind": FieldText(Phrase(nl: "soort", en: "kind")),
    "by": FieldText(
      Phrase(nl: "termijn", en: "term"),
      Phrase(
        nl: "zoals “voor 1 april” of “uiterlijk 1 augustus”",
        en: "such as “before 1 April” or “no later than 1 August”")),
    "phrase": FieldText(
      Phrase(nl: "letterlijk", en: "literal words"),
      Phrase(
        nl: "de woorden zelf, als die anders zijn (mag leeg)",
        en: "the words themselves, where they differ (optional)")),
    "basis": FieldText(
      Phrase(nl: "berust op", en: "rests on"),
      Phrase(nl: "leeg: zoals bij deze soort gewoon is", en: "empty: as usual for this kind")),
    "actor": FieldText(Phrase(nl: "aan zet", en: "whose move")),
    "actor-label": FieldText(
      Phrase(nl: "orgaan", en: "body"),
      Phrase(
        nl: "college, gemeenteraad, COA, GS (mag leeg); geen persoon",
        en: "executive (college), council, COA, GS (optional); not a person")),
    "meeting": FieldText(
      Phrase(nl: "overleg", en: "meeting"),
      Phrase(nl: "waarin het is afgesproken (mag leeg)", en: "in which it was agreed (optional)")),
    "agreed-on": FieldText(
      Phrase(nl: "afgesproken op", en: "agreed on"),
      Phrase(nl: "leeg: de dag van het overleg", en: "empty: the day of the meeting")),
    "warning": FieldText(
      Phrase(nl: "waarschuwen vanaf", en: "warn from"),
      Phrase(
        nl: "dagen ervoor (leeg: instelling van de map)", en: "days before (empty: setting of the folder)")),
    "half-year": FieldText(
      Phrase(nl: "halfjaar", en: "half-year"), Phrase(nl: "zoals 2024-I", en: "such as 2024-I")),
    "persons": FieldText(Phrase(nl: "personen", en: "persons")),
    "plan": FieldText(Phrase(nl: "plan", en: "plan")),
    "from": FieldText(
      Phrase(nl: "bekend sinds", en: "known since"),
      Phrase(
        nl: "leeg: vanaf de eerste dag van het halfjaar", en: "empty: from the first day of the half-year")),
    "subject": FieldText(Phrase(nl: "onderwerp", en: "subject"), Phrase(nl: "mag leeg", en: "optional")),
    "handler": FieldText(
      Phrase(nl: "behandelaar", en: "handler"), Phrase(nl: "initialen (mag leeg)", en: "initials (optional)")),
    "received-on": FieldText(
      Phrase(nl: "ontvangen op", en: "received on"),
      Phrase(nl: "leeg: toch niet ontvangen", en: "empty: not received after all")),
    "received-how": FieldText(Phrase(nl: "hoe ontvangen", en: "how received")),
    "adopted": FieldText(Phrase(nl: "vastgesteld", en: "adopted")),
    "complete": FieldText(Phrase(nl: "volledig", en: "complete")),
    "received-document": FieldText(
      Phrase(nl: "ontvangen stuk", en: "document received"),
      Phrase(nl: "nummer in zaaksysteem (mag leeg)", en: "number in the case system (optional)")),
    "reminded-on": FieldText(
      Phrase(nl: "laatste rappel", en: "latest reminder"),
      Phrase(nl: "leeg: toch geen rappel", en: "empty: no reminder after all")),
    "reply-by": FieldText(Phrase(nl: "reactie t/m", en: "reply by"), Phrase(nl: "mag leeg", en: "optional")),
    "held": FieldText(
      Phrase(nl: "gehouden op", en: "held on"),
      Phrase(nl: "leeg: toch niet gehouden", en: "empty: not held after all")),
    "cancelled": FieldText(
      Phrase(nl: "afgelast op", en: "cancelled on"),
      Phrase(nl: "leeg: gaat toch door", en: "empty: goes ahead after all")),
    "done": FieldText(
      Phrase(nl: "gedaan op", en: "done on"),
      Phrase(nl: "leeg: toch niet gedaan", en: "empty: not done after all")),
    "delay-reported": FieldText(
      Phrase(nl: "vertraging gemeld op", en: "delay reported on"),
      Phrase(nl: "leeg: toch niet gemeld", en: "empty: not reported after all")),
  ]
}
