/// What can be recorded, as menus and the footer say it. The keys are the words of the command line.
extension Words {
  /// The word in a footer: what the key does.
  package func menuLabel(_ verb: String) -> String {
    switch verb {
    case "receive": "ontvangen"
    case "remind": "rappel"
    case "extend": "uitstel"
    case "shift": "verplaatst"
    case "correct": "typefout"
    case "settle": "afdoen"
    case "waive": "laten vervallen"
    case "reopen": "heropenen"
    case "answer": "voorwaarde"
    case "review": "opnieuw bekijken"
    case "done": "gedaan"
    case "delay": "vertraging gemeld"
    case "remove": "verwijderen"
    case "change": "wijzigen"
    case "agree": "afspraak"
    case "interim": "tussendoel"
    case "action": "eigen actie"
    case "contact": "contact"
    case "note": "notitie"
    case "document": "stuk"
    case "meeting": "overleg"
    case "meeting-plan": "datum prikken"
    case "meeting-hold": "gehouden"
    case "meeting-cancel": "gaat niet door"
    case "plan": "plan van aanpak"
    case "version": "versie van het plan"
    case "milestone": "mijlpaal"
    case "measure": "maatregel"
    case "plan-status": "plan toetsen"
    case "target": "taakstelling"
    case "carried": "achterstand vorig halfjaar"
    case "total": "totaal te huisvesten"
    case "count": "COA-cijfer"
    case "balance": "eindstand"
    case "amv": "amv’ers"
    case "population": "inwonertal"
    case "move": "trede"
    case "requirement": "vormvereiste"
    case "assess": "oordeel"
    case "sent": "brief: stand"
    case "step": "ronde: stap"
    case "open": "dossier"
    case "close": "dossier sluiten"
    case "assign": "behandelaar"
    default: verb
    }
  }

  /// The explanation behind the word in a menu; empty where the word says it all.
  package func menuHelp(_ verb: String) -> String {
    switch verb {
    case "extend": "nieuwe datum verleend; telt als uitstel"
    case "shift": "in overleg verplaatst; telt niet als uitstel"
    case "correct": "de datum was verkeerd getypt"
    case "meeting-plan": "een dag in de agenda’s; de periode blijft de maat"
    case "meeting-cancel": "het overleg is afgezegd"
    case "settle": "klaar, met een reden"
    case "waive": "wordt niet meer gevraagd, met een reden"
    case "review": "zonder datum: wanneer kijken we weer"
    case "agree": "wat is toegezegd of gevraagd, met een termijn"
    case "interim": "personen op een dag tussen de peildata"
    case "action": "ons eigen werk, ook Statenvraag of Woo-verzoek"
    case "meeting": "bestuurlijk, ambtelijk, telefonisch, werkbezoek"
    case "document": "nummer en titel, niet het stuk zelf"
    case "count": "stand, of een gecorrigeerde levering"
    case "target": "van een halfjaar, of de bijstelling ervan"
    case "assess": "oordeel over een halfjaar"
    case "sent": "concept, in GS, vastgesteld, verzonden, openbaar"
    case "step": "gecheckt, dag van GS, aan raad, of niet nodig"
    case "open": "een nieuw dossier voor een gemeente"
    case "close": "herindeling: wat open staat gaat over"
    case "assign": "behandelaar, vervanger, labels"
    default: ""
    }
  }

  package var addTitle: String { "Erbij" }
  package var dateTitle: String { "Datum: wat is er aan de hand?" }
}
