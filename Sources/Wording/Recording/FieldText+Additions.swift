/// The fields of what is added to a case, and of plans and meetings.
extension FieldText {
  static let additions: OfForms = [
    "agree": [
      "title": FieldText(
        Phrase(nl: "afspraak", en: "agreement"), Phrase(nl: "wat er gedaan wordt", en: "what is to be done")),
      "by": FieldText(
        Phrase(nl: "termijn", en: "term"),
        Phrase(
          nl: "zoals “voor 1 april”, “uiterlijk de 10e” of “tijdig”",
          en: "such as “before 1 April”, “no later than the 10th” or “in good time”")),
      "condition": FieldText(
        Phrase(nl: "voorwaarde", en: "condition"),
        Phrase(
          nl: "halfjaar waarvan de taakstelling niet is gehaald, of een vraag (mag leeg)",
          en: "half-year of which the target was missed, or a question (optional)")),
      "next": FieldText(
        Phrase(nl: "daarna", en: "then"),
        Phrase(nl: "wat erop volgt (mag leeg)", en: "what follows it (optional)")),
      "review-on": FieldText(
        Phrase(nl: "opnieuw bekijken op", en: "look again on"),
        Phrase(nl: "alleen zonder datum (mag leeg)", en: "only without a date (optional)")),
      "times": FieldText(
        Phrase(nl: "aantal keer", en: "how many times"),
        Phrase(nl: "voor een reeks (mag leeg)", en: "for a series (optional)")),
      "every": FieldText(
        Phrase(nl: "elke", en: "every"),
        Phrase(nl: "maand (gewoon), week of twee weken", en: "month (as usual), week or two weeks")),
    ],
    "interim": interim,
    "milestone": interim,
    "action": [
      "title": FieldText(Phrase(nl: "actie", en: "action"), Phrase(nl: "wat wij doen", en: "what we do")),
      "by": FieldText(
        Phrase(nl: "uiterlijk", en: "by"), Phrase(nl: "laatste dag (mag leeg)", en: "last day (optional)")),
      "requester": FieldText(
        Phrase(nl: "aanvrager", en: "requester"),
        Phrase(nl: "wie erom vroeg, als rol (mag leeg)", en: "who asked for it, as a role (optional)")),
      "concerns": FieldText(
        Phrase(nl: "hoort bij", en: "concerns"),
        Phrase(nl: "regel van dit dossier (mag leeg)", en: "item of this case (optional)")),
      "created-on": FieldText(Phrase(nl: "sinds", en: "since")),
    ],
    "contact": [
      "on": FieldText(Phrase(nl: "op", en: "on")),
      "with": FieldText(
        Phrase(nl: "met", en: "with"),
        Phrase(
          nl: "rol, zoals “beleidsmedewerker wonen”; geen naam",
          en: "role, such as “housing policy officer”; no name")),
      "how": FieldText(Phrase(nl: "hoe", en: "how")),
      "text": FieldText(
        Phrase(nl: "wat is gezegd", en: "what was said"), Phrase(nl: "in twee regels", en: "in two lines")),
      "signal": FieldText(
        Phrase(nl: "signaal", en: "signal"),
        Phrase(nl: "ja: een melding om na te gaan", en: "yes: something reported, to look into")),
    ],
    "note": [
      "text": FieldText(Phrase(nl: "notitie", en: "note")),
      "internal": FieldText(
        Phrase(nl: "intern", en: "internal"),
        Phrase(nl: "ja: verlaat het programma nooit", en: "yes: never leaves the program")),
      "on": FieldText(Phrase(nl: "op", en: "on"), Phrase(nl: "mag leeg", en: "optional")),
    ],
    "document": [
      "title": FieldText(
        Phrase(nl: "titel", en: "title"),
        Phrase(nl: "korte naam, zoals “Brief over 2023-II”", en: "short name, such as “Letter for 2023-II”")),
      "number": FieldText(
        Phrase(nl: "nummer", en: "number"),
        Phrase(nl: "in zaaksysteem (mag leeg)", en: "in the case system (optional)")),
      "date": FieldText(
        Phrase(nl: "datum", en: "date"),
        Phrase(nl: "van het stuk zelf (leeg: onbekend)", en: "of the document itself (empty: unknown)")),
      "earliest": FieldText(
        Phrase(nl: "op zijn vroegst", en: "at the earliest"),
        Phrase(nl: "als de datum onbekend is", en: "if the date is unknown")),
      "latest": FieldText(
        Phrase(nl: "op zijn laatst", en: "at the latest"),
        Phrase(nl: "als de datum onbekend is", en: "if the date is unknown")),
      "system": FieldText(
        Phrase(nl: "systeem", en: "system"),
        Phrase(nl: "waar het bewaard wordt (mag leeg)", en: "where it is kept (optional)")),
      "address": FieldText(
        Phrase(nl: "adres", en: "address"),
        Phrase(nl: "openbare vindplaats (mag leeg)", en: "where the public can find it (optional)")),
    ],
    "meeting": [
      "title": FieldText(
        Phrase(nl: "titel", en: "title"), Phrase(nl: "leeg: de soort", en: "empty: the kind")),
      "window": FieldText(
        Phrase(nl: "periode of dag", en: "period or day"),
        Phrase(
          nl: "zoals aangekondigd: “tweede helft april” (mag leeg)",
          en: "as announced: “second half of April” (optional)")),
      "on": FieldText(
        Phrase(nl: "in de agenda op", en: "in the diary on"),
        Phrase(nl: "geplande dag (mag leeg)", en: "planned day (optional)")),
      "purpose": FieldText(Phrase(nl: "doel", en: "purpose"), Phrase(nl: "mag leeg", en: "optional")),
      "participants": FieldText(
        Phrase(nl: "deelnemers", en: "participants"), Phrase(nl: "rollen (mag leeg)", en: "roles (optional)")),
      "report": FieldText(
        Phrase(nl: "verslag", en: "report"), Phrase(nl: "een regel per punt", en: "a line for each point")),
      "agreed-on": FieldText(
        Phrase(nl: "afgesproken op", en: "agreed on"),
        Phrase(
          nl: "dag waarop dit overleg is afgesproken (mag leeg)",
          en: "day on which this meeting was agreed (optional)")),
    ],
    "meeting-plan": ["on": FieldText(Phrase(nl: "gepland op", en: "planned for"))],
    "meeting-hold": [
      "on": FieldText(Phrase(nl: "gehouden op", en: "held on")),
      "report": FieldText(
        Phrase(nl: "verslag", en: "report"),
        Phrase(nl: "een regel per punt (mag leeg)", en: "a line for each point (optional)")),
      "counts": FieldText(
        Phrase(nl: "telt", en: "counts"),
        Phrase(
          nl: "ja: is het bedoelde overleg, ook buiten de periode",
          en: "yes: it is the meeting that was meant, even outside the period")),
    ],
    "meeting-cancel": ["on": FieldText(Phrase(nl: "afgelast op", en: "cancelled on"))],
    "plan": [
      "title": FieldText(
        Phrase(nl: "titel", en: "title"),
        Phrase(
          nl: "zoals “Plan van aanpak huisvesting vergunninghouders”",
          en: "such as “Plan of action for housing status holders”"))
    ],
    "version": [
      "title": FieldText(
        Phrase(nl: "titel", en: "title"), Phrase(nl: "leeg: die van het plan", en: "empty: that of the plan")),
      "by": FieldText(
        Phrase(nl: "in te dienen", en: "to be submitted"),
        Phrase(nl: "termijn (mag leeg)", en: "term (optional)")),
      "status": FieldText(Phrase(nl: "status", en: "status")),
      "status-on": FieldText(
        Phrase(nl: "status sinds", en: "status since"), Phrase(nl: "mag leeg", en: "optional")),
      "extensions": FieldText(
        Phrase(nl: "uitstel in woorden", en: "extensions in words"),
        Phrase(nl: "wat bekend is zonder data (mag leeg)", en: "what is known without dates (optional)")),
      "conclusion": FieldText(
        Phrase(nl: "conclusie", en: "conclusion"), Phrase(nl: "van ons (mag leeg)", en: "ours (optional)")),
    ],
    "measure": [
      "title": FieldText(Phrase(nl: "maatregel", en: "measure")),
      "persons": FieldText(
        Phrase(nl: "personen", en: "persons"),
        Phrase(nl: "hoeveel erdoor gehuisvest worden (mag leeg)", en: "how many it will house (optional)")),
      "by": FieldText(
        Phrase(nl: "klaar", en: "ready"), Phrase(nl: "termijn (mag leeg)", en: "term (optional)")),
    ],
    "plan-status": [
      "status": FieldText(Phrase(nl: "status", en: "status")),
      "on": FieldText(Phrase(nl: "sinds", en: "since"), Phrase(nl: "mag leeg", en: "optional")),
      "conclusion": FieldText(
        Phrase(nl: "conclusie", en: "conclusion"), Phrase(nl: "van ons (mag leeg)", en: "ours (optional)")),
    ],
  ]

  /// Of an interim target, and of one from a plan.
  private static let interim: [String: FieldText] = [
    "title": FieldText(
      Phrase(nl: "tussendoel", en: "interim target"),
      Phrase(nl: "zoals “45 + 117 = 162 gehuisvest”", en: "such as “45 + 117 = 162 housed”")),
    "by": FieldText(
      Phrase(nl: "meetdag", en: "measured on"), Phrase(nl: "zoals “op 1 april”", en: "such as “on 1 April”")),
    "persons": FieldText(
      Phrase(nl: "personen", en: "persons"),
      Phrase(
        nl: "“45 + 117” van achterstand en taakstelling, of “162” (mag leeg)",
        en: "“45 + 117” of backlog and target, or “162” (optional)")),
    "percent": FieldText(
      Phrase(nl: "procent", en: "percent"),
      Phrase(nl: "deel van de taakstelling (mag leeg)", en: "share of the target (optional)")),
    "effort": FieldText(
      Phrase(nl: "inspanning", en: "effort"), Phrase(nl: "ja: tot het uiterste", en: "yes: to the utmost")),
  ]
}
