extension Words {
  /// The Dutch word for a verb on the command line; its English word is the key. The same for undo and the like.
  package static let aliases: [String: String] = [
    "receive": "ontvangen", "extend": "uitstel", "remind": "rappel", "contact": "contact",
    "meeting": "overleg", "agree": "afspraak", "action": "actie", "count": "cijfer", "move": "trede",
    "assess": "oordeel", "note": "notitie", "undo": "ongedaan", "redo": "opnieuw", "log": "logboek",
    "shift": "verplaats", "correct": "verbeter", "settle": "afdoen", "waive": "laten-vervallen",
    "reopen": "heropenen", "answer": "antwoord", "review": "bekijken", "done": "gedaan",
    "delay": "vertraging",
    "remove": "verwijder", "change": "wijzig", "interim": "tussendoel", "document": "stuk", "plan": "plan",
    "version": "planversie", "milestone": "mijlpaal", "measure": "maatregel", "plan-status": "planstatus",
    "target": "taakstelling", "carried": "beginstand", "total": "totaal", "balance": "eindstand",
    "amv": "amv",
    "population": "inwoners", "requirement": "vormvereiste", "sent": "briefstand", "step": "stap",
    "open": "openen",
    "close": "sluiten", "assign": "behandelaar", "people": "personen", "edit": "bewerk",
    "meeting-plan": "overleg-plannen", "meeting-hold": "overleg-gehouden",
    "meeting-cancel": "overleg-afgelast",
  ]
}
