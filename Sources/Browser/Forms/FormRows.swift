import Display
import Recording
import Wording

/// The lines of a form: each field with its label before it and its hint or fault beside it or below it.
struct FormRows {
  struct Line {
    var row: Row
    var field: Int?
    /// The column of the cursor, on the line that is typed in.
    var cursor: Int?
  }

  private let form: FormState
  private let words: Words
  private let width: Int
  private let labelWidth: Int
  /// On a narrow screen the label stands above its field.
  private let isStacked: Bool
  private(set) var lines: [Line] = []

  init(form: FormState, words: Words, width: Int) {
    self.form = form
    self.words = words
    self.width = width
    isStacked = width < 54
    let longest = form.fields.map(\.label.displayWidth).max() ?? 0
    labelWidth = isStacked ? 2 : min(longest, 24) + 3
    if form.isBulk { addSubjects() }
    for index in form.fields.indices { add(index) }
    if form.fields.isEmpty {
      for part in words.removalCanBeUndone.wrapped(to: max(8, width - 2)) {
        lines.append(Line(row: Row(" " + part)))
      }
    }
  }

  /// Everything that is about to be changed, before it is.
  private mutating func addSubjects() {
    for part in form.parts {
      for text in part.form.title.wrapped(to: max(8, width - 4)) {
        lines.append(Line(row: Row(" · \(text)")))
      }
    }
    lines.append(Line(row: Row()))
  }

  private mutating func add(_ index: Int) {
    let field = form.fields[index]
    let isFocused = index == form.focus && form.question == nil
    var prefix = Row(index == form.focus ? ">" : " ", index == form.focus ? .heading : .plain)
    if isStacked {
      prefix.add(field.label, index == form.focus ? .heading : .plain)
      lines.append(Line(row: prefix, field: index))
      prefix = Row("  ")
    } else {
      let label = field.label.wrapped(to: max(8, labelWidth - 2))
      for part in label.dropLast() {
        lines.append(
          Line(row: prefix.appending(Row(part, index == form.focus ? .heading : .plain)), field: index))
        prefix = Row(" ")
      }
      prefix.add(label.last ?? "", index == form.focus ? .heading : .plain)
      prefix.pad(to: labelWidth)
    }
    let start = lines.count
    switch form.inputs[index] {
    case .line(let text): line(text, index, prefix, width: cells(field.kind), isFocused)
    case .area(let area): self.area(area, index, prefix, isFocused)
    case .flag(let isSet):
      lines.append(
        Line(
          row: prefix.appending(Row(isSet ? "[x]" : "[ ]")), field: index,
          cursor: isFocused ? labelWidth + 1 : nil))
    case .radio(let radio): self.radio(radio, index, prefix, isFocused)
    case .list(let list): line(list.field, index, prefix, width: listCells(list), isFocused)
    }
    addNote(index, beside: start)
    if case .list(let list) = form.inputs[index], index == form.focus { addChoices(list, index) }
  }

  // MARK: - Fields

  private var room: Int { max(6, width - labelWidth - 3) }

  private func cells(_ kind: Field.Kind) -> Int {
    switch kind {
    case .pastDay, .comingDay: min(room, 16)
    case .persons, .number: min(room, 8)
    case .halfYear: min(room, 9)
    case .deadline: min(room, 34)
    case .text, .lines, .suggestion, .choice, .item, .flag: room
    }
  }

  private func listCells(_ list: ListInput) -> Int {
    min(room, max(16, (list.choices.map(\.label.displayWidth).max() ?? 0) + 1))
  }

  private mutating func line(_ text: TextField, _ index: Int, _ prefix: Row, width: Int, _ isFocused: Bool) {
    var text = text
    // What is not typed in shows how it begins.
    if index != form.focus { text.handle(.home) }
    if !isFocused { text.deselect() }
    let (content, column) = text.row(width: width)
    let row = prefix.appending(Row("[")).appending(content.fitted(to: width)).appending(Row("]"))
    lines.append(Line(row: row, field: index, cursor: isFocused ? labelWidth + 1 + column : nil))
  }

  private mutating func area(_ area: TextArea, _ index: Int, _ prefix: Row, _ isFocused: Bool) {
    let height = min(max(3, area.lines.count + 1), 8)
    var window = ScrollWindow()
    window.follow(selected: area.line, count: area.lines.count, height: height)
    let visible = window.visible(count: area.lines.count, height: height)
    for offset in 0..<height {
      let number = visible.lowerBound + offset
      var row = offset == 0 ? prefix : Row(String(repeating: " ", count: labelWidth))
      var cursor: Int?
      var content = Row()
      if area.lines.indices.contains(number) {
        var line = area.lines[number]
        if index != form.focus || number != area.line { line.handle(.home) }
        let (text, column) = line.row(width: room)
        content = text
        if isFocused, number == area.line { cursor = labelWidth + 1 + column }
      }
      row.add("[")
      row.append(content.fitted(to: room))
      row.add("]")
      lines.append(Line(row: row, field: index, cursor: cursor))
    }
  }

  private mutating func radio(_ radio: RadioInput, _ index: Int, _ prefix: Row, _ isFocused: Bool) {
    var row = prefix
    var cursor = labelWidth + 1
    var line = lines.count
    for (number, choice) in radio.choices.enumerated() {
      let isChosen = number == radio.chosen
      let text = "(\(isChosen ? "•" : " ")) \(choice.label)"
      if row.width > labelWidth, row.width + 2 + text.displayWidth > width - 1 {
        lines.append(Line(row: row, field: index))
        row = Row()
        row.pad(to: labelWidth)
      }
      if row.width > labelWidth { row.add("  ") }
      if isChosen {
        cursor = row.width + 1
        line = lines.count
      }
      row.add(text, isChosen && index == form.focus ? .heading : .plain)
    }
    lines.append(Line(row: row, field: index))
    if isFocused { lines[line].cursor = cursor }
  }

  // MARK: - Beside and below

  /// The fault or the hint: beside the field where it fits, else below it.
  private mutating func addNote(_ index: Int, beside start: Int) {
    let field = form.fields[index]
    let fault = form.fault(of: index)
    let hint = form.filled.hints[field.name]
    let text = fault ?? hint ?? field.hint
    guard !text.isEmpty else { return }
    let role: Role = fault != nil ? .alert : hint != nil ? .plain : .quiet
    var parts = text.split(separator: "\n").map(String.init)
    var isBeside = false
    switch form.inputs[index] {
    case .line, .flag, .list: isBeside = true
    case .area, .radio: break
    }
    if isBeside, let first = parts.first, lines[start].row.width + 2 + first.displayWidth <= width - 1 {
      lines[start].row.add("  ")
      lines[start].row.add(first, role)
      parts.removeFirst()
    }
    // What only explains takes a line of its own where it helps: at the field that is typed in.
    if role == .quiet, index != form.focus { return }
    for part in parts {
      for line in part.wrapped(to: max(8, width - labelWidth - 1)) {
        var row = Row()
        row.pad(to: labelWidth)
        row.add(line, role)
        lines.append(Line(row: row, field: index))
      }
    }
  }

  /// The open list under its field, or how to open it.
  private mutating func addChoices(_ list: ListInput, _ index: Int) {
    guard !list.choices.isEmpty else { return }
    func add(_ text: String, _ role: Role, mark: String = "  ") {
      var row = Row()
      row.pad(to: labelWidth)
      row.add("\(mark)\(text)".clipped(to: max(1, width - labelWidth - 1)), role)
      lines.append(Line(row: row, field: index))
    }
    guard list.isOpen else {
      let all = list.choices.map(\.label).joined(separator: " · ")
      add(
        list.isFree && all.displayWidth < width - labelWidth - 3
          ? all : words.listCanBeOpened(free: list.isFree), .quiet)
      return
    }
    let matches = list.matches
    if matches.isEmpty { return add(list.isFree ? words.noSuggestion : words.nothingHere, .quiet) }
    var window = ScrollWindow()
    window.follow(selected: list.picked ?? 0, count: matches.count, height: 6)
    let shown = window.visible(count: matches.count, height: 6)
    for number in shown {
      let isPicked = number == list.picked
      add(matches[number].label, isPicked ? .selection : .plain, mark: isPicked ? "> " : "  ")
    }
    if shown.count < matches.count { add(words.choicesShown(shown.count, of: matches.count), .quiet) }
  }
}
