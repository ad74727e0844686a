import Display
import Supervision
import Wording

/// A box in which a day is typed, and below it the day that it is, or why it is none.
enum GoToDayScreen {
  static func overlay(_ field: TextField, fault: String?, over frame: Frame, state: State) -> Frame {
    let words = state.words
    let size = state.size
    let width = min(size.columns, 66)
    let inner = width - 2
    let prompt = " \(words.goToDayPrompt) "
    let (text, column) = field.row(width: max(1, inner - prompt.displayWidth - 1))
    var rows = [MenuScreen.edge("┌", "┐", title: words.goToDayTitle, width: width)]
    rows.append(MenuScreen.side(Row(prompt, .key).appending(text), inner))
    rows += explanation(field, fault, state).wrapped(to: max(8, inner - 2)).map {
      MenuScreen.side(Row(" \($0)", fault == nil ? .quiet : .alert), inner)
    }
    rows.append(MenuScreen.edge("└", "┘", title: words.goToDayKeys, width: width))
    let origin = frame.place(height: rows.count, width: width)
    var result = frame.overlaying(rows, at: origin)
    result.cursor = Position(
      column: min(origin.column + 1 + prompt.displayWidth + column, size.columns - 1),
      row: min(origin.row + 1, size.rows - 1))
    return result
  }

  /// While it cannot be read yet nothing is wrong: then it says what can be typed.
  private static func explanation(_ field: TextField, _ fault: String?, _ state: State) -> String {
    if let fault { return fault }
    do throws(DayInputFault) {
      return state.words.goesTo(try PlaceInput.day(from: field.text, on: state.today))
    } catch {
      return state.words.placeExamples
    }
  }
}
