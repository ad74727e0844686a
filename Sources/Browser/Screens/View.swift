import Display
import Supervision
import Wording

/// The whole screen for a state. It only reads.
package func view(_ state: State) -> Frame {
  let size = state.size
  guard size.columns >= Chrome.leastColumns, size.rows >= Chrome.leastRows else {
    return Chrome.tooSmall(state)
  }
  if let welcome = state.welcome { return WelcomeScreen(state: state, welcome: welcome).frame() }
  let screen =
    if let dossier = state.dossier {
      DossierScreen(state: state, dossier: dossier).frame()
    } else if state.isCalendar {
      CalendarScreen(state: state).frame()
    } else {
      ListScreen(state: state).frame()
    }
  // What lies over it starts from the screen as it is seen: a row that is too long would cut the box.
  var frame = screen.fitted()
  switch state.overlay {
  case .filter(let field): frame = Chrome.typing(field, over: frame, state: state)
  case .help(let menu): frame = MenuScreen.help(menu, over: frame, state: state)
  case .sort(let menu): frame = MenuScreen.sort(menu, over: frame, state: state)
  case .day(let field, let fault):
    frame = GoToDayScreen.overlay(field, fault: fault, over: frame, state: state)
  case .course(let course): frame = CourseScreen.overlay(course, over: frame, state: state)
  case .views(let menu): frame = ViewScreens.choosing(menu, over: frame, state: state)
  case .naming(let naming): frame = ViewScreens.naming(naming, over: frame, state: state)
  case .columns(let selected): frame = ViewScreens.columns(selected, over: frame, state: state)
  case .palette(let palette): frame = PaletteScreen.overlay(palette, over: frame, state: state)
  case .documents(let menu): frame = MenuScreen.documents(menu, over: frame, state: state)
  case .log(let log): frame = LogScreen.frame(log, state: state)
  case .explanation(let item, let scroll):
    frame = ExplanationScreen.overlay(item, scroll: scroll, over: frame, state: state)
  case .verbs(let menu): frame = MenuScreen.verbs(menu, over: frame, state: state)
  case .subjects(let menu): frame = MenuScreen.subjects(menu, over: frame, state: state)
  case .form(let form): frame = FormScreen(form, state: state).over(frame)
  case .hiddenMarks(let marks): frame = ChoiceScreen.hiddenMarks(marks, over: frame, state: state)
  case .reading(let reading): frame = ReadingScreen.overlay(reading, over: frame, state: state)
  case .conflict(let conflict): frame = ChoiceScreen.conflict(conflict, over: frame, state: state)
  case nil: break
  }
  return frame.fitted()
}

/// What is to be drawn of an area: its rows, and where the cursor is to sit in it.
struct Drawn {
  var rows: [Row]
  var cursor: Position?
  /// What can be pointed at in it.
  var spots: [Spot] = []
}
