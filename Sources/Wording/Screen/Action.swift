/// Something the user can do on the screen. Its raw value is its word; keys are given to it in `Browser`.
package enum Action: String, CaseIterable, Sendable {
  case up, down, pageUp, pageDown, first, last
  case open, back
  case nextPanel, previousPanel
  case showToday, showMunicipalities, showAgenda, showRound, showFigures, showLadder
  case recordStep, previousStep, nextStep, councilDay, notNeeded, facts, sheet, openDossier, openHalfYear
  case filter
  case sort, reverseSort
  case views, saveView, columns
  case preview
  case goToToday
  case previousHalfYear, nextHalfYear
  case complete, date, remind, contact, add, trede, note, edit, remove
  case mark, markAll
  case copyLine, copySummary, openDocument
  case palette, log
  case undo, redo
  case readAgain
  case help
  case suspend
  case quit, quitNow, interrupt
}

extension Words {
  /// The sentence of the help.
  package func help(_ action: Action) -> String {
    switch action {
    case .up: "één regel omhoog"
    case .down: "één regel omlaag"
    case .pageUp: "een bladzijde omhoog"
    case .pageDown: "een bladzijde omlaag"
    case .first: "naar de eerste regel"
    case .last: "naar de laatste regel"
    case .open: "openen: dossier, uitleg bij een regel of het vak ernaast"
    case .back: "terug; met een filter aan: het filter wissen"
    case .nextPanel: "naar het volgende vak"
    case .previousPanel: "naar het vorige vak"
    case .showToday: "Vandaag: wat te laat is, wat nadert en wat te meten is"
    case .showMunicipalities: "Gemeenten: alle dossiers in één tabel"
    case .showAgenda: "Agenda: alle termijnen op volgorde, per week"
    case .showRound: "Ronde: wat er per gemeente klaar is in een halfjaar"
    case .recordStep: "de gekozen stap van de ronde vastleggen"
    case .previousStep: "de vorige stap van de gemeente"
    case .nextStep: "de volgende stap van de gemeente"
    case .councilDay: "de dag waarop de brief in GS komt"
    case .notNeeded: "de stap is hier niet nodig, met de reden"
    case .facts: "de feiten bij een oordeel, elk met de bron"
    case .sheet: "het gespreksblad voor het bestuurlijk overleg"
    case .openDossier: "het dossier inzien"
    case .openHalfYear: "het volgende halfjaar openen; toont eerst wat er gebeurt"
    case .showFigures: "Cijfers: alle gemeenten over een halfjaar"
    case .showLadder:
      say(
        nl: "Ladder: wie op welke trede staat, hoe lang, en wat er open is",
        en: "Ladder: who stands on which trede, for how long, and what is open")
    case .filter: "zoeken: woorden, of te-laat, <14d, trede>=3, aan-zet:wij"
    case .sort: "sorteren: kies een kolom"
    case .reverseSort: "de volgorde omkeren"
    case .views:
      say(
        nl: "een bewaarde weergave kiezen: filter, volgorde en kolommen",
        en: "choose a saved view: filter, order and columns")
    case .saveView:
      say(nl: "deze weergave bewaren onder een naam", en: "save this view under a name")
    case .columns:
      say(nl: "kolommen van Gemeenten aan of uit", en: "columns of Gemeenten on or off")
    case .preview: "uitleg onderaan aan of uit"
    case .goToToday: "terug naar vandaag"
    case .previousHalfYear: "een halfjaar terug"
    case .nextHalfYear: "een halfjaar verder"
    case .complete: "vastleggen wat bij de regel past: ontvangen, gehouden, gemeten, gedaan"
    case .date: "datum: uitstel, verplaatst of typefout, met het gevolg erbij"
    case .remind: "rappel: verandert niets aan de termijn"
    case .contact: "contact vastleggen: telefoon, e-mail, gesprek, signaal"
    case .add: "erbij: afspraak, overleg, eigen actie, cijfer, plan, stuk …"
    case .trede: "trede: opschalen, afschalen, handhaven, bevriezen"
    case .note: "notitie schrijven in uw editor"
    case .edit: "wijzigen wat er staat"
    case .remove: "verwijderen, na een vraag"
    case .mark: "merken, om met meer regels tegelijk iets te doen"
    case .markAll: "alles in beeld merken, of alle merktekens weg"
    case .copyLine:
      say(nl: "de regel kopiëren, of alle gemerkte regels", en: "copy the line, or all marked lines")
    case .copySummary:
      say(nl: "een samenvatting van het dossier kopiëren", en: "copy a summary of the case")
    case .openDocument:
      say(
        nl: "een stuk bij de regel openen, met uw eigen opdracht",
        en: "open a document of the line, with a command of your own")
    case .palette:
      say(
        nl: "opdracht typen: de woorden van de opdrachtregel, of een gemeente",
        en: "type a command: the words of the command line, or a municipality")
    case .log:
      say(nl: "het logboek: wie wat wanneer vastlegde", en: "the log: who recorded what and when")
    case .undo: "de laatste wijziging ongedaan maken, van wie ook"
    case .redo: "opnieuw doen wat ongedaan is gemaakt"
    case .readAgain: "de dossiers opnieuw lezen en alles opnieuw tekenen"
    case .help: "hulp: zoek wat je hier kunt doen, Enter voert het uit"
    case .suspend: "het programma even opzij zetten (verder met fg)"
    case .quit: "terug; op het beginscherm: stoppen"
    case .quitNow: "meteen stoppen"
    case .interrupt: "afbreken: sluit wat eroverheen ligt, anders meteen stoppen"
    }
  }

  /// The word in the footer.
  package func label(_ action: Action) -> String {
    switch action {
    case .up, .down: "bewegen"
    case .pageUp, .pageDown: "bladeren"
    case .first: "begin"
    case .last: "einde"
    case .open: "openen"
    case .back: "terug"
    case .nextPanel, .previousPanel: "ander vak"
    case .showToday: "Vandaag"
    case .showMunicipalities: "Gemeenten"
    case .showAgenda: "Agenda"
    case .showRound: "Ronde"
    case .recordStep: "stap invullen"
    case .previousStep, .nextStep: "andere stap"
    case .councilDay: "GS-dag"
    case .notNeeded: "niet nodig"
    case .facts: "feiten"
    case .sheet: "gespreksblad"
    case .openDossier: "dossier"
    case .openHalfYear: "halfjaar openen"
    case .showFigures: "Cijfers"
    case .showLadder: say(nl: "Ladder", en: "Ladder")
    case .filter: "zoek"
    case .sort: "sorteren"
    case .reverseSort: "omkeren"
    case .views: say(nl: "weergave", en: "view")
    case .saveView: say(nl: "weergave bewaren", en: "save view")
    case .columns: say(nl: "kolommen", en: "columns")
    case .preview: "uitleg"
    case .goToToday: "vandaag"
    case .previousHalfYear: "vorig halfjaar"
    case .nextHalfYear: "volgend halfjaar"
    case .complete: "afdoen"
    case .date: "datum"
    case .remind: "rappel"
    case .contact: "contact"
    case .add: "erbij"
    case .trede: "trede"
    case .note: "notitie"
    case .edit: "wijzigen"
    case .remove: "verwijderen"
    case .mark: "merken"
    case .markAll: "alles merken"
    case .copyLine: say(nl: "kopiëren", en: "copy")
    case .copySummary: say(nl: "samenvatting kopiëren", en: "copy summary")
    case .openDocument: say(nl: "stuk openen", en: "open document")
    case .palette: say(nl: "opdracht", en: "command")
    case .log: say(nl: "logboek", en: "log")
    case .undo: "ongedaan"
    case .redo: "opnieuw"
    case .readAgain: "opnieuw lezen"
    case .help: "hulp"
    case .suspend: "opzij"
    case .quit: "stoppen"
    case .quitNow: "meteen stoppen"
    case .interrupt: "afbreken"
    }
  }
}
