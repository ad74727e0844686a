/// What the verbs of recording are called: over a form, and on the command line beside the English word.
extension Words {
  private static let verbs: [String: String] = [
    "receive": "Ontvangen", "remind": "Rappel", "extend": "Uitstel verlenen",
    "shift": "Verplaatst in overleg",
    "correct": "Typefout in de termijn verbeteren", "settle": "Afdoen", "waive": "Laten vervallen",
    "reopen": "Heropenen", "answer": "Voorwaarde beantwoorden", "review": "Opnieuw bekijken op",
    "done": "Gedaan", "delay": "Vertraging gemeld", "remove": "Verwijderen", "change": "Wijzigen",
    "agree": "Nieuwe afspraak", "interim": "Nieuw tussendoel", "action": "Nieuwe actie", "contact": "Contact",
    "note": "Notitie", "document": "Nieuw stuk", "meeting": "Nieuw overleg",
    "meeting-plan": "Overleg plannen",
    "meeting-hold": "Overleg gehouden", "meeting-cancel": "Overleg afgelast", "plan": "Nieuw plan",
    "version": "Nieuwe planversie", "milestone": "Nieuwe mijlpaal", "measure": "Nieuwe maatregel",
    "plan-status": "Status van het plan", "target": "Taakstelling", "carried": "Beginstand",
    "total": "Totaal te huisvesten", "count": "COA-cijfer", "balance": "Eindstand", "amv": "Amv’ers",
    "population": "Inwoners", "move": "Trede", "requirement": "Vormvereiste", "assess": "Oordeel",
    "sent": "Stand van de brief", "step": "Stap van de ronde", "open": "Dossier openen",
    "close": "Dossier sluiten",
    "assign": "Behandelaar en dossiergegevens",
  ]

  /// What a verb is called over its form and in a menu: "Uitstel verlenen".
  package func verb(_ verb: String) -> String { Words.verbs[verb] ?? verb }

  /// "Ontvangen: Almere, bijgesteld plan van aanpak"
  package func formTitle(_ verb: String, _ municipality: String, _ title: String? = nil) -> String {
    "\(self.verb(verb)): \(municipality)" + (title.map { ", \($0)" } ?? "")
  }

  package var openTitle: String { verb("open") }

  /// `Contact: 3 tegelijk`
  package func bulkTitle(_ verb: String, count: Int) -> String {
    "\(self.verb(verb)): \(number(count)) tegelijk"
  }

  /// Several items at once, as one step: "3 rappels verstuurd: Almere, Urk en Zeewolde".
  package func bulk(_ verb: String, count: Int, municipalities: [String]) -> String {
    var names: [String] = []
    for name in municipalities where !names.contains(name) { names.append(name) }
    return "\(bulkWords(verb, count)): \(several(names))"
  }

  private func bulkWords(_ verb: String, _ count: Int) -> String {
    switch verb {
    case "remind": "\(self.count(count, "rappel", "rappels")) verstuurd"
    case "receive": "\(self.count(count, "ontvangst", "ontvangsten")) vastgelegd"
    case "extend": "\(number(count)) keer uitstel verleend"
    case "shift": "\(self.count(count, "termijn", "termijnen")) verplaatst in overleg"
    case "correct": "\(self.count(count, "termijn", "termijnen")) verbeterd"
    case "settle": "\(self.count(count, "regel", "regels")) afgedaan"
    case "waive": "\(self.count(count, "regel", "regels")) laten vervallen"
    case "reopen": "\(self.count(count, "regel", "regels")) heropend"
    case "done": "\(self.count(count, "regel", "regels")) gedaan"
    case "remove": "\(self.count(count, "regel", "regels")) verwijderd"
    case "contact": "\(self.count(count, "contactmoment", "contactmomenten")) vastgelegd"
    case "note": "\(self.count(count, "notitie", "notities")) vastgelegd"
    case "action": "\(self.count(count, "actie", "acties")) toegevoegd"
    case "count": "\(self.count(count, "COA-cijfer", "COA-cijfers")) vastgelegd"
    case "assess": "\(self.count(count, "oordeel", "oordelen")) vastgelegd"
    case "sent": "stand van \(self.count(count, "brief", "brieven")) vastgelegd"
    case "step": "\(self.count(count, "stap", "stappen")) van de ronde vastgelegd"
    case "assign": "\(self.count(count, "dossier", "dossiers")) toegewezen"
    default: self.count(count, "wijziging", "wijzigingen")
    }
  }

  /// "Almere, Urk en Zeewolde"; of many the first few and how many more.
  package func several(_ names: [String]) -> String {
    if names.count <= 1 { return names.first ?? "" }
    if names.count > 8 { return "\(names.prefix(6).joined(separator: ", ")) en \(names.count - 6) andere" }
    return "\(names.dropLast().joined(separator: ", ")) en \(names[names.count - 1])"
  }
}
