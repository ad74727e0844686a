import Display
import Supervision
import Wording

/// What is shown when there is no store: three choices and no fault.
struct WelcomeScreen {
  let state: State
  let welcome: Welcome

  func frame() -> Frame {
    let words = state.words
    // On a very low screen only the choices matter.
    let isLow = state.size.rows < 12
    var rows = isLow ? [] : [Row(), Row(" " + words.welcomeTitle, .heading), Row()]
    if !isLow {
      for part in words.welcomeReason(welcome.failure).wrapped(to: max(8, state.size.columns - 2)) {
        rows.append(Row(" " + part))
      }
      rows.append(Row())
    }
    var cursor = Position(column: 0, row: rows.count)
    var spots: [Spot] = []
    for (index, text) in [words.chooseExample, words.chooseNew, words.chooseFolder].enumerated() {
      let isSelected = index == welcome.selected
      if isSelected { cursor = Position(column: 0, row: rows.count) }
      let row = Row("\(isSelected ? ">" : " ") \(index + 1)  \(text)").fitted(to: state.size.columns)
      spots.append(Spot(.row(index), row: rows.count, columns: 0..<state.size.columns))
      rows.append(isSelected ? row.styled(.selection) : row)
    }
    rows.append(Row())
    switch welcome.selected {
    case 0: rows.append(Row(" " + words.exampleGoesTo(welcome.examplePath), .quiet))
    case 1:
      rows.append(
        Row(
          " " + (welcome.storeIsThere ? words.goesOnTo(welcome.path) : words.newGoesTo(welcome.path)), .quiet)
      )
    default: rows.append(Row())
    }
    if let field = welcome.field {
      let prompt = " " + words.folderPrompt
      let (text, column) = field.row(width: max(4, state.size.columns - prompt.displayWidth - 1))
      cursor = Position(column: min(prompt.displayWidth + column, state.size.columns - 1), row: rows.count)
      rows.append(Row(prompt, .key).appending(text))
    }
    if let message = welcome.message {
      for part in message.wrapped(to: max(8, state.size.columns - 2)) { rows.append(Row(" " + part, .alert)) }
    }
    rows += [Row](repeating: Row(), count: max(0, state.size.rows - rows.count - 1))
    rows = Array(rows.prefix(max(0, state.size.rows - 1)))
    rows.append(Row(" " + (welcome.field == nil ? words.welcomeKeys : words.folderKeys)))
    cursor.row = min(cursor.row, state.size.rows - 1)
    return Frame(size: state.size, rows: rows, cursor: cursor, spots: spots).fitted()
  }
}
