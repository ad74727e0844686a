/// What the verbs of recording are called: over a form, and on the command line beside the English word.
extension Words {
  private static let verbs: [String: Phrase] = [
    "receive": Phrase(nl: "Ontvangen", en: "Received"),
    "remind": Phrase(nl: "Rappel", en: "Reminder"),
    "extend": Phrase(nl: "Uitstel verlenen", en: "Grant an extension"),
    "shift": Phrase(nl: "Verplaatst in overleg", en: "Moved in consultation"),
    "correct": Phrase(nl: "Typefout in de termijn verbeteren", en: "Correct a slip in the term"),
    "settle": Phrase(nl: "Afdoen", en: "Settle"),
    "waive": Phrase(nl: "Laten vervallen", en: "Waive"),
    "reopen": Phrase(nl: "Heropenen", en: "Reopen"),
    "answer": Phrase(nl: "Voorwaarde beantwoorden", en: "Answer the condition"),
    "review": Phrase(nl: "Opnieuw bekijken op", en: "Look again on"),
    "done": Phrase(nl: "Gedaan", en: "Done"),
    "delay": Phrase(nl: "Vertraging gemeld", en: "Delay reported"),
    "remove": Phrase(nl: "Verwijderen", en: "Remove"),
    "change": Phrase(nl: "Wijzigen", en: "Change"),
    "agree": Phrase(nl: "Nieuwe afspraak", en: "New agreement"),
    "interim": Phrase(nl: "Nieuw tussendoel", en: "New interim target"),
    "action": Phrase(nl: "Nieuwe actie", en: "New action"),
    "contact": Phrase(nl: "Contact", en: "Contact"),
    "note": Phrase(nl: "Notitie", en: "Note"),
    "document": Phrase(nl: "Nieuw stuk", en: "New document"),
    "meeting": Phrase(nl: "Nieuw overleg", en: "New meeting"),
    "meeting-plan": Phrase(nl: "Overleg plannen", en: "Plan a meeting"),
    "meeting-hold": Phrase(nl: "Overleg gehouden", en: "Meeting held"),
    "meeting-cancel": Phrase(nl: "Overleg afgelast", en: "Meeting cancelled"),
    "plan": Phrase(nl: "Nieuw plan", en: "New plan"),
    "version": Phrase(nl: "Nieuwe planversie", en: "New plan version"),
    "milestone": Phrase(nl: "Nieuwe mijlpaal", en: "New milestone"),
    "measure": Phrase(nl: "Nieuwe maatregel", en: "New measure"),
    "plan-status": Phrase(nl: "Status van het plan", en: "Status of the plan"),
    "target": Phrase(nl: "Taakstelling", en: "Target (taakstelling)"),
    "carried": Phrase(nl: "Beginstand", en: "Opening balance"),
    "total": Phrase(nl: "Totaal te huisvesten", en: "Total to house"),
    "count": Phrase(nl: "COA-cijfer", en: "COA figure"),
    "balance": Phrase(nl: "Eindstand", en: "Closing balance"),
    "amv": Phrase(nl: "Amv’ers", en: "Unaccompanied minors (amv)"),
    "population": Phrase(nl: "Inwoners", en: "Inhabitants"),
    "move": Phrase(nl: "Trede", en: "Trede"),
    "requirement": Phrase(nl: "Vormvereiste", en: "Formal requirement"),
    "assess": Phrase(nl: "Oordeel", en: "Judgement"),
    "sent": Phrase(nl: "Stand van de brief", en: "State of the letter"),
    "step": Phrase(nl: "Stap van de ronde", en: "Step of the round"),
    "open": Phrase(nl: "Dossier openen", en: "Open a case"),
    "close": Phrase(nl: "Dossier sluiten", en: "Close a case"),
    "assign": Phrase(nl: "Behandelaar en dossiergegevens", en: "Handler and case data"),
  ]

  /// What a verb is called over its form and in a menu: "Uitstel verlenen".
  package func verb(_ verb: String) -> String { Words.verbs[verb].map { self[$0] } ?? verb }

  /// "Ontvangen: Almere, bijgesteld plan van aanpak"
  package func formTitle(_ verb: String, _ municipality: String, _ title: String? = nil) -> String {
    "\(self.verb(verb)): \(municipality)" + (title.map { ", \($0)" } ?? "")
  }

  /// `Contact: 3 tegelijk`
  package func bulkTitle(_ verb: String, count: Int) -> String {
    say(
      nl: "\(self.verb(verb)): \(number(count)) tegelijk", en: "\(self.verb(verb)): \(number(count)) at once")
  }

  /// Several items at once, as one step: "3 rappels verstuurd: Almere, Urk en Zeewolde".
  package func bulk(_ verb: String, count: Int, municipalities: [String]) -> String {
    var names: [String] = []
    for name in municipalities where !names.contains(name) { names.append(name) }
    return "\(bulkWords(verb, count)): \(several(names))"
  }

  private func bulkWords(_ verb: String, _ count: Int) -> String {
    switch verb {
    case "remind":
      say(
        nl: "\(self.count(count, "rappel", "rappels")) verstuurd",
        en: "\(self.count(count, "reminder", "reminders")) sent")
    case "receive":
      say(
        nl: "\(self.count(count, "ontvangst", "ontvangsten")) vastgelegd",
        en: "\(self.count(count, "receipt", "receipts")) recorded")
    case "extend":
      say(
        nl: "\(number(count)) keer uitstel verleend",
        en: "\(self.count(count, "extension", "extensions")) granted")
    case "shift":
      say(
        nl: "\(self.count(count, "termijn", "termijnen")) verplaatst in overleg",
        en: "\(self.count(count, "term", "terms")) moved in consultation")
    case "correct":
      say(
        nl: "\(self.count(count, "termijn", "termijnen")) verbeterd",
        en: "\(self.count(count, "term", "terms")) corrected")
    case "settle":
      say(
        nl: "\(self.count(count, "regel", "regels")) afgedaan",
        en: "\(self.count(count, "item", "items")) settled")
    case "waive":
      say(
        nl: "\(self.count(count, "regel", "regels")) laten vervallen",
        en: "\(self.count(count, "item", "items")) waived")
    case "reopen":
      say(
        nl: "\(self.count(count, "regel", "regels")) heropend",
        en: "\(self.count(count, "item", "items")) reopened")
    case "done":
      say(
        nl: "\(self.count(count, "regel", "regels")) gedaan", en: "\(self.count(count, "item", "items")) done"
      )
    case "remove":
      say(
        nl: "\(self.count(count, "regel", "regels")) verwijderd",
        en: "\(self.count(count, "item", "items")) removed")
    case "contact":
      say(
        nl: "\(self.count(count, "contactmoment", "contactmomenten")) vastgelegd",
        en: "\(self.count(count, "contact", "contacts")) recorded")
    case "note":
      say(
        nl: "\(self.count(count, "notitie", "notities")) vastgelegd",
        en: "\(self.count(count, "note", "notes")) recorded")
    case "action":
      say(
        nl: "\(self.count(count, "actie", "acties")) toegevoegd",
        en: "\(self.count(count, "action", "actions")) added")
    case "count":
      say(
        nl: "\(self.count(count, "COA-cijfer", "COA-cijfers")) vastgelegd",
        en: "\(self.count(count, "COA figure", "COA figures")) recorded")
    case "assess":
      say(
        nl: "\(self.count(count, "oordeel", "oordelen")) vastgelegd",
        en: "\(self.count(count, "judgement", "judgements")) recorded")
    case "sent":
      say(
        nl: "stand van \(self.count(count, "brief", "brieven")) vastgelegd",
        en: "state of \(self.count(count, "letter", "letters")) recorded")
    case "step":
      say(
        nl: "\(self.count(count, "stap", "stappen")) van de ronde vastgelegd",
        en: "\(self.count(count, "step", "steps")) of the round recorded")
    case "assign":
      say(
        nl: "\(self.count(count, "dossier", "dossiers")) toegewezen",
        en: "\(self.count(count, "case", "cases")) assigned")
    default:
      say(nl: self.count(count, "wijziging", "wijzigingen"), en: self.count(count, "change", "changes"))
    }
  }

  /// "Almere, Urk en Zeewolde"; of many the first few and how many more.
  package func several(_ names: [String]) -> String {
    if names.count <= 1 { return names.first ?? "" }
    if names.count > 8 {
      let first = names.prefix(6).joined(separator: ", ")
      return say(nl: "\(first) en \(names.count - 6) andere", en: "\(first) and \(names.count - 6) more")
    }
    let first = names.dropLast().joined(separator: ", ")
    return say(nl: "\(first) en \(names[names.count - 1])", en: "\(first) and \(names[names.count - 1])")
  }
}
