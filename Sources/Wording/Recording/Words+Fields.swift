/// The words of the fields of forms: what stands before one, and the few words behind it.
extension Words {
  package typealias FieldWords = (label: String, hint: String)

  /// - Parameters: the name of the field and the word of the verb whose form it stands on.
  package func fieldWords(_ name: String, on form: String) -> FieldWords {
    Words.ownWords[form]?[name] ?? Words.sharedWords[name] ?? Words.wordsOfAnyRecord(name) ?? (name, "")
  }

  /// Of a form that may be about any kind of record: what the field is called on the one that it was made on.
  private static func wordsOfAnyRecord(_ name: String) -> FieldWords? {
    [
      "agree", "interim", "action", "contact", "note", "document", "meeting", "version", "plan-status",
      "plan",
    ]
    .lazy.compactMap { ownWords[$0]?[name] }.first
  }

  private static let sharedWords: [String: FieldWords] = [
    "id": ("id", "eigen naam van de regel, zoals a1 (mag leeg)"),
    "on": ("op", ""),
    "how": ("hoe", ""),
    "document": ("document", "nummer in zaaksysteem (mag leeg)"),
    "documents": ("stukken", "nummers of id’s met komma’s ertussen (mag leeg)"),
    "source": ("bron", "stuk waar het in staat (mag leeg)"),
    "because": ("reden", ""),
    "title": ("titel", ""),
    "kind": ("soort", ""),
    "by": ("termijn", "zoals “voor 1 april” of “uiterlijk 1 augustus”"),
    "phrase": ("letterlijk", "de woorden zelf, als die anders zijn (mag leeg)"),
    "basis": ("berust op", "leeg: zoals bij deze soort gewoon is"),
    "actor": ("aan zet", ""),
    "actor-label": ("orgaan", "college, gemeenteraad, COA, GS (mag leeg); geen persoon"),
    "meeting": ("overleg", "waarin het is afgesproken (mag leeg)"),
    "agreed-on": ("afgesproken op", "leeg: de dag van het overleg"),
    "warning": ("waarschuwen vanaf", "dagen ervoor (leeg: instelling van de map)"),
    "half-year": ("halfjaar", "zoals 2024-I"),
    "persons": ("personen", ""),
    "plan": ("plan", ""),
    "from": ("bekend sinds", "leeg: vanaf de eerste dag van het halfjaar"),
    "subject": ("onderwerp", "mag leeg"),
    "handler": ("behandelaar", "initialen (mag leeg)"),
    "received-on": ("ontvangen op", "leeg: toch niet ontvangen"), "received-how": ("hoe ontvangen", ""),
    "adopted": ("vastgesteld", ""), "complete": ("volledig", ""),
    "received-document": ("ontvangen stuk", "nummer in zaaksysteem (mag leeg)"),
    "reminded-on": ("laatste rappel", "leeg: toch geen rappel"), "reply-by": ("reactie t/m", "mag leeg"),
    "held": ("gehouden op", "leeg: toch niet gehouden"), "cancelled": ("afgelast op", "leeg: gaat toch door"),
    "done": ("gedaan op", "leeg: toch niet gedaan"),
    "delay-reported": ("vertraging gemeld op", "leeg: toch niet gemeld"),
  ]

  private static let ownWords: [String: [String: FieldWords]] = [
    "receive": [
      "on": ("ontvangen op", ""), "adopted": ("vastgesteld", ""), "complete": ("volledig", ""),
      "then": ("daarna", "eigen actie, zoals “plan toetsen” (mag leeg)"),
      "then-by": ("uiterlijk", "laatste dag van die actie (mag leeg)"), "then-for": ("voor", "initialen"),
    ],
    "remind": [
      "on": ("verstuurd op", ""), "reply-by": ("reactie t/m", "nieuwe reactiedatum (mag leeg)"),
    ],
    "extend": [
      "to": ("uitstel tot", "zoals “uiterlijk 15 april” of “+2w”"), "granted-on": ("verleend op", ""),
      "because": ("reden", "mag leeg"),
    ],
    "shift": [
      "to": ("verplaatst naar", "zoals “uiterlijk 15 april” of “+2w”"), "granted-on": ("afgesproken op", ""),
      "because": ("reden", "mag leeg"),
    ],
    "correct": [
      "to": ("moet zijn", "de termijn zoals hij had moeten staan"), "granted-on": ("geldt vanaf", ""),
      "because": ("reden", "mag leeg"),
    ],
    "settle": ["on": ("afgedaan op", ""), "because": ("reden", "hoe het is afgedaan")],
    "waive": ["on": ("vervallen op", ""), "because": ("reden", "waarom het niet meer gevraagd wordt")],
    "answer": ["holds": ("voorwaarde vervuld", "onbekend: antwoord intrekken"), "on": ("beantwoord op", "")],
    "review": ["on": ("opnieuw bekijken op", "leeg: niet meer")],
    "done": ["on": ("gedaan op", "")],
    "delay": [
      "on": ("gemeld op", ""), "to": ("nieuwe termijn", "zoals de gemeente meldt (mag leeg)"),
      "because": ("reden", "mag leeg"),
    ],
    "agree": [
      "title": ("afspraak", "wat er gedaan wordt"),
      "by": ("termijn", "zoals “voor 1 april”, “uiterlijk de 10e” of “tijdig”"),
      "condition": (
        "voorwaarde", "halfjaar waarvan de taakstelling niet is gehaald, of een vraag (mag leeg)"
      ),
      "next": ("daarna", "wat erop volgt (mag leeg)"),
      "review-on": ("opnieuw bekijken op", "alleen zonder datum (mag leeg)"),
      "times": ("aantal keer", "voor een reeks (mag leeg)"),
      "every": ("elke", "maand (gewoon), week of twee weken"),
    ],
    "interim": Words.interimWords,
    "milestone": Words.interimWords,
    "action": [
      "title": ("actie", "wat wij doen"), "by": ("uiterlijk", "laatste dag (mag leeg)"),
      "requester": ("aanvrager", "wie erom vroeg, als rol (mag leeg)"),
      "concerns": ("hoort bij", "regel van dit dossier (mag leeg)"), "created-on": ("sinds", ""),
    ],
    "contact": [
      "on": ("op", ""), "with": ("met", "rol, zoals “beleidsmedewerker wonen”; geen naam"),
      "how": ("hoe", ""), "text": ("wat is gezegd", "in twee regels"),
      "signal": ("signaal", "ja: een melding om na te gaan"),
    ],
    "note": [
      "text": ("notitie", ""), "internal": ("intern", "ja: verlaat het programma nooit"),
      "on": ("op", "mag leeg"),
    ],
    "document": [
      "title": ("titel", "korte naam, zoals “Brief over 2023-II”"),
      "number": ("nummer", "in zaaksysteem (mag leeg)"),
      "date": ("datum", "van het stuk zelf (leeg: onbekend)"),
      "earliest": ("op zijn vroegst", "als de datum onbekend is"),
      "latest": ("op zijn laatst", "als de datum onbekend is"),
      "system": ("systeem", "waar het bewaard wordt (mag leeg)"),
      "address": ("adres", "openbare vindplaats (mag leeg)"),
    ],
    "meeting": [
      "title": ("titel", "leeg: de soort"),
      "window": ("periode of dag", "zoals aangekondigd: “tweede helft april” (mag leeg)"),
      "on": ("in de agenda op", "geplande dag (mag leeg)"), "purpose": ("doel", "mag leeg"),
      "participants": ("deelnemers", "rollen (mag leeg)"), "report": ("verslag", "een regel per punt"),
      "agreed-on": ("afgesproken op", "dag waarop dit overleg is afgesproken (mag leeg)"),
    ],
    "meeting-plan": ["on": ("gepland op", "")],
    "meeting-hold": [
      "on": ("gehouden op", ""), "report": ("verslag", "een regel per punt (mag leeg)"),
      "counts": ("telt", "ja: is het bedoelde overleg, ook buiten de periode"),
    ],
    "meeting-cancel": ["on": ("afgelast op", "")],
    "plan": ["title": ("titel", "zoals “Plan van aanpak huisvesting vergunninghouders”")],
    "version": [
      "title": ("titel", "leeg: die van het plan"), "by": ("in te dienen", "termijn (mag leeg)"),
      "status": ("status", ""), "status-on": ("status sinds", "mag leeg"),
      "extensions": ("uitstel in woorden", "wat bekend is zonder data (mag leeg)"),
      "conclusion": ("conclusie", "van ons (mag leeg)"),
    ],
    "measure": [
      "title": ("maatregel", ""), "persons": ("personen", "hoeveel erdoor gehuisvest worden (mag leeg)"),
      "by": ("klaar", "termijn (mag leeg)"),
    ],
    "plan-status": [
      "status": ("status", ""), "on": ("sinds", "mag leeg"),
      "conclusion": ("conclusie", "van ons (mag leeg)"),
    ],
    "target": [
      "persons": ("taakstelling", "personen"),
      "from": ("kennisgeving", "dag van de bijstelling (leeg: van het begin af)"),
      "national": ("landelijk", "personen (mag leeg)"), "by": ("besluit van", "mag leeg"),
    ],
    "carried": ["persons": ("beginstand", "achterstand; een voorsprong onder nul")],
    "total": ["persons": ("totaal", "personen te huisvesten, zoals opgegeven")],
    "balance": [
      "persons": ("eindstand", "achterstand; een voorsprong onder nul"),
      "from": ("bekend sinds", "leeg: vanaf de peildatum"),
    ],
    "amv": [
      "persons": ("amv’ers", "indicatief; leeg: onbekend"),
      "province": ("provincie", "aantal in de provincie (mag leeg)"),
      "remark": ("toelichting", "mag leeg"),
    ],
    "population": ["on": ("op", "1 januari"), "persons": ("inwoners", "")],
    "count": [
      "as-of": ("stand per", "dag waarop geteld is"), "half-year": ("halfjaar", "volgt uit de dag"),
      "housed": ("gehuisvest", "personen sinds het begin van het halfjaar"), "reporter": ("volgens", ""),
      "delivered": ("geleverd op", "nodig bij een correctie (mag leeg)"),
    ],
    "move": [
      "to": ("naar trede", ""), "on": ("met ingang van", "leeg: alleen de bron heeft een dag"),
      "because": ("reden", ""), "decision-number": ("GS-besluit", "nummer (mag leeg)"),
      "decision-on": ("besloten op", "mag leeg"), "published": ("bekendgemaakt op", "mag leeg"),
      "term": ("termijn in besluit", "laatste dag voor de gemeente (mag leeg)"),
    ],
    "requirement": [
      "which": ("vormvereiste", ""), "done": ("gedaan op", "mag leeg"),
      "by": ("uiterlijk", "laatste dag die wij ons stellen (mag leeg)"),
      "reason": ("reden", "waarom er geen termijn is: “spoedeisend” (mag leeg)"),
    ],
    "assess": [
      "word": ("oordeel", ""), "colour": ("kleur", ""), "on": ("gegeven op", "leeg: onbekend"),
      "because": ("reden", "mag leeg"), "used": ("berust op", "levering, of alleen het aantal"),
      "excusable": ("verschoonbaar", "reden; verandert geen getal (mag leeg)"),
    ],
    "sent": [
      "state": ("stand", ""), "on": ("sinds", "leeg: onbekend"),
      "document": ("brief", "nummer of id (mag leeg)"),
      "to-be-public": ("wordt openbaar", "ja: komt op de website"),
      "address": ("adres", "openbare vindplaats (mag leeg)"),
    ],
    "step": [
      "step": ("stap", ""), "done": ("gedaan op", "mag leeg"), "planned": ("gepland op", "mag leeg"),
      "not-needed": ("niet nodig", "waarom niet, zoals “geen achterstand” (mag leeg)"),
    ],
    "open": Words.headWords.merging([
      "code": ("gemeente", "naam of code"), "name": ("naam", "alleen als de code niet in de lijst staat"),
      "domain": ("gebied", "van toezicht"),
    ]) { first, _ in first },
    "assign": Words.headWords,
    "close": [
      "on": ("sluit op", "dag van de herindeling"),
      "successor": ("opvolger", "gemeente die verdergaat (mag leeg)"),
    ],
  ]

  private static let interimWords: [String: FieldWords] = [
    "title": ("tussendoel", "zoals “45 + 117 = 162 gehuisvest”"),
    "by": ("meetdag", "zoals “op 1 april”"),
    "persons": ("personen", "“45 + 117” van achterstand en taakstelling, of “162” (mag leeg)"),
    "percent": ("procent", "deel van de taakstelling (mag leeg)"),
    "effort": ("inspanning", "ja: tot het uiterste"),
  ]

  private static let headWords: [String: FieldWords] = [
    "handler": ("behandelaar", "initialen (mag leeg)"), "deputy": ("vervanger", "initialen (mag leeg)"),
    "entered-through": ("ingevoerd t/m", "in woorden: “de brief over 2023-II” (mag leeg)"),
    "labels": ("labels", "met komma’s ertussen (mag leeg)"),
    "aliases": ("andere namen", "van de gemeente, met komma’s ertussen (mag leeg)"),
  ]
}
