import Display
import Wording

/// The one table of what can be done: with which keys, and where. The footer, the help, the palette and the documents
/// come from it; the user may give other keys (`KeyTable`).
package struct Command: Hashable, Sendable {
  package let action: Action
  package let keys: [Key]
  package let places: Set<Situation>

  /// Where the user is, as far as keys are concerned.
  package enum Situation: CaseIterable, Sendable {
    case today, municipalities, agenda, calendar, round, figures, ladder, dossier
  }

  package static let all: [Command] = {
    let everywhere = Set(Situation.allCases)
    let lists = everywhere.subtracting([.dossier])
    // In the round the arrows go over the steps of a row, in a week and a month over the days.
    let withGrid: Set<Situation> = [.round, .calendar]
    let others = everywhere.subtracting(withGrid)
    let withItems: Set<Situation> = [.today, .agenda, .calendar, .dossier]
    func command(_ action: Action, _ keys: [Key], _ places: Set<Situation>) -> Command {
      Command(action: action, keys: keys, places: places)
    }
    return [
      command(.open, [.enter, .right, .character("l")], others),
      command(.open, [.enter], [.calendar]),
      command(.recordStep, [.enter], [.round]),
      command(.previousStep, [.left, .character("h")], [.round]),
      command(.nextStep, [.right, .character("l")], [.round]),
      command(.back, [.escape, .left, .character("h")], others),
      command(.back, [.escape], withGrid),
      command(.previousDay, [.left, .character("h")], [.calendar]),
      command(.nextDay, [.right, .character("l")], [.calendar]),
      command(.agendaForm, [.character("v")], [.agenda, .calendar]),
      command(.goToDay, [.character("J")], [.agenda, .calendar]),
      command(.councilDay, [.character("d")], [.round]),
      command(.notNeeded, [.character("N")], [.round]),
      command(.facts, [.character("f")], [.round, .dossier]),
      command(.sheet, [.character("b")], everywhere),
      command(.openDossier, [.character("i")], [.round]),
      command(.openHalfYear, [.character("O")], [.round]),
      command(.complete, [.character("x")], withItems),
      command(.date, [.character("d")], withItems),
      command(.remind, [.character("r")], withItems),
      command(.contact, [.character("c")], everywhere),
      command(.add, [.character("a")], everywhere),
      command(.trede, [.character("t")], everywhere),
      command(.note, [.character("n")], everywhere),
      command(.edit, [.character("e")], everywhere),
      command(.copyLine, [.character("y")], everywhere),
      command(.copySummary, [.character("Y")], everywhere),
      command(.openDocument, [.character("o")], everywhere),
      command(.palette, [.character(":")], everywhere),
      command(.log, [], everywhere),
      command(.undo, [.character("u")], everywhere),
      command(.redo, [.character("U")], everywhere),
      command(.remove, [.character("D")], withItems),
      command(.mark, [.character(" ")], everywhere),
      command(.markAll, [.character("*")], everywhere),
      command(.filter, [.character("/")], lists),
      command(.sort, [.character("s")], [.municipalities, .round, .figures, .ladder]),
      command(.reverseSort, [.character("S")], [.municipalities, .round, .figures, .ladder]),
      command(.views, [.character("w")], everywhere),
      command(.saveView, [.character("W")], lists),
      command(.columns, [.character("K")], [.municipalities]),
      command(.nextPanel, [.tab], [.calendar, .dossier]),
      command(.previousPanel, [.backTab], [.calendar, .dossier]),
      command(.course, [.character("v")], [.dossier]),
      command(.previousHalfYear, [.character("-")], [.round, .figures]),
      command(.nextHalfYear, [.character("+"), .character("=")], [.round, .figures]),
      command(.goToToday, [.character(".")], [.agenda, .calendar, .round, .figures]),
      command(.preview, [.character("p")], lists.subtracting([.calendar])),
      command(.showToday, [.character("1")], everywhere),
      command(.showMunicipalities, [.character("2")], everywhere),
      command(.showAgenda, [.character("3")], everywhere),
      command(.showRound, [.character("4")], everywhere),
      command(.showFigures, [.character("5")], everywhere),
      command(.showLadder, [.character("6")], everywhere),
      command(.help, [.character("?"), .function(1)], everywhere),
      command(.up, [.up, .character("k")], everywhere),
      command(.down, [.down, .character("j")], everywhere),
      command(.pageUp, [.pageUp, .control("b")], everywhere),
      command(.pageDown, [.pageDown, .control("f")], everywhere),
      command(.first, [.home, .character("g")], everywhere),
      command(.last, [.end, .character("G")], everywhere),
      command(.readAgain, [.control("l")], everywhere),
      command(.suspend, [.control("z")], everywhere),
      command(.quit, [.character("q")], everywhere),
      command(.quitNow, [.character("Q")], everywhere),
      command(.interrupt, [.control("c")], everywhere),
    ]
  }()
}

extension State {
  package var situation: Command.Situation {
    if dossier != nil { return .dossier }
    switch view {
    case .today: return .today
    case .municipalities: return .municipalities
    case .agenda: return isCalendar ? .calendar : .agenda
    case .round: return .round
    case .figures: return .figures
    case .ladder: return .ladder
    }
  }
}
