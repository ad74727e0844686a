/// What can be recorded, as menus and the footer say it. The keys are the words of the command line.
extension Words {
  /// The word in a footer: what the key does.
  package func menuLabel(_ verb: String) -> String {
    switch verb {
    case "receive": say(nl: "ontvangen", en: "received")
    case "remind": say(nl: "rappel", en: "remind")
    case "extend": say(nl: "uitstel", en: "extension")
    case "shift": say(nl: "verplaatst", en: "moved")
    case "correct": say(nl: "typefout", en: "mistyped")
    case "settle": say(nl: "afdoen", en: "settle")
    case "waive": say(nl: "laten vervallen", en: "waive")
    case "reopen": say(nl: "heropenen", en: "reopen")
    case "answer": say(nl: "voorwaarde", en: "condition")
    case "review": say(nl: "opnieuw bekijken", en: "look again")
    case "done": say(nl: "gedaan", en: "done")
    case "delay": say(nl: "vertraging gemeld", en: "delay reported")
    case "remove": say(nl: "verwijderen", en: "remove")
    case "change": say(nl: "wijzigen", en: "change")
    case "agree": say(nl: "afspraak", en: "agreement")
    case "interim": say(nl: "tussendoel", en: "interim target")
    case "action": say(nl: "eigen actie", en: "own action")
    case "contact": say(nl: "contact", en: "contact")
    case "note": say(nl: "notitie", en: "note")
    case "document": say(nl: "stuk", en: "document")
    case "meeting": say(nl: "overleg", en: "meeting")
    case "meeting-plan": say(nl: "datum prikken", en: "fix a date")
    case "meeting-hold": say(nl: "gehouden", en: "held")
    case "meeting-cancel": say(nl: "gaat niet door", en: "called off")
    case "plan": say(nl: "plan van aanpak", en: "plan of action")
    case "version": say(nl: "versie van het plan", en: "version of the plan")
    case "milestone": say(nl: "mijlpaal", en: "milestone")
    case "measure": say(nl: "maatregel", en: "measure")
    case "plan-status": say(nl: "plan toetsen", en: "review the plan")
    case "target": say(nl: "taakstelling", en: "target (taakstelling)")
    case "carried": say(nl: "achterstand vorig halfjaar", en: "backlog of last half-year")
    case "total": say(nl: "totaal te huisvesten", en: "total to house")
    case "count": say(nl: "COA-cijfer", en: "COA figure")
    case "balance": say(nl: "eindstand", en: "closing balance")
    case "amv": say(nl: "amv’ers", en: "minors (amv)")
    case "population": say(nl: "inwonertal", en: "inhabitants")
    case "move": say(nl: "trede", en: "trede")
    case "requirement": say(nl: "vormvereiste", en: "formal requirement")
    case "assess": say(nl: "oordeel", en: "judgement")
    case "sent": say(nl: "brief: stand", en: "letter: state")
    case "step": say(nl: "ronde: stap", en: "round: step")
    case "open": say(nl: "dossier", en: "case")
    case "close": say(nl: "dossier sluiten", en: "close the case")
    case "assign": say(nl: "behandelaar", en: "handler")
    default: verb
    }
  }

  /// The explanation behind the word in a menu; empty where the word says it all.
  package func menuHelp(_ verb: String) -> String {
    switch verb {
    case "extend":
      say(nl: "nieuwe datum verleend; telt als uitstel", en: "a new date granted; counts as an extension")
    case "shift":
      say(nl: "in overleg verplaatst; telt niet als uitstel", en: "moved in consultation; no extension")
    case "correct": say(nl: "de datum was verkeerd getypt", en: "the date was mistyped")
    case "meeting-plan":
      say(
        nl: "een dag in de agenda’s; de periode blijft de maat",
        en: "a day in the diaries; the period still holds")
    case "meeting-cancel": say(nl: "het overleg is afgezegd", en: "the meeting was called off")
    case "settle": say(nl: "klaar, met een reden", en: "finished, with a reason")
    case "waive": say(nl: "wordt niet meer gevraagd, met een reden", en: "no longer asked for, with a reason")
    case "review":
      say(nl: "zonder datum: wanneer kijken we weer", en: "without a date: when do we look again")
    case "agree":
      say(nl: "wat is toegezegd of gevraagd, met een termijn", en: "what was promised or asked, with a term")
    case "interim":
      say(nl: "personen op een dag tussen de peildata", en: "persons on a day between two peildata")
    case "action":
      say(nl: "ons eigen werk, ook Statenvraag of Woo-verzoek", en: "our own work, also a Woo request")
    case "meeting":
      say(nl: "bestuurlijk, ambtelijk, telefonisch, werkbezoek", en: "executive, officials, telephone, visit")
    case "document":
      say(nl: "nummer en titel, niet het stuk zelf", en: "number and title, not the document itself")
    case "count": say(nl: "stand, of een gecorrigeerde levering", en: "a count, or a corrected delivery")
    case "target": say(nl: "van een halfjaar, of de bijstelling ervan", en: "of a half-year, or its revision")
    case "assess": say(nl: "oordeel over een halfjaar", en: "judgement for a half-year")
    case "sent":
      say(nl: "concept, in GS, vastgesteld, verzonden, openbaar", en: "draft, in GS, adopted, sent, public")
    case "step":
      say(
        nl: "gecheckt, dag van GS, aan raad, of niet nodig",
        en: "checked, day of GS, to council, or not needed")
    case "open": say(nl: "een nieuw dossier voor een gemeente", en: "a new case for a municipality")
    case "close":
      say(nl: "herindeling: wat open staat gaat over", en: "merger (herindeling): what is open moves")
    case "assign": say(nl: "behandelaar, vervanger, labels", en: "handler, deputy, labels")
    default: ""
    }
  }

  package var addTitle: String { say(nl: "Erbij", en: "Add") }
  package var dateTitle: String { say(nl: "Datum: wat is er aan de hand?", en: "Date: what happened?") }
}
