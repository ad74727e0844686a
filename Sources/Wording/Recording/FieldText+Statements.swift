/// The fields of figures, trede, judgement, letter and round.
extension FieldText {
  static let statements: OfForms = [
    "target": [
      "persons": FieldText(
        Phrase(nl: "taakstelling", en: "target (taakstelling)"), Phrase(nl: "personen", en: "persons")),
      "from": FieldText(
        Phrase(nl: "kennisgeving", en: "notice"),
        Phrase(
          nl: "dag van de bijstelling (leeg: van het begin af)",
          en: "day of the revision (empty: from the start)")),
      "national": FieldText(
        Phrase(nl: "landelijk", en: "national"), Phrase(nl: "personen (mag leeg)", en: "persons (optional)")),
      "by": FieldText(Phrase(nl: "besluit van", en: "decision of"), Phrase(nl: "mag leeg", en: "optional")),
    ],
    "carried": [
      "persons": FieldText(
        Phrase(nl: "beginstand", en: "opening balance"),
        Phrase(nl: "achterstand; een voorsprong onder nul", en: "backlog; a lead is below zero"))
    ],
    "total": [
      "persons": FieldText(
        Phrase(nl: "totaal", en: "total"),
        Phrase(nl: "personen te huisvesten, zoals opgegeven", en: "persons to house, as stated"))
    ],
    "balance": [
      "persons": FieldText(
        Phrase(nl: "eindstand", en: "closing balance"),
        Phrase(nl: "achterstand; een voorsprong onder nul", en: "backlog; a lead is below zero")),
      "from": FieldText(
        Phrase(nl: "bekend sinds", en: "known since"),
        Phrase(nl: "leeg: vanaf de peildatum", en: "empty: from the peildatum")),
    ],
    "amv": [
      "persons": FieldText(
        Phrase(nl: "amv’ers", en: "minors (amv)"),
        Phrase(nl: "indicatief; leeg: onbekend", en: "unaccompanied; indicative; empty: unknown")),
      "province": FieldText(
        Phrase(nl: "provincie", en: "province"),
        Phrase(nl: "aantal in de provincie (mag leeg)", en: "number in the province (optional)")),
      "remark": FieldText(Phrase(nl: "toelichting", en: "remark"), Phrase(nl: "mag leeg", en: "optional")),
    ],
    "population": [
      "on": FieldText(Phrase(nl: "op", en: "on"), Phrase(nl: "1 januari", en: "1 January")),
      "persons": FieldText(Phrase(nl: "inwoners", en: "inhabitants")),
    ],
    "count": [
      "as-of": FieldText(
        Phrase(nl: "stand per", en: "as of"), Phrase(nl: "dag waarop geteld is", en: "day of the count")),
      "half-year": FieldText(
        Phrase(nl: "halfjaar", en: "half-year"), Phrase(nl: "volgt uit de dag", en: "follows from the day")),
      "housed": FieldText(
        Phrase(nl: "gehuisvest", en: "housed"),
        Phrase(
          nl: "personen sinds het begin van het halfjaar", en: "persons since the start of the half-year")),
      "reporter": FieldText(Phrase(nl: "volgens", en: "reported by")),
      "delivered": FieldText(
        Phrase(nl: "geleverd op", en: "delivered on"),
        Phrase(nl: "nodig bij een correctie (mag leeg)", en: "needed for a correction (optional)")),
    ],
    "move": [
      "to": FieldText(Phrase(nl: "naar trede", en: "to trede")),
      "on": FieldText(
        Phrase(nl: "met ingang van", en: "in force from"),
        Phrase(nl: "leeg: alleen de bron heeft een dag", en: "empty: only the source has a day")),
      "because": FieldText(Phrase(nl: "reden", en: "reason")),
      "decision-number": FieldText(
        Phrase(nl: "GS-besluit", en: "GS decision"), Phrase(nl: "nummer (mag leeg)", en: "number (optional)")),
      "decision-on": FieldText(
        Phrase(nl: "besloten op", en: "decided on"), Phrase(nl: "mag leeg", en: "optional")),
      "published": FieldText(
        Phrase(nl: "bekendgemaakt op", en: "made known on"), Phrase(nl: "mag leeg", en: "optional")),
      "term": FieldText(
        Phrase(nl: "termijn in besluit", en: "term in decision"),
        Phrase(nl: "laatste dag voor de gemeente (mag leeg)", en: "last day for the municipality (optional)")),
    ],
    "requirement": [
      "which": FieldText(Phrase(nl: "vormvereiste", en: "formal requirement")),
      "done": FieldText(Phrase(nl: "gedaan op", en: "done on"), Phrase(nl: "mag leeg", en: "optional")),
      "by": FieldText(
        Phrase(nl: "uiterlijk", en: "by"),
        Phrase(nl: "laatste dag die wij ons stellen (mag leeg)", en: "last day we set ourselves (optional)")),
      "reason": FieldText(
        Phrase(nl: "reden", en: "reason"),
        Phrase(
          nl: "waarom er geen termijn is: “spoedeisend” (mag leeg)",
          en: "why there is no term: “urgent” (optional)")),
    ],
    "assess": [
      "word": FieldText(Phrase(nl: "oordeel", en: "judgement")),
      "colour": FieldText(Phrase(nl: "kleur", en: "colour")),
      "on": FieldText(
        Phrase(nl: "gegeven op", en: "given on"), Phrase(nl: "leeg: onbekend", en: "empty: unknown")),
      "because": FieldText(Phrase(nl: "reden", en: "reason"), Phrase(nl: "mag leeg", en: "optional")),
      "used": FieldText(
        Phrase(nl: "berust op", en: "rests on"),
        Phrase(nl: "levering, of alleen het aantal", en: "delivery, or only the number")),
      "excusable": FieldText(
        Phrase(nl: "verschoonbaar", en: "excusable"),
        Phrase(nl: "reden; verandert geen getal (mag leeg)", en: "reason; changes no number (optional)")),
    ],
    "sent": [
      "state": FieldText(Phrase(nl: "stand", en: "state")),
      "on": FieldText(Phrase(nl: "sinds", en: "since"), Phrase(nl: "leeg: onbekend", en: "empty: unknown")),
      "document": FieldText(
        Phrase(nl: "brief", en: "letter"),
        Phrase(nl: "nummer of id (mag leeg)", en: "number or id (optional)")),
      "to-be-public": FieldText(
        Phrase(nl: "wordt openbaar", en: "to be public"),
        Phrase(nl: "ja: komt op de website", en: "yes: goes on the website")),
      "address": FieldText(
        Phrase(nl: "adres", en: "address"),
        Phrase(nl: "openbare vindplaats (mag leeg)", en: "where the public can find it (optional)")),
    ],
    "step": [
      "step": FieldText(Phrase(nl: "stap", en: "step")),
      "done": FieldText(Phrase(nl: "gedaan op", en: "done on"), Phrase(nl: "mag leeg", en: "optional")),
      "planned": FieldText(
        Phrase(nl: "gepland op", en: "planned for"), Phrase(nl: "mag leeg", en: "optional")),
      "not-needed": FieldText(
        Phrase(nl: "niet nodig", en: "not needed"),
        Phrase(
          nl: "waarom niet, zoals “geen achterstand” (mag leeg)",
          en: "why not, such as “no backlog” (optional)")),
    ],
  ]
}
