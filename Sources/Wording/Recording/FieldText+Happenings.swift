/// The fields of what happens to items that are there.
extension FieldText {
  static let happenings: OfForms = [
    "receive": [
      "on": FieldText(Phrase(nl: "ontvangen op", en: "received on")),
      "adopted": FieldText(Phrase(nl: "vastgesteld", en: "adopted")),
      "complete": FieldText(Phrase(nl: "volledig", en: "complete")),
      "then": FieldText(
        Phrase(nl: "daarna", en: "then"),
        Phrase(
          nl: "eigen actie, zoals “plan toetsen” (mag leeg)",
          en: "action of our own, such as “review the plan” (optional)")),
      "then-by": FieldText(
        Phrase(nl: "uiterlijk", en: "by"),
        Phrase(nl: "laatste dag van die actie (mag leeg)", en: "last day of that action (optional)")),
      "then-for": FieldText(Phrase(nl: "voor", en: "for"), Phrase(nl: "initialen", en: "initials")),
    ],
    "remind": [
      "on": FieldText(Phrase(nl: "verstuurd op", en: "sent on")),
      "reply-by": FieldText(
        Phrase(nl: "reactie t/m", en: "reply by"),
        Phrase(nl: "nieuwe reactiedatum (mag leeg)", en: "new day to reply by (optional)")),
    ],
    "extend": [
      "to": FieldText(
        Phrase(nl: "uitstel tot", en: "extended to"),
        Phrase(nl: "zoals “uiterlijk 15 april” of “+2w”", en: "such as “no later than 15 April” or “+2w”")),
      "granted-on": FieldText(Phrase(nl: "verleend op", en: "granted on")),
      "granted-by": FieldText(
        Phrase(nl: "verleend door", en: "granted by"),
        Phrase(nl: "wie besloot, naar functie (mag leeg)", en: "who decided, by role (optional)")),
      "because": FieldText(Phrase(nl: "reden", en: "reason"), Phrase(nl: "mag leeg", en: "optional")),
    ],
    "shift": [
      "to": FieldText(
        Phrase(nl: "verplaatst naar", en: "moved to"),
        Phrase(nl: "zoals “uiterlijk 15 april” of “+2w”", en: "such as “no later than 15 April” or “+2w”")),
      "granted-on": FieldText(Phrase(nl: "afgesproken op", en: "agreed on")),
      "because": FieldText(Phrase(nl: "reden", en: "reason"), Phrase(nl: "mag leeg", en: "optional")),
    ],
    "correct": [
      "to": FieldText(
        Phrase(nl: "moet zijn", en: "should be"),
        Phrase(nl: "de termijn zoals hij had moeten staan", en: "the term as it should have stood")),
      "granted-on": FieldText(Phrase(nl: "geldt vanaf", en: "holds from")),
      "because": FieldText(Phrase(nl: "reden", en: "reason"), Phrase(nl: "mag leeg", en: "optional")),
    ],
    "settle": [
      "on": FieldText(Phrase(nl: "afgedaan op", en: "settled on")),
      "because": FieldText(
        Phrase(nl: "reden", en: "reason"), Phrase(nl: "hoe het is afgedaan", en: "how it was settled")),
    ],
    "waive": [
      "on": FieldText(Phrase(nl: "vervallen op", en: "waived on")),
      "because": FieldText(
        Phrase(nl: "reden", en: "reason"),
        Phrase(nl: "waarom het niet meer gevraagd wordt", en: "why it is no longer asked for")),
    ],
    "answer": [
      "holds": FieldText(
        Phrase(nl: "voorwaarde vervuld", en: "condition met"),
        Phrase(nl: "onbekend: antwoord intrekken", en: "unknown: withdraw the answer")),
      "on": FieldText(Phrase(nl: "beantwoord op", en: "answered on")),
    ],
    "review": [
      "on": FieldText(
        Phrase(nl: "opnieuw bekijken op", en: "look again on"),
        Phrase(nl: "leeg: niet meer", en: "empty: no longer"))
    ],
    "done": ["on": FieldText(Phrase(nl: "gedaan op", en: "done on"))],
    "delay": [
      "on": FieldText(Phrase(nl: "gemeld op", en: "reported on")),
      "to": FieldText(
        Phrase(nl: "nieuwe termijn", en: "new term"),
        Phrase(nl: "zoals de gemeente meldt (mag leeg)", en: "as the municipality reports (optional)")),
      "because": FieldText(Phrase(nl: "reden", en: "reason"), Phrase(nl: "mag leeg", en: "optional")),
    ],
  ]
}
