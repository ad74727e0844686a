import Display
import Supervision
import Wording

/// A box with a few lines to read and a few answers to pick from.
enum ChoiceScreen {
  static func hiddenMarks(_ marks: HiddenMarks, over frame: Frame, state: State) -> Frame {
    let words = state.words
    let text = words.markedRows(hidden: marks.all.count - marks.shown.count, all: marks.all.count)
    return box(
      title: words.label(marks.action), text: [Row(text)], choices: marks.answers.map(words.answer),
      selected: marks.selected, over: frame)
  }

  /// What the other did and what was to be done, value by value.
  static func conflict(_ conflict: ConflictState, over frame: Frame, state: State) -> Frame {
    let words = state.words
    let subject = state.entry(conflict.conflict.subject)?.subject ?? conflict.form.form.context.subject
    var text = [Row(words.theirChange(conflict.conflict.by, on: state.today), .heading)]
    text += conflict.conflict.theirs.map { Row("  " + words.valueChange($0, in: subject)) }
    // A change made by hand, which the log does not know yet: the dossier behind this shows it.
    if conflict.conflict.theirs.isEmpty { text.append(Row("  " + words.changedByHand)) }
    text.append(Row(words.ourChange, .heading))
    text += conflict.conflict.ours.map { Row("  " + words.valueChange($0, in: subject)) }
    return box(
      title: words.conflictTitle(subject.name), text: text, choices: words.conflictChoices,
      selected: conflict.selected, over: frame)
  }

  private static func box(title: String, text: [Row], choices: [String], selected: Int, over frame: Frame)
    -> Frame
  {
    let size = frame.size
    let width = size.boxWidth()
    let inner = width - 2
    let room = max(0, size.rows - 2 - choices.count)
    let lines = text.flatMap { row in
      row.text.wrapped(to: max(8, inner - 2)).map { Row(" " + $0, row.spans.first?.role ?? .plain) }
    }
    var rows = [MenuScreen.edge("┌", "┐", title: title, width: width)]
    for line in lines.prefix(room) { rows.append(MenuScreen.side(line, inner)) }
    let start = rows.count
    for (index, choice) in choices.enumerated() {
      let row = Row(index == selected ? "> " : "  ").appending(Row(choice)).fitted(to: inner)
      rows.append(MenuScreen.side(index == selected ? row.styled(.selection) : row, inner))
    }
    rows.append(MenuScreen.edge("└", "┘", title: "", width: width))
    let origin = frame.place(height: rows.count, width: width)
    let spots = choices.indices.map { Spot(.row($0), row: start + $0, columns: 0..<width) }
    var result = frame.overlaying(rows, at: origin, spots: spots)
    result.cursor = Position(
      column: min(origin.column + 1, size.columns - 1),
      row: min(origin.row + start + selected, size.rows - 1))
    return result
  }
}

extension Words {
  fileprivate func answer(_ answer: HiddenMarks.Answer) -> String {
    switch answer {
    case .onlyShown: onlyMarksInView
    case .all: allMarks
    case .nothing: noMarks
    }
  }
}
