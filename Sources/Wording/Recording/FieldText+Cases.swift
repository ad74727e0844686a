/// The fields of opening, closing and assigning a case.
extension FieldText {
  static let ofCases: OfForms = [
    "open": head.merging([
      "code": FieldText(
        Phrase(nl: "gemeente", en: "municipality"), Phrase(nl: "naam of code", en: "name or code")),
      "name": FieldText(
        Phrase(nl: "naam", en: "name"),
        Phrase(nl: "alleen als de code niet in de lijst staat", en: "only if the code is not in the list")),
      "domain": FieldText(Phrase(nl: "gebied", en: "area"), Phrase(nl: "van toezicht", en: "of supervision")),
    ]) { first, _ in first },
    "assign": head,
    "close": [
      "on": FieldText(
        Phrase(nl: "sluit op", en: "closes on"),
        Phrase(nl: "dag van de herindeling", en: "day of the merger (herindeling)")),
      "successor": FieldText(
        Phrase(nl: "opvolger", en: "successor"),
        Phrase(nl: "gemeente die verdergaat (mag leeg)", en: "municipality that goes on (optional)")),
    ],
  ]

  /// What is said of a case when it is opened, and later.
  private static let head: [String: FieldText] = [
    "handler": FieldText(
      Phrase(nl: "behandelaar", en: "handler"), Phrase(nl: "initialen (mag leeg)", en: "initials (optional)")),
    "deputy": FieldText(
      Phrase(nl: "vervanger", en: "deputy"), Phrase(nl: "initialen (mag leeg)", en: "initials (optional)")),
    "entered-through": FieldText(
      Phrase(nl: "ingevoerd t/m", en: "entered up to"),
      Phrase(
        nl: "in woorden: “de brief over 2023-II” (mag leeg)",
        en: "in words: “the letter for 2023-II” (optional)")),
    "labels": FieldText(
      Phrase(nl: "labels", en: "labels"),
      Phrase(nl: "met komma’s ertussen (mag leeg)", en: "with commas between them (optional)")),
    "aliases": FieldText(
      Phrase(nl: "andere namen", en: "other names"),
      Phrase(
        nl: "van de gemeente, met komma’s ertussen (mag leeg)",
        en: "of the municipality, with commas between them (optional)")),
  ]
}
