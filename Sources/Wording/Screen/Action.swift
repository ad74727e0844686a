/// Something the user can do on the screen. Its raw value is its word; keys are given to it in `Browser`.
package enum Action: String, CaseIterable, Sendable {
  case up, down, pageUp, pageDown, first, last
  case open, back
  case nextPanel, previousPanel, course
  case showToday, showMunicipalities, showAgenda, showRound, showFigures, showLadder
  case recordStep, previousStep, nextStep, councilDay, notNeeded, facts, sheet, openDossier, openHalfYear
  case filter
  case sort, reverseSort
  case views, saveView, columns
  case preview
  case goToToday, goToDay, agendaForm, previousDay, nextDay
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
    case .up: say(nl: "één regel omhoog", en: "one line up")
    case .down: say(nl: "één regel omlaag", en: "one line down")
    case .pageUp: say(nl: "een bladzijde omhoog", en: "one page up")
    case .pageDown: say(nl: "een bladzijde omlaag", en: "one page down")
    case .first: say(nl: "naar de eerste regel", en: "to the first line")
    case .last: say(nl: "naar de laatste regel", en: "to the last line")
    case .open:
      say(
        nl: "openen: dossier, uitleg bij een regel of het vak ernaast",
        en: "open: case, explanation of a line, or the pane beside it")
    case .back:
      say(nl: "terug; met een filter aan: het filter wissen", en: "back; with a filter on: clear the filter")
    case .nextPanel: say(nl: "naar het volgende vak", en: "to the next pane")
    case .previousPanel: say(nl: "naar het vorige vak", en: "to the previous pane")
    case .showToday:
      say(
        nl: "Vandaag: wat te laat is, wat nadert en wat te meten is",
        en: "Today: what is late, what comes near and what is to be measured")
    case .showMunicipalities:
      say(nl: "Gemeenten: alle dossiers in één tabel", en: "Municipalities: all cases in one table")
    case .showAgenda:
      say(
        nl: "Agenda: alle termijnen als lijst, week of maand",
        en: "Agenda: all terms as a list, week or month")
    case .showRound:
      say(
        nl: "Ronde: wat er per gemeente klaar is in een halfjaar",
        en: "Round: what is done for each municipality in a half-year")
    case .recordStep:
      say(nl: "de gekozen stap van de ronde vastleggen", en: "record the chosen step of the round")
    case .previousStep: say(nl: "de vorige stap van de gemeente", en: "the previous step of the municipality")
    case .nextStep: say(nl: "de volgende stap van de gemeente", en: "the next step of the municipality")
    case .councilDay:
      say(nl: "de dag waarop de brief in GS komt", en: "the day on which the letter goes to GS")
    case .notNeeded:
      say(nl: "de stap is hier niet nodig, met de reden", en: "the step is not needed here, with the reason")
    case .facts:
      say(
        nl: "de feiten bij een oordeel, elk met de bron",
        en: "the facts for a judgement, each with its source")
    case .sheet:
      say(
        nl: "het gespreksblad voor het bestuurlijk overleg",
        en: "the sheet (gespreksblad) for the executive meeting")
    case .openDossier: say(nl: "het dossier inzien", en: "see the case")
    case .openHalfYear:
      say(
        nl: "het volgende halfjaar openen; toont eerst wat er gebeurt",
        en: "open the next half-year; first shows what will happen")
    case .showFigures:
      say(nl: "Cijfers: alle gemeenten over een halfjaar", en: "Figures: all municipalities in a half-year")
    case .showLadder:
      say(
        nl: "Ladder: wie op welke trede staat, hoe lang, en wat er open is",
        en: "Ladder: who stands on which trede, for how long, and what is open")
    case .filter:
      say(
        nl: "zoeken (filter): woorden, te-laat, <14d, trede>=3, aan-zet:wij",
        en: "search (filter): words, late, <14d, trede>=3, turn:us")
    case .sort: say(nl: "sorteren: kies een kolom", en: "sort: choose a column")
    case .reverseSort: say(nl: "de volgorde omkeren", en: "reverse the order")
    case .views:
      say(
        nl: "een bewaarde weergave kiezen: filter, volgorde en kolommen",
        en: "choose a saved view: filter, order and columns")
    case .saveView:
      say(nl: "deze weergave bewaren onder een naam", en: "save this view under a name")
    case .columns:
      say(nl: "kolommen van Gemeenten aan of uit", en: "columns of Municipalities on or off")
    case .preview: say(nl: "uitleg onderaan aan of uit", en: "explanation at the bottom on or off")
    case .goToToday: say(nl: "terug naar vandaag", en: "back to today")
    case .goToDay:
      say(nl: "naar een dag: typ een datum, week of maand", en: "to a day: type a date, a week or a month")
    case .agendaForm:
      say(nl: "Agenda als lijst, als week of als maand", en: "Agenda as a list, as a week or as a month")
    case .previousDay: say(nl: "een dag terug", en: "a day back")
    case .nextDay: say(nl: "een dag verder", en: "a day on")
    case .course:
      say(
        nl: "het verloop: wat er was en wat er komt, op één tijdlijn",
        en: "the course: what was and what is to come, on one time line")
    case .previousHalfYear: say(nl: "een halfjaar terug", en: "one half-year back")
    case .nextHalfYear: say(nl: "een halfjaar verder", en: "one half-year on")
    case .complete:
      say(
        nl: "vastleggen wat bij de regel past: ontvangen, gehouden, gemeten, gedaan",
        en: "record what fits the line: received, held, measured, done")
    case .date:
      say(
        nl: "datum: uitstel, verplaatst of typefout, met het gevolg erbij",
        en: "date: extension, moved or mistyped, and what follows from it")
    case .remind:
      say(nl: "rappel: verandert niets aan de termijn", en: "reminder: changes nothing in the term")
    case .contact:
      say(
        nl: "contact vastleggen: telefoon, e-mail, gesprek, signaal",
        en: "record contact: telephone, e-mail, talk, signal")
    case .add:
      say(
        nl: "erbij: afspraak, overleg, eigen actie, cijfer, plan, stuk …",
        en: "add: agreement, meeting, own action, figure, plan, document …")
    case .trede:
      say(nl: "trede: opschalen, afschalen, handhaven, bevriezen", en: "trede: raise, lower, keep, freeze")
    case .note: say(nl: "notitie schrijven in uw editor", en: "write a note in your editor")
    case .edit: say(nl: "wijzigen wat er staat", en: "change what is there")
    case .remove: say(nl: "verwijderen, na een vraag", en: "remove, after a question")
    case .mark:
      say(
        nl: "merken, om met meer regels tegelijk iets te doen",
        en: "mark, to do something with several lines at once")
    case .markAll:
      say(
        nl: "alles in beeld merken, of alle merktekens weg", en: "mark all in view, or take all marks away")
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
    case .undo:
      say(nl: "de laatste wijziging ongedaan maken, van wie ook", en: "undo the last change, whoever made it")
    case .redo: say(nl: "opnieuw doen wat ongedaan is gemaakt", en: "redo what was undone")
    case .readAgain:
      say(
        nl: "de dossiers opnieuw lezen en alles opnieuw tekenen",
        en: "read the cases again and draw everything again")
    case .help:
      say(
        nl: "hulp: zoek wat je hier kunt doen, Enter voert het uit",
        en: "help: look up what you can do here, Enter does it")
    case .suspend:
      say(
        nl: "het programma even opzij zetten (verder met fg)",
        en: "suspend the program (fg brings it back)")
    case .quit: say(nl: "terug; op het beginscherm: stoppen", en: "back; on the first screen: quit")
    case .quitNow: say(nl: "meteen stoppen", en: "quit at once")
    case .interrupt:
      say(
        nl: "afbreken: sluit wat eroverheen ligt, anders meteen stoppen",
        en: "interrupt: close what lies on top, else quit at once")
    }
  }

  /// The word in the footer.
  package func label(_ action: Action) -> String {
    switch action {
    case .up, .down: say(nl: "bewegen", en: "move")
    case .pageUp, .pageDown: say(nl: "bladeren", en: "page")
    case .first: say(nl: "begin", en: "first")
    case .last: say(nl: "einde", en: "last")
    case .open: say(nl: "openen", en: "open")
    case .back: say(nl: "terug", en: "back")
    case .nextPanel, .previousPanel: say(nl: "ander vak", en: "other pane")
    case .showToday: say(nl: "Vandaag", en: "Today")
    case .showMunicipalities: say(nl: "Gemeenten", en: "Municipalities")
    case .showAgenda: say(nl: "Agenda", en: "Agenda")
    case .showRound: say(nl: "Ronde", en: "Round")
    case .recordStep: say(nl: "stap invullen", en: "fill in step")
    case .previousStep, .nextStep: say(nl: "andere stap", en: "other step")
    case .councilDay: say(nl: "GS-dag", en: "GS meeting")
    case .notNeeded: say(nl: "niet nodig", en: "not needed")
    case .facts: say(nl: "feiten", en: "facts")
    case .sheet: say(nl: "gespreksblad", en: "sheet")
    case .openDossier: say(nl: "dossier", en: "case")
    case .openHalfYear: say(nl: "halfjaar openen", en: "open half-year")
    case .showFigures: say(nl: "Cijfers", en: "Figures")
    case .showLadder: say(nl: "Ladder", en: "Ladder")
    case .filter: say(nl: "zoek", en: "search")
    case .sort: say(nl: "sorteren", en: "sort")
    case .reverseSort: say(nl: "omkeren", en: "reverse")
    case .views: say(nl: "weergave", en: "view")
    case .saveView: say(nl: "weergave bewaren", en: "save view")
    case .columns: say(nl: "kolommen", en: "columns")
    case .preview: say(nl: "uitleg", en: "explain")
    case .goToToday: say(nl: "vandaag", en: "today")
    case .goToDay: say(nl: "naar dag", en: "to day")
    case .agendaForm: say(nl: "andere vorm", en: "another form")
    case .previousDay, .nextDay: say(nl: "andere dag", en: "another day")
    case .course: say(nl: "verloop", en: "course")
    case .previousHalfYear: say(nl: "vorig halfjaar", en: "half-year back")
    case .nextHalfYear: say(nl: "volgend halfjaar", en: "half-year on")
    case .complete: say(nl: "afdoen", en: "complete")
    case .date: say(nl: "datum", en: "date")
    case .remind: say(nl: "rappel", en: "remind")
    case .contact: say(nl: "contact", en: "contact")
    case .add: say(nl: "erbij", en: "add")
    case .trede: say(nl: "trede", en: "trede")
    case .note: say(nl: "notitie", en: "note")
    case .edit: say(nl: "wijzigen", en: "change")
    case .remove: say(nl: "verwijderen", en: "remove")
    case .mark: say(nl: "merken", en: "mark")
    case .markAll: say(nl: "alles merken", en: "mark all")
    case .copyLine: say(nl: "kopiëren", en: "copy")
    case .copySummary: say(nl: "samenvatting kopiëren", en: "copy summary")
    case .openDocument: say(nl: "stuk openen", en: "open document")
    case .palette: say(nl: "opdracht", en: "command")
    case .log: say(nl: "logboek", en: "log")
    case .undo: say(nl: "ongedaan", en: "undo")
    case .redo: say(nl: "opnieuw", en: "redo")
    case .readAgain: say(nl: "opnieuw lezen", en: "read again")
    case .help: say(nl: "hulp", en: "help")
    case .suspend: say(nl: "opzij", en: "suspend")
    case .quit: say(nl: "stoppen", en: "quit")
    case .quitNow: say(nl: "meteen stoppen", en: "quit at once")
    case .interrupt: say(nl: "afbreken", en: "interrupt")
    }
  }
}
